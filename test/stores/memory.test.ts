/**
 * The store in memory: its clock, its limit and its locks. The conformance kit checks the rest.
 */
import { createMemoryStore } from "../../src/stores/memory.js";
import type { StoreLease, TokenStore } from "../../src/stores/store.js";

const { signal } = new AbortController();

function write(store: TokenStore, key: string, value: string, ifVersion: string | null = null, ttlMs = 60_000) {
  return store.write(key, value, { ifVersion, ttlMs, signal });
}

async function valueOf(store: TokenStore, key: string): Promise<string | undefined> {
  return (await store.read(key, { signal }))?.value;
}

test("the memory store returns what was written, with a version that changes with every write", async () => {
  const store = createMemoryStore();
  expect(await store.read("a", { signal })).toBeUndefined();
  const first = await write(store, "a", "1");
  expect(await store.read("a", { signal })).toMatchObject({ value: "1", version: first });
  const second = await write(store, "a", "1", first);
  expect(second).not.toBe(first);
  expect(await store.read("a", { signal })).toMatchObject({ version: second });
});

test("a write with an outdated ifVersion writes nothing", async () => {
  const store = createMemoryStore();
  const first = await write(store, "a", "1");
  await write(store, "a", "2", first);
  expect(await write(store, "a", "3", first)).toBeUndefined();
  expect(await write(store, "a", "3", null)).toBeUndefined();
  expect(await write(store, "b", "3", first)).toBeUndefined();
  expect(await valueOf(store, "a")).toBe("2");
  expect(await valueOf(store, "b")).toBeUndefined();
});

test("a record is gone after its ttlMs by the given clock, and its version no longer matches", async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  const version = await write(store, "a", "1", null, 10);
  now = 9;
  expect(await valueOf(store, "a")).toBe("1");
  now = 10;
  expect(await valueOf(store, "a")).toBeUndefined();
  expect(await write(store, "a", "2", version)).toBeUndefined();
});

test("beyond maxRecords the least recently read or written record is dropped", async () => {
  const store = createMemoryStore({ maxRecords: 3 });
  for (const key of ["a", "b", "c"]) await write(store, key, key);
  await valueOf(store, "a");
  await write(store, "b", "b2", (await store.read("b", { signal }))?.version);
  await write(store, "d", "d");
  expect(await valueOf(store, "c")).toBeUndefined();
  expect(await valueOf(store, "a")).toBe("a");
  expect(await valueOf(store, "b")).toBe("b2");
});

test("a lock in memory runs in real time, so a clock for tests that stands still doesn't keep it", async () => {
  const store = createMemoryStore({ now: () => 0 });
  const lease = await store.tryAcquire?.("a", 5, { signal });
  let next: StoreLease | { readonly retryAfterMs: number } | undefined = { retryAfterMs: 0 };
  while (next !== undefined && "retryAfterMs" in next) {
    next = await store.tryAcquire?.("a", 60_000, { signal });
    await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await (lease as StoreLease).renew(1)).toBe(false);
  expect(await next?.renew(1)).toBe(true);
});

test("a lock in memory says for how long it's held", async () => {
  const store = createMemoryStore();
  await store.tryAcquire?.("a", 60_000, { signal });
  const { retryAfterMs } = (await store.tryAcquire?.("a", 60_000, { signal })) as { retryAfterMs: number };
  expect(retryAfterMs).toBeGreaterThan(50_000);
  expect(retryAfterMs).toBeLessThanOrEqual(60_000);
});

test.each([
  ["maxRecords", { maxRecords: 0 }],
  ["now", { now: 5 }],
])("an unusable %s is refused, because it would break the store", (name, options) => {
  expect(() => createMemoryStore(options as object)).toThrow(new RegExp(`^${name} must`));
});
