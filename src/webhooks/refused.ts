/**
 * The error for each reason to refuse a webhook. The messages are fixed texts, so no part of the webhook can get into them.
 */
import { startStackAt } from "../errors/stack.js";
import { type RejectionReason, TokenRejectedError } from "../errors/token-rejected.js";

const MESSAGES: Readonly<Partial<Record<RejectionReason, string>>> = {
  missing: "its body is empty",
  malformed: "its body is no well-formed JWT",
  algorithm: "it isn't signed with RS256",
  unknown_key: "none of the domains has a key with its ID. Check domain",
  signature: "its signature doesn't match",
  token_type: "it is a token, with members of an event added",
  expired: "it has expired",
  not_yet_valid: "its nbf or iat lies ahead. Check the clocks",
  too_old: "it happened longer than maxAgeMs ago",
  not_an_event: "it isn't an event: type, event_id, data or a readable timestamp is missing",
};

/** The error for a reason. `detail` says more, and must not come from the webhook. */
export function refused(reason: RejectionReason, detail?: string): TokenRejectedError {
  const message = `The webhook was refused: ${MESSAGES[reason] ?? reason}${detail === undefined ? "" : ` (${detail})`}.`;
  return startStackAt(refused, new TokenRejectedError(message, { reason }));
}
