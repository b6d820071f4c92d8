/**
 * What the cases of the conformance kit have in common: checks without a test framework, and names that no other run uses.
 */
import type { StoreLease, StoreWriteOptions, TokenStore } from "../store.js";

/** Makes the store under test. It may return the same one each time. */
export type CreateStore = () => TokenStore | Promise<TokenStore>;

/** One check of a store: a name, and a function for your test runner. */
export interface ConformanceCase {
  readonly name: string;
  /** Resolves if the store passes, and rejects with an `Error` that says what was expected. */
  readonly run: () => Promise<void>;
}

/** Long enough that nothing ends in the middle of a case. */
export const LONG_MS = 60_000;
/** What is expected to end is given this long to do so. */
const PATIENCE_MS = 5_000;
const POLL_MS = 10;

export function assert(isTrue: boolean, expectation: string): asserts isTrue {
  if (!isTrue) throw failure(expectation);
}

function failure(expectation: string): Error {
  return new Error(`The store isn't conformant: ${expectation}.`);
}

/** A key that no other case and no other run of the kit uses. */
export function newKey(): string {
  return `kinnect:${crypto.randomUUID()}`;
}

/** The options of a call that is never aborted. */
export function callOptions(): { readonly signal: AbortSignal } {
  return { signal: new AbortController().signal };
}

/** The options of a write. */
export function onlyIf(ifVersion: string | null, ttlMs: number = LONG_MS): StoreWriteOptions {
  return { ifVersion, ttlMs, ...callOptions() };
}

/** Writes, and returns the new version. */
export async function mustWrite(store: TokenStore, key: string, value: string, ifVersion: string | null, ttlMs?: number): Promise<string> {
  const version = await store.write(key, value, onlyIf(ifVersion, ttlMs));
  assert(typeof version === "string" && version !== "", "a write whose condition holds resolves to the new version, a string");
  return version;
}

/** A write that must find a conflict. */
export async function mustConflict(store: TokenStore, key: string, ifVersion: string | null, reason: string): Promise<void> {
  const result: unknown = await store.write(key, "conflict", onlyIf(ifVersion));
  assert(result === undefined, `${reason} is a conflict, and write resolves to undefined`);
}

/** Checks the value and the version of a key. */
export async function mustRead(store: TokenStore, key: string, value: string, version: string): Promise<void> {
  const found = await store.read(key, callOptions());
  assert(found?.value === value, "read resolves to the value that was written last");
  assert(found.version === version, "read resolves to the version that write returned");
}

export async function mustBeAbsent(store: TokenStore, key: string, reason: string): Promise<void> {
  const found: unknown = await store.read(key, callOptions());
  assert(found === undefined, `${reason} reads as undefined`);
}

/** Acquires, or returns nothing if another holds the lease. */
export async function acquire(store: TokenStore, key: string, ttlMs: number = LONG_MS): Promise<StoreLease | undefined> {
  const result = await store.tryAcquire?.(key, ttlMs, callOptions());
  assert(typeof result === "object", "tryAcquire resolves to a lease or to { retryAfterMs }");
  if (!("retryAfterMs" in result)) return result;
  const { retryAfterMs } = result;
  assert(typeof retryAfterMs === "number" && retryAfterMs >= 0, "retryAfterMs is a number of milliseconds, 0 or more");
  return undefined;
}

export async function mustAcquire(store: TokenStore, key: string, ttlMs?: number): Promise<StoreLease> {
  const lease = await acquire(store, key, ttlMs);
  assert(lease !== undefined, "a key that nobody has locked can be locked");
  return lease;
}

/** Asks again until the answer is true. */
export async function eventually(ask: () => Promise<boolean>, expectation: string): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await ask());) {
    assert(performance.now() < end, expectation);
    await pause(POLL_MS);
  }
}

/** Rejects if the promise takes longer than `limitMs`. */
export async function atMost<T>(limitMs: number, promise: Promise<T>, expectation: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(failure(expectation)), limitMs);
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

/** Steps that must be done before `ttlMs` has passed. On a machine too slow for that, they are repeated with more time. */
export async function inTime<T>(ttlMs: number, steps: (ttlMs: number) => Promise<T>): Promise<T> {
  const end = performance.now() + ttlMs;
  try {
    return await steps(ttlMs);
  } catch (error) {
    if (performance.now() < end || ttlMs >= LONG_MS) throw error;
    return inTime(ttlMs * 4, steps);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
