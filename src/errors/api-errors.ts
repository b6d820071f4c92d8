/**
 * The errors of a request: what the network, the API or the caller did to it.
 */
import { type ErrorDetails, KinnectError } from "./kinnect-error.js";

/** The API asks to be left alone for a while (status 429). Kind `transient`. */
export class RateLimitError extends KinnectError {
  readonly code = "rate_limited";
  readonly kind = "transient";
  /** How long the API asks to wait, in milliseconds; `undefined` where it did not say. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ErrorDetails & { readonly retryAfterMs?: number | undefined } = {}) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }

  override get name(): string {
    return "RateLimitError";
  }
}

/** The API failed (status 5xx). Kind `transient`. */
export class ServerError extends KinnectError {
  readonly code = "server_error";
  readonly kind = "transient";

  override get name(): string {
    return "ServerError";
  }
}

/** No response came: the connection failed, or a token store did. Kind `transient`. */
export class NetworkError extends KinnectError {
  readonly code = "network_error";
  readonly kind = "transient";

  override get name(): string {
    return "NetworkError";
  }
}

/** Nothing, or not all of the response, came in time; also status 408. Kind `transient`. */
export class TimeoutError extends KinnectError {
  readonly code = "timeout";
  readonly kind = "transient";

  override get name(): string {
    return "TimeoutError";
  }
}

/** The token is good, but may not do this (status 403). Kind `misconfigured`. */
export class PermissionError extends KinnectError {
  readonly code = "permission_denied";
  readonly kind = "misconfigured";
  /** The scopes (at Knetik, the permissions) that are missing: those the API named, else all that the operation needs. */
  declare readonly scopes: readonly string[];

  constructor(message: string, details: ErrorDetails & { readonly scopes?: readonly string[] } = {}) {
    super(message, details);
    this.scopes = details.scopes ?? [];
  }

  override get name(): string {
    return "PermissionError";
  }
}

/** An option or argument is missing or unusable. Nothing was sent. Kind `misconfigured`. */
export class ConfigurationError extends KinnectError {
  readonly code = "configuration";
  readonly kind = "misconfigured";

  override get name(): string {
    return "ConfigurationError";
  }
}

/** The API refused the request (a 4xx that has no class of its own). Kind `invalid`. */
export class ApiError extends KinnectError {
  readonly code = "api_error";
  readonly kind = "invalid";

  override get name(): string {
    return "ApiError";
  }
}

/** A response that breaks the API's contract: a redirect, a success that is not JSON or lacks what it must hold. Kind `invalid`. */
export class UnexpectedResponseError extends KinnectError {
  readonly code = "unexpected_response";
  readonly kind = "invalid";

  override get name(): string {
    return "UnexpectedResponseError";
  }
}

/** The caller's `signal` was aborted; `cause` is the signal's reason. Kind `cancelled`. */
export class CancelledError extends KinnectError {
  readonly code = "cancelled";
  readonly kind = "cancelled";

  override get name(): string {
    return "CancelledError";
  }
}
