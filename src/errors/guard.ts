/**
 * Recognizes kinnect's errors across copies of the package and across realms.
 */
import type {
  ApiError,
  CancelledError,
  ConfigurationError,
  NetworkError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "./api-errors.js";
import { brand, type ErrorCode } from "./kinnect-error.js";
import type { CredentialsError, ReconnectRequiredError } from "./token-errors.js";
import type { TokenRejectedError } from "./token-rejected.js";

/** The error class for each `code`. */
export interface ErrorsByCode {
  reconnect_required: ReconnectRequiredError;
  rate_limited: RateLimitError;
  server_error: ServerError;
  network_error: NetworkError;
  timeout: TimeoutError;
  bad_credentials: CredentialsError;
  permission_denied: PermissionError;
  configuration: ConfigurationError;
  api_error: ApiError;
  unexpected_response: UnexpectedResponseError;
  cancelled: CancelledError;
  token_rejected: TokenRejectedError;
}

/** Whether `error` comes from kinnect and, if you pass a `code`, has that code. Works across ESM and CommonJS copies and realms. */
export function isKinnectError(error: unknown): error is ErrorsByCode[ErrorCode];
export function isKinnectError<Code extends ErrorCode>(error: unknown, code: Code): error is ErrorsByCode[Code];
export function isKinnectError(error: unknown, code?: ErrorCode): boolean {
  const held: { readonly [brand]?: unknown; readonly code?: unknown } = Object(error);
  // The code is read of our own errors only: a foreign one's getter may throw.
  return held[brand] === true && (code === undefined || code === held.code);
}
