/**
 * The store in memory: versions, expiry, locks and its limit.
 */
import { createMemoryStore } from "../../src/stores/memory.js";
import type { TokenStore } from "../../src/stores/store.js";

const { signal } = new AbortController();

/** Writes if the key still has this version; without one only if it has no value. */
function write(store: TokenStore, key: string, value: string, ifVersion: string | null = null, ttlMs = 1000) {
  return store.write(key, value, { ifVersion, ttlMs, signal });
}

async function read(store: TokenStore, key: string) {
  return (await store.read(key, { signal }))?.value;
}

test("the memory store returns what was written, with a version that changes with every write", async () => {
  const store = createMemoryStore();
  expect(await read(store, "a")).toBeUndefined();
  const first = await write(store, "a", "1");
  expect(await store.read("a", { signal })).toMatchObject({ value: "1", version: first });
  const second = await write(store, "a", "1", first);
  expect(second).not.toBe(first);
  expect(await store.read("a", { signal })).toMatchObject({ version: second });
});

test("a write with an outdated ifVersion, or with null for a key that has a value, writes nothing", async () => {
  const store = createMemoryStore();
  const first = await write(store, "a", "1");
  await write(store, "a", "2", first);
  expect(await write(store, "a", "3", first)).toBeUndefined();
  expect(await write(store, "a", "3")).toBeUndefined();
  expect(await write(store, "b", "3", first)).toBeUndefined();
  expect(await read(store, "a")).toBe("2");
  expect(await read(store, "b")).toBeUndefined();
});

test("a record is gone after its ttlMs, and its version no longer matches", async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  const version = await write(store, "a", "1", null, 10);
  now = 9;
  expect(await read(store, "a")).toBe("1");
  now = 10;
  expect(await read(store, "a")).toBeUndefined();
  expect(await write(store, "a", "2", version)).toBeUndefined();
});

test("beyond maxRecords the least recently read or written record is dropped", async () => {
  const store = createMemoryStore({ maxRecords: 3 });
  const versions = new Map<string, string | undefined>();
  for (const key of ["a", "b", "c"]) versions.set(key, await write(store, key, key));
  await read(store, "a");
  await write(store, "b", "b2", versions.get("b"));
  await write(store, "d", "d");
  expect(await read(store, "c")).toBeUndefined();
  expect(await read(store, "a")).toBe("a");
  expect(await read(store, "b")).toBe("b2");
});
