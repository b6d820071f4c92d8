/**
 * A handle on one session: one authorisation of one connected app by one owner.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError } from "../../errors/index.js";
import { checkOptions, type SendOperation } from "../../http/client/send.js";
import type { CallOptions, InnerOptions } from "../../http/request.js";
import type { Fetch } from "../../http/options.js";
import { waitFor } from "../../http/transport/deadline.js";
import type { TokenOptions } from "../../tokens/engine/token-manager.js";
import { EMPTY, type Owner } from "../../tokens/engine/record.js";
import type { Token } from "../../tokens/token.js";
import { type ProviderFetch, providerFetch } from "./provider-fetch.js";
import type { ManagerOf } from "./session-managers.js";
import { isInvalidSession } from "./session-token.js";
import { waitUntilConnected, type WaitOptions } from "./wait-until-connected.js";

/**
 * Where a session stands:
 * - `pending`: started here, and its user has not authorised it yet.
 * - `connected`: it has a token to give.
 * - `reconnect_required`: Kinde does not know it (any more), or has no living token: start a new one.
 * - `revoked`: it was revoked through this client or store.
 */
export type SessionStatus = "pending" | "connected" | "reconnect_required" | "revoked";

/** What `revoke()` did. */
export interface RevokeReport {
  /** Whether Kinde no longer knew the session, so that there was nothing left to revoke there. */
  readonly alreadyRevoked: boolean;
  /**
   * Kinde does not tell the provider: a token that was handed out before works there until this moment. `undefined` where none
   * was handed out lately, or the provider told no end.
   */
  readonly providerTokenExpiresAt: Date | undefined;
}

export interface Session {
  /** Kinde's `session_id`. Keep it with your user; it is what `connectedApps.session(id)` takes. */
  readonly id: string;
  /**
   * The provider's access token, from memory while it is good, else from Kinde (`GetConnectedAppToken`). Concurrent callers
   * share one request.
   * @throws {ReconnectRequiredError} when the user has to authorise (again); its `reason` says why.
   * @throws {PermissionError} when the application lacks `read:connected_apps`.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} when no token could be had for now.
   * @throws {CancelledError} when the signal is aborted.
   */
  token(options?: TokenOptions): Promise<Token>;
  /**
   * Where it stands. Kinde is asked only where the record cannot tell.
   * @throws {KinnectError} of kind `transient`, `misconfigured` or `cancelled`; never for a state.
   */
  status(options?: CallOptions): Promise<SessionStatus>;
  /**
   * Asks until the user has authorised, and resolves to the token. For command lines and tests.
   * @throws {TimeoutError} at its deadline. @throws {ReconnectRequiredError} when it was revoked or has expired.
   */
  waitUntilConnected(options: WaitOptions): Promise<Token>;
  /**
   * A `fetch` for the provider. It carries the token, to these origins alone; relative URLs resolve against the first one. On a
   * 401 it asks for a fresh token once, and repeats the request if the token changed and the body can be sent again.
   * @throws {ConfigurationError} when an origin is unusable.
   */
  fetcher(origins: string | URL | readonly (string | URL)[]): ProviderFetch;
  /**
   * Forgets the token here, then revokes the session at Kinde (`RevokeConnectedAppToken`). A failure leaves it forgotten, and
   * can be tried again. The provider is not told: see the report.
   * @throws {PermissionError} when the application lacks `create:connected_apps`.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} when Kinde could not be asked for now.
   */
  revoke(options?: CallOptions): Promise<RevokeReport>;
}

/** A session that was just started. */
export interface StartedSession extends Session {
  /** Where to send the user's browser. */
  readonly url: string;
  readonly keyCodeRef: string;
  readonly owner: Owner;
}

export function createSession(id: string, managerOf: ManagerOf, send: SendOperation, fetch: Fetch): Session {
  const token = (options?: TokenOptions): Promise<Token> => managerOf(id).get(options);
  return {
    id,
    token,
    status: async (options = {}) => {
      try {
        // Any token that lives will do, but only if its source has said so.
        await managerOf(id).get({ ...options, minValidityMs: 0 }, true);
        return "connected";
      } catch (error) {
        if (!isKinnectError(error, "reconnect_required")) throw error;
        const { reason } = error;
        return reason === "pending" || reason === "revoked" ? reason : "reconnect_required";
      }
    },
    waitUntilConnected: (options) => waitUntilConnected(token, { ...options }),
    fetcher: (origins) => providerFetch(origins, token, fetch),
    revoke: async (options = {}) => {
      checkOptions(options, revokeConnectedAppToken);
      const forgetting = managerOf(id).revoke();
      // Kinde is asked also where the store cannot forget, which is told afterwards.
      const { token } = await waitFor(
        forgetting.catch(() => EMPTY),
        options,
        revokeConnectedAppToken,
      );
      const inner: InnerOptions = { ...options, secrets: [token?.value ?? ""] };
      const alreadyRevoked = await send(revokeConnectedAppToken, { query: { session_id: id } }, inner).then(
        () => false,
        (error: unknown) => {
          if (isInvalidSession(error)) return true;
          throw error;
        },
      );
      await forgetting;
      return { alreadyRevoked, providerTokenExpiresAt: token?.expiresAt === undefined ? undefined : new Date(token.expiresAt) };
    },
  };
}
