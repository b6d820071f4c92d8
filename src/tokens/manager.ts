/**
 * The laws of a token: how it is shared, kept fresh, and forgotten. One manager looks after one key.
 */
import { throwIfAborted } from "../http/failure.js";
import { requireMs } from "../http/inputs.js";
import { waitFor } from "../http/wait.js";
import { createLanes, DROPPED, type Flight, leave, type Outcome } from "./flight.js";
import { judge } from "./freshness.js";
import { cleared, type HeldToken, invalidated, revoked, type TokenRecord } from "./record.js";
import { createRecords, type Records } from "./records.js";
import { createRenewal } from "./renewal.js";
import type { TokenOptions, TokenPolicy, TokenSource } from "./source.js";
import type { TokenStore } from "./store.js";
import { Token } from "./token.js";

export type { TokenOptions };

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
  invalidate(): Promise<unknown>;
  /** Drops the token and the refresh token, and whatever is on its way. */
  clear(): Promise<unknown>;
  /** A 401 refused this value: drops it if it is still the current one. */
  refuse(value: string): Promise<void>;
  /** Forgets for good: whoever waits or comes is told that it was revoked. Resolves to what the store knew before it forgot. */
  revoke(): Promise<TokenRecord>;
  readonly records: Records;
  isIdle(): boolean;
}

/** One caller's place in a request. */
interface Seat {
  isLeft: boolean;
  flight?: Flight;
}

export function createTokenManager({ source, policy, store, key, now }: ManagerSetup): TokenManager {
  const { isGrant, cacheMs } = policy;
  const records = createRecords(store, key, policy.leaseMs);
  const lanes = createLanes(createRenewal(source, policy, records, now));
  let lastHeld: HeldToken | undefined;
  let lastToken: Token | undefined;

  const handOut = (held: HeldToken): Token => {
    if (lastToken === undefined || lastHeld !== held) lastToken = new Token(held.value, held.expiresAt);
    lastHeld = held;
    return lastToken;
  };
  /** The token where it can be handed out. One that is due is renewed meanwhile. */
  const serve = ({ token }: TokenRecord, options: TokenOptions): HeldToken | undefined => {
    const verdict = judge(token, now(), options, policy);
    if (verdict === "renew" && lanes.isIdle()) lanes.board();
    return verdict === "ask" ? undefined : token;
  };

  async function attempt(options: TokenOptions, seat: Seat): Promise<Outcome> {
    const asOf = records.memory;
    const known = options.fresh || isGrant || asOf.revoked ? asOf : await records.read();
    if (known.revoked) throw source.ended("revoked");
    const token = serve(known, options);
    if (token !== undefined) return { asOf, token };
    if (seat.isLeft) throw new Error("nobody waits for this");
    seat.flight = lanes.board(options);
    return seat.flight.outcome;
  }

  async function obtain(options: TokenOptions, isStrict: boolean, seat: Seat): Promise<Token> {
    let outcome = DROPPED;
    // What was dropped meanwhile is asked for again.
    while (outcome.asOf !== records.memory) outcome = await attempt(options, seat);
    if (outcome.token === undefined || (isStrict && "error" in outcome)) throw outcome.error;
    return handOut(outcome.token);
  }

  return {
    get: async (given, isStrict = cacheMs === 0) => {
      const options = given ?? {};
      const { signal, fresh = false, timeoutMs, minValidityMs } = options;
      throwIfAborted(signal, source.operation);
      requireMs("minValidityMs", minValidityMs ?? 0);
      requireMs("timeoutMs", timeoutMs ?? 1, 1);
      const held = serve(records.memory, options);
      if (held !== undefined) return handOut(held);
      const seat: Seat = { isLeft: false };
      const onEnd = (): void => {
        seat.isLeft = true;
        if (seat.flight !== undefined) leave(seat.flight);
      };
      return waitFor(obtain(options, isStrict || fresh, seat), options, source.operation, onEnd);
    },
    invalidate: () => records.drop(invalidated),
    clear: () => {
      records.unsaved = undefined;
      return records.drop(cleared);
    },
    refuse: async (value) => {
      if (records.memory.token?.value === value) await records.replace(value);
    },
    revoke: () => {
      lanes.stop();
      return records.drop(revoked);
    },
    records,
    isIdle: lanes.isIdle,
  };
}
