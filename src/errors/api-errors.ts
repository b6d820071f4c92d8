/**
 * Errors of a request: caused by the network, the API or the caller.
 */
import { type ErrorDetails, KinnectError } from "./kinnect-error.js";

/**
 * Too many requests: the API answered with status 429, or it did so a moment ago and the call wasn't sent (then `status` is absent). Kind
 * `transient`.
 */
export class RateLimitError extends KinnectError {
  readonly code = "rate_limited";
  readonly kind = "transient";
  /** How long the API asks you to wait, in milliseconds; `undefined` if it didn't say. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, details: ErrorDetails & { readonly retryAfterMs?: number | undefined } = {}) {
    super(message, details);
    this.retryAfterMs = details.retryAfterMs;
  }

  override get name(): string {
    return "RateLimitError";
  }
}

/** The API failed (status 5xx, apart from 501 and 505). Kind `transient`. */
export class ServerError extends KinnectError {
  readonly code = "server_error";
  readonly kind = "transient";

  override get name(): string {
    return "ServerError";
  }
}

/** No response arrived because the connection failed, or a token store failed. Kind `transient`. */
export class NetworkError extends KinnectError {
  readonly code = "network_error";
  readonly kind = "transient";
  /** The mark of a framework whose `fetch` threw to steer its rendering. Next reads it: the page isn't static then. */
  declare readonly digest?: string;

  override get name(): string {
    return "NetworkError";
  }
}

/** The complete response didn't arrive in time, or the API answered with status 408. Kind `transient`. */
export class TimeoutError extends KinnectError {
  readonly code = "timeout";
  readonly kind = "transient";

  override get name(): string {
    return "TimeoutError";
  }
}

/** The token is valid but lacks a scope or permission (status 403). Kind `misconfigured`. */
export class PermissionError extends KinnectError {
  readonly code = "permission_denied";
  readonly kind = "misconfigured";
  /** The missing scopes (for Knetik, permissions), if the API named them; otherwise all that the operation needs. */
  declare readonly scopes: readonly string[];

  constructor(message: string, details: ErrorDetails & { readonly scopes?: readonly string[] } = {}) {
    super(message, details);
    this.scopes = details.scopes ?? [];
  }

  override get name(): string {
    return "PermissionError";
  }
}

/** An option or argument is missing or invalid. The request wasn't sent. Kind `misconfigured`. */
export class ConfigurationError extends KinnectError {
  readonly code = "configuration";
  readonly kind = "misconfigured";

  override get name(): string {
    return "ConfigurationError";
  }
}

/** The API refused the request, with a 4xx status that has no class of its own, or doesn't support it (501, 505). Kind `invalid`. */
export class ApiError extends KinnectError {
  readonly code = "api_error";
  readonly kind = "invalid";

  override get name(): string {
    return "ApiError";
  }
}

/** The response isn't what the API document promises: a redirect, no JSON, or a missing field. Kind `invalid`. */
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
