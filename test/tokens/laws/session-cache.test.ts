/**
 * `sessionCacheMs`. When it has passed, the next caller of a session's token waits for Kinde's word. If that fails transiently, the living
 * token serves one more period. With 0 every caller asks, and gets the error.
 */
import { isKinnectError } from "../../../src/errors/index.js";
import {
  createHarness,
  createHarnessHolding,
  type Harness,
  HOUR,
  IN_AN_HOUR,
  misconfiguredError,
  READ,
  START,
  transientError,
} from "../harness.js";

const IN_TEN_HOURS = START + 10 * HOUR;

/** A harness with a living token whose cache period has just ended. */
async function createStaleHarness(cacheMs: number): Promise<Harness> {
  const harness = await createHarnessHolding({ value: "a", expiresAt: IN_TEN_HOURS }, { ...READ, cacheMs });
  harness.clock.now += cacheMs;
  return harness;
}

describe("when sessionCacheMs has passed", () => {
  test("the next caller waits for the source's answer, which is then cached for another sessionCacheMs", async () => {
    const { clock, ask, answer, requests } = await createStaleHarness(READ.cacheMs);
    const caller = await ask();
    expect(caller.state).toBe("waiting");
    await answer({ value: "b", expiresAt: IN_TEN_HOURS });
    expect(caller.value).toBe("b");
    clock.now += READ.cacheMs - 1;
    expect((await ask()).value).toBe("b");
    expect(requests).toHaveLength(2);
  });

  test("a transient failure lets the living token be handed out for another sessionCacheMs", async () => {
    const { clock, ask, fail, requests } = await createStaleHarness(READ.cacheMs);
    const caller = await ask();
    await fail(transientError());
    expect(caller.value).toBe("a");
    clock.now += READ.cacheMs - 1;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now += 1;
    await ask();
    expect(requests).toHaveLength(3);
  });

  test("a permanent failure lets the living token be handed out for 30 s before the source is asked again", async () => {
    const { clock, ask, fail, requests } = await createStaleHarness(READ.cacheMs);
    const caller = await ask();
    await fail(misconfiguredError());
    expect(caller.value).toBe("a");
    clock.now += 29_999;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now += 1;
    await ask();
    expect(requests).toHaveLength(3);
  });

  test("a caller with mustConfirm gets the error of a failed request, not the living token", async () => {
    const { ask, fail } = await createStaleHarness(READ.cacheMs);
    const caller = await ask({}, true);
    await fail(transientError());
    expect(caller.error).toMatchObject({ code: "server_error" });
  });
});

describe("when sessionCacheMs is 0", () => {
  test("a sessionCacheMs of 0 makes every caller ask the source; concurrent callers share the request and its error", async () => {
    const { askTogether, fail, requests } = await createStaleHarness(0);
    const both = await askTogether({}, {});
    expect(requests).toHaveLength(2);
    await fail(transientError());
    expect(both.map(({ error }) => isKinnectError(error, "server_error"))).toEqual([true, true]);
  });

  test("a sessionCacheMs of 0 ignores a cooldown that a process with a longer one has stored", async () => {
    const { clock, store, ask, answer } = await createStaleHarness(READ.cacheMs);
    const caller = await ask();
    await answer({ value: "a", expiresAt: IN_TEN_HOURS });
    expect(caller.value).toBe("a");
    const other = createHarness({ ...READ, cacheMs: 0 }, { store, clock });
    await other.ask();
    expect(other.requests).toHaveLength(1);
  });
});

describe("when the clock is set back", () => {
  test("a clock that is set back by sessionCacheMs makes the next caller ask the source", async () => {
    const { clock, ask, answer, requests } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, READ);
    clock.now = START - READ.cacheMs;
    const caller = await ask();
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(caller.value).toBe("b");
  });

  test("a clock that is set back by sessionCacheMs ends the cooldown of a repeated token", async () => {
    const { clock, ask, answer, requests } = createHarness(READ);
    for (const options of [{}, { fresh: true }]) {
      const caller = await ask(options);
      await answer({ value: "a", expiresAt: IN_AN_HOUR });
      expect(caller.value).toBe("a");
    }
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now = START - READ.cacheMs;
    await ask();
    expect(requests).toHaveLength(3);
  });
});
