/**
 * The tokens of a client's sessions: one manager for each, and their source at Kinde.
 */
import { getConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, type KinnectError, type ReconnectReason, ReconnectRequiredError } from "../../errors/index.js";
import { startStackAt } from "../../errors/stack.js";
import type { SendOperation } from "../../http/client/send.js";
import { parseMoment } from "../../http/moment.js";
import type { InternalCallOptions } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { isHeaderSafe } from "../../http/validate.js";
import { keyOf } from "../../tokens/engine/record.js";
import { createTokenManager, type TokenManager } from "../../tokens/engine/token-manager.js";
import { onLocalClock } from "../../tokens/expiry.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { TokenSource } from "../../tokens/source.js";
import type { KindeConfig } from "../options.js";

/** How many managers are kept. More than that, and idle ones are dropped; tokens aren't lost, because they live in the store. */
const MAX_MANAGERS = 1000;

/** The manager of a session's token. All handles of one session share it. */
export type SessionManagers = (sessionId: string) => TokenManager;

export function createSessionManagers(
  send: SendOperation,
  { apiUrl, clientId, sessionCacheMs, management }: KindeConfig,
  config: TokenConfig,
): SessionManagers {
  const credential = management.accessToken ?? management.clientSecret;
  let ownSecret: string | undefined;
  // Clients with the same credential share sessions. A function can't be compared, so such a client shares with no other.
  // Drawn at the first use: Workers allow no random values at module scope, where clients are created.
  const secret = (): string => (typeof credential === "string" ? credential : (ownSecret ??= crypto.randomUUID()));
  const managers = new Map<string, TokenManager>();

  return function managerOf(sessionId) {
    const existing = managers.get(sessionId);
    if (existing !== undefined) return existing;
    if (managers.size >= MAX_MANAGERS) dropIdle(managers);
    const manager = createTokenManager({
      ...config,
      source: createSessionSource(sessionId, send, config.now),
      policy: { kind: "read", cacheMs: sessionCacheMs },
      key: () => keyOf(["session", apiUrl, clientId, sessionId], [secret()]),
    });
    managers.set(sessionId, manager);
    return manager;
  };
}

function dropIdle(managers: Map<string, TokenManager>): void {
  for (const [sessionId, manager] of managers) if (manager.isIdle()) managers.delete(sessionId);
}

/** Kinde's `GetConnectedAppToken` is also the only way to refresh a token. */
function createSessionSource(sessionId: string, send: SendOperation, now: () => number): TokenSource {
  return {
    operation: getConnectedAppToken,
    async request({ token, state }, sourceOptions) {
      try {
        const options: InternalCallOptions = { ...sourceOptions, secrets: [token?.value ?? ""] };
        const { data, status, headers } = await send(getConnectedAppToken, { query: { session_id: sessionId } }, options);
        const value: unknown = data?.access_token;
        if (!isHeaderSafe(value)) throw contractError(getConnectedAppToken, status, "holds no usable access_token");
        return { value, expiresAt: onLocalClock(parseMoment(data.access_token_expiry), headers, now()) };
      } catch (error) {
        if (!isInvalidSession(error)) throw error;
        throw reconnectRequired(state === "pending" ? "pending" : "unknown", error);
      }
    },
    unavailable: (reason) => reconnectRequired(reason),
  };
}

/** Kinde uses one code for sessions that are pending, expired or revoked. */
export function isInvalidSession(error: unknown): error is KinnectError {
  return isKinnectError(error) && error.apiCode === "INVALID_SESSION";
}

function reconnectRequired(reason: ReconnectReason, cause?: KinnectError): ReconnectRequiredError {
  const remedy = reason === "pending" ? "Let its user authorize it" : "Send its user through connectedApps.start() again";
  const error = new ReconnectRequiredError(`The session has no token (${reason}). ${remedy}.`, {
    reason,
    operation: getConnectedAppToken.id,
    ...(cause && { status: cause.status, apiCode: cause.apiCode, cause }),
  });
  return startStackAt(reconnectRequired, error);
}
