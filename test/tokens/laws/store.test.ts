/**
 * The store's part. It is read for each caller of a session's token, so a revocation by another process is noticed at once. If it fails,
 * a session's callers get a transient error, and a grant that doesn't rotate goes on without it. A slow store doesn't delay a token that
 * lives, and never brings back a token that was dropped. An unreadable record counts as absent.
 */
import { inspect } from "node:util";
import { createMemoryStore } from "../../../src/stores/memory.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { markRevoked } from "../../../src/tokens/engine/record-changes.js";
import { encodeRecord } from "../../../src/tokens/engine/record-format.js";
import { EMPTY_RECORD } from "../../../src/tokens/engine/record.js";
import {
  createHarness,
  createHarnessHolding,
  GRANT,
  HOUR,
  IN_AN_HOUR,
  READ,
  ROTATING_GRANT,
  settle,
  START,
  transientError,
  readStore,
  writeStore,
} from "../harness.js";
import {
  BadReleaseStore,
  FaultyStore,
  FlakyStore,
  GatedStore,
  LateLockStore,
  NullIgnoringStore,
  PlainStore,
  RefusingLockStore,
  SlowStore,
} from "../stores.js";

const A = { value: "a", expiresAt: IN_AN_HOUR };

/** Lets the time pass in which a store that has failed is left alone. */
function passCooldown(): void {
  const laterMs = performance.now() + 5000;
  jest.spyOn(performance, "now").mockImplementation(() => laterMs);
}

afterEach(() => jest.restoreAllMocks());

describe("a store that fails", () => {
  test("a grant's token is handed out after one request even if reads fail now and then", async () => {
    const store = new FlakyStore();
    await writeStore(store.inner, encodeRecord({ state: "issued", generation: "3" }));
    const { ask, answer, requests } = createHarness(GRANT, { store });
    const caller = await ask();
    await answer(A);
    expect([caller.value, requests.length]).toEqual(["a", 1]);
  });

  test("a session's caller gets a transient error if the store can't be read", async () => {
    const store = new FaultyStore();
    store.breakDown(["read"]);
    expect((await createHarness(READ, { store }).ask()).error).toMatchObject({ code: "network_error" });
  });

  test("a fresh caller of a session gets a transient error if the store can't be read, and no request is sent", async () => {
    const store = new FaultyStore();
    store.breakDown(["read"]);
    const { ask, requests } = createHarness(READ, { store });
    expect((await ask({ fresh: true })).error).toMatchObject({ code: "network_error" });
    expect(requests).toHaveLength(0);
  });

  test("a grant's token is requested, kept and handed out if the store can't be read", async () => {
    const store = new FaultyStore();
    store.breakDown(["read"]);
    const { ask, answer } = createHarness(GRANT, { store });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
    expect((await ask()).value).toBe("a");
  });

  test("a session's answer to a request without the store doesn't undo a revocation that another process has written meanwhile", async () => {
    const store = new FaultyStore();
    const { ask, answer, manager } = createHarness(READ, { store });
    // The store has answered once, that it has no record. So the session is known, and Kinde is asked without the store.
    await manager.read();
    store.breakDown(["read", "write"]);
    const caller = await ask();
    store.repair();
    passCooldown();
    await writeStore(store.inner, encodeRecord(markRevoked()(EMPTY_RECORD)));
    await answer(A);
    expect(caller.error).toMatchObject({ reason: "revoked" });
    expect(await readStore(store.inner)).toContain('"state":"revoked"');
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
  });

  test.each([
    ["the record that this process had read", false],
    ["one that another process wrote before that", true],
  ])("a token that was obtained without the store is kept when the store comes back with %s, and is stored", async (_, hasOtherRecord) => {
    const store = new FaultyStore();
    const clock = { now: START };
    const { ask, answer, requests } = await createHarnessHolding(A, READ, { store, clock });
    const other = createHarness(READ, { store: new PlainStore(store.inner), clock });
    if (hasOtherRecord) {
      clock.now += READ.cacheMs;
      await other.ask();
      await other.answer(A);
    }
    store.breakDown(["read", "write"]);
    clock.now = IN_AN_HOUR;
    const renewed = await ask();
    await answer({ value: "b", expiresAt: IN_AN_HOUR + HOUR });
    expect(renewed.value).toBe("b");
    store.repair();
    passCooldown();
    expect((await ask()).value).toBe("b");
    expect(requests).toHaveLength(2);
    await settle();
    expect(await readStore(store.inner)).toContain('"value":"b"');
    expect((await other.ask()).value).toBe("b");
  });

  test("a token that was obtained without the store isn't kept if another process has invalidated the session's token meanwhile", async () => {
    const store = new FaultyStore();
    const clock = { now: START };
    const { ask, answer, requests } = await createHarnessHolding(A, READ, { store, clock });
    const other = createHarness(READ, { store: new PlainStore(store.inner), clock });
    store.breakDown(["read", "write"]);
    clock.now = IN_AN_HOUR;
    await ask();
    await answer({ value: "b", expiresAt: IN_AN_HOUR + HOUR });
    await other.manager.invalidate();
    store.repair();
    passCooldown();
    expect((await ask()).state).toBe("waiting");
    expect(requests).toHaveLength(3);
    expect(await readStore(store.inner)).not.toContain('"value":"b"');
  });

  test("a secret that the store's error quotes isn't in the error that callers get", async () => {
    const store = new FaultyStore();
    store.breakDown(["read"], new SyntaxError('Unexpected token in {"value":"planted"'));
    const { error, state } = await createHarness(READ, { store }).ask();
    expect(state).toBe("rejected");
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("planted");
  });
});

