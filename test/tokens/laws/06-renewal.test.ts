/**
 * Law 6, renewal. A grant's token is refreshed in the background `refreshEarlyMs` before its end, at most half its lifetime early, while
 * the current one is handed out. A provider's token has no early refresh, because Kinde repeats it until it expires. A refusal of kind
 * `reconnect` drops the token at once; any other failure costs nothing as long as the current token lives.
 */
import {
  createHarness,
  createHarnessHolding,
  GRANT,
  HOUR,
  IN_AN_HOUR,
  misconfiguredError,
  READ,
  reconnectError,
  START,
  transientError,
} from "../harness.js";

const A = { value: "a", expiresAt: IN_AN_HOUR };

describe("law 6, renewal: a grant's token is refreshed early, in the background", () => {
  test("a grant's token is refreshed in the background before its end, and the current one is handed out meanwhile", async () => {
    const { clock, ask, answer, requests } = await createHarnessHolding(A, GRANT);
    clock.now = IN_AN_HOUR - 120_000;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
    clock.now += 1;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    expect((await ask()).value).toBe("a");
    await answer({ value: "b", expiresAt: IN_AN_HOUR + HOUR });
    expect((await ask()).value).toBe("b");
    expect(requests).toHaveLength(2);
  });

  test("a grant's token is refreshed at most half its lifetime early", async () => {
    const { clock, ask, requests } = await createHarnessHolding({ value: "a", expiresAt: START + 100_000 }, GRANT);
    clock.now = START + 50_000;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
    clock.now += 1;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
  });

  test("after a restart a stored token that is due is handed out at once, and refreshed once in the background", async () => {
    const { clock, store } = await createHarnessHolding(A, GRANT);
    clock.now = IN_AN_HOUR - 100_000;
    const { manager, ask, answer, requests } = createHarness(GRANT, { store, clock });
    // The second caller comes before the refresh that the first one started has sent its request.
    expect((await manager.get()).value).toBe("a");
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
    await answer({ value: "b", expiresAt: IN_AN_HOUR + HOUR });
    expect((await ask()).value).toBe("b");
  });

  test("a provider's token isn't refreshed early", async () => {
    const { clock, ask, requests } = await createHarnessHolding(A, { ...READ, cacheMs: 10 * HOUR });
    clock.now = IN_AN_HOUR - 60_000;
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
  });

  test("a refusal of kind reconnect drops the current token at once", async () => {
    const { clock, ask, fail, requests } = await createHarnessHolding(A, READ);
    clock.now += READ.cacheMs;
    const refused = await ask();
    await fail(reconnectError());
    expect(refused.error).toMatchObject({ code: "reconnect_required" });
    const next = await ask({ fresh: true });
    expect(next.state).toBe("waiting");
    expect(requests).toHaveLength(3);
  });

  test.each([
    ["transient", transientError()],
    ["misconfigured", misconfiguredError()],
  ])("a %s failure rejects no caller until the current token expires", async (_kind, error) => {
    const { clock, ask, fail, requests } = await createHarnessHolding(A, GRANT);
    clock.now = IN_AN_HOUR - 30_000;
    const waiting = await ask();
    await fail(error);
    expect(waiting.value).toBe("a");
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(2);
    clock.now = IN_AN_HOUR;
    const late = await ask();
    await fail(error);
    expect(late.error).toBe(error);
  });

  test("an answer that has already expired rejects only fresh callers while the current token lives", async () => {
    const expired = { value: "dead", expiresAt: START };
    const { clock, ask, answer, requests } = await createHarnessHolding(A, GRANT);
    clock.now = IN_AN_HOUR - 100_000;
    expect((await ask()).value).toBe("a");
    await answer(expired);
    await answer(expired);
    expect((await ask()).value).toBe("a");
    const fresh = await ask({ fresh: true });
    await answer(expired);
    await answer(expired);
    expect(fresh.state).toBe("rejected");
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(5);
  });

  test("an answer that repeats the current token as expired ends it", async () => {
    const { ask, answer, fail, requests } = await createHarnessHolding(A, GRANT);
    const fresh = await ask({ fresh: true });
    await answer({ value: "a", expiresAt: START });
    await fail(transientError());
    expect(fresh.error).toMatchObject({ code: "server_error" });
    const next = await ask();
    expect(next.state).toBe("waiting");
    expect(requests).toHaveLength(4);
  });
});
