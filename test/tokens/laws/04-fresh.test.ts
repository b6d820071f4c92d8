/**
 * Law 4, fresh. A caller who passes `fresh: true` never joins a request that started earlier. All such callers share the next request,
 * so at most one runs and one is queued per key. If it fails they are rejected, even while the current token lives.
 */
import { createHarness, createHarnessHolding, GRANT, IN_AN_HOUR, passTurns, READ, transientError } from "../harness.js";

describe("law 4, fresh: it never joins a request that started earlier", () => {
  test("fresh callers during a request share the next one: one runs, one is queued", async () => {
    const { ask, askTogether, answer, requests } = createHarness(READ);
    const earlier = await ask();
    const fresh = await askTogether(...Array.from({ length: 10 }, () => ({ fresh: true })));
    expect(requests).toHaveLength(1);
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(earlier.value).toBe("a");
    expect(new Set(fresh.map(({ value }) => value))).toEqual(new Set(["b"]));
    expect(requests).toHaveLength(2);
  });

  test.each(["is answered", "fails"] as const)(
    "if a request %s after an invalidate, its callers and the queued fresh ones share the next request",
    async (end) => {
      const { manager, ask, answer, fail, requests } = createHarness(GRANT);
      const waiting = await ask();
      const fresh = await ask({ fresh: true });
      await manager.invalidate();
      await (end === "fails" ? fail(transientError()) : answer({ value: "late", expiresAt: IN_AN_HOUR }));
      await answer({ value: "new", expiresAt: IN_AN_HOUR });
      expect([waiting.value, fresh.value]).toEqual(["new", "new"]);
      expect(requests).toHaveLength(2);
    },
  );

  test("fresh and other callers of the same turn share the first request", async () => {
    const { askTogether, answer, requests } = createHarness(READ);
    const callers = await askTogether({ fresh: true }, {}, { fresh: true });
    await answer({ value: "a", expiresAt: IN_AN_HOUR });
    expect(callers.map(({ value }) => value)).toEqual(["a", "a", "a"]);
    expect(requests).toHaveLength(1);
  });

  test("a fresh request that fails rejects its caller, and the current token is still handed out to others", async () => {
    const { ask, fail } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, GRANT);
    const fresh = await ask({ fresh: true });
    await fail(transientError());
    expect(fresh.error).toMatchObject({ code: "server_error" });
    expect((await ask()).value).toBe("a");
  });

  test("a fresh caller doesn't join a refresh that found a token in the store, whichever turn it comes in", async () => {
    for (let turns = 0; turns < 80; turns++) {
      const { store } = await createHarnessHolding({ value: "a", expiresAt: IN_AN_HOUR }, GRANT);
      const { ask, answer } = createHarness(GRANT, { store });
      const earlier = ask();
      await passTurns(turns);
      const fresh = await ask({ fresh: true });
      await answer({ value: "b", expiresAt: IN_AN_HOUR });
      expect([turns, fresh.value]).toEqual([turns, "b"]);
      await earlier;
    }
  });
});
