/**
 * A handle on one session: one authorisation of one connected app by one owner.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError } from "../../errors/index.js";
import { checkOptions, type SendOperation } from "../../http/client/send.js";
import type { Fetch } from "../../http/options.js";
import type { CallOptions, InternalCallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { EMPTY_RECORD } from "../../tokens/engine/record.js";
import type { TokenOptions } from "../../tokens/source.js";
import type { Token } from "../../tokens/token.js";
import { createProviderFetch, type ProviderFetch } from "./provider-fetch.js";
import type { SessionManagers } from "./session-managers.js";
import { isInvalidSession } from "./session-token.js";
import { waitUntilConnected, type WaitOptions } from "./wait-until-connected.js";

/** Whose connection a session is: a Kinde user's or an organization's. */
export type Owner = { readonly userId: string; readonly orgCode?: never } | { readonly orgCode: string; readonly userId?: never };

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

export function createSession(id: string, managerOf: SessionManagers, send: SendOperation, fetch: Fetch): Session {
  function token(options?: TokenOptions): Promise<Token> {
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
    async status(options = {}) {
      try {
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
    async revoke(options = {}) {
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
