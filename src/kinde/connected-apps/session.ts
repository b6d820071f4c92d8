/**
 * A handle for one session: one owner's authorization of one connected app.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError } from "../../errors/index.js";
import { checkOptions, type SendOperation } from "../../http/client/send.js";
import type { Fetch } from "../../http/options.js";
import type { CallOptions, InternalCallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { EMPTY_RECORD } from "../../tokens/engine/record.js";
import { requireTokenOptions } from "../../tokens/options.js";
import type { TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";
import { createProviderFetch, type ProviderFetch } from "./provider-fetch.js";
import type { SessionManagers } from "./session-tokens.js";
import { isInvalidSession } from "./session-tokens.js";
import { waitUntilConnected, type WaitOptions } from "./wait-until-connected.js";

/** Whose connection a session is: a Kinde user's or an organization's. The usual case comes last: TypeScript's messages are about that one. */
export type Owner = { readonly orgCode: string; readonly userId?: never } | { readonly userId: string; readonly orgCode?: never };

/**
 * The status of a session:
 * - `pending`: it was started by this client, or by another one with the same store and credentials, and the user hasn't authorized it yet.
 * - `connected`: it has a valid token.
 * - `reconnect_required`: Kinde doesn't know it, or has no valid token for it. Start a new session.
 * - `revoked`: it was revoked by this client, or by another one with the same store and credentials.
 */
export type SessionStatus = "pending" | "connected" | "reconnect_required" | "revoked";

/** The result of `revoke()`. */
export interface RevokeReport {
  /** True if Kinde called the session invalid: expired, already revoked, or never authorized. Then nothing was left to revoke. */
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

export function createSession(id: string, managerOf: SessionManagers, send: SendOperation, fetch: Fetch): Session {
  async function token(options?: TokenOptions): Promise<Token> {
    requireTokenOptions(options);
    return managerOf(id).get(options);
  }

  /** Revokes at Kinde. Resolves to whether Kinde no longer knew the session. */
  async function revokeAtKinde(options: InternalCallOptions): Promise<boolean> {
    try {
      await send(revokeConnectedAppToken, { query: { session_id: id } }, options);
      return false;
    } catch (error) {
      if (isInvalidSession(error)) return true;
      throw error;
    }
  }

  return {
    id,
    token,
    async status(options) {
      try {
        requireTokenOptions(options);
        // Any living token will do, but only if Kinde has confirmed it.
        await managerOf(id).get({ ...options, minValidityMs: 0 }, true);
        return "connected";
      } catch (error) {
        if (!isKinnectError(error, "reconnect_required")) throw error;
        const { reason } = error;
        return reason === "pending" || reason === "revoked" ? reason : "reconnect_required";
      }
    },
    waitUntilConnected: (options) => waitUntilConnected(token, { ...options }),
    fetcher: (origins) => createProviderFetch(origins, token, fetch),
    async revoke(given) {
      const options = given ?? {};
      checkOptions(options, revokeConnectedAppToken);
      const forgetting = managerOf(id).revoke();
      // If the store fails, Kinde is asked all the same, and the failure is reported afterwards.
      const { token } = await withDeadline(
        forgetting.catch(() => EMPTY_RECORD),
        options,
        revokeConnectedAppToken,
      );
      const alreadyRevoked = await revokeAtKinde({ ...options, secrets: [token?.value ?? ""] });
      await forgetting;
      return { alreadyRevoked, providerTokenExpiresAt: token?.expiresAt === undefined ? undefined : new Date(token.expiresAt) };
    },
  };
}
