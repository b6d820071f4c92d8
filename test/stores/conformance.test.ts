/**
 * `storeConformance` passes correct stores, and finds the fault of each broken one.
 */
import { type ConformanceCase, storeConformance } from "../../src/stores/conformance/index.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import type { TokenStore } from "../../src/stores/store.js";
import { BROKEN_STORES, type BrokenStore } from "./helpers/broken-stores.js";
import { clear, createDatabase, simpleStore } from "./helpers/simple-store.js";

describe("the memory store:", () => {
  testTogether(storeConformance(() => createMemoryStore()));
});

describe("a correct store that can be flushed:", () => {
  const database = createDatabase();
  const flush = async (): Promise<void> => clear(database);
  test.each(storeConformance(() => simpleStore(database), { flush }))("$name", ({ run }) => run());
});

/** Runs the checks at the same time, because some of them wait until a record lapses. */
function testTogether(cases: readonly ConformanceCase[]): void {
  let results: readonly PromiseSettledResult<void>[];
  beforeAll(async () => {
    results = await Promise.allSettled(cases.map(({ run }) => run()));
  });
  test.each(cases.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    expect(results[index]).toEqual({ status: "fulfilled", value: undefined });
  });
}

test("a store without leases passes", async () => {
  const create = (): TokenStore => {
    const { read, write } = createMemoryStore();
    return { read, write };
  };
  await Promise.all(storeConformance(create).map(({ run }) => run()));
});

describe("the kit refuses a store in which", () => {
  let failures: readonly (readonly string[])[];

  // Together, because some of them wait for an end that doesn't come.
  beforeAll(async () => {
    failures = await Promise.all(BROKEN_STORES.map(failuresOf));
  });

  test.each(BROKEN_STORES.map(({ fault }, index) => ({ fault, index })))("$fault", ({ index }) => {
    expect(failures[index]).not.toEqual([]);
    for (const failure of failures[index] ?? []) expect(failure).toMatch(/^The store isn't conformant: /);
  });
});

/** What the checks say that have to find the fault. */
async function failuresOf({ createStore, flush, foundBy }: BrokenStore): Promise<readonly string[]> {
  const messages: string[] = [];
  for (const { name, run } of storeConformance(createStore, { flush })) {
    if (foundBy.test(name)) await run().catch((error: unknown) => void messages.push((error as Error).message));
  }
  return messages;
}

test("every check of the kit finds the fault of some broken store", () => {
  const names = storeConformance(() => createMemoryStore()).map(({ name }) => name);
  expect(names.filter((name) => !BROKEN_STORES.some(({ foundBy }) => foundBy.test(name)))).toEqual([]);
});

test("the checks have different names", () => {
  const names = storeConformance(() => createMemoryStore()).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  ["createStore must be a function", createMemoryStore(), {}],
  ["flush must be a function", () => createMemoryStore(), { flush: "FLUSHALL" }],
  ["options is missing", () => createMemoryStore(), null],
])("the kit says at once: %s", (message, createStore, options) => {
  expect(() => storeConformance(createStore as never, options as never)).toThrow(message);
});

test.each([undefined, {}, { read: () => undefined, write: () => undefined, tryAcquire: true }])(
  "every check rejects with a clear error if createStore returns %p",
  async (wrong) => {
    for (const { run } of storeConformance(() => wrong as never)) await expect(run()).rejects.toThrow(/^store\.\w+ must be a function\.$/);
  },
);

test("a misspelled option of the kit is refused", () => {
  expect(() => storeConformance(() => createMemoryStore(), { flsh: undefined } as never)).toThrow("flsh");
});
