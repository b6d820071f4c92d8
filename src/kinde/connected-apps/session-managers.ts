/**
 * The token managers of a client's sessions.
 */
import type { SendOperation } from "../../http/client/send.js";
import { keyOf } from "../../tokens/engine/key.js";
import { createTokenManager, type TokenManager } from "../../tokens/engine/token-manager.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import { createSessionSource } from "./session-token.js";

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
  // Clients with the same credential share sessions. A function can't be compared, so such a client shares with no other.
  const secret = typeof credential === "string" ? credential : crypto.randomUUID();
  const managers = new Map<string, TokenManager>();

  return function managerOf(sessionId) {
    const existing = managers.get(sessionId);
    if (existing !== undefined) return existing;
    if (managers.size >= MAX_MANAGERS) dropIdle(managers);
    const manager = createTokenManager({
      ...config,
      source: createSessionSource(sessionId, send, config.now),
      policy: { kind: "read", cacheMs: sessionCacheMs },
      key: keyOf(["session", apiUrl, clientId, sessionId], [secret]),
    });
    managers.set(sessionId, manager);
    return manager;
  };
}

function dropIdle(managers: Map<string, TokenManager>): void {
  for (const [sessionId, manager] of managers) if (manager.isIdle()) managers.delete(sessionId);
}
