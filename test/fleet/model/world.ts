/**
 * Three processes on one Redis and one Kinde, what they were told, and the laws that their answers must keep.
 */
import { setTimeout as delay } from "node:timers/promises";
import { isKinnectError } from "../../../src/errors/index.js";
import { createKinde, type Kinde } from "../../../src/kinde/index.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { CREDENTIALS } from "../../helpers/kinde.js";
import { rejection } from "../../helpers/outcomes.js";
import { type ConnectionState, FaultyStore, STORE_TIMEOUT_MS } from "./faulty-store.js";
import { ModelKinde } from "./model-kinde.js";
import type { SharedRedis } from "./shared-redis.js";
import { WriteLaws } from "./write-laws.js";

const SESSION_CACHE_MS = 300_000;
/** The machine may be busy. */
const SLACK_MS = 20_000;
/** A call that hasn't settled after this time waits for an answer that is held back. */
const BLOCKED_MS = 30;
/** How long a store is left alone. */
const LEFT_ALONE_MS = 5001;

const MAX_PROBES = 5;
const CONFIRM_WITHIN_MS = 600_000;

interface Process {
  readonly kinde: Kinde;
  readonly store: FaultyStore;
  /** It hasn't been seen to reach the store since its connection last failed. */
  isCutOff: boolean;
  /** Its management tokens of requests up to this number were invalidated. */
  invalidated: number;
  /** The sessions that were revoked here. */
  readonly revoked: Set<string>;
}

export interface WorldConfig {
  readonly stores: readonly TokenStore[];
  readonly redis: SharedRedis;
  /** Lets time pass on the clock of pauses. */
  readonly skip: (ms: number) => void;
}

