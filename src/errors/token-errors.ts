/**
 * The errors of a token: it cannot be had, or is not accepted.
 */
import { type ErrorDetails, KinnectError } from "./kinnect-error.js";

/** Client credentials, refresh token or access token were refused. Kind `misconfigured`. */
export class CredentialsError extends KinnectError {
  readonly code = "bad_credentials";
  readonly kind = "misconfigured";

  override get name(): string {
    return "CredentialsError";
  }
}

/**
 * Why a session has no token to give:
 * - `pending`: this client or store started it, and the user has not authorised it yet.
 * - `expired`: the provider's token has expired and Kinde has no newer one.
 * - `revoked`: it was revoked through this client or store.
 * - `unknown`: Kinde says that it is not valid, and does not say why.
 */
export type ReconnectReason = "pending" | "expired" | "revoked" | "unknown";

/** The user has to authorise the connected app (again): send them through `connectedApps.start()`. Kind `reconnect`. */
export class ReconnectRequiredError extends KinnectError {
  readonly code = "reconnect_required";
  readonly kind = "reconnect";
  declare readonly reason: ReconnectReason;

  constructor(message: string, details: ErrorDetails & { readonly reason: ReconnectReason }) {
    super(message, details);
    this.reason = details.reason;
  }

  override get name(): string {
    return "ReconnectRequiredError";
  }
}
