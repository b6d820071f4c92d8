/**
 * Where a session's token comes from: Kinde's `GetConnectedAppToken`, which also is the only way to renew it.
 */
import { getConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, type KinnectError, type ReconnectReason, ReconnectRequiredError } from "../../errors/index.js";
import type { SendOperation } from "../../http/client/send.js";
import { brokenContract } from "../../http/response/data.js";
import { isHeaderSafe } from "../../http/validate.js";
import type { InnerOptions } from "../../http/request.js";
import { onLocalClock, parseMoment } from "../../tokens/expiry.js";
import type { TokenSource } from "../../tokens/source.js";

export function sessionSource(sessionId: string, send: SendOperation, now: () => number): TokenSource {
  return {
    operation: getConnectedAppToken,
    request: async ({ token, started, connected }, signal) => {
      try {
        const options: InnerOptions = { signal, secrets: [token?.value ?? ""] };
        const { data, status, headers } = await send(getConnectedAppToken, { query: { session_id: sessionId } }, options);
        const value: unknown = data?.access_token;
        if (!isHeaderSafe(value)) throw brokenContract(getConnectedAppToken, status, "holds no usable access_token");
        return { value, expiresAt: onLocalClock(parseMoment(data.access_token_expiry), headers, now()) };
      } catch (error) {
        throw isInvalidSession(error) ? reconnectRequired(started && !connected ? "pending" : "unknown", error) : error;
      }
    },
    ended: (reason) => reconnectRequired(reason),
  };
}

/** Kinde's one code for a session that is pending, expired or revoked. */
export function isInvalidSession(error: unknown): error is KinnectError {
  return isKinnectError(error) && error.apiCode === "INVALID_SESSION";
}

function reconnectRequired(reason: ReconnectReason, cause?: KinnectError): ReconnectRequiredError {
  const remedy = reason === "pending" ? "Let its user authorise it" : "Send its user through connectedApps.start() again";
  return new ReconnectRequiredError(`The session has no token (${reason}). ${remedy}.`, {
    reason,
    operation: getConnectedAppToken.id,
    ...(cause && { status: cause.status, apiCode: cause.apiCode, cause }),
  });
}
