/**
 * Law 8, finality. After `revoke()`, `invalidate()` or `clear()` has resolved, no token from before is handed out, and a late answer is
 * dropped here and in the store. Callers whose answer was dropped wait for the next request; after `revoke()` they are rejected.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import {
  createHarness,
  createHarnessHolding,
  GRANT,
  IN_AN_HOUR,
  READ,
  readStore,
  reconnectError,
  ROTATING_GRANT,
  settle,
} from "../harness.js";
import { FaultyStore, GatedStore, PlainStore } from "../stores.js";

const A = { value: "a", expiresAt: IN_AN_HOUR };

describe("law 8, finality: a dropped token never comes back", () => {
  test.each(["invalidate", "clear"] as const)(
    "an answer that arrives after %s() is dropped, and its callers wait for the next request",
    async (drop) => {
      const { manager, ask, answer, requests } = createHarness(GRANT);
      const earlier = await ask();
      await manager[drop]();
      const later = await ask();
      expect(requests).toHaveLength(1);
      await answer({ value: "late", expiresAt: IN_AN_HOUR });
      expect([earlier.state, later.state, requests.length]).toEqual(["waiting", "waiting", 2]);
      await answer({ value: "new", expiresAt: IN_AN_HOUR });
      expect([earlier.value, later.value]).toEqual(["new", "new"]);
    },
  );

  test("an answer that arrives after an invalidate is dropped even while the store is down", async () => {
    const store = new FaultyStore();
    store.breakDown(["read", "write"]);
    const { manager, ask, answer, requests } = createHarness(GRANT, { store });
    const caller = await ask();
    await expect(manager.invalidate()).rejects.toMatchObject({ code: "network_error" });
    await answer({ value: "late", expiresAt: IN_AN_HOUR });
    expect([caller.state, requests.length]).toEqual(["waiting", 2]);
    await answer({ value: "new", expiresAt: IN_AN_HOUR });
    expect(caller.value).toBe("new");
  });

  test.each([
    ["invalidate", "kept", "r2"],
    ["clear", "dropped", undefined],
  ] as const)("a refresh token that arrives after %s() is %s", async (drop, _fate, expected) => {
    const { manager, ask, answer, openRequest } = createHarness(ROTATING_GRANT);
    await ask();
    await manager[drop]();
    await answer({ value: "late", expiresAt: IN_AN_HOUR, refreshToken: "r2" });
    expect(openRequest().record.refreshToken).toBe(expected);
  });

  test("after revoke() waiting and new callers, also of other clients of the store, are rejected", async () => {
    const { manager, store, ask, openRequest, requests } = await createHarnessHolding(A, READ);
    const waiting = await ask({ fresh: true });
    const late = openRequest();
    const before = await manager.revoke();
    expect(before.token?.value).toBe("a");
    await settle();
    expect(waiting.error).toMatchObject({ code: "reconnect_required", reason: "revoked" });
    expect(late.signal.aborted).toBe(true);
    late.answer({ value: "late", expiresAt: IN_AN_HOUR });
    await settle();
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
    expect((await createHarness(READ, { store }).ask()).error).toMatchObject({ reason: "revoked" });
    expect(requests).toHaveLength(2);
    expect(await readStore(store)).not.toMatch(/"a"|late/);
  });

  test("after revoke() no request is sent, even if the store fails to take the revocation", async () => {
    const store = new FaultyStore();
    const { manager, ask, requests } = await createHarnessHolding(A, READ, { store });
    await ask({ fresh: true });
    const queued = await ask({ fresh: true });
    store.breakDown(["write"]);
    await expect(manager.revoke()).rejects.toMatchObject({ code: "network_error" });
    await settle();
    expect(queued.error).toMatchObject({ reason: "revoked" });
    expect(requests).toHaveLength(2);
  });

  test("a revocation holds while the store is down, and when it comes back with a record from before", async () => {
    const store = new FaultyStore();
    await createHarnessHolding(A, READ, { store });
    const { manager, ask, requests } = createHarness(READ, { store });
    store.breakDown(["read", "write"]);
    await expect(manager.revoke()).rejects.toMatchObject({ code: "network_error" });
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
    store.repair();
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
    expect((await ask({ fresh: true })).error).toMatchObject({ reason: "revoked" });
    await manager.update((record) => ({ ...record, refreshToken: "r" }));
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
    expect(requests).toHaveLength(0);
  });

  test.each([{}, { fresh: true }])(
    "a source's refusal is reported as revoked if another process has revoked meanwhile (%j)",
    async (wanted) => {
      const store = new PlainStore();
      const { ask, fail, requests } = createHarness(READ, { store });
      const caller = await ask(wanted);
      await createHarness(READ, { store }).manager.revoke();
      await fail(reconnectError());
      expect(caller.error).toMatchObject({ code: "reconnect_required", reason: "revoked" });
      expect(requests).toHaveLength(1);
    },
  );

  test("no request is sent before the store has taken an invalidate, so another process's invalidate isn't overwritten", async () => {
    const store = new GatedStore();
    const { manager, ask, answer, requests } = createHarness(GRANT, { store });
    store.close();
    const first = manager.invalidate();
    const waiting = await ask();
    await createHarness(GRANT, { store: store.inner }).manager.invalidate();
    expect(requests).toHaveLength(0);
    const second = manager.invalidate();
    store.open();
    await Promise.all([first, second]);
    await settle();
    await answer({ value: "new", expiresAt: IN_AN_HOUR });
    expect(waiting.value).toBe("new");
    expect(requests).toHaveLength(1);
  });

  test("an answer that arrives after another process's clear() isn't stored", async () => {
    const store = createMemoryStore();
    const { ask, answer } = await createHarnessHolding(A, READ, { store });
    const waiting = await ask({ fresh: true });
    await createHarness(READ, { store }).manager.clear();
    await answer({ value: "late", expiresAt: IN_AN_HOUR });
    expect(waiting.state).toBe("waiting");
    expect(await readStore(store)).not.toContain("late");
  });
});
