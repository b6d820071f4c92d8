/**
 * Law 1, sharing. Concurrent callers share one request. With a store that locks, they do so across clients and processes.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import type { TokenOptions } from "../../../src/tokens/source.js";
import { createHarness, GRANT, IN_AN_HOUR, READ, settle, START } from "../harness.js";

/** As many callers as wanted, without any wishes. */
const callers = (count: number): TokenOptions[] => Array.from({ length: count }, () => ({}));

describe("law 1, sharing: concurrent callers share one request", () => {
  test("100 callers without a cached token share one request", async () => {
    const { askTogether, answer, requests } = createHarness(GRANT);
    const all = await askTogether(...callers(100));
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(new Set(all.map(({ value }) => value))).toEqual(new Set(["a"]));
    expect(requests).toHaveLength(1);
  });

  test("a caller who comes while a request runs joins it", async () => {
    const { ask, answer, requests } = createHarness(READ);
    const first = await ask();
    const second = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect([first.value, second.value]).toEqual(["a", "a"]);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["a grant", GRANT],
    ["a read", READ],
  ])("two clients share one request of %s if their store has locks", async (_kind, policy) => {
    jest.useFakeTimers();
    const clock = { now: START };
    const store = createMemoryStore();
    const clients = [createHarness(policy, { store, clock }), createHarness(policy, { store, clock })];
    const all = (await Promise.all(clients.map(({ askTogether }) => askTogether(...callers(10))))).flat();
    const requests = clients.flatMap((each) => each.requests);
    expect(requests).toHaveLength(1);
    requests[0]?.answer({ value: "a", expiresAt: IN_AN_HOUR });
    await settle();
    await jest.advanceTimersByTimeAsync(500);
    await settle();
    jest.useRealTimers();
    expect(new Set(all.map(({ value }) => value))).toEqual(new Set(["a"]));
    expect(clients.flatMap((each) => each.requests)).toHaveLength(1);
  });
});
