/**
 * Law 9, expiry. A token of unknown lifetime is cached for a while, meets any `minValidityMs`, and is never used forever. An answer that
 * has already expired is asked for once more; a second one is an error. How an expiry is read is tested beside `expiry.ts` and
 * `token-endpoint.ts`.
 */
import { createHarness, GRANT, HOUR, IN_AN_HOUR, READ, settle, START, transientError } from "../harness.js";
import { GatedStore } from "../stores.js";

describe("law 9, expiry: an unknown one isn't forever, a past one isn't handed out", () => {
  test("a token of unknown lifetime meets any minValidityMs until its cache period ends, and isn't used after that", async () => {
    const { manager, clock, ask, answer, fail, requests } = createHarness(GRANT);
    const first = manager.get();
    await settle();
    await answer({ value: "a" });
    expect((await first).expiresAt).toBeUndefined();
    clock.now += HOUR - 1;
    expect((await ask({ minValidityMs: 10 * HOUR })).value).toBe("a");
    expect(requests).toHaveLength(1);
    clock.now += 1;
    const next = await ask();
    expect(next.state).toBe("waiting");
    await fail(transientError());
    expect(next.state).toBe("rejected");
  });

  test("an answer that has already expired is asked for once more, and a second one rejects the caller", async () => {
    const { ask, answer, requests } = createHarness(READ);
    const caller = await ask();
    await answer({ value: "old", expiresAt: START - 1 });
    expect(requests).toHaveLength(2);
    await answer({ value: "old", expiresAt: START });
    expect(caller.error).toMatchObject({ code: "reconnect_required", reason: "expired" });
    expect(requests).toHaveLength(2);
  });

  test("a revoke while an expired answer is being stored prevents the second request", async () => {
    const store = new GatedStore();
    const { manager, ask, answer, requests } = createHarness(READ, { store });
    const caller = await ask();
    store.close();
    await answer({ value: "old", expiresAt: START - 1 });
    void manager.revoke();
    store.open();
    await settle();
    expect(caller.error).toMatchObject({ reason: "revoked" });
    expect(requests).toHaveLength(1);
  });

  test("a good answer to the second request, after one that had already expired, is handed out", async () => {
    const { ask, answer } = createHarness(READ);
    const caller = await ask();
    await answer({ value: "old", expiresAt: START - 1 });
    await answer({ value: "new", expiresAt: IN_AN_HOUR });
    expect(caller.value).toBe("new");
  });
});
