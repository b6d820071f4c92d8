/**
 * Law 2, keys. A record's key holds everything that makes tokens differ, and no secret. So clients with different credentials never
 * share a token, even if they share a store.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import { keyOf } from "../../../src/tokens/engine/record.js";
import { createHarness, IN_AN_HOUR, READ } from "../harness.js";

describe("law 2, keys: the key holds everything that makes tokens differ", () => {
  test.each([
    ["one part differs", [["a", "x"], ["s"]], [["a", "y"], ["s"]]],
    ["one secret differs", [["a"], ["s"]], [["a"], ["t"]]],
    ["the same letters are divided into other parts", [["a", "b"], []], [["ab"], []]],
    ["the same letters are divided into other secrets", [["a"], ["s", "t"]], [["a"], ["st"]]],
  ])("two keys differ if %s", async (_difference, [parts = [], secrets = []], [otherParts = [], otherSecrets = []]) => {
    expect(await keyOf(parts, secrets)).not.toBe(await keyOf(otherParts, otherSecrets));
  });

  test("the same credentials have the same key, and the key doesn't contain the secret", async () => {
    const key = await keyOf(["https://a", "client"], ["hunter2-hunter2"]);
    expect(key).toBe(await keyOf(["https://a", "client"], ["hunter2-hunter2"]));
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
