/**
 * Law 10, rotation. A new refresh token is stored before its access token is handed out, and an answer without one keeps the old. A
 * store that fails never loses a refresh token: this process remembers it, and stores it as soon as it can.
 */
import { NetworkError } from "../../../src/errors/index.js";
import { encodeRecord } from "../../../src/tokens/engine/record-format.js";
import {
  createHarness,
  createHarnessHolding,
  GRANT,
  type Harness,
  IN_AN_HOUR,
  ROTATING_GRANT,
  settle,
  START,
  transientError,
  readStore,
  writeStore,
} from "../harness.js";
import { FaultyStore, ForgetfulStore, GatedStore } from "../stores.js";

describe("law 10, rotation: a new refresh token is stored before its access token is handed out", () => {
  test("a caller waits until the new refresh token is stored", async () => {
    const store = new GatedStore();
    const { ask, answer } = createHarness(ROTATING_GRANT, { store });
    store.close();
    const caller = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(caller.state).toBe("waiting");
    store.open();
    await settle();
    expect(caller.value).toBe("a");
    expect(await readStore(store)).toContain("r1");
  });

  test("an answer without a refresh token keeps the old one, and an empty one drops it", async () => {
    const { ask, answer, fail, openRequest } = createHarness(ROTATING_GRANT);
    for (const [issued, next] of [
      ["r1", "r1"],
      [undefined, "r1"],
      ["r2", "r2"],
      ["", ""],
    ] as const) {
      const caller = await ask({ fresh: true });
      await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: issued });
      expect(caller.value).toBe("a");
      await ask({ fresh: true });
      expect(openRequest().record.refreshToken).toBe(next);
      await fail(transientError());
    }
  });

  test("an answer without a refresh token is handed out even if the store fails", async () => {
    const store = new FaultyStore();
    const issued = { value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" };
    const { ask, answer } = await createHarnessHolding(issued, ROTATING_GRANT, { store });
    const next = await ask({ fresh: true });
    store.failOnce("write");
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(next.value).toBe("b");
  });

  test("a refresh token that no grant will use isn't kept, and its access token is handed out even if the store fails", async () => {
    const store = new FaultyStore();
    store.breakDown(["write"]);
    const { ask, answer, openRequest } = createHarness(GRANT, { store });
    const caller = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(caller.value).toBe("a");
    await ask({ fresh: true });
    expect(openRequest().record.refreshToken).toBeUndefined();
  });

  test("a refresh token that came with an expired access token is kept, even if the second request fails", async () => {
    const { ask, answer, fail, openRequest } = createHarness(ROTATING_GRANT);
    await ask();
    await answer({ value: "dead", expiresAt: START, refreshToken: "r1" });
    expect(openRequest().record.refreshToken).toBe("r1");
    await fail(transientError());
    await ask();
    expect(openRequest().record.refreshToken).toBe("r1");
  });

  test.each([
    ["invalidate", "kept", "r1"],
    ["clear", "dropped", undefined],
  ] as const)("a refresh token that arrives after another process's %s() is %s", async (drop, _fate, expected) => {
    const { store, ask, answer, openRequest } = createHarness(ROTATING_GRANT);
    await ask();
    await createHarness(ROTATING_GRANT, { store }).manager[drop]();
    await answer({ value: "late", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(openRequest().record.refreshToken).toBe(expected);
  });

  test.each([
    ["is kept if another process invalidates", "r1", async ({ manager }: Harness) => manager.invalidate(), "r2"],
    [
      "gives way to the one that another process has stored meanwhile",
      "r1",
      async ({ manager }: Harness) => manager.update((record) => ({ ...record, refreshToken: "r3" })),
      "r3",
    ],
    ["is dropped if another process clears", "r1", async ({ manager }: Harness) => manager.clear(), undefined],
    [
      "is dropped if another process clears, even if it was the first one",
      undefined,
      async ({ manager }: Harness) => manager.clear(),
      undefined,
    ],
  ])("a refresh token that the store failed to take %s", async (_fate, known, meddle, expected) => {
    const store = new FaultyStore();
    const issued = { value: "a", expiresAt: IN_AN_HOUR, refreshToken: known };
    const { ask, answer, openRequest } = await createHarnessHolding(issued, ROTATING_GRANT, { store });
    const failing = await ask({ fresh: true });
    store.breakDown(["write"]);
    await answer({ value: "b", expiresAt: IN_AN_HOUR, refreshToken: "r2" });
    expect(failing.error).toMatchObject({ code: "network_error" });
    store.repair();
    await meddle(createHarness(ROTATING_GRANT, { store }));
    await ask({ fresh: true });
    expect(openRequest().record.refreshToken).toBe(expected);
  });

  test("a refresh token is still used after its record in the store has become unreadable", async () => {
    const issued = { value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" };
    const { store, ask, openRequest } = await createHarnessHolding(issued, ROTATING_GRANT);
    await writeStore(store, "garbage");
    await ask({ fresh: true });
    expect(openRequest().record.refreshToken).toBe("r1");
  });

  test("a refresh token that arrives after invalidate() is kept even if the store fails to take it", async () => {
    const store = new FaultyStore();
    const { manager, ask, answer, openRequest } = createHarness(ROTATING_GRANT, { store });
    await ask();
    await manager.invalidate();
    store.failOnce("write");
    await answer({ value: "late", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(openRequest().record.refreshToken).toBe("r1");
  });

  test("a refresh token that arrives after invalidate() replaces one that the store failed to take", async () => {
    const store = new FaultyStore();
    const { manager, ask, answer, openRequest } = createHarness(ROTATING_GRANT, { store });
    store.failOnce("write");
    await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    await ask();
    expect(openRequest().record.refreshToken).toBe("r1");
    await manager.invalidate();
    await answer({ value: "late", expiresAt: IN_AN_HOUR, refreshToken: "r2" });
    expect(openRequest().record.refreshToken).toBe("r2");
  });

  test("a refresh token that the store failed to take is used even after the store has lost everything", async () => {
    const records = new ForgetfulStore();
    const store = new FaultyStore(records);
    await writeStore(store, encodeRecord({ state: "issued", refreshToken: "r0" }));
    const { ask, answer, openRequest } = createHarness(ROTATING_GRANT, { store });
    await ask();
    store.breakDown(["write"]);
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    store.repair();
    records.forget();
    await ask();
    expect(openRequest().record.refreshToken).toBe("r1");
  });

  test("a refresh token that the store took without a reply gives way to the one that another process got for it", async () => {
    const store = new FaultyStore();
    const { ask, answer, openRequest } = createHarness(ROTATING_GRANT, { store });
    store.breakDown(["write-reply"]);
    await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    store.repair();
    const other = createHarness(ROTATING_GRANT, { store });
    await other.ask({ fresh: true });
    expect(other.openRequest().record.refreshToken).toBe("r1");
    await other.answer({ value: "b", expiresAt: IN_AN_HOUR, refreshToken: "r2" });
    await ask({ fresh: true });
    expect(openRequest().record.refreshToken).toBe("r2");
  });

  test("a rotating grant isn't sent while the store can't be read, because another process may have used the refresh token up", async () => {
    const store = new FaultyStore();
    store.breakDown(["read"]);
    const { ask, answer, requests } = createHarness(ROTATING_GRANT, { store });
    expect((await ask()).error).toMatchObject({ code: "network_error" });
    expect(requests).toHaveLength(0);
    store.repair();
    const caller = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(caller.value).toBe("a");
    store.breakDown(["read"]);
    expect((await ask({ fresh: true })).error).toMatchObject({ code: "network_error" });
    expect((await ask()).value).toBe("a");
    expect(requests).toHaveLength(1);
  });

  test("a refresh token that the store failed to take is used by the next request, and stored before that one's token is handed out", async () => {
    const store = new FaultyStore();
    const { ask, answer, openRequest, requests } = createHarness(ROTATING_GRANT, { store });
    store.breakDown(["write"]);
    const caller = await ask();
    await answer({ value: "a", expiresAt: IN_AN_HOUR, refreshToken: "r1" });
    expect(caller.error).toBeInstanceOf(NetworkError);
    store.repair();
    const next = await ask();
    expect(openRequest().record.refreshToken).toBe("r1");
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect(next.value).toBe("b");
    expect(await readStore(store)).toContain("r1");
    expect(requests).toHaveLength(2);
  });
});
