/**
 * Where a session's token comes from: Kinde's `GetConnectedAppToken`, which also is the only way to renew it.
 */
import { getConnectedAppToken } from "../../generated/kinde-management/operations.js";
import { isKinnectError, type ReconnectReason, ReconnectRequiredError } from "../errors/index.js";
import type { SendOperation } from "../http/call.js";
import { brokenContract } from "../http/decode.js";
import { isHeaderSafe } from "../http/inputs.js";
import type { InnerOptions } from "../http/request.js";
import { onLocalClock, parseMoment } from "../tokens/expiry.js";
import type { TokenSource } from "../tokens/manager.js";
import type { TokenRecord } from "../tokens/record.js";

const WORDS: Record<ReconnectReason, string> = {
  pending: "its user has not authorised it yet",
  expired: "the provider's token has expired and Kinde has no newer one",
  revoked: "it was revoked",
  unknown: "Kinde says that it is not valid: it may be pending, expired or revoked",
};

export function sessionSource(sessionId: string, send: SendOperation, now: () => number): TokenSource {
  return {
    operation: getConnectedAppToken,
    request: async (record, signal) => {
      try {
        const options: InnerOptions = { signal, secrets: [record.token?.value ?? ""] };
        const { data, status, headers } = await send(getConnectedAppToken, { query: { session_id: sessionId } }, options);
        const value: unknown = data?.access_token;
        if (!isHeaderSafe(value))
          throw brokenContract({ operation: getConnectedAppToken }, { status }, "holds no access_token that a header can carry");
        return { value, expiresAt: onLocalClock(parseMoment(data.access_token_expiry), headers, now()) };
      } catch (error) {
        throw isInvalidSession(error) ? reconnectRequired(reasonOf(record), error) : error;
      }
    },
    deadOnArrival: () => reconnectRequired("expired"),
    revoked: () => reconnectRequired("revoked"),
  };
}

/** Kinde's one code for a session that is pending, expired or revoked. */
export function isInvalidSession(error: unknown): boolean {
  return isKinnectError(error) && error.apiCode === "INVALID_SESSION";
}

/** What Kinde's refusal means, by what is known here. */
function reasonOf({ started, connected, revoked }: TokenRecord): ReconnectReason {
  if (revoked === true) return "revoked";
  return started === true && connected !== true ? "pending" : "unknown";
}

function reconnectRequired(reason: ReconnectReason, cause?: unknown): ReconnectRequiredError {
  const known = isKinnectError(cause) ? { status: cause.status, apiCode: cause.apiCode, cause } : {};
  const remedy =
    reason === "pending" ? "Let the user finish, or wait with waitUntilConnected()" : "Send the user through connectedApps.start() again";
  return new ReconnectRequiredError(`The session has no token: ${WORDS[reason]}. ${remedy}.`, {
    reason,
    operation: getConnectedAppToken.id,
    ...known,
  });
}
