/**
 * The base class of all errors that kinnect throws or rejects with.
 */
import type { RevokeReport } from "./revoke-report.js";

/**
 * What to do about an error:
 * - `reconnect`: send the user through `connectedApps.start()` again.
 * - `transient`: try again later. kinnect has already retried up to `maxRetries` times where that is safe.
 * - `misconfigured`: fix the credentials, scopes, audience, domain or an option.
 * - `invalid`: fix the request. If the response was unexpected, report it to the vendor.
 * - `cancelled`: nothing, your signal was aborted.
 * - `rejected`: answer with the error's `status`, 401 or 403: the token that was presented to you isn't good.
 */
export type ErrorKind = "reconnect" | "transient" | "misconfigured" | "invalid" | "cancelled" | "rejected";

/** All error codes, one for each class. */
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
  | "cancelled"
  | "token_rejected";

/** What an error holds in addition to its message. */
export interface ErrorDetails {
  /** The operationId of the failed operation, if there was one. */
  readonly operation?: string | undefined;
  /** The HTTP status, if a response arrived. */
  readonly status?: number | undefined;
  /** The error code from the API's response, such as `INVALID_SESSION` or `invalid_client`. */
  readonly apiCode?: string | undefined;
  /** The underlying error. A cause that quotes a secret is replaced by its name and code. */
  readonly cause?: unknown;
}

/** Marks the errors of every copy of the package. */
export const brand = Symbol.for("kinnect.error");

/**
 * The base class of all errors. Check with `isKinnectError` and not with `instanceof`: a process may load both the ESM and the
 * CommonJS copy of this class. No message or property contains a token, a credential, a request body or a query string, and neither
 * does a `cause`, unless your own code supplied it.
 */
export abstract class KinnectError extends Error {
  /** Identifies the class, also across copies of the package. */
  abstract readonly code: ErrorCode;
  /** Says what to do about the error. */
  abstract readonly kind: ErrorKind;
  /** The operationId of the failed operation, if there was one. */
  declare readonly operation?: string;
  /** The HTTP status, if a response arrived. */
  declare readonly status?: number;
  /** The error code from the API's response. */
  declare readonly apiCode?: string;
  /** What a revocation has reached. Only `session.revoke()` rejects with it. */
  declare readonly report?: RevokeReport;

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details);
    if (details.operation !== undefined) this.operation = details.operation;
    if (details.status !== undefined) this.status = details.status;
    if (details.apiCode !== undefined) this.apiCode = details.apiCode;
  }

  get [brand](): true {
    return true;
  }

  /** Returns the error as data, for logs. `JSON.stringify` omits the message of a plain `Error`. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}
