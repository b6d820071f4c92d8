/**
 * Who looks after which session.
 */
import type { SendOperation } from "../http/call.js";
import type { HttpSettings } from "../http/options.js";
import { keyOf } from "../tokens/key.js";
import { createTokenManager, type TokenManager } from "../tokens/manager.js";
import type { TokenSettings } from "../tokens/options.js";
import type { KindePlaces } from "./options.js";
import { sessionSource } from "./session-token.js";

/** How many managers are kept while nobody uses them. They hold no tokens: those live in the store. */
const MAX_MANAGERS = 1000;

/** The manager of a session's token; for a session that `isNew` one that has not seen it before. */
export type ManagerOf = (sessionId: string, isNew?: boolean) => TokenManager;

/** The token managers of one client's sessions: handles of one id share theirs. */
export function sessionManagers(
  send: SendOperation,
  { apiUrl, clientId, sessionCacheMs, management }: KindePlaces,
  { now }: HttpSettings,
  { store, leaseMs }: TokenSettings,
): ManagerOf {
  const given = management.accessToken ?? management.clientSecret;
  // Clients with the same credentials share. A function's cannot be told: such a client is alone.
  const secret = typeof given === "string" ? given : crypto.randomUUID();
  const managers = new Map<string, TokenManager>();
  return (sessionId, isNew = false) => {
    let manager = isNew ? undefined : managers.get(sessionId);
    if (manager !== undefined) return manager;
    if (managers.size >= MAX_MANAGERS) for (const [id, { isIdle }] of managers) if (isIdle()) managers.delete(id);
    manager = createTokenManager({
      source: sessionSource(sessionId, send, now),
      policy: { isGrant: false, refreshEarlyMs: 0, cacheMs: sessionCacheMs, leaseMs },
      store,
      key: keyOf(["session", apiUrl, clientId, sessionId], [secret]),
      now,
    });
    managers.set(sessionId, manager);
    return manager;
  };
}
