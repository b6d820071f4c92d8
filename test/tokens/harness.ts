/**
 * A token manager whose source and clock the test controls. Its words: callers *ask* for a token, and the open request to the source
 * is *answered* or *fails*. Each of these lets everything run that can run, so the next line of a test sees the result.
 */
import { CredentialsError, ReconnectRequiredError, ServerError } from "../../src/errors/index.js";
import { contractError } from "../../src/http/response/data.js";
import { BoundedStore } from "../../src/stores/bounded.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import type { TokenStore } from "../../src/stores/store.js";
import { PendingWrites } from "../../src/tokens/engine/pending-writes.js";
import type { TokenRecord } from "../../src/tokens/engine/record.js";
import { createTokenManager, type TokenManager } from "../../src/tokens/engine/token-manager.js";
import type { GrantPolicy, IssuedToken, ReadPolicy, TokenOptions, TokenPolicy, TokenSource } from "../../src/tokens/source.js";

export const HOUR = 3_600_000;
/** When every clock starts. */
export const START = Date.UTC(2026, 0);
export const IN_AN_HOUR = START + HOUR;

/** As the policy of a management token. */
export const GRANT: GrantPolicy = { kind: "grant", refreshEarlyMs: 120_000, cacheMs: HOUR, rotatesRefreshToken: false };
export const ROTATING_GRANT: GrantPolicy = { ...GRANT, rotatesRefreshToken: true };
/** As the policy of a session's token. */
export const READ: ReadPolicy = { kind: "read", cacheMs: 300_000 };

export const transientError = () => new ServerError("down", { status: 503 });
export const misconfiguredError = () => new CredentialsError("no");
export const reconnectError = () => new ReconnectRequiredError("gone", { reason: "unknown" });

/** A caller of `get`, seen from outside. */
export interface Caller {
  state: "waiting" | "served" | "rejected";
  /** The value of the token that it got. */
  value?: string;
  error?: unknown;
}

/** One request to the source. */
export interface SourceRequest {
  /** What the manager knew when it sent the request. */
  readonly record: TokenRecord;
  readonly signal: AbortSignal;
  /** The pipeline calls it before each attempt and each wait. */
  heartbeat(withinMs: number): void;
  isOpen: boolean;
  answer(issued: IssuedToken): void;
  fail(error: unknown): void;
}

export interface Harness {
  readonly manager: TokenManager;
  readonly clock: { now: number };
  readonly store: TokenStore;
  /** All requests to the source so far. */
  readonly requests: readonly SourceRequest[];
  /** The work that was handed to `waitUntil`. */
  readonly background: readonly Promise<unknown>[];
  /** The last request, which must still be open. */
  openRequest(): SourceRequest;
  /** A caller asks for a token. */
  ask(options?: TokenOptions, mustConfirm?: boolean): Promise<Caller>;
  /** Several callers ask in the same turn, one for each argument. */
  askTogether(...options: readonly TokenOptions[]): Promise<readonly Caller[]>;
  /** Answers the open request. */
  answer(issued: IssuedToken): Promise<void>;
  /** Fails the open request. */
  fail(error: unknown): Promise<void>;
}

export interface HarnessOptions {
  readonly store?: TokenStore;
  readonly key?: string;
  readonly clock?: { now: number };
}

export function createHarness(policy: TokenPolicy, options: HarnessOptions = {}): Harness {
  const { clock = { now: START }, store = withoutLocks(createMemoryStore({ now: () => clock.now })), key = "key" } = options;
  const requests: SourceRequest[] = [];
  const background: Promise<unknown>[] = [];
  const waitUntil = (work: Promise<unknown>): void => void background.push(work);
  const pendingWrites = new PendingWrites(waitUntil);
  const manager = createTokenManager({
    policy,
    store: new BoundedStore(store, { timeoutMs: 1000, onSuccess: () => pendingWrites.kick() }),
    pendingWrites,
    localCacheMs: 0,
    waitUntil,
    key: async () => key,
    subject: async () => ({ token: policy.kind === "grant" ? "management" : "session" }),
    now: () => clock.now,
    source: createSource(policy, requests),
  });

  function openRequest(): SourceRequest {
    const last = requests.at(-1);
    if (last?.isOpen !== true) throw new Error("no request is open");
    return last;
  }

  return {
    manager,
    clock,
    store,
    requests,
    background,
    openRequest,
    async ask(wanted, mustConfirm) {
      const caller = watch(manager.get(wanted, { mustConfirm }));
      await settle();
      return caller;
    },
    async askTogether(...wanted) {
      const callers = wanted.map((each) => watch(manager.get(each)));
      await settle();
      return callers;
    },
    async answer(issued) {
      openRequest().answer(issued);
      await settle();
    },
    async fail(error) {
      openRequest().fail(error);
      await settle();
    },
  };
}

/** Most tests let no time pass, and waiting for a lock takes time. */
function withoutLocks({ read, write }: TokenStore): TokenStore {
  return { read, write };
}

/** A harness whose manager already has this token. Its request is the first of `requests`. */
export async function createHarnessHolding(issued: IssuedToken, policy: TokenPolicy, options?: HarnessOptions): Promise<Harness> {
  const harness = createHarness(policy, options);
  const first = harness.manager.get();
  await settle();
  harness.openRequest().answer(issued);
  await first;
  return harness;
}

/** Lets everything run that needs no answer and no time. */
export async function settle(): Promise<void> {
  await passTurns(200);
}

/** Lets this many turns of the microtask queue pass. */
export async function passTurns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await Promise.resolve();
}

function watch(got: ReturnType<TokenManager["get"]>): Caller {
  const caller: Caller = { state: "waiting" };
  got.then(
    ({ value }) => Object.assign(caller, { state: "served", value }),
    (error: unknown) => Object.assign(caller, { state: "rejected", error }),
  );
  return caller;
}

/** A source that adds each request to `requests` and leaves it open. */
function createSource(policy: TokenPolicy, requests: SourceRequest[]): TokenSource {
  return {
    operation: { id: "getTheToken", method: "GET", path: "/token" },
    request: (record, { signal, heartbeat }) =>
      new Promise((resolve, reject) => {
        const request: SourceRequest = {
          record,
          signal,
          heartbeat,
          isOpen: true,
          answer(issued) {
            request.isOpen = false;
            resolve(issued);
          },
          fail(error) {
            request.isOpen = false;
            reject(error);
          },
        };
        requests.push(request);
        // An abort stops a read. A grant that was sent goes on.
        if (policy.kind === "read") signal.addEventListener("abort", () => request.fail(signal.reason));
      }),
    unavailable: (reason) =>
      policy.kind === "read"
        ? new ReconnectRequiredError(reason, { reason: reason === "lapsed" ? "unconfirmed" : reason })
        : contractError({ id: "grant", method: "POST", path: "/token" }, 200, "is dead"),
  };
}

/** What a test reads from a store. */
export async function readStore(store: TokenStore, key = "key"): Promise<string | undefined> {
  return (await store.read(key, { signal: new AbortController().signal }))?.value;
}

/** Writes a value to a store, whatever was there. */
export async function writeStore(store: TokenStore, value: string, key = "key"): Promise<void> {
  const { signal } = new AbortController();
  const ifVersion = (await store.read(key, { signal }))?.version ?? null;
  await store.write(key, value, { ifVersion, ttlMs: HOUR, signal });
}
