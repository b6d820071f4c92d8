/**
 * Unconfirmed records: their token is got from the source and kept, and not handed out before `confirm()`, which counts once the store has it.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import { markConfirmed, markLapsed, markPending, markRevoked } from "../../../src/tokens/engine/record-changes.js";
import { decodeRecord, encodeRecord } from "../../../src/tokens/engine/record-format.js";
import { isOverdue } from "../../../src/tokens/engine/record.js";
import {
  createHarness,
  createHarnessHolding,
  IN_AN_HOUR,
  READ,
  readStore,
  reconnectError,
  settle,
  START,
  transientError,
} from "../harness.js";
import { FaultyStore } from "../stores.js";

const A = { value: "a", expiresAt: IN_AN_HOUR };
const MINUTE = 60_000;
const CONFIRM_BY = START + 10 * MINUTE;

async function createUnconfirmed(store = new FaultyStore()) {
  const harness = createHarness(READ, { store });
  await harness.manager.update(markPending({}, CONFIRM_BY));
  return { ...harness, store };
}

describe("an unconfirmed record", () => {
  test("is asked for once, and its callers are rejected as unconfirmed with the answer in the record", async () => {
    const { ask, askTogether, answer, requests, store } = await createUnconfirmed();
    const callers = await askTogether({}, { minValidityMs: 0 }, { fresh: true });
    await answer(A);
    expect(callers.map(({ error }) => error)).toEqual(callers.map(() => expect.objectContaining({ reason: "unconfirmed" })));
    expect((await ask()).error).toMatchObject({ reason: "unconfirmed" });
    expect(requests).toHaveLength(1);
    expect(decodeRecord(await readStore(store)).record).toMatchObject({ state: "unconfirmed", token: { value: "a" } });
  });

  test.each([
    ["reconnect", reconnectError],
    ["transient", transientError],
  ])("passes on a refusal or failure of kind %s, and remembers none", async (kind, error) => {
    const { ask, fail, requests } = await createUnconfirmed();
    for (let n = 1; n <= 2; n++) {
      const caller = await ask();
      await fail(error());
      expect(caller.error).toMatchObject({ kind });
      expect(requests).toHaveLength(n);
    }
  });

  test("is asked for again by its callers once its token has expired", async () => {
    const { ask, answer, clock, requests } = await createUnconfirmed();
    await ask();
    await answer({ value: "a", expiresAt: START + MINUTE });
    clock.now += MINUTE;
    await ask();
    expect(requests).toHaveLength(2);
  });

  test("hands its token to a caller who accepts that, and to nobody who waits for the same answer", async () => {
    const { manager, ask, answer } = await createUnconfirmed();
    const accepting = manager.get({}, { unconfirmed: "accept" });
    const other = await ask();
    await answer(A);
    expect((await accepting).value).toBe("a");
    expect(other.error).toMatchObject({ reason: "unconfirmed" });
  });

  test("isn't asked for by a caller who doesn't need to know whether there is a token", async () => {
    const { manager, requests } = await createUnconfirmed();
    await expect(manager.get({}, { unconfirmed: "refuse" })).rejects.toMatchObject({ reason: "unconfirmed" });
    expect(requests).toHaveLength(0);
  });
});

describe("confirm()", () => {
  test("waits for a token, and hands it out everywhere once the store has the confirmation", async () => {
    const { manager, ask, answer, store } = await createUnconfirmed();
    const confirming = manager.confirm({});
    await settle();
    await answer(A);
    await confirming;
    expect((await ask()).value).toBe("a");
    expect((await createHarness(READ, { store }).ask()).value).toBe("a");
  });

  test("that the store doesn't take changes nothing, here either", async () => {
    const { manager, ask, answer, store } = await createUnconfirmed();
    await ask();
    await answer(A);
    store.breakDown(["write"]);
    await expect(manager.confirm({})).rejects.toMatchObject({ code: "network_error" });
    expect((await ask()).error).toMatchObject({ reason: "unconfirmed" });
    expect(decodeRecord(await readStore(store)).record).toMatchObject({ state: "unconfirmed" });
  });

  test("after a revocation rejects as revoked, and leaves the record revoked", async () => {
    const { manager, ask, answer, store } = await createUnconfirmed();
    await ask();
    await answer(A);
    await createHarness(READ, { store }).manager.revoke();
    await expect(manager.confirm({})).rejects.toMatchObject({ reason: "revoked" });
    expect(decodeRecord(await readStore(store)).record).toMatchObject({ state: "revoked" });
  });

  test("that is too late rejects as unconfirmed without asking the source", async () => {
    const { manager, clock, requests } = await createUnconfirmed();
    clock.now = CONFIRM_BY;
    await expect(manager.confirm({})).rejects.toMatchObject({ reason: "unconfirmed" });
    expect(requests).toHaveLength(0);
  });

  test("of a record that needs none resolves, and writes nothing", async () => {
    const store = createMemoryStore({ now: () => START });
    const { manager } = await createHarnessHolding(A, READ, { store });
    const before = await readStore(store);
    await manager.confirm({});
    expect(await readStore(store)).toBe(before);
  });
});

describe("changes of an unconfirmed record", () => {
  const unconfirmed = markPending({}, CONFIRM_BY)({ state: "unknown" });

  test("a lapse comes in time only, excludes a confirmation, and is kept by a revocation", () => {
    expect(markLapsed(CONFIRM_BY - 1)(unconfirmed)).toBe(unconfirmed);
    const lapse = markLapsed(CONFIRM_BY);
    const lapsed = lapse(unconfirmed);
    expect([isOverdue(lapsed, 0), lapsed.token]).toEqual([true, undefined]);
    expect(lapse(lapsed)).toBe(lapsed);
    expect(markConfirmed()(lapsed)).toBe(lapsed);
    expect(markRevoked()(lapsed)).toMatchObject({ state: "revoked", isLapsed: true });
  });

  test("a confirmation comes once, and excludes a lapse", () => {
    const confirm = markConfirmed();
    const confirmed = confirm(unconfirmed);
    expect(confirmed).toMatchObject({ state: "issued", confirmBy: undefined });
    expect(confirm(confirmed)).toBe(confirmed);
    expect(markLapsed(Infinity)(confirmed)).toBe(confirmed);
  });

  test("every format says that a record is unconfirmed, and a newer one isn't overwritten", () => {
    const value = encodeRecord(unconfirmed);
    for (const format of [1, 99]) {
      const foreign = JSON.stringify({ ...JSON.parse(value), format });
      expect(decodeRecord(foreign)).toEqual({ record: { state: "unconfirmed" }, isNewer: format > 3 });
    }
  });
});
