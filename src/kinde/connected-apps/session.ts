/**
 * A handle for one session: one owner's authorization of one connected app.
 */
import { getConnectedAppToken, revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError } from "../../errors/index.js";
import type { RevokeReport } from "../../errors/index.js";
import { checkOptions } from "../../http/client/send.js";
import type { Fetch } from "../../http/options.js";
import type { CallOptions } from "../../http/request.js";
import { requireKnown } from "../../http/validate.js";
import { isRevoked } from "../../tokens/engine/record.js";
import type { GetRules, TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";
import { createProviderFetch, type ProviderFetch } from "./provider-fetch.js";
import { requireRevoker } from "../options.js";
import type { Owner } from "./owner.js";
import type { RevokeOptions } from "./revocation.js";
import { confirmSession, getToken, mayBeConfirmed, type QuarantineConfig } from "./quarantine.js";
import { waitUntilConnected, type WaitOptions } from "./wait-until-connected.js";

/**
 * The status of a session:
 * - `pending`: it was started by this client, or by another one with the same store, and the user hasn't authorized it yet; or it was
 *   started with `bind`, and isn't confirmed yet.
 * - `connected`: it has a valid token.
 * - `reconnect_required`: Kinde doesn't know it, or has no valid token for it. Start a new session.
 * - `revoked`: it was revoked by this client, or by another one with the same store.
 */
export type SessionStatus = "pending" | "connected" | "reconnect_required" | "revoked";

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
   * @throws {KinnectError} of kind `transient`, `misconfigured` or `cancelled`. A status such as `revoked` is returned, never thrown.
   */
  status(options?: CallOptions): Promise<SessionStatus>;
  /**
   * Asks Kinde repeatedly until the user has authorized the app, and resolves to the token. For command-line tools and tests. A session
   * that was started with `bind` also has to be confirmed meanwhile.
   * @throws {TimeoutError} when `timeoutMs` is over. @throws {ReconnectRequiredError} if the session was revoked or has expired, or wasn't
   * confirmed in time.
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
   * Confirms a session that was started with `bind`: from now on all processes hand out its token. Call it in your callback, once you have
   * checked that the user who came back is the one who started. Asks Kinde for the token if there is none yet, and resolves once the store
   * has taken the confirmation. Confirming it again changes nothing. If it rejects, you can call it again.
   * @throws {ReconnectRequiredError} if the session isn't connected; `reason` is `pending` if its user hasn't authorized it yet, `revoked`
   * if it was revoked, `unconfirmed` if it wasn't confirmed within ten minutes after its start.
   * @throws {NetworkError} if the store fails. @throws {CancelledError} if the signal is aborted. Also throws what `token()` throws.
   */
  confirm(options?: CallOptions): Promise<void>;
  /**
   * Forgets the token, tells the store, then revokes the session at Kinde (operation `RevokeConnectedAppToken`), also if the store fails.
   * If it rejects, the token stays forgotten in this process, `error.report` says what was reached, the store is tried again in the
   * background, and you can call `revoke()` again. Kinde doesn't notify the provider: a token already issued keeps working until
   * `providerTokenExpiresAt`, unless `revokeAtProvider` revokes it there. If that fails, `report.provider` says so, and calling `revoke()` or
   * `finishRevocations()` again in this process tries it again.
   * @throws {PermissionError} if the application lacks `create:connected_apps`.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} if Kinde or the store can't be reached at the moment.
   */
  revoke(options?: RevokeOptions): Promise<RevokeReport>;
}

/** A session that `start()` has just created. */
export interface StartedSession extends Session {
  /**
   * Kinde's `session_id`. **It is a secret until its callback has arrived**: keep it on the server, never in a cookie, page or log that its
   * owner can read. Anyone who knows it can pretend to be the user who comes back.
   */
  readonly id: string;
  /** Where to send the user's browser, so that the user can authorize the app. */
  readonly url: string;
  readonly keyCodeRef: string;
  readonly owner: Owner;
}

const REVOKE_OPTIONS = ["revokeAtProvider", "signal", "timeoutMs"] as const satisfies (keyof RevokeOptions)[];

/** What all sessions of a client share. */
export interface SessionConfig extends QuarantineConfig {
  readonly fetch: Fetch;
}

/** @param unconfirmed `accept` makes its token usable before the session is confirmed. */
export function createSession(id: string, config: SessionConfig, unconfirmed?: "accept"): Session {
  const rules: GetRules = { unconfirmed };
  const token = (options?: TokenOptions): Promise<Token> => getToken(id, config, options, rules);

  return {
    id,
    token,
    async status(options) {
      try {
        checkOptions(options ?? {}, getConnectedAppToken);
        // Any living token will do, but only if Kinde has confirmed it.
        await getToken(id, config, { ...options, minValidityMs: 0 }, { unconfirmed: unconfirmed ?? "refuse", mustConfirm: true });
        return "connected";
      } catch (error) {
        if (!isKinnectError(error, "reconnect_required")) throw error;
        const { reason } = error;
        if (reason === "unconfirmed") return isRevoked(config.managers.get(id).snapshot()) ? "revoked" : "pending";
        return reason === "pending" || reason === "revoked" ? reason : "reconnect_required";
      }
    },
    waitUntilConnected: async (options) =>
      waitUntilConnected(
        (wanted) => getToken(id, config, wanted, { ...rules, ignoresRefusal: true }),
        { ...options },
        () => mayBeConfirmed(id, config),
      ),
    fetcher: (origins) => createProviderFetch(origins, token, config.fetch),
    async confirm(given) {
      const options = given ?? {};
      checkOptions(options, getConnectedAppToken);
      await confirmSession(id, config, options);
    },
    async revoke(given) {
      requireKnown(given ?? {}, REVOKE_OPTIONS);
      const { revokeAtProvider, ...options } = given ?? {};
      checkOptions(options, revokeConnectedAppToken);
      return config.revocations.revoke(id, { ...options, revokeAtProvider: requireRevoker(revokeAtProvider) });
    },
  };
}
