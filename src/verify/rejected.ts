/**
 * Creates the error for each reason. The messages are fixed texts, so no part of a token can get into them.
 */
import { startStackAt } from "../errors/stack.js";
import { type RejectionReason, TokenRejectedError } from "../errors/token-rejected.js";

/** Of tokens: `not_an_event` is for webhooks. */
type TokenReason = Exclude<RejectionReason, "not_an_event">;

const MESSAGES: Readonly<Record<TokenReason, string>> = {
  missing: "there is none. Send it in the Authorization header, as Bearer",
  malformed: "it is no well-formed access token of Kinde",
  algorithm: "it isn't signed with RS256",
  issuer: "its issuer isn't one of the verifier's domains. Add the domain, if its tokens are meant for this API",
  unknown_key: "its issuer has no key with this ID",
  signature: "its signature doesn't match",
  token_type: "it is no access token, but perhaps an ID token. Send the access token",
  no_expiry: "it has no exp",
  expired: "it has expired. Get a new one",
  not_yet_valid: "its nbf or iat lies ahead. Check the clocks",
  too_old: "its iat is missing, or older than maxAgeMs. Get a new one",
  audience: "it was issued for another audience. Request it with this API's audience",
  organization: "it belongs to another organization than orgCode",
  scope: "it lacks a scope that this request needs",
  permission: "it lacks a permission that this request needs",
};

/** The error for a reason. `detail` says more, and must not come from the token. `scopes` are those that the request needs. */
export function rejected(reason: TokenReason, detail?: string, scopes?: readonly string[]): TokenRejectedError {
  const message = `The token was refused: ${MESSAGES[reason]}${detail === undefined ? "" : ` (${detail})`}.`;
  return startStackAt(rejected, new TokenRejectedError(message, { reason, ...(scopes && { scopes }) }));
}
