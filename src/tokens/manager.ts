/**
 * The laws of a token: how it is shared, kept fresh, and forgotten. One manager looks after one key.
 */
import { isKinnectError, type KinnectError } from "../errors/index.js";
import { throwIfAborted } from "../http/failure.js";
import { requireMs } from "../http/inputs.js";
import { waitFor } from "../http/wait.js";
import { DROPPED, type Flight, Lanes, type Outcome } from "./flight.js";
import { accept, isAlive, type IssuedToken, judge, outlived, type TokenPolicy } from "./freshness.js";
import { EMPTY, emptied, type HeldToken, type TokenRecord } from "./record.js";
import { Records } from "./records.js";
import type { StoreLease, TokenStore } from "./store.js";
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
  request(record: TokenRecord, signal: AbortSignal): Promise<IssuedToken>;
  /** The error for a token that had ended already when it came, twice. */
  deadOnArrival(): KinnectError;
  /** The error after `revoke()`. */
  revoked(): KinnectError;
}

export interface ManagerSetup {
  readonly source: TokenSource;
  readonly policy: TokenPolicy;
  readonly store: TokenStore;
  /** Everything that makes tokens differ. */
  readonly key: () => Promise<string>;
  readonly now: () => number;
}

export class TokenManager {
  readonly #source: TokenSource;
  readonly #policy: TokenPolicy;
  readonly #now: () => number;
  readonly records: Records;
  readonly #lanes: Lanes;
  /** Counts what was invalidated, cleared or revoked here: it tells at once, where a store takes its time. */
  #generation = 0;
  /** The last generation that dropped refresh tokens too. */
  #cleared = 0;
  #isRevoked = false;
  /** Grants are served from here: their store is read when this has nothing to give. */
  #memory: TokenRecord | undefined;
  /** A record with a new refresh token that the store has not taken yet: it goes first. */
  #isUnsaved = false;
  #lastHeld: HeldToken | undefined;
  #lastToken: Token | undefined;

  constructor({ source, policy, store, key, now }: ManagerSetup) {
    this.#source = source;
    this.#policy = policy;
    this.#now = now;
    this.records = new Records(store, key);
    this.#lanes = new Lanes((flight) => this.#fly(flight), policy.kind === "read");
  }

  get isIdle(): boolean {
    return this.#lanes.isIdle;
  }

