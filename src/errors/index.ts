export * from "./api-errors.js";
export { type ErrorsByCode, isKinnectError } from "./guard.js";
export { type ErrorCode, type ErrorDetails, type ErrorKind, KinnectError } from "./kinnect-error.js";
export { CredentialsError, type ReconnectReason, ReconnectRequiredError } from "./token-errors.js";
export type { RevokedPlace, RevokeReport } from "./revoke-report.js";
