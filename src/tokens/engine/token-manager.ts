/**
 * The laws of a token: how it is shared, kept fresh, and forgotten. One manager looks after one key.
 */
import { throwIfAborted } from "../../http/operation-error.js";
import { requireMs } from "../../http/validate.js";
import { waitFor } from "../../http/transport/deadline.js";
import { createFlights, type Wish } from "./refresh-queue.js";
import { isAlive, isGood } from "./policy.js";
import { type Change, dropped, type HeldToken, replaced, type TokenRecord } from "./record.js";
import { createRecords } from "./record-cache.js";
import { renew } from "./refresh.js";
import type { ManagerSetup, TokenOptions } from "../source.js";
import { Token } from "../token.js";

export type { TokenOptions };

export interface TokenManager {
  /** A token that lives long enough. With `isStrict` no token that has outlived a failure: the source's word counts. */
  get(options?: TokenOptions, isStrict?: boolean): Promise<Token>;
  /** Drops the current token, and an answer that is on its way; a refresh token stays. */
  invalidate(): Promise<unknown>;
  /** Drops the token and the refresh token, and whatever is on its way. */
  clear(): Promise<unknown>;
  /** A 401 refused this value: drops it if it is still the current one. */
  refuse(value: string): Promise<void>;
  /** Forgets for good: whoever waits or comes is told that it was revoked. Resolves to what was known before. */
  revoke(): Promise<TokenRecord>;
  /** Changes what is known, here and in the store. */
  update(change: Change): Promise<TokenRecord>;
  isIdle(): boolean;
}

export function createTokenManager(setup: ManagerSetup): TokenManager {
  const { operation, ended, isGrant, refreshEarlyMs, cacheMs, now } = setup;
  const records = createRecords(setup);
  const { latest, update } = records;
  const flights = createFlights((flight) => renew(setup, records, flight));

  let lastHeld: HeldToken | undefined;
  let lastToken: Token | undefined;

  const toToken = (held: HeldToken): Token => {
    if (lastToken === undefined || lastHeld !== held) lastToken = new Token(held.value, held.expiresAt);
    lastHeld = held;
    return lastToken;
  };
  /** The known token where it can be handed out. One that is due is renewed meanwhile. */
  const serve = (options: TokenOptions): Token | undefined => {
    const { token } = latest();
    if (!isGood(token, now(), options, setup)) return undefined;
    if (isGrant && flights.isIdle()) {
      const early = { minValidityMs: Math.min(refreshEarlyMs, token.lifetimeMs / 2) };
      if (!isGood(token, now(), early, setup)) void flights.board(early);
    }
    return toToken(token);
  };

  const obtain = async (wish: Wish, isStrict: boolean): Promise<Token> => {
    for (;;) {
      if (!isGrant && !wish.fresh && !latest().revoked) await records.load();
      if (latest().revoked) throw ended("revoked");
      const served = serve(wish);
      if (served !== undefined) return served;
      const error = await flights.board(wish);
      const known = latest();
      if (isAlive(known.token, now()) && !(isStrict && error !== undefined)) return toToken(known.token);
      // What was dropped at that moment is asked for again.
      if (wish.isGone || (error !== undefined && !known.revoked)) throw error;
    }
  };

  return {
    get: async (given, isStrict = cacheMs === 0) => {
      const options = given ?? {};
      const { signal, fresh = false, timeoutMs, minValidityMs } = options;
      throwIfAborted(signal, operation);
      if (minValidityMs !== undefined) requireMs("minValidityMs", minValidityMs);
      if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
      const served = isGrant ? serve(options) : undefined;
      if (served !== undefined) return served;
      const wish: Wish = { ...options };
      return await waitFor(obtain(wish, isStrict || fresh), wish, operation, () => {
        wish.isGone = true;
        flights.stop(({ isGone }) => isGone);
      });
    },
    invalidate: () => update(dropped()),
    clear: () => update(dropped({ refreshToken: undefined, refreshEpoch: crypto.randomUUID() })),
    refuse: async (value) => {
      // A store that fails has it a little longer.
      if (latest().token?.value === value) await update(replaced(value)).catch(() => undefined);
    },
    revoke: () => {
      flights.stop(() => true);
      return update(dropped({ revoked: true }));
    },
    update,
    isIdle: flights.isIdle,
  };
}
