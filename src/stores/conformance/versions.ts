/**
 * Cases about versions: a write happens only if its condition holds, and no version comes back.
 */
import {
  assert,
  callOptions,
  type ConformanceCase,
  type CreateStore,
  eventually,
  mustBeAbsent,
  mustConflict,
  mustRead,
  mustWrite,
  newKey,
  onlyIf,
} from "./assert.js";

const SHORT_MS = 100;
const WRITERS = 20;
const ROUNDS = 5;

export function versionCases(createStore: CreateStore, flush: (() => Promise<void>) | undefined): readonly ConformanceCase[] {
  return [
    {
      name: "ifVersion null writes only if there is no value",
      async run() {
        const store = await createStore();
        const key = newKey();
        const version = await mustWrite(store, key, "first", null);
        await mustConflict(store, key, null, "ifVersion null over a value");
        await mustRead(store, key, "first", version);
      },
    },
    {
      name: "a write with the current version succeeds, and one with an older version is a conflict",
      async run() {
        const store = await createStore();
        const key = newKey();
        const first = await mustWrite(store, key, "same", null);
        const second = await mustWrite(store, key, "same", first);
        assert(second !== first, "every write has a new version, also of the same value");
        await mustConflict(store, key, first, "an older version");
        await mustRead(store, key, "same", second);
      },
    },
    {
      name: "a version that no write returned is a conflict",
      async run() {
        const store = await createStore();
        const [key, absent] = [newKey(), newKey()];
        const version = await mustWrite(store, key, "value", null);
        for (const unknown of ["", "0", "null", "undefined", `${version}0`]) {
          await mustConflict(store, key, unknown, "an unknown version");
          await mustConflict(store, absent, unknown, "an unknown version of a key without a value");
        }
        await mustConflict(store, absent, version, "another key's version");
        await mustRead(store, key, "value", version);
        await mustBeAbsent(store, absent, "a key with nothing but refused writes");
      },
    },
    {
      name: "a value that has ended counts as absent, and its version doesn't come back",
      async run() {
        const store = await createStore();
        const key = newKey();
        const first = await mustWrite(store, key, "first", null, SHORT_MS);
        await eventually(async () => (await store.read(key, callOptions())) === undefined, "a value ends after its ttlMs");
        await mustConflict(store, key, first, "the version of a value that has ended");
        const second = await mustWrite(store, key, "second", null);
        assert(second !== first, "a version doesn't come back after the value has ended");
        await mustConflict(store, key, first, "the version of a value that has ended");
        await mustRead(store, key, "second", second);
      },
    },
    {
      name: "a version doesn't come back after the store has lost its data",
      async run() {
        const store = await createStore();
        const key = newKey();
        const before = await mustWrite(store, key, "before", null);
        await flush?.();
        const after = await createStore();
        const again = await after.write(key, "after", onlyIf(null));
        // Both are the same store, and it has lost nothing: there is nothing to see.
        if (again === undefined && flush === undefined) return;
        assert(again !== undefined, "flush loses all data");
        await store.write(key, "late", onlyIf(before));
        await mustRead(after, key, "after", again);
      },
    },
    ...[true, false].map((isNew) => ({
      name: `of concurrent writes ${isNew ? "to a new key" : "with the same ifVersion"} exactly one happens`,
      async run() {
        // If both are connected to one database, they compete.
        const stores = [await createStore(), await createStore()] as const;
        for (let round = 0; round < ROUNDS; round++) {
          const key = newKey();
          const base = await mustWrite(stores[0], key, "base", null);
          const isShared = (await stores[1].read(key, callOptions()))?.version === base;
          const [contested, ifVersion] = isNew ? [newKey(), null] : [key, base];
          const results = await Promise.all(
            Array.from({ length: WRITERS }, (_, writer) =>
              stores[isShared && writer % 2 === 1 ? 1 : 0].write(contested, String(writer), onlyIf(ifVersion)),
            ),
          );
          const versions = results.filter((result) => result !== undefined);
          const [version] = versions;
          assert(versions.length === 1 && version !== undefined, "of writes with the same condition exactly one happens");
          await mustRead(stores[0], contested, String(results.indexOf(version)), version);
        }
      },
    })),
  ];
}