  /** A token that lives long enough. `strict` callers want the source's word: no token that has outlived a failure. */
  get(options: TokenOptions = {}, strict = false): Promise<Token> {
    const { signal, fresh, minValidityMs } = options;
    const held = this.#memory?.token;
    if (held !== undefined && !this.#isUnsaved && fresh !== true && signal?.aborted !== true && minValidityMs === undefined) {
      if (judge(held, this.#now(), minValidityMs, this.#policy) === "serve") return Promise.resolve(this.#tokenOf(held));
    }
    return this.#get(options, strict);
  }

  /** Drops the current token, and an answer that is on its way; a refresh token stays. */
  async invalidate(): Promise<void> {
    await this.#drop(true);
  }

  /** Drops the token and the refresh token, and whatever is on its way. */
  async clear(): Promise<void> {
    this.#cleared = this.#generation + 1;
    await this.#drop(false);
  }

  /** A 401 refused this value: drops it if it is still the current one. */
  async refuse(value: string): Promise<void> {
    if (this.#memory?.token?.value !== value) return;
    this.#memory = withoutToken(this.#memory);
    await this.records.update((latest) => (latest.token?.value === value ? withoutToken(latest) : undefined)).catch(ignore);
  }

  /**
   * Forgets for good: whoever waits, or asks from now on, is told that it was revoked. Resolves, when the store has forgotten
   * too, to what was known before.
   */
  async revoke(): Promise<TokenRecord> {
    this.#isRevoked = true;
    this.#generation++;
    this.#lanes.failAll(this.#source.revoked());
    let before = EMPTY;
    await this.records.update((latest) => {
      before = latest;
      return { ...emptied(latest, false), revoked: true };
    });
    return before;
  }

  async #drop(keepRefreshToken: boolean): Promise<void> {
    this.#generation++;
    this.#lanes.close();
    if (this.#memory !== undefined) this.#memory = emptied(this.#memory, keepRefreshToken);
    await this.records.update((latest) => emptied(latest, keepRefreshToken));
  }

  async #get(options: TokenOptions, strict: boolean): Promise<Token> {
    throwIfAborted(options.signal);
    for (const name of ["minValidityMs", "timeoutMs"] as const) if (options[name] !== undefined) requireMs(name, options[name]);
    const seat: Seat = { isLeft: false };
    return waitFor(this.#obtain(options, strict, seat), options, () => {
      seat.isLeft = true;
      if (seat.flight !== undefined) this.#lanes.leave(seat.flight);
    });
  }

  async #obtain({ fresh = false, minValidityMs }: TokenOptions, strict: boolean, seat: Seat): Promise<Token> {
    for (;;) {
      if (this.#isRevoked) throw this.#source.revoked();
      if (!fresh) {
        const generation = this.#generation;
        const held = this.#policy.kind === "grant" ? this.#memory?.token : live(await this.records.read(), this.#source).token;
        if (generation !== this.#generation) continue;
        const verdict = this.#isUnsaved ? "ask" : judge(held, this.#now(), minValidityMs, this.#policy);
        if (verdict === "renew") this.#lanes.inBackground();
        if (held !== undefined && verdict !== "ask") return this.#tokenOf(held);
      }
      if (seat.isLeft) throw new Error("nobody waits for this any more");
      const flight = this.#lanes.board({ fresh, minValidityMs });
      seat.flight = flight;
      const outcome = await flight.outcome;
      delete seat.flight;
      const isCurrent = flight.generation === this.#generation;
      if (outcome.kind === "token" && isCurrent) return this.#tokenOf(outcome.token);
      if (outcome.kind !== "failed") continue;
      if (fresh || strict || outcome.fallback === undefined) throw outcome.error;
      if (isCurrent) return this.#tokenOf(outcome.fallback);
    }
  }

  /** One request, from the lock on the key to the new record. */
  async #fly(flight: Flight): Promise<Outcome> {
    const { signal } = flight.controller;
    let lease: StoreLease | undefined;
    try {
      lease = await this.records.lease(signal);
      const base = await this.#latest();
      const now = this.#now();
      if (flight.closed) return DROPPED;
      // Somebody else may have renewed it while this one waited for the lock.
      if (base.token !== undefined && !flight.fresh && judge(base.token, now, flight.minValidityMs, this.#policy) === "serve") {
        flight.generation = this.#generation;
        return this.#remember(base, base.token);
      }
      flight.started = true;
      flight.generation = this.#generation;
      return await this.#request(base, signal).then(
        (issued) => this.#accepted(flight, base, issued),
        (error: unknown) => this.#failed(flight, base, error),
      );
    } catch (error) {
      return signal.aborted ? DROPPED : { kind: "failed", error };
    } finally {
      lease?.release().catch(ignore);
    }
  }

  /** The record to start from. A grant can do without its store. */
  async #latest(): Promise<TokenRecord> {
    const memory = this.#memory;
    if (this.#isUnsaved && memory !== undefined) {
      await this.records.update((latest) => (latest === EMPTY || latest.epoch === memory.epoch ? memory : undefined));
      this.#isUnsaved = false;
    }
    for (;;) {
      const generation = this.#generation;
      const stored = await this.records.read().catch((error: unknown) => {
        if (this.#policy.kind === "read") throw error;
        return undefined;
      });
      if (generation === this.#generation) return live(stored ?? this.#memory, this.#source);
    }
  }

  /** A token that has ended already when it comes is asked for once more. */
  async #request(base: TokenRecord, signal: AbortSignal): Promise<IssuedToken> {
    const first = await this.#source.request(base, signal);
    if (isAlive(first, this.#now())) return first;
    const { refreshToken } = first;
    const second = await this.#source.request(typeof refreshToken === "string" ? { ...base, refreshToken } : base, signal);
    const issued = { ...second, refreshToken: second.refreshToken ?? refreshToken };
    if (isAlive(issued, this.#now())) return issued;
    await this.#keepRefreshToken(issued);
    throw this.#source.deadOnArrival();
  }

  async #accepted(flight: Flight, base: TokenRecord, issued: IssuedToken): Promise<Outcome> {
    if (flight.closed || flight.generation !== this.#generation) {
      if (flight.generation >= this.#cleared) await this.#keepRefreshToken(issued);
      return DROPPED;
    }
    const next = (latest: TokenRecord): TokenRecord => accept(latest, issued, this.#now(), flight.minValidityMs, this.#policy);
    let record: TokenRecord | undefined;
    try {
      record = await this.records.update((latest) => {
        const known = latest === EMPTY ? base : latest;
        return known.epoch === base.epoch ? next(known) : undefined;
      });
    } catch (error) {
      record = next(base);
      if (typeof issued.refreshToken === "string") {
        this.#memory = record;
        this.#isUnsaved = true;
        return { kind: "failed", error };
      }
    }
    if (record?.token === undefined || flight.generation !== this.#generation) return DROPPED;
    return this.#remember(record, record.token);
  }

  async #failed(flight: Flight, { token: held }: TokenRecord, error: unknown): Promise<Outcome> {
    if (flight.generation !== this.#generation || flight.controller.signal.aborted) return DROPPED;
    const kind = isKinnectError(error) ? error.kind : undefined;
    const now = this.#now();
    if (kind === "reconnect") {
      await this.records.update(withoutToken).catch(ignore);
      return { kind: "failed", error };
    }
    const outlives = held !== undefined && isAlive(held, now) && (this.#policy.kind === "read" || held.expiresAt !== undefined);
    if (!outlives) return { kind: "failed", error };
    const kept = outlived(held, now, kind === "transient", this.#policy);
    const record = await this.records.update((latest) => (latest.token?.value === held.value ? { ...latest, token: kept } : undefined)).catch(ignore);
    if (record !== undefined) this.#remember(record, kept);
    return this.#policy.kind === "read" && this.#policy.cacheMs === 0 ? { kind: "failed", error } : { kind: "failed", error, fallback: kept };
  }

  async #keepRefreshToken({ refreshToken }: IssuedToken): Promise<void> {
    if (typeof refreshToken !== "string") return;
    const record = await this.records.update((latest) => ({ ...latest, refreshToken }));
    if (this.#memory !== undefined && record !== undefined) this.#memory = record;
  }

  #remember(record: TokenRecord, token: HeldToken): Outcome {
    if (this.#policy.kind === "grant") this.#memory = record;
    return { kind: "token", token };
  }

  #tokenOf(held: HeldToken): Token {
    if (this.#lastToken === undefined || this.#lastHeld !== held) {
      this.#lastHeld = held;
      this.#lastToken = new Token(held.value, held.expiresAt);
    }
    return this.#lastToken;
  }
}

interface Seat {
  isLeft: boolean;
  flight?: Flight;
}

function live(record: TokenRecord | undefined, source: TokenSource): TokenRecord {
  if (record?.revoked === true) throw source.revoked();
  return record ?? EMPTY;
}

function withoutToken({ token: _token, ...rest }: TokenRecord): TokenRecord {
  return rest;
}

function ignore(): undefined {
  return undefined;
}
