/**
 * Errors of a token: it can't be obtained, or it was refused.
 */
import { type ErrorDetails, KinnectError } from "./kinnect-error.js";

/** The client credentials, refresh token or access token were refused. Kind `misconfigured`. */
export class CredentialsError extends KinnectError {
  readonly code = "bad_credentials";
  readonly kind = "misconfigured";

  override get name(): string {
    return "CredentialsError";
  }
}

/**
 * Why a session has no token:
 * - `pending`: it was started by this client, or by another one with the same store and credentials, and the user hasn't authorized it yet.
 * - `unconfirmed`: its user has authorized it, but your callback hasn't confirmed it yet; or it was revoked, because it wasn't confirmed within
 *   ten minutes.
 * - `expired`: the provider's token has expired, and Kinde has no newer one.
 * - `revoked`: it was revoked by this client, or by another one with the same store and credentials.
 * - `unknown`: Kinde says that the session is invalid, but not why.
 */
export type ReconnectReason = "pending" | "unconfirmed" | "expired" | "revoked" | "unknown";

/** The user has to authorize the connected app, or do so again: send them through `connectedApps.start()`. Kind `reconnect`. */
export class ReconnectRequiredError extends KinnectError {
  readonly code = "reconnect_required";
  readonly kind = "reconnect";
  /** Why the session has no token. */
  declare readonly reason: ReconnectReason;

  constructor(message: string, details: ErrorDetails & { readonly reason: ReconnectReason }) {
    super(message, details);
    this.reason = details.reason;
  }

  override get name(): string {
    return "ReconnectRequiredError";
  }
}
