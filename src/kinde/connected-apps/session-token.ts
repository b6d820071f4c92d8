/**
 * Where a session's token comes from: Kinde's `GetConnectedAppToken`, which is also the only way to refresh it.
 */
import { getConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, type KinnectError, type ReconnectReason, ReconnectRequiredError } from "../../errors/index.js";
import { startStackAt } from "../../errors/stack.js";
import type { SendOperation } from "../../http/client/send.js";
import { parseMoment } from "../../http/moment.js";
import type { InternalCallOptions } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { isHeaderSafe } from "../../http/validate.js";
import { onLocalClock } from "../../tokens/expiry.js";
import type { TokenSource } from "../../tokens/source.js";
import type { Registry } from "./registry.js";

export function createSessionSource(sessionId: string, send: SendOperation, registry: Registry, now: () => number): TokenSource {
  return {
    operation: getConnectedAppToken,
    async request({ token, state, details }, sourceOptions) {
      try {
        const options: InternalCallOptions = { ...sourceOptions, secrets: [token?.value ?? ""] };
        const { data, status, headers } = await send(getConnectedAppToken, { query: { session_id: sessionId } }, options);
        const value: unknown = data?.access_token;
        if (!isHeaderSafe(value)) throw contractError(getConnectedAppToken, status, "holds no usable access_token");
        // Until it's confirmed, the session doesn't count as connected.
        if (token === undefined && state !== "unconfirmed") await registry.mark(sessionId, details, "connected");
        return { value, expiresAt: onLocalClock(parseMoment(data.access_token_expiry), headers, now()) };
      } catch (error) {
        if (!isInvalidSession(error)) throw error;
        if (state === "issued") await registry.mark(sessionId, details, "reconnect_required");
        throw reconnectRequired(state === "pending" || state === "unconfirmed" ? "pending" : "unknown", error);
      }
    },
    unavailable: (reason) => reconnectRequired(reason),
  };
}

/** Kinde uses one code for sessions that are pending, expired or revoked. */
function isInvalidSession(error: unknown): error is KinnectError {
  return isKinnectError(error) && error.apiCode === "INVALID_SESSION";
}

/** Whether there is nothing left to take away. An address without this API also answers 404, and then nothing is known. */
export function isGone(error: unknown): boolean {
  return isInvalidSession(error) || (isKinnectError(error) && error.status === 404 && error.apiCode !== "ROUTE_NOT_FOUND");
}

const START_AGAIN = "Send its user through connectedApps.start() again";
const REMEDIES: Readonly<Partial<Record<ReconnectReason | "lapsed", string>>> = {
  pending: "Let its user authorize it",
  unconfirmed: "Confirm it in the callback of its user",
  lapsed: `It wasn't confirmed within ten minutes, so it is revoked. ${START_AGAIN}`,
};

function reconnectRequired(given: ReconnectReason | "lapsed", cause?: KinnectError): ReconnectRequiredError {
  const reason = given === "lapsed" ? "unconfirmed" : given;
  const remedy = REMEDIES[given] ?? START_AGAIN;
  const error = new ReconnectRequiredError(`The session has no token (${reason}). ${remedy}.`, {
    reason,
    operation: getConnectedAppToken.id,
    ...(cause && { status: cause.status, apiCode: cause.apiCode, cause }),
  });
  return startStackAt(reconnectRequired, error);
}
