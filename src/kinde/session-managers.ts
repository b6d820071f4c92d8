/**
 * Who looks after which session.
 */
import type { SendOperation } from "../http/call.js";
import { keyOf } from "../tokens/key.js";
import { createTokenManager, type TokenManager } from "../tokens/manager.js";
import type { TokenRecord } from "../tokens/record.js";
import type { TokenStore } from "../tokens/store.js";
import { sessionSource } from "./session-token.js";

export interface SessionManagersSetup {
  readonly send: SendOperation;
  readonly store: TokenStore;
  readonly sessionCacheMs: number;
  readonly leaseMs: number;
  readonly now: () => number;
  /** Everything that makes one client's sessions differ from another's. */
  readonly tenant: readonly unknown[];
  readonly secrets: readonly string[];
}

/** How many managers are kept while nobody uses them. They hold no tokens: those live in the store. */
const MAX_MANAGERS = 1000;

export interface SessionManagers {
  of(sessionId: string): TokenManager;
  /** Kinde has started a session: what was known of it before, if anything, does not count any more. */
  restart(sessionId: string, facts: Pick<TokenRecord, "keyCodeRef" | "owner">): Promise<void>;
}

/** The token managers of one client's sessions: handles of one id share theirs. */
export function createSessionManagers({
  send,
  store,
  sessionCacheMs,
  leaseMs,
  now,
  tenant,
  secrets,
}: SessionManagersSetup): SessionManagers {
  const tenantKey = keyOf(["session", ...tenant], secrets);
  const managers = new Map<string, TokenManager>();
  const of = (sessionId: string): TokenManager => {
    let manager = managers.get(sessionId);
    if (manager !== undefined) return manager;
    for (const [id, { isIdle }] of managers) {
      if (managers.size < MAX_MANAGERS) break;
      if (isIdle()) managers.delete(id);
    }
    manager = createTokenManager({
      source: sessionSource(sessionId, send, now),
      policy: { isGrant: false, refreshEarlyMs: 0, cacheMs: sessionCacheMs, leaseMs },
      store,
      key: async () => `${await tenantKey()}:${sessionId}`,
      now,
    });
    managers.set(sessionId, manager);
    return manager;
  };
  return {
    of,
    restart: async (sessionId, facts) => {
      managers.delete(sessionId);
      // A store that fails costs the answer "pending", not the session.
      await of(sessionId)
        .records.update(({ epoch }) => ({ ...facts, epoch: epoch + 1, started: true }))
        .catch(() => undefined);
    },
  };
}
