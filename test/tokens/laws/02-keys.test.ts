/**
 * Law 2, keys. A record's key holds everything that makes tokens differ, and no secret. So clients with different credentials never
 * share a token, even if they share a store.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import { keyOf } from "../../../src/stores/key.js";
import { createHarness, IN_AN_HOUR, READ } from "../harness.js";

describe("law 2, keys: the key holds everything that makes tokens differ", () => {
  test.each([
    ["one part differs", ["a", "x"], ["a", "y"]],
    ["the same letters are divided into other parts", ["a", "b"], ["ab"]],
    ["a part is missing", ["a", undefined], ["a", ""]],
    ["the kind differs", ["session", "a"], ["index", "a"]],
  ])("two keys differ if %s", async (_difference, parts, otherParts) => {
    expect(await keyOf(...parts)).not.toBe(await keyOf(...otherParts));
  });

  test("the same parts have the same key, which is short and contains none of them", async () => {
    const key = await keyOf("https://a", "client", "hunter2-hunter2");
    expect(key).toBe(await keyOf("https://a", "client", "hunter2-hunter2"));
    expect(key).toMatch(/^kinnect:[\w-]{43}$/);
    expect(key).not.toContain("hunter2");
  });

  test("a token in the store isn't handed out under another key", async () => {
    const store = createMemoryStore();
    const one = createHarness(READ, { store, key: "one" });
    const other = createHarness(READ, { store, key: "other" });
    const first = await one.ask();
    await one.answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(first.value).toBe("a");
    const second = await other.ask();
    expect(second.state).toBe("waiting");
    expect(other.requests).toHaveLength(1);
  });
});
