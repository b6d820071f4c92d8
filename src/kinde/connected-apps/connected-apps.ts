/**
 * The connected-app flow: start a session, and return to one later.
 */
import { getConnectedAppAuthUrl, revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { checkOptions, type SendOperation } from "../../http/client/send.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { check, requireText } from "../../http/validate.js";
import { markPending } from "../../tokens/engine/record-changes.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import { INTERNALS, type WithInternals } from "./internals.js";
import { type Owner, requireOwner } from "./owner.js";
import { Registry, type SessionDetails } from "./registry.js";
import { createRevocations, type FinishedRevocations } from "./revocation.js";
import { CONFIRM_WITHIN_MS } from "./quarantine.js";
import { createSession, type Session, type SessionConfig, type SessionStatus, type StartedSession } from "./session.js";
import { SessionManagers } from "./session-managers.js";
import type { OpenRevocation } from "./tombstones.js";

/** Which app to connect, and who owns the connection: exactly one of `userId` and `orgCode`. */
export type StartOptions = Owner & {
  /** The connected app's reference key, as entered in Kinde. */
  readonly keyCodeRef: string;
  /** Where Kinde sends the user afterwards. Default: the callback URL configured for the app. Sent unchanged. */
  readonly callbackUrl?: string | undefined;
  /**
   * Hands out no token until `session.confirm()`, in any process with the same store. A session that isn't confirmed within ten minutes is
   * revoked. Default: false.
   */
  readonly bind?: boolean | undefined;
};

/** The connected-app flow, at `kinde.connectedApps`. */
export interface ConnectedApps {
  /**
   * Starts a session (operation `GetConnectedAppAuthUrl`). Send the user to its `url`. Save its `id` with your user and compare it
   * with the `session_id` that arrives at your callback: Kinde sends no `state` parameter.
   * @throws {ConfigurationError} if an argument is invalid. @throws {ApiError} if Kinde doesn't know the app or the owner.
   * @throws {PermissionError} if the application lacks `read:connected_apps`. @throws {NetworkError} with `bind`, if the store fails.
   */
  start(options: StartOptions & CallOptions): Promise<StartedSession>;
  /**
   * Returns a handle for a session that was started earlier, in this or another process. Sends no request.
   * @throws {ConfigurationError} at once, if the ID isn't a string or is empty.
   */
  session(sessionId: string): Session;
  /**
   * Lists the owner's sessions that the store knows, the latest first: at most 500, for 400 days after the last change. Kinde isn't asked:
   * `status` is what was last seen.
   * @throws {ConfigurationError} if an argument is invalid, or the stored list can't be read. @throws {NetworkError} if the store fails.
   */
  list(options: Owner & CallOptions): Promise<ListedSession[]>;
  /**
   * Finds the owner's session of a connected app in the store: the one that was connected last, or `undefined`. Kinde isn't asked.
   * @throws {ConfigurationError} if an argument is invalid, or the stored list can't be read. @throws {NetworkError} if the store fails.
   */
  find(options: Owner & { readonly keyCodeRef: string } & CallOptions): Promise<Session | undefined>;
  /**
   * Finishes revocations that were begun and not completed, in this process or in one that crashed. Call it from a cron job. It resolves
   * also if some are still pending.
   * @throws {NetworkError} if the store can't be read. @throws {ConfigurationError} if a part of it can't be read, after the others are
   * finished. @throws {CancelledError} if the signal is aborted.
   */
  finishRevocations(options?: CallOptions): Promise<FinishedRevocations>;
}

/** A session as the store knows it. */
export interface ListedSession {
  readonly id: string;
  readonly keyCodeRef: string;
  readonly owner: Owner;
  /** What was last seen: as `session.status()`, or `revoking` while a revocation isn't finished. */
  readonly status: SessionStatus | "revoking";
  readonly startedAt: Date;
  /** When its first token came; `undefined` if none has come yet. */
  readonly connectedAt: Date | undefined;
  /**
   * Of a session that is revoked, or being revoked: until when the provider may accept the token that it had. Absent if the store knows no
   * token of it, or the token's expiry is unknown.
   */
  readonly providerTokenExpiresAt?: Date;
}

export function createConnectedApps(send: SendOperation, kinde: KindeConfig, config: TokenConfig): ConnectedApps & WithInternals {
  const open = new Map<string, OpenRevocation>();
  const registry = new Registry(kinde, config);
  const managers = new SessionManagers(send, registry, kinde, config, open);
  const revocations = createRevocations(open, managers, registry, send, config, kinde);
  const sessions: SessionConfig = { managers, registry, revocations, fetch: config.fetch, now: config.now };

  async function list(given: Owner & CallOptions): Promise<ListedSession[]> {
    const { userId, orgCode, ...options } = { ...given };
    const owner = requireOwner({ userId, orgCode });
    checkOptions(options);
    const entries = await withDeadline(registry.list(owner), options);
    return entries.map(({ startedAt, connectedAt, tokenEndsAt, ...entry }) => ({
      ...entry,
      ...(tokenEndsAt !== undefined && { providerTokenExpiresAt: new Date(tokenEndsAt) }),
      owner,
      startedAt: new Date(startedAt),
      connectedAt: connectedAt === undefined ? undefined : new Date(connectedAt),
    }));
  }

  return {
    async start(given) {
      const { keyCodeRef, callbackUrl, bind, userId, orgCode, ...options } = { ...given };
      requireText("keyCodeRef", keyCodeRef);
      if (callbackUrl !== undefined) requireText("callbackUrl", callbackUrl);
      check(bind === undefined || typeof bind === "boolean", "bind", "be a boolean");
      const owner = requireOwner({ userId, orgCode });
      const { data, status } = await send(
        getConnectedAppAuthUrl,
        { query: { key_code_ref: keyCodeRef, user_id: userId, org_code: orgCode, override_callback_url: callbackUrl } },
        options,
      );
      const { url = "", session_id: id } = data ?? {};
      if (typeof id !== "string" || id === "" || !/^https?:\/\//i.test(url)) {
        throw contractError(getConnectedAppAuthUrl, status, "holds no usable url and session_id");
      }
      const details = { owner, keyCodeRef, startedAt: config.now() } satisfies SessionDetails;
      const pending = markPending(details, bind ? details.startedAt + CONFIRM_WITHIN_MS : undefined);
      const remembered = managers
        .get(id)
        .update(pending)
        .then(() => registry.mark(id, details, "pending"));
      // If the store fails, the session works all the same; only its status can't be "pending" later, and it isn't listed. But other
      // processes must know that a session waits for its confirmation.
      const stored = withDeadline(remembered, options, getConnectedAppAuthUrl);
      await (bind ? stored : stored.catch(() => throwIfAborted(options.signal, getConnectedAppAuthUrl)));
      return { ...createSession(id, sessions), url, keyCodeRef, owner };
    },
    session: (sessionId) => createSession(requireText("sessionId", sessionId), sessions),
    list,
    async find(given) {
      const { keyCodeRef, ...owner } = { ...given };
      requireText("keyCodeRef", keyCodeRef);
      const connected = (await list(owner)).filter((entry) => entry.status === "connected" && entry.keyCodeRef === keyCodeRef);
      const latest = connected.sort((one, other) => Number(other.connectedAt) - Number(one.connectedAt))[0];
      return latest && createSession(latest.id, sessions);
    },
    async finishRevocations(given) {
      const options = given ?? {};
      checkOptions(options, revokeConnectedAppToken);
      return revocations.finish(options);
    },
    [INTERNALS]: () => ({ kinde, config, sessions }),
  };
}
