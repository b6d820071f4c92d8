/**
 * The laws of a token: how it is shared, kept fresh, and forgotten. One manager looks after one key.
 */
import { isKinnectError, type KinnectError } from "../errors/index.js";
import { throwIfAborted } from "../http/failure.js";
import { requireMs } from "../http/inputs.js";
import type { OperationFacts } from "../http/operation.js";
import { waitFor } from "../http/wait.js";
import { createLanes, DROPPED, type Flight, type Outcome } from "./flight.js";
import { accept, isAlive, type IssuedToken, judge, outlived, type TokenPolicy } from "./freshness.js";
import { EMPTY, emptied, type HeldToken, type TokenRecord } from "./record.js";
import { createRecords, type Records } from "./records.js";
import type { TokenStore } from "./store.js";
import { Token } from "./token.js";

/** What a caller may ask of a token. */
export interface TokenOptions {
  /** The token lives at least this much longer, in milliseconds. Default: 60,000, or a quarter of its lifetime if that is less. */
  readonly minValidityMs?: number | undefined;
  /** Ask the source, whatever is at hand. Default: false. */
  readonly fresh?: boolean | undefined;
  /** Ends this caller's wait and nobody else's. */
  readonly signal?: AbortSignal | undefined;
  /** How long this caller waits, all in all, in milliseconds. Default: as long as the attempts take. */
  readonly timeoutMs?: number | undefined;
}

/** How a token is obtained. */
export interface TokenSource {
  /** What it asks, for the messages of callers who do not wait for its answer. */
  readonly operation: OperationFacts;
  request(record: TokenRecord, signal: AbortSignal): Promise<IssuedToken>;
  /** The error for a token that had ended already when it came, twice. */
  deadOnArrival(): KinnectError;
  /** The error after `revoke()`; only a read is ever revoked. */
  revoked?(): KinnectError;
}

export interface ManagerSetup {
  readonly source: TokenSource;
  readonly policy: TokenPolicy;
  readonly store: TokenStore;
  /** Everything that makes tokens differ. */
  readonly key: () => Promise<string>;
  readonly now: () => number;
}

export interface TokenManager {
  /** A token that lives long enough. With `isStrict` no token that has outlived a failure: the source's word counts. */
  get(options?: TokenOptions, isStrict?: boolean): Promise<Token>;
  /** Drops the current token, and an answer that is on its way; a refresh token stays. */
  invalidate(): Promise<void>;
  /** Drops the token and the refresh token, and whatever is on its way. */
  clear(): Promise<void>;
  /** A 401 refused this value: drops it if it is still the current one. */
  refuse(value: string): Promise<void>;
  /** Forgets for good: whoever waits or comes is told that it was revoked. Resolves to what the store knew before it forgot. */
  revoke(): Promise<TokenRecord>;
  readonly records: Records;
  isIdle(): boolean;
}

