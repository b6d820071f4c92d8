/**
 * Cases about values: they come back as they were written, and they end.
 */
import {
  callOptions,
  type ConformanceCase,
  type CreateStore,
  eventually,
  inTime,
  mustBeAbsent,
  mustRead,
  mustWrite,
  newKey,
} from "./assert.js";
import { pause } from "./assert.js";

const SHORT_MS = 100;
const KEY_LENGTH = 80;
const LARGE = 256 * 1024;
const VALUES = {
  "JSON comes back as the same text": `{"format":1, "state": "issued"}`,
  "text that looks like a number, null or a list stays text": ["1e3", "null", "true", "[1]", `"quoted"`, "007"],
  "Unicode, line breaks, quotes, backslashes and percent signs come back unchanged": `ä€😀 日本語 \r\n\t"'\\ %00 %s \${x} $1 \u{7f}\u{2028}`,
  "an empty value isn't absence": "",
  "a value of 256 KiB comes back whole": "0123456789abcdef".repeat(LARGE / 16),
};

export function valueCases(createStore: CreateStore): readonly ConformanceCase[] {
  const roundTrips = Object.entries(VALUES).map(([name, values]) => ({
    name,
    async run() {
      const store = await createStore();
      for (const value of [values].flat()) {
        const key = newKey();
        const first = await mustWrite(store, key, value, null);
        await mustRead(store, key, value, first);
        // Over another value too.
        const second = await mustWrite(store, key, `${value}!`, first);
        await mustRead(store, key, value, await mustWrite(store, key, value, second));
      }
    },
  }));
  return [
    {
      name: "a key without a value reads as undefined",
      async run() {
        await mustBeAbsent(await createStore(), newKey(), "a key that was never written");
      },
    },
    ...roundTrips,
    {
      name: "keys of 80 characters that differ in the last one have different values",
      async run() {
        const store = await createStore();
        const start = newKey().padEnd(KEY_LENGTH - 1, "-_Az09");
        const versions = await Promise.all(["a", "b"].map((end) => mustWrite(store, start + end, end, null)));
        await mustRead(store, `${start}a`, "a", versions[0] ?? "");
        await mustRead(store, `${start}b`, "b", versions[1] ?? "");
        await mustBeAbsent(store, start, "the beginning of another key");
      },
    },
    {
      name: "a value is gone after its ttlMs",
      async run() {
        const store = await createStore();
        const key = newKey();
        await mustWrite(store, key, "short", null, SHORT_MS);
        await eventually(async () => (await store.read(key, callOptions())) === undefined, "a value ends after its ttlMs, in milliseconds");
      },
    },
    {
      name: "a value isn't gone before its ttlMs",
      async run() {
        const store = await createStore();
        const key = newKey();
        await inTime(SHORT_MS * 9, async (ttlMs) => {
          const version = await mustWrite(store, key + String(ttlMs), "short", null, ttlMs);
          await pause(ttlMs / 3);
          await mustRead(store, key + String(ttlMs), "short", version);
        });
      },
    },
    {
      name: "a new value has its own ttlMs, longer or shorter",
      async run() {
        const store = await createStore();
        const [key, shortened] = [newKey(), newKey()];
        const version = await inTime(SHORT_MS, async (ttlMs) => {
          const first = await mustWrite(store, key + String(ttlMs), "first", null, ttlMs);
          const second = await mustWrite(store, key + String(ttlMs), "second", first);
          return { key: key + String(ttlMs), second, ttlMs };
        });
        await mustWrite(store, shortened, "second", await mustWrite(store, shortened, "first", null), SHORT_MS);
        await pause(version.ttlMs * 1.5);
        await mustRead(store, version.key, "second", version.second);
        await eventually(async () => (await store.read(shortened, callOptions())) === undefined, "a shorter ttlMs replaces a longer one");
      },
    },
  ];
}