export class World {
  readonly kinde = new ModelKinde(() => this.#now());
  readonly sessions: string[] = [];
  isFull = false;
  readonly #redis: SharedRedis;
  readonly #skip: (ms: number) => void;
  readonly #processes: readonly Process[];
  readonly #writes = new WriteLaws((token) => this.kinde.issued.get(token)?.request);
  /** The sessions whose `revoke()` has resolved, as long as the store hasn't lost anything since. */
  readonly #revokedForAll = new Set<string>();
  /** When the sessions with `bind` were started, as long as the store hasn't lost anything since. */
  readonly #bound = new Map<string, number>();
  /** The sessions whose `confirm()` was called. */
  readonly #confirming = new Set<string>();
  /** The sessions whose `confirm()` has resolved, as long as the store hasn't lost anything since. */
  readonly #confirmed = new Set<string>();
  readonly #open = new Set<Promise<unknown>>();
  #clockMs = 0;

  constructor({ stores, redis, skip }: WorldConfig) {
    this.#redis = redis;
    this.#skip = skip;
    this.#processes = stores.map((store) => this.#startProcess(store));
  }

  async start(process: number, bind = false): Promise<void> {
    const starting = this.#process(process).kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind });
    const id = await starting.then(
      ({ id }) => id,
      (error: unknown) => this.#requireOurs(error),
    );
    if (id === undefined) return;
    this.sessions.push(id);
    if (bind) this.#bound.set(id, this.#now());
  }

  async confirm(process: number, session: number): Promise<void> {
    const id = this.#session(session);
    // One that is rejected may have reached the store.
    this.#confirming.add(id);
    const confirming = this.#process(process)
      .kinde.connectedApps.session(id)
      .confirm()
      .then(
        () => this.#confirmed.add(id),
        (error: unknown) => this.#requireOurs(error),
      );
    this.#track(confirming);
    await (this.kinde.isHeld(id) ? Promise.race([confirming, delay(BLOCKED_MS)]) : confirming);
  }

  /** The user authorizes the session. */
  connect(session: number): void {
    const id = this.#session(session);
    if (this.kinde.sessions.get(id) === "pending") this.kinde.sessions.set(id, "connected");
  }

  /** Calls that Kinde holds back go on while other things happen. */
  async token(process: number, session: number, fresh: boolean): Promise<void> {
    const id = this.#session(session);
    const calling = this.#call(this.#process(process), id, fresh);
    await (this.kinde.isHeld(id) ? Promise.race([calling, delay(BLOCKED_MS)]) : calling);
  }

  /** A process gets its answer only after its lease has ended and another process has asked, too. */
  async overtake(late: number, other: number, session: number): Promise<void> {
    const id = this.#session(session);
    this.kinde.hold(id);
    const calls = [this.#call(this.#process(late), id, true)];
    for (let waited = 0; waited < BLOCKED_MS && !this.kinde.isWaiting(id); waited++) await delay(1);
    await this.endLeases();
    calls.push(this.#call(this.#process(other), id, true));
    await Promise.race([calls[1], delay(10 * BLOCKED_MS)]);
    await this.release();
  }

  async burst(session: number, count: number): Promise<void> {
    const id = this.#session(session);
    const before = { ...this.kinde.counts };
    const isShared = this.#open.size === 0 && this.#processes.every((each) => this.#isReached(each));
    const calling = this.#processes.flatMap((each) => Array.from({ length: count }, () => this.#call(each, id, false)));
    if (this.kinde.isHeld(id)) return await delay(BLOCKED_MS);
    await Promise.all(calling);
    if (!isShared || !this.#processes.every((each) => this.#isReached(each))) return;
    const { session: requests, management } = this.kinde.counts;
    expect(management - before.management).toBeLessThanOrEqual(1);
    // A refusal isn't stored, so each process hears it once.
    const most = this.kinde.sessions.get(id) === "connected" ? 1 : this.#processes.length;
    expect(requests - before.session).toBeLessThanOrEqual(most);
  }

  async revoke(process: number, session: number, kindeFails: boolean): Promise<void> {
    const id = this.#session(session);
    const { kinde, revoked } = this.#process(process);
    this.kinde.failsRevocation = kindeFails;
    const revoking = kinde.connectedApps.session(id).revoke();
    revoked.add(id);
    try {
      await revoking;
      this.#revokedForAll.add(id);
    } catch (error) {
      this.#requireOurs(error);
    }
    // Whatever became of the store.
    if (!kindeFails) expect(this.kinde.sessions.get(id)).not.toBe("connected");
    this.kinde.failsRevocation = false;
  }

  async management(process: number): Promise<void> {
    const { kinde, invalidated } = this.#process(process);
    const { value } = await kinde.tokens.get();
    expect(this.kinde.issued.get(value)?.request).toBeGreaterThan(invalidated);
  }

  async invalidate(process: number): Promise<void> {
    const target = this.#process(process);
    await target.kinde.tokens.invalidate().catch((error: unknown) => this.#requireOurs(error));
    target.invalidated = this.kinde.requests;
  }

  hold(session: number): void {
    this.kinde.hold(this.#session(session));
  }

  /** The late answers arrive. */
  async release(): Promise<void> {
    this.kinde.releaseAll();
    await Promise.all(this.#open);
  }

  /** The cache periods of all tokens are over. */
  expire(): void {
    this.#clockMs += SESSION_CACHE_MS + 2 * SLACK_MS;
  }

  setConnection(process: number, state: ConnectionState): void {
    const target = this.#process(process);
    target.store.state = state;
    target.isCutOff = true;
  }

  failWrites(process: number, count: number): void {
    const target = this.#process(process);
    target.store.failingWrites = count;
    target.isCutOff = true;
  }

  async fill(): Promise<void> {
    this.isFull = true;
    for (const each of this.#processes) each.isCutOff = true;
    await this.#redis.setFull(true);
  }

  /** All connections work again, and each process has seen that. */
  async mend(): Promise<void> {
    if (this.isFull) await this.#redis.setFull(false);
    this.isFull = false;
    for (const { store } of this.#processes) store.mend();
    for (const each of this.#processes) {
      const { store, kinde } = each;
      const { succeeded } = store;
      // An operation from before may still fail, and then the store is left alone once more.
      for (let tries = 0; store.succeeded === succeeded && tries < MAX_PROBES; tries++) {
        await delay(0);
        this.#skip(LEFT_ALONE_MS);
        await rejection(kinde.connectedApps.session("never-started").token());
      }
      each.isCutOff = store.wasSlow || store.succeeded === succeeded;
    }
  }

  save(): Promise<void> {
    return this.#redis.save();
  }

  async flush(): Promise<void> {
    await this.#redis.flush();
    this.#forget();
  }

  async goBack(): Promise<void> {
    await this.#redis.setFull(false);
    await this.#redis.goBack();
    await this.#redis.setFull(this.isFull);
    this.#forget();
  }

  endLeases(): Promise<void> {
    return this.#redis.endLeases();
  }

  /** Repairs everything. Then all calls have settled, and all revocations are known everywhere. */
  async end(): Promise<void> {
    await this.mend();
    await this.release();
    for (const [index, { revoked }] of this.#processes.entries()) {
      for (const id of revoked) await this.revoke(index, this.sessions.indexOf(id), false);
    }
    await this.mend();
    for (const id of this.sessions) for (const each of this.#processes) await this.#call(each, id, false);
    const revoked = new Set(this.#processes.flatMap((each) => [...each.revoked]));
    if (this.#processes.every((each) => this.#isReached(each)))
      expect([...revoked].filter((id) => !this.#revokedForAll.has(id))).toEqual([]);
    expect(this.#open.size).toBe(0);
    expect(this.#writes.violations).toEqual([]);
  }

  #startProcess(shared: TokenStore): Process {
    const store = new FaultyStore(shared, (key, value) => this.#writes.check(key, value));
    const options = { store, storeTimeoutMs: STORE_TIMEOUT_MS, sessionCacheMs: SESSION_CACHE_MS, maxRetries: 0 };
    const kinde = createKinde({ ...CREDENTIALS, ...options, fetch: this.kinde.fetch as typeof fetch, now: () => this.#now() });
    return { kinde, store, isCutOff: false, invalidated: 0, revoked: new Set() };
  }

  #now(): number {
    return Date.now() + this.#clockMs;
  }

  #process(index: number): Process {
    return this.#processes[index % this.#processes.length]!;
  }

  #session(index: number): string {
    return this.sessions[index % this.sessions.length]!;
  }

  #isReached({ store, isCutOff }: Process): boolean {
    return !isCutOff && !store.wasSlow && !this.isFull;
  }

  #forget(): void {
    this.#revokedForAll.clear();
    this.#bound.clear();
    this.#confirmed.clear();
    this.#writes.reset();
  }

  #call(process: Process, id: string, fresh: boolean): Promise<void> {
    const isOverdue = this.#now() - (this.#bound.get(id) ?? Infinity) >= CONFIRM_WITHIN_MS - SLACK_MS;
    const isPending = this.kinde.sessions.get(id) === "pending" && !this.kinde.isHeld(id) && !isOverdue;
    const isConfirmed = this.#confirmed.has(id);
    const [sent, isRevokedHere, isRevokedForAll] = [this.kinde.requests, process.revoked.has(id), this.#revokedForAll.has(id)];
    const wasReached = this.#isReached(process);
    const check = async (): Promise<void> => {
      const { value, error } = await process.kinde.connectedApps
        .session(id)
        .token({ fresh })
        .then(
          ({ value }) => ({ value, error: undefined }),
          (error: unknown) => ({ value: undefined, error }),
        );
      const isReached = wasReached && this.#isReached(process);
      if (value === undefined) {
        this.#requireOurs(error);
        const isUnconfirmed = isKinnectError(error, "reconnect_required") && error.reason === "unconfirmed";
        if (isReached && this.#confirmed.has(id))
          expect({ isConfirmed, isUnconfirmed }).not.toEqual({ isConfirmed: true, isUnconfirmed: true });
        // One that Kinde refused has begun all the same, and the store may say so.
        const isRevoked = this.#processes.some(({ revoked }) => revoked.has(id));
        if (isPending && isReached && !isRevoked) expect(this.kinde.requests).toBeGreaterThan(sent);
        return;
      }
      expect({ isBound: this.#bound.has(id), isConfirming: this.#confirming.has(id) }).not.toEqual({ isBound: true, isConfirming: false });
      const issued = this.kinde.issued.get(value);
      if (issued === undefined) throw new Error("a token that Kinde hasn't issued");
      expect({ isRevokedHere, fresh, isNew: issued.request > sent }).toEqual({
        isRevokedHere: false,
        fresh,
        isNew: fresh || expect.anything(),
      });
      // The bound for those who can't know better: a process that is cut off, or a store that has lost the revocation.
      expect(this.#now() - issued.at).toBeLessThanOrEqual(SESSION_CACHE_MS + SLACK_MS);
      if (isReached) expect({ isRevokedForAll }).toEqual({ isRevokedForAll: false });
    };
    const calling = check();
    this.#track(calling);
    return calling;
  }

  #track(calling: Promise<unknown>): void {
    this.#open.add(calling);
    const forget = (): boolean => this.#open.delete(calling);
    calling.then(forget, () => undefined);
  }

  #requireOurs(error: unknown): undefined {
    if (!isKinnectError(error)) throw error;
    return undefined;
  }
}