export function createTokenManager({ source, policy, store, key, now }: ManagerSetup): TokenManager {
  const { isGrant, isRotating = false, cacheMs } = policy;
  const records = createRecords(store, key, policy.leaseMs);
  const lanes = createLanes(fly, !isGrant);
  /** Counts what was invalidated, cleared or revoked here: it tells at once, where a store takes its time. */
  let generation = 0;
  /** The last generation that dropped refresh tokens too. */
  let cleared = 0;
  let isRevoked = false;
  /** Grants are served from here: their store is read when this has nothing to give. */
  let memory: TokenRecord | undefined;
  /** What a failing store has not taken: a refresh token that has replaced the stored one. */
  let unsaved: TokenRecord | undefined;
  let lastHeld: HeldToken | undefined;
  let lastToken: Token | undefined;

  const toToken = (held: HeldToken): Token => {
    if (lastToken === undefined || lastHeld !== held) {
      lastHeld = held;
      lastToken = new Token(held.value, held.expiresAt);
    }
    return lastToken;
  };
  const remember = (record: TokenRecord | undefined): void => {
    if (isGrant && record !== undefined) memory = record;
  };
  const alive = (record: TokenRecord): TokenRecord => {
    if (source.revoked !== undefined && (isRevoked || record.revoked)) throw source.revoked();
    return record;
  };
  const drop = async (keepRefreshToken: boolean): Promise<void> => {
    generation++;
    if (!keepRefreshToken) cleared = generation;
    lanes.close();
    memory = memory && emptied(memory, keepRefreshToken);
    unsaved = keepRefreshToken ? unsaved : undefined;
    await records.update((latest) => emptied(latest, keepRefreshToken));
  };

  /** A refresh token that came with an answer which does not count otherwise. */
  const keepRefreshToken = async (refreshToken: string | undefined): Promise<void> => {
    if (!refreshToken) return;
    try {
      remember(await records.update((latest) => ({ ...latest, refreshToken })));
      unsaved = undefined;
    } catch {
      unsaved = { ...(memory ?? EMPTY), token: undefined, refreshToken };
    }
  };

  async function obtain({ fresh = false, minValidityMs }: TokenOptions, isStrict: boolean, seat: Seat): Promise<Token> {
    for (;;) {
      const asOf = generation;
      const { token } = alive(fresh ? EMPTY : isGrant ? (memory ?? EMPTY) : await records.read());
      if (asOf !== generation) continue;
      const verdict = judge(token, now(), minValidityMs, policy);
      if (verdict === "renew") lanes.inBackground();
      if (token !== undefined && verdict !== "ask") return toToken(token);
      if (seat.isLeft) throw new Error("nobody waits for this any more");
      const flight = (seat.flight = lanes.board(fresh, minValidityMs));
      const outcome = await flight.outcome;
      seat.flight = undefined;
      if (outcome.kind === "dropped") continue;
      const held = outcome.kind === "token" ? outcome.token : fresh || isStrict ? undefined : outcome.fallback;
      if (outcome.kind === "failed" && held === undefined) throw outcome.error;
      if (held !== undefined && flight.generation === generation) return toToken(held);
    }
  }

  /** One request, from the lock on the key to the new record. It never rejects. */
  async function fly(flight: Flight): Promise<Outcome> {
    const { signal } = flight.controller;
    try {
      const lease = await records.lease(signal);
      try {
        return await renew(flight, signal);
      } finally {
        void Promise.resolve(lease?.release()).catch(ignore);
      }
    } catch (error) {
      return signal.aborted ? DROPPED : { kind: "failed", error };
    }
  }

  async function renew(flight: Flight, signal: AbortSignal): Promise<Outcome> {
    let stored: TokenRecord | undefined;
    do {
      flight.generation = generation;
      // A grant can do without its store, unless a newer refresh token may lie there.
      stored = await (isGrant && !isRotating ? records.read().catch(ignore) : records.read());
    } while (flight.generation !== generation);
    if (flight.isClosed) return DROPPED;
    let base = unsaved ?? alive(stored === EMPTY || stored === undefined ? (memory ?? EMPTY) : stored);
    // Somebody else may have renewed it: before this process began, or while this one waited for the lock.
    const { token } = base;
    const verdict = flight.isFresh ? "ask" : judge(token, now(), flight.minValidityMs, policy);
    if (token !== undefined && (verdict === "serve" || (verdict === "renew" && token.value !== memory?.token?.value))) {
      remember(base);
      return { kind: "token", token };
    }
    flight.hasStarted = true;
    let issued: IssuedToken;
    try {
      issued = await source.request(base, signal);
      // A token that has ended already when it comes is asked for once more.
      if (!isAlive(issued, now())) {
        const { refreshToken = base.refreshToken } = issued;
        await keepRefreshToken(issued.refreshToken);
        base = { ...base, refreshToken };
        issued = await source.request(base, signal);
      }
    } catch (error) {
      return failed(flight, base, error);
    }
    return accepted(flight, base, issued, stored === undefined);
  }

  /** @param isBlind whether the store could not tell what was before. */
  async function accepted(flight: Flight, base: TokenRecord, issued: IssuedToken, isBlind: boolean): Promise<Outcome> {
    const isLate = (): boolean => flight.isClosed || flight.generation !== generation;
    const next = (latest: TokenRecord): TokenRecord => accept(latest, issued, now(), flight.minValidityMs, policy);
    if (isLate()) {
      if (flight.generation >= cleared) await keepRefreshToken(issued.refreshToken);
      return DROPPED;
    }
    let record: TokenRecord | undefined;
    let isOutdated = false;
    try {
      record = await records.update((latest) => {
        const known = latest === EMPTY || unsaved !== undefined ? base : latest;
        isOutdated = !isBlind && known.epoch !== base.epoch;
        if (!isOutdated) return next(known);
        // Another process has invalidated meanwhile, or cleared.
        return issued.refreshToken && (known.clearedEpoch ?? 0) <= base.epoch ? { ...known, refreshToken: issued.refreshToken } : undefined;
      });
      unsaved = undefined;
    } catch (error) {
      record = next(base);
      if (issued.refreshToken) {
        unsaved = { ...record, token: undefined };
        return { kind: "failed", error };
      }
    }
    if (isOutdated) remember(record);
    if (record?.token === undefined || isOutdated || isLate()) return DROPPED;
    remember(record);
    return isAlive(issued, now()) ? { kind: "token", token: record.token } : { kind: "failed", error: source.deadOnArrival() };
  }

  async function failed(flight: Flight, { token }: TokenRecord, error: unknown): Promise<Outcome> {
    if (flight.generation !== generation || flight.controller.signal.aborted) return DROPPED;
    const kind = isKinnectError(error) && error.kind;
    const outlives = kind !== "reconnect" && token !== undefined && isAlive(token, now()) && (!isGrant || token.expiresAt !== undefined);
    const fallback = outlives ? outlived(token, now(), kind === "transient", policy) : undefined;
    remember(
      await records
        .update((latest) => (token !== undefined && latest.token?.value === token.value ? { ...latest, token: fallback } : undefined))
        .catch(ignore),
    );
    return cacheMs === 0 || fallback === undefined ? { kind: "failed", error } : { kind: "failed", error, fallback };
  }

  return {
    get: (given, isStrict = false) => {
      const options = given ?? {};
      const { signal, fresh, timeoutMs, minValidityMs } = options;
      const isPlain = !fresh && minValidityMs === undefined && timeoutMs === undefined && signal === undefined;
      const held = memory?.token;
      if (isPlain && held !== undefined && judge(held, now(), undefined, policy) === "serve") return Promise.resolve(toToken(held));
      return isPlain ? obtain(options, isStrict, { isLeft: false }) : waiting(options, isStrict);
    },
    invalidate: () => drop(true),
    clear: () => drop(false),
    refuse: async (value) => {
      const withoutValue = (record: TokenRecord): TokenRecord | undefined =>
        record.token?.value === value ? { ...record, token: undefined } : undefined;
      if (memory?.token?.value !== value) return;
      memory = withoutValue(memory);
      await records.update(withoutValue).catch(ignore);
    },
    revoke: async () => {
      isRevoked = true;
      generation++;
      lanes.failAll(source.revoked?.());
      let before = EMPTY;
      await records.update((latest) => {
        before = latest;
        return { ...emptied(latest, false), revoked: true };
      });
      return before;
    },
    records,
    isIdle: lanes.isIdle,
  };

  async function waiting(options: TokenOptions, isStrict: boolean): Promise<Token> {
    const { signal, minValidityMs, timeoutMs } = options;
    throwIfAborted(signal, source.operation);
    requireMs("minValidityMs", minValidityMs ?? 0);
    requireMs("timeoutMs", timeoutMs ?? 1, 1);
    const seat: Seat = { isLeft: false };
    const onEnd = (): void => {
      seat.isLeft = true;
      if (seat.flight !== undefined) lanes.leave(seat.flight);
    };
    return waitFor(obtain(options, isStrict, seat), options, source.operation, onEnd);
  }
}

/** One caller's place in a request. */
interface Seat {
  isLeft: boolean;
  flight?: Flight | undefined;
}

function ignore(): undefined {
  return undefined;
}
