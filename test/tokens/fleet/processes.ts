/**
 * Processes that share one store and one source of tokens. Each has its own connection, time limits and manager.
 */
import { TimeoutError } from "../../../src/errors/index.js";
import { BoundedStore } from "../../../src/stores/bounded.js";
import { PendingWrites } from "../../../src/tokens/engine/pending-writes.js";
import type { TokenRecord } from "../../../src/tokens/engine/record.js";
import { createTokenManager, type TokenManager } from "../../../src/tokens/engine/token-manager.js";
import type { IssuedToken, TokenPolicy } from "../../../src/tokens/source.js";
import { contractError } from "../../../src/http/response/data.js";
import { ReconnectRequiredError } from "../../../src/errors/index.js";
import { Connection, type SharedStore } from "./shared-store.js";

/** The pipeline's time limit of one attempt. */
const ATTEMPT_MS = 30_000;
export const OPERATION = { id: "getTheToken", method: "GET", path: "/token" } as const;

/** One request to the source. */
export interface SentRequest {
  readonly process: Process;
  /** What its process knew when it sent it. */
  readonly record: TokenRecord;
  /** Its process couldn't read the store, or may not have. */
  readonly isCutOff: boolean;
  isOpen: boolean;
  /** `undefined` until it was answered with a token. */
  value?: string;
  answer(issued: IssuedToken): void;
  fail(error: unknown): void;
}

export interface Process {
  readonly connection: Connection;
  readonly manager: TokenManager;
  readonly store: BoundedStore;
  /** How far its clock is ahead. */
  skewMs: number;
  /** Until then its operations may still suffer from an outage. */
  cutOffUntil: number;
}

/** @param requests takes every request that is sent. */
export function startProcess(shared: SharedStore, policy: TokenPolicy, requests: SentRequest[]): Process {
  const connection = new Connection(shared);
  const waitUntil = (): void => undefined;
  const pendingWrites = new PendingWrites(waitUntil);
  const store = new BoundedStore(connection, { timeoutMs: 1000, onSuccess: () => pendingWrites.kick() });
  const manager = createTokenManager({
    policy,
    store,
    pendingWrites,
    localCacheMs: 0,
    waitUntil,
    key: async () => "key",
    subject: async () => ({ token: "management" }),
    now: () => Date.now() + started.skewMs,
    source: {
      operation: OPERATION,
      async request(record, { signal, heartbeat, beforeAttempt }) {
        await beforeAttempt();
        if (policy.kind === "read" && signal.aborted) throw signal.reason;
        heartbeat(ATTEMPT_MS);
        return new Promise((resolve, reject) => {
          const end = (): void => {
            request.isOpen = false;
            clearTimeout(timer);
          };
          const request: SentRequest = {
            process: started,
            record,
            isCutOff: performance.now() < started.cutOffUntil,
            isOpen: true,
            answer(issued) {
              end();
              request.value = issued.value;
              resolve(issued);
            },
            fail(error) {
              end();
              reject(error);
            },
          };
          const timer = setTimeout(() => request.fail(new TimeoutError("late")), ATTEMPT_MS);
          requests.push(request);
          if (policy.kind === "read") signal.addEventListener("abort", () => request.fail(signal.reason));
        });
      },
      unavailable: (reason) =>
        policy.kind === "read"
          ? new ReconnectRequiredError(reason, { reason: reason === "lapsed" ? "unconfirmed" : reason })
          : contractError(OPERATION, 200, "is dead"),
    },
  });
  const started: Process = { connection, manager, store, skewMs: 0, cutOffUntil: 0 };
  return started;
}
