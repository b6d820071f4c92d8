/**
 * Who looks after which session.
 */
import type { SendOperation } from "../../http/client/send.js";
import { keyOf } from "../../tokens/engine/key.js";
import { createTokenManager, type TokenManager } from "../../tokens/engine/token-manager.js";
import type { TokenSettings } from "../../tokens/options.js";
import type { KindePlaces } from "../options.js";
import { sessionSource } from "./session-token.js";

/** How many managers are kept while nobody uses them. They hold no tokens: those live in the store. */
const MAX_MANAGERS = 1000;

/** The manager of a session's token. */
export type ManagerOf = (sessionId: string) => TokenManager;

/** The token managers of one client's sessions: handles of one id share theirs. */
export function sessionManagers(
  send: SendOperation,
  { apiUrl, clientId, sessionCacheMs, management }: KindePlaces,
  settings: TokenSettings,
): ManagerOf {
  const given = management.accessToken ?? management.clientSecret;
  // Clients with the same credentials share. A function's cannot be told: such a client is alone.
  const secret = typeof given === "string" ? given : crypto.randomUUID();
  const managers = new Map<string, TokenManager>();
  return (sessionId) => {
    let manager = managers.get(sessionId);
    if (manager !== undefined) return manager;
    if (managers.size >= MAX_MANAGERS) for (const [id, { isIdle }] of managers) if (isIdle()) managers.delete(id);
    manager = createTokenManager({
      ...settings,
      ...sessionSource(sessionId, send, settings.now),
      isGrant: false,
      refreshEarlyMs: 0,
      cacheMs: sessionCacheMs,
      key: keyOf(["session", apiUrl, clientId, sessionId], [secret]),
    });
    managers.set(sessionId, manager);
    return manager;
  };
}
