/**
 * The token managers of the sessions that are in use: handles of one id share theirs, and it goes with its last user.
 */
import type { SendOperation } from "../http/call.js";
import { keyOf } from "../tokens/key.js";
import { TokenManager } from "../tokens/manager.js";
import type { TokenRecord } from "../tokens/record.js";
import type { TokenStore } from "../tokens/store.js";
import { sessionSource } from "./session-token.js";

export interface SessionManagersSetup {
  readonly send: SendOperation;
  readonly store: TokenStore;
  readonly sessionCacheMs: number;
  readonly now: () => number;
  /** Everything that makes one client's sessions differ from another's. */
  readonly tenant: readonly unknown[];
  readonly secrets: readonly string[];
}

interface InUse {
  readonly manager: TokenManager;
  users: number;
}

export class SessionManagers {
  readonly #setup: SessionManagersSetup;
  readonly #tenantKey: () => Promise<string>;
  readonly #inUse = new Map<string, InUse>();

  constructor(setup: SessionManagersSetup) {
    this.#setup = setup;
    this.#tenantKey = keyOf(["session", ...setup.tenant], setup.secrets);
  }

  /** Runs `work` with the manager of a session. */
  async use<T>(sessionId: string, work: (manager: TokenManager) => Promise<T>): Promise<T> {
    const inUse = this.#inUse.get(sessionId) ?? { manager: this.#create(sessionId), users: 0 };
    this.#inUse.set(sessionId, inUse);
    inUse.users++;
    try {
      return await work(inUse.manager);
    } finally {
      if (--inUse.users === 0 && this.#inUse.get(sessionId) === inUse) this.#inUse.delete(sessionId);
    }
  }

  /** Kinde has started a session: what was known of it before, if anything, does not count any more. */
  async restart(sessionId: string, facts: Pick<TokenRecord, "keyCodeRef" | "owner">): Promise<void> {
    this.#inUse.delete(sessionId);
    const started = ({ epoch }: TokenRecord): TokenRecord => ({ ...facts, epoch: epoch + 1, started: true });
    // A store that fails costs the answer "pending", not the session.
    await this.use(sessionId, (manager) => manager.records.update(started)).catch(() => undefined);
  }

  #create(sessionId: string): TokenManager {
    const { send, store, sessionCacheMs, now } = this.#setup;
    return new TokenManager({
      source: sessionSource(sessionId, send, now),
      policy: { kind: "read", refreshEarlyMs: 0, cacheMs: sessionCacheMs },
      store,
      key: async () => `${await this.#tenantKey()}:${sessionId}`,
      now,
    });
  }
}
