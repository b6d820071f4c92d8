/**
 * Law 3, aborts. A caller's abort or timeout ends the wait of that caller alone. A read stops when its last caller has left. A grant
 * that was sent is never stopped, because it is billed or uses up a refresh token: its answer is kept for the next caller.
 */
import { createHarness, createHarnessHolding, GRANT, IN_AN_HOUR, READ, settle } from "../harness.js";

describe("law 3, aborts: one caller's abort ends that caller's wait alone", () => {
  test("a caller who aborts is cancelled with the signal's reason, and the other callers get their token", async () => {
    const { askTogether, answer } = createHarness(READ);
    const leaver = new AbortController();
    const [leaving, staying] = await askTogether({ signal: leaver.signal }, {});
    leaver.abort("enough");
    await settle();
    expect(leaving?.error).toMatchObject({ code: "cancelled", cause: "enough" });
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(staying?.value).toBe("a");
  });

  test("a read stops when its last caller leaves, and the next caller starts another request", async () => {
    const { ask, answer, requests } = createHarness(READ);
    const leaver = new AbortController();
    await ask({ signal: leaver.signal });
    leaver.abort();
    const next = await ask();
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(next.value).toBe("b");
  });

  test("a read that stopped because its last caller left starts no cooldown: the next caller asks again", async () => {
    const { clock, ask, requests } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, READ);
    clock.now += READ.cacheMs;
    const leaver = new AbortController();
    await ask({ signal: leaver.signal });
    leaver.abort();
    await settle();
    const next = await ask();
    expect(next.state).toBe("waiting");
    expect(requests).toHaveLength(3);
  });

  test("a grant whose last caller leaves goes on, and the next caller gets its token without a request", async () => {
    const { ask, answer, requests } = createHarness(GRANT);
    const leaver = new AbortController();
    const leaving = await ask({ signal: leaver.signal });
    leaver.abort();
    await settle();
    expect(leaving.state).toBe("rejected");
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
  });

  test("a grant isn't sent if its only caller leaves before that", async () => {
    const { ask, requests } = createHarness(GRANT);
    const leaver = new AbortController();
    const asking = ask({ signal: leaver.signal });
    leaver.abort();
    await asking;
    expect(requests).toHaveLength(0);
  });

  test("a fresh caller who leaves before the request doesn't cause it: the others get the stored token", async () => {
    const { store } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, GRANT);
    const { askTogether, requests } = createHarness(GRANT, { store });
    const leaver = new AbortController();
    const asking = askTogether({ fresh: true, signal: leaver.signal }, {});
    leaver.abort();
    const [, staying] = await asking;
    expect(staying?.value).toBe("a");
    expect(requests).toHaveLength(0);
  });

  test("a caller's timeout ends that caller's wait alone", async () => {
    jest.useFakeTimers();
    try {
      const { askTogether, answer } = createHarness(READ);
      const [leaving, staying] = await askTogether({ timeoutMs: 5 }, {});
      jest.advanceTimersByTime(5);
      await settle();
      expect(leaving?.error).toMatchObject({ code: "timeout" });
      await answer({ value: "a", expiresAt: IN_AN_HOUR });
      expect(staying?.value).toBe("a");
    } finally {
      jest.useRealTimers();
    }
  });
});
