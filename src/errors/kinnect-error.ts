/**
 * The base of every error that kinnect throws or rejects with, and what they have in common.
 */

/**
 * What a caller does about an error:
 * - `reconnect`: send the user through `connectedApps.start()` again.
 * - `transient`: try later; it was already tried `maxRetries` times where that is safe.
 * - `misconfigured`: fix credentials, scope, audience, domain or an option.
 * - `invalid`: fix the request (or, for a response that breaks the contract, tell the vendor).
 * - `cancelled`: nothing, the caller asked for it.
 */
export type ErrorKind = "reconnect" | "transient" | "misconfigured" | "invalid" | "cancelled";

/** Every `code` there is, one for each class. */
export type ErrorCode =
  | "reconnect_required"
  | "rate_limited"
  | "server_error"
  | "network_error"
  | "timeout"
  | "bad_credentials"
  | "permission_denied"
  | "configuration"
  | "api_error"
  | "unexpected_response"
  | "cancelled";

/** What an error knows beside its message. */
export interface ErrorDetails {
  /** The operationId that failed, where one was under way. */
  readonly operation?: string | undefined;
  /** The HTTP status, where a response came. */
  readonly status?: number | undefined;
  /** The API's own code for what went wrong, as it stands in the response (`INVALID_SESSION`, `invalid_client` …). */
  readonly apiCode?: string | undefined;
  /** What lies behind it. Causes that quote a secret are replaced by their name and code. */
  readonly cause?: unknown;
}

/** What tells these errors from all others, whichever copy of the package made them. */
export const brand = Symbol.for("kinnect.error");

/**
 * The base class. Test for it with `isKinnectError`, not with `instanceof`: a process may hold an ESM and a CommonJS copy
 * of this class. No message, property or cause carries a token, a credential, a request body or a query string.
 */
export abstract class KinnectError extends Error {
  abstract readonly code: ErrorCode;
  abstract readonly kind: ErrorKind;
  declare readonly operation?: string;
  declare readonly status?: number;
  declare readonly apiCode?: string;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    if (details.operation !== undefined) this.operation = details.operation;
    if (details.status !== undefined) this.status = details.status;
    if (details.apiCode !== undefined) this.apiCode = details.apiCode;
  }

  get [brand](): true {
    return true;
  }

  /** The error as data, for logs: `JSON.stringify` of a plain `Error` would leave its message out. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
