/**
 * `kinnect/verify`: verifies the access tokens that Kinde issues, for the APIs that receive them.
 */
export { CancelledError, ConfigurationError, isKinnectError, KinnectError, NetworkError, TimeoutError } from "../errors/index.js";
export type { ErrorCode, ErrorDetails, ErrorKind, ErrorsByCode } from "../errors/index.js";
export { type RejectionReason, TokenRejectedError } from "../errors/token-rejected.js";
export type { IncomingRequest } from "./bearer.js";
export type { TokenChecks } from "./checks.js";
export type { AccessTokenClaims, MachineClaims, TokenClaims, UserClaims } from "./claims.js";
export type { DomainIssuers, GivenIssuer, VerifierOptions, VerifierSettings } from "./options.js";
export { createVerifier, type Verifier } from "./verifier.js";
