/**
 * Work that is lost. On Workers, unfinished work ends with the request that started it: its promises never settle. The next caller must not
 * wait for it for ever, and must not give up work that is only slow.
 */
import type { TokenStore } from "../../src/stores/store.js";
import { createHarness, createHarnessHolding, GRANT, IN_AN_HOUR, READ, settle, transientError } from "./harness.js";

/** How long a silent refresh is waited for: 5 s, and 1 s of slack. */
const SILENCE_MS = 6000;

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

async function pass(ms: number): Promise<void> {
  jest.advanceTimersByTime(ms);
  await settle();
}

describe.each([
  ["grant", GRANT],
  ["read", READ],
])("a %s whose refresh falls silent", (_kind, policy) => {
  test("is requested again for the callers who wait, and they get the new answer", async () => {
    const { ask, answer, requests } = createHarness(policy);
    const waiting = await ask();
    await pass(SILENCE_MS);
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(waiting.value).toBe("b");
  });

  test("is requested again at once for a caller who comes later", async () => {
    const { ask, answer, requests } = createHarness(policy);
    const leaver = new AbortController();
    await ask({ signal: leaver.signal });
    await pass(SILENCE_MS / 2);
    leaver.abort();
    await pass(SILENCE_MS / 2);
    const later = await ask();
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect([later.value, requests.length]).toEqual(["b", 2]);
  });

  test("is given up by a queued refresh too, which then starts", async () => {
    const { ask, answer, requests } = createHarness(policy);
    await ask();
    const fresh = await ask({ fresh: true });
    await pass(SILENCE_MS);
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(fresh.value).toBe("b");
  });

  test("is waited for as long as it gives signs of life", async () => {
    const { ask, answer, requests, openRequest } = createHarness(policy);
    const waiting = await ask();
    for (let attempt = 0; attempt < 3; attempt++) {
      openRequest().heartbeat(30_000);
      await pass(30_000);
    }
    expect(requests).toHaveLength(1);
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(waiting.value).toBe("a");
  });

  test("is shared all the same: 100 callers send one more request", async () => {
    const { askTogether, answer, requests } = createHarness(policy);
    const callers = await askTogether(...Array.from({ length: 100 }, () => ({})));
    await pass(SILENCE_MS);
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(new Set(callers.map(({ value }) => value))).toEqual(new Set(["b"]));
  });
});

test("a background refresh that falls silent doesn't prevent the next one", async () => {
  const { ask, clock, requests } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, GRANT);
  clock.now = IN_AN_HOUR - 100_000;
  expect((await ask()).value).toBe("a");
  expect((await ask()).value).toBe("a");
  expect(requests).toHaveLength(2);
  await pass(SILENCE_MS);
  expect((await ask()).value).toBe("a");
  expect(requests).toHaveLength(3);
});

test("every refresh is handed to waitUntil, and never rejects there", async () => {
  const { ask, fail, background } = createHarness(GRANT);
  await ask();
  expect(background).toHaveLength(1);
  await fail(transientError());
  await expect(background[0]).resolves.toMatchObject({ error: { code: "server_error" } });
});

test("a write that falls silent is done again by the next caller", async () => {
  const values = new Map<string, string>();
  let isStuck = true;
  const store: TokenStore = {
    read: async (key) => (values.has(key) ? { value: values.get(key) ?? "", version: String(values.size) } : undefined),
    write: async (key, value) => {
      if (isStuck) return new Promise(() => undefined);
      values.set(key, value);
      return "1";
    },
  };
  const { manager } = createHarness(GRANT, { store });
  void manager.invalidate();
  await settle();
  isStuck = false;
  await manager.invalidate();
  expect([...values.values()]).toEqual([expect.stringContaining("generation")]);
});
