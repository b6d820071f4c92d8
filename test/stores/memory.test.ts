/**
 * The store in memory: versions, expiry and its limit.
 */
import { createMemoryStore } from "../../src/stores/memory.js";

test("the memory store returns what was written, with a version that changes with every write", async () => {
  const store = createMemoryStore();
  expect(await store.read("a")).toBeUndefined();
  const first = await store.write("a", "1");
  expect(await store.read("a")).toMatchObject({ value: "1", version: first });
  const second = await store.write("a", "1");
  expect(second).not.toBe(first);
  expect(await store.read("a")).toMatchObject({ version: second });
});

test("a write with an outdated ifVersion writes nothing", async () => {
  const store = createMemoryStore();
  const first = await store.write("a", "1");
  await store.write("a", "2");
  expect(await store.write("a", "3", { ifVersion: first ?? "" })).toBeUndefined();
  expect(await store.write("b", "3", { ifVersion: first ?? "" })).toBeUndefined();
  expect((await store.read("a"))?.value).toBe("2");
  expect(await store.read("b")).toBeUndefined();
});

test("a record is gone after its ttlMs, and its version no longer matches", async () => {
  let now = 0;
  const store = createMemoryStore({ now: () => now });
  const version = await store.write("a", "1", { ttlMs: 10 });
  now = 9;
  expect((await store.read("a"))?.value).toBe("1");
  now = 10;
  expect(await store.read("a")).toBeUndefined();
  expect(await store.write("a", "2", { ifVersion: version ?? "" })).toBeUndefined();
});

test("beyond maxRecords the least recently read or written record is dropped", async () => {
  const store = createMemoryStore({ maxRecords: 3 });
  for (const key of ["a", "b", "c"]) await store.write(key, key);
  await store.read("a");
  await store.write("b", "b2");
  await store.write("d", "d");
  expect(await store.read("c")).toBeUndefined();
  expect((await store.read("a"))?.value).toBe("a");
  expect((await store.read("b"))?.value).toBe("b2");
});
