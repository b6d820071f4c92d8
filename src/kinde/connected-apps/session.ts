/**
 * A handle for one session: one owner's authorization of one connected app.
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
 * The status of a session:
 * - `pending`: it was started by this client or store, and the user hasn't authorized it yet.
 * - `connected`: it has a valid token.
 * - `reconnect_required`: Kinde doesn't know it, or has no valid token for it. Start a new session.
 * - `revoked`: it was revoked through this client or store.
 */
export type SessionStatus = "pending" | "connected" | "reconnect_required" | "revoked";

/** The result of `revoke()`. */
export interface RevokeReport {
  /** True if Kinde no longer knew the session, so there was nothing left to revoke. */
  readonly alreadyRevoked: boolean;
  /**
   * Kinde doesn't notify the provider: a token already issued keeps working there until this time. `undefined` if the store holds
   * no token of this session, or the token's expiry is unknown.
   */
  readonly providerTokenExpiresAt: Date | undefined;
}

/** A session: one owner's authorization of one connected app. Handles of the same session share their token and requests. */
export interface Session {
  /** Kinde's `session_id`. Save it with your user, and pass it to `connectedApps.session(id)` later. */
  readonly id: string;
  /**
   * Returns the provider's access token: the stored one while it is good, otherwise one from Kinde (operation
   * `GetConnectedAppToken`). Concurrent callers share one request.
   * @throws {ReconnectRequiredError} if the user has to authorize the app, or do so again; `reason` says why.
   * @throws {PermissionError} if the application lacks `read:connected_apps`.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} if no token can be obtained at the moment.
   * @throws {CancelledError} if the signal is aborted.
   */
  token(options?: TokenOptions): Promise<Token>;
  /**
   * Returns the session's status. Kinde is asked only if the stored record doesn't settle it.
   * @throws {KinnectError} of kind `transient`, `misconfigured` or `cancelled`. No status is reported as an error.
   */
  status(options?: CallOptions): Promise<SessionStatus>;
  /**
   * Asks Kinde repeatedly until the user has authorized the app, and resolves to the token. For command-line tools and tests.
   * @throws {TimeoutError} when `timeoutMs` is over. @throws {ReconnectRequiredError} if the session was revoked or has expired.
   */
  waitUntilConnected(options: WaitOptions): Promise<Token>;
  /**
   * Returns a `fetch` for the provider. It sends the token to these origins only; relative URLs resolve against the first one. After
   * a 401 it gets a fresh token once, and repeats the request if the token has changed and the body can be sent again. It has no
   * timeout and no other retries: pass a `signal`.
   * @throws {ConfigurationError} at once, if an origin is invalid.
   */
  fetcher(origins: string | URL | readonly (string | URL)[]): ProviderFetch;
  /**
   * Forgets the token, then revokes the session at Kinde (operation `RevokeConnectedAppToken`). If this fails, the token stays
   * forgotten, and you can call `revoke()` again. The provider isn't notified: a token already issued keeps working until
   * `providerTokenExpiresAt`.
   * @throws {PermissionError} if the application lacks `create:connected_apps`.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} if Kinde or the store can't be reached at the moment.
   */
  revoke(options?: CallOptions): Promise<RevokeReport>;
}

/** A session that `start()` has just created. */
export interface StartedSession extends Session {
  /** Where to send the user's browser, so that the user can authorize the app. */
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