describe("a store that is slow", () => {
  test("a token that expires while the store takes the record of a failure isn't handed out", async () => {
    const clock = { now: START };
    const store = new SlowStore(clock);
    const { ask, fail } = await createHarnessHolding({ value: "a", expiresAt: START + 70_000 }, READ, { store, clock });
    clock.now += 65_000;
    const caller = await ask();
    store.writeMs = 6000;
    await fail(transientError());
    expect(caller.error).toMatchObject({ code: "server_error" });
  });

  test("a token that expires while it is being stored is asked for once more, and a second one rejects the caller", async () => {
    const clock = { now: START };
    const store = new SlowStore(clock);
    store.writeMs = 2000;
    const { ask, answer, requests } = createHarness(READ, { store, clock });
    const caller = await ask();
    await answer({ value: "a", expiresAt: clock.now + 1000 });
    expect(requests).toHaveLength(2);
    await answer({ value: "b", expiresAt: clock.now + 1000 });
    expect(caller.error).toMatchObject({ code: "reconnect_required", reason: "expired" });
    expect(requests).toHaveLength(2);
  });

  test("an answer that is stored late doesn't overwrite another client's revocation of a session new to the store", async () => {
    const store = new GatedStore();
    const { ask, answer } = createHarness(READ, { store });
    const caller = await ask();
    store.close();
    await answer({ value: "late", expiresAt: IN_AN_HOUR });
    await createHarness(READ, { store: store.inner }).manager.revoke();
    store.open();
    await settle();
    expect(caller.error).toMatchObject({ code: "reconnect_required", reason: "revoked" });
    expect(await readStore(store)).not.toContain("late");
  });

  test("a token that is still being stored is handed out to the next caller", async () => {
    const store = new GatedStore();
    const { ask, answer } = await createHarnessHolding(A, READ, { store });
    const fresh = await ask({ fresh: true });
    store.close();
    await answer({ value: "b", expiresAt: IN_AN_HOUR });
    expect((await ask()).value).toBe("b");
    expect(fresh.state).toBe("waiting");
    store.open();
    await settle();
    expect(fresh.value).toBe("b");
  });
});

describe("a store with locks", () => {
  test("a grant that doesn't rotate is sent even if its lock can't be acquired", async () => {
    const { ask, answer } = createHarness(GRANT, { store: new RefusingLockStore() });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
  });

  test("a rotating grant isn't sent if its lock can't be acquired", async () => {
    const { ask, requests } = createHarness(ROTATING_GRANT, { store: new RefusingLockStore() });
    expect((await ask()).error).toMatchObject({ code: "network_error" });
    expect(requests).toHaveLength(0);
  });

  test("a session's token is requested even if its lock can't be acquired", async () => {
    const { ask, answer } = createHarness(READ, { store: new RefusingLockStore() });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
  });

  test.each([
    ["returns nothing instead of a promise", () => undefined],
    ["rejects", () => Promise.reject(new Error("gone"))],
    ["throws", () => Promise.reject.call(undefined)],
  ])("a token is handed out even if the lock's release %s", async (_how, release: unknown) => {
    // Stores in JavaScript may return anything.
    const store = new BadReleaseStore(release as () => Promise<void>);
    const { ask, answer } = createHarness(GRANT, { store });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
  });

  test("a revoke ends the wait for a lock that doesn't come, and the lock is released when it comes", async () => {
    const store = new LateLockStore();
    const { manager, ask, requests } = createHarness(READ, { store });
    const caller = await ask();
    await manager.revoke();
    await settle();
    expect(caller.error).toMatchObject({ reason: "revoked" });
    expect(manager.isIdle()).toBe(true);
    store.grant();
    await settle();
    expect([requests.length, store.releases]).toEqual([0, 1]);
  });
});

describe("records in the store", () => {
  test("a new key is written only if there is none: a store that doesn't know `ifVersion: null` gets no record", async () => {
    const store = new NullIgnoringStore();
    const { manager, ask, answer } = createHarness(READ, { store });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
    expect(await readStore(store)).toBeUndefined();
    await expect(manager.invalidate()).rejects.toMatchObject({ code: "network_error" });
  });

  test("a store that answers a conflict with null has not written", async () => {
    const records = new PlainStore();
    let conflicts = 2;
    const store: TokenStore = {
      read: (key, options) => records.read(key, options),
      write: async (key, value, options) => {
        // Stores in JavaScript may return anything.
        if (conflicts-- > 0) return null as unknown as undefined;
        return records.write(key, value, options);
      },
    };
    await createHarness(GRANT, { store }).manager.invalidate();
    expect(await readStore(records)).toContain("generation");
  });

  test.each([
    ["has no value", {}],
    ["is a number", { value: 7 }],
    ["can't be carried by a header", { value: "a\r\nb" }],
    ["is a plain text", "a"],
  ])("a record whose token %s counts as absent", async (_what, token) => {
    const store = createMemoryStore();
    const record = JSON.stringify({ format: 2, generation: "0", token });
    for (const policy of [GRANT, READ]) {
      await writeStore(store, record);
      const { ask, answer } = createHarness(policy, { store });
      const caller = await ask();
      await answer({ value: "good", expiresAt: START + HOUR });
      expect(caller.value).toBe("good");
    }
  });

  test("a record in another format counts as absent", async () => {
    const store = createMemoryStore();
    await writeStore(store, "not a record");
    const { ask, answer } = createHarness(READ, { store });
    const caller = await ask();
    await answer(A);
    expect(caller.value).toBe("a");
  });

  test("a session that another process has revoked has no token from then on", async () => {
    const { store, ask } = await createHarnessHolding(A, READ);
    await writeStore(store, encodeRecord(markRevoked()(EMPTY_RECORD)));
    expect((await ask()).error).toMatchObject({ reason: "revoked" });
  });
});
