/**
 * The token managers of a client's sessions, one for each. All handles of one session share it.
 */
import type { SendOperation } from "../../http/client/send.js";
import { keyOf } from "../../stores/key.js";
import { createTokenManager, type TokenManager } from "../../tokens/engine/token-manager.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import { type Registry, sessionIdHash } from "./registry.js";
import { createSessionSource } from "./session-token.js";

/** Managers that weren't used while this many others were are dropped. Tokens aren't lost, because they live in the store. */
const GENERATION_SIZE = 10_000;

export class SessionManagers {
  readonly #create: (sessionId: string) => TokenManager;
  /** Two generations of managers. When the younger one is full, it becomes the older one: a use costs no bookkeeping. */
  #young = new Map<string, TokenManager>();
  #old = new Map<string, TokenManager>();

  /** @param revokedHere the sessions that were revoked here, although that isn't known everywhere. */
  constructor(
    send: SendOperation,
    registry: Registry,
    kinde: KindeConfig,
    config: TokenConfig,
    revokedHere: Pick<ReadonlyMap<string, unknown>, "has">,
  ) {
    const { apiUrl, clientId, sessionCacheMs } = kinde;
    this.#create = (sessionId) =>
      createTokenManager({
        ...config,
        source: createSessionSource(sessionId, send, registry, config.now),
        policy: { kind: "read", cacheMs: sessionCacheMs },
        // Without a secret: after a change of the client's secret, and with an `accessToken` function, sessions stay the same.
        key: () => keyOf("session", apiUrl, clientId, sessionId, config.namespace),
        subject: async () => ({ token: "session", sessionIdHash: await sessionIdHash(sessionId) }),
        isRevokedHere: () => revokedHere.has(sessionId),
      });
  }

  get(sessionId: string): TokenManager {
    const young = this.#young.get(sessionId);
    if (young !== undefined) return young;
    const manager = this.#old.get(sessionId) ?? this.#create(sessionId);
    if (this.#young.size >= GENERATION_SIZE) this.#startGeneration();
    this.#young.set(sessionId, manager);
    return manager;
  }

  /** A manager whose refresh is running stays, or the next caller wouldn't share that refresh. */
  #startGeneration(): void {
    const busy = [...this.#old].filter(([sessionId, manager]) => !manager.isIdle() && !this.#young.has(sessionId));
    this.#old = this.#young;
    this.#young = new Map(busy);
  }
}
