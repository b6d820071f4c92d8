/**
 * What one process must survive of the others and of the store, each fault alone.
 */
import { ConfigurationError, isKinnectError } from "../../../src/errors/index.js";
import { BoundedStore } from "../../../src/stores/bounded.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { markRevoked, withdrawRevocation } from "../../../src/tokens/engine/record-changes.js";
import type { HeldToken, TokenRecord } from "../../../src/tokens/engine/record.js";
import { PendingWrites } from "../../../src/tokens/engine/pending-writes.js";
import { rejection } from "../../helpers/outcomes.js";
import { createHarness, GRANT, passTurns, READ, ROTATING_GRANT, START } from "../harness.js";
import { type Process, type SentRequest, startProcess } from "./processes.js";
import { SharedStore } from "./shared-store.js";
import { settleAll, VirtualTime } from "./virtual-time.js";

let time: VirtualTime;
beforeEach(() => (time = new VirtualTime(START)));
afterEach(() => time.restore());

const answerOf = (value: string, refreshToken?: string) => ({ value, refreshToken, expiresAt: START + 3_600_000 });

function setUp(policy: Parameters<typeof startProcess>[1]) {
  const requests: SentRequest[] = [];
  const shared = new SharedStore();
  const start = (): Process => startProcess(shared, policy, requests);
  return { shared, requests, a: start(), b: start() };
}

const recordIn = (shared: SharedStore): Record<string, unknown> => JSON.parse(shared.values.get("key")?.value ?? "{}");

/** What became of a promise so far. */
function watch<T>(work: Promise<T>): { value?: T; error?: unknown } {
  const seen: { value?: T; error?: unknown } = {};
  work.then(
    (value) => (seen.value = value),
    (error: unknown) => (seen.error = error),
  );
  return seen;
}

describe("an answer to a request that was sent while the store couldn't be read", () => {
  test.each(["revoke", "invalidate"] as const)("never undoes the %s() of another process meanwhile", async (drop) => {
    const { shared, requests, a, b } = setUp(READ);
    await a.manager.update(() => ({ state: "pending", generation: "g1" }));
    a.connection.state = "failing";
    const caller = watch(a.manager.get());
    await time.advance(6000);
    expect(requests).toHaveLength(1);
    a.connection.state = "working";
    await b.manager[drop]();
    const before = recordIn(shared);
    requests[0]?.answer(answerOf("late"));
    await time.advance(10_000);
    expect(recordIn(shared)).toMatchObject({ state: before.state, generation: before.generation });
    expect(JSON.stringify(recordIn(shared))).not.toContain("late");
    expect(caller.value).toBeUndefined();
  });
});

describe("writes that the store fails to take while it can be read", () => {
  test.each([1, 2, 20])("are tried again after pauses, not as fast as the store answers: %i of them", async (count) => {
    let isFull = true;
    let calls = 0;
    const written = new Set<string>();
    const takes = async (ms: number): Promise<void> => {
      calls++;
      if (calls > 5000) throw new Error("too many calls");
      await new Promise((resolve) => setTimeout(resolve, ms));
    };
    const slow: TokenStore = {
      read: async () => void (await takes(6)),
      write: async (key) => {
        await takes(5);
        if (isFull) throw new Error("out of memory");
        written.add(key);
        return "1";
      },
    };
    const pendingWrites = new PendingWrites(() => undefined);
    const store = new BoundedStore(slow, { timeoutMs: 1000, onSuccess: () => pendingWrites.kick() });
    for (let n = 0; n < count; n++) {
      pendingWrites.add(async () => {
        await store.read(`k${n}`);
        await store.write(`k${n}`, "x", { ifVersion: null, ttlMs: 1 });
      });
    }
    for (let second = 0; second < 60; second++) {
      void store.read("other").catch(() => undefined);
      await time.advance(1000);
    }
    expect(calls).toBeLessThan(1000);
    isFull = false;
    await time.advance(10_000);
    expect([written.size, time.timers()]).toEqual([count, 0]);
  });
});

describe("a store whose tryAcquire returns what it shouldn't", () => {
  test.each([[undefined], [null], [7], [{}], [{ retryAfterMs: NaN }], [{ retryAfterMs: "5" }], [{ retryAfterMs: -1 }], [{ release: 1 }]])(
    "(%p) rejects callers with an error of ours, or serves them",
    async (returned) => {
      const { read, write } = new (class {
        read = async () => undefined;
        write = async () => "1";
      })();
      let calls = 0;
      const store = { read, write, tryAcquire: async () => (calls++, returned) } as unknown as TokenStore;
      for (const policy of [READ, GRANT, ROTATING_GRANT]) {
        calls = 0;
        const { manager, requests } = createHarness(policy, { store });
        const caller = watch(manager.get({ timeoutMs: 20_000 }));
        await time.advance(5000);
        requests[0]?.answer(answerOf("a"));
        await time.advance(30_000);
        expect(caller.error === undefined || isKinnectError(caller.error)).toBe(true);
        expect(calls).toBeLessThan(500);
      }
    },
  );
});

test("a dead lease holder holds others up for 15 s at most", async () => {
  for (const policy of [GRANT, ROTATING_GRANT, READ]) {
    const { requests, a, b } = setUp(policy);
    void watch(a.manager.get());
    await time.advance(1);
    // It never renews, releases or answers again.
    a.connection.state = "hanging";
    const caller = watch(b.manager.get());
    await time.advance(13_000);
    expect(requests).toHaveLength(2);
    requests[1]?.answer(answerOf("b"));
    await time.advance(2000);
    expect(caller.value?.value).toBe("b");
    requests[0]?.fail(new Error("dead"));
    await time.advance(60_000);
  }
});

describe("two answers for one refresh token, because the lease was lost", () => {
  test("the one that is stored first stays, and the other's callers aren't refused", async () => {
    const { shared, requests, a, b } = setUp(ROTATING_GRANT);
    const first = watch(a.manager.get());
    await settleAll();
    shared.endLeases();
    const second = watch(b.manager.get());
    await settleAll();
    expect(requests).toHaveLength(2);
    requests[1]?.answer(answerOf("b", "r-b"));
    await settleAll();
    requests[0]?.answer(answerOf("a", "r-a"));
    await time.advance(1000);
    expect(recordIn(shared)).toMatchObject({ refreshToken: "r-b", token: { value: "b" } });
    expect(second.value?.value).toBe("b");
    expect(first.value?.value).toBe("b");
  });
});

describe("a change that the store failed to take", () => {
  test.each([
    ["a revocation", markRevoked(), "issued", "revoked"],
    ["the end of a revocation", withdrawRevocation(), "revoking", "unknown"],
  ] as const)("is written when it is made again: %s", async (_what, change, before, after) => {
    const { shared, a } = setUp(READ);
    await a.manager.update(() => ({ state: before }));
    a.connection.state = "full";
    expect(await rejection(a.manager.update(change))).toMatchObject({ code: "network_error" });
    expect(recordIn(shared)).toMatchObject({ state: before });
    a.connection.state = "working";
    await a.manager.update(change);
    expect(recordIn(shared)).toMatchObject({ state: after });
  });

  test("is written when it is made again, also if the store took it and lost it since", async () => {
    const { shared, a } = setUp(READ);
    await a.manager.revoke();
    shared.flush();
    await a.manager.revoke();
    expect(recordIn(shared)).toMatchObject({ state: "revoked" });
  });
});

test("a fresh caller whose answer was dropped asks again, and doesn't get a token from a request that had started before", async () => {
  const { requests, a, b } = setUp(READ);
  void watch(a.manager.get());
  await settleAll();
  b.connection.state = "failing";
  void rejection(b.manager.clear());
  await time.advance(100);
  const caller = watch(b.manager.get({ fresh: true }));
  await time.advance(6000);
  b.connection.state = "working";
  expect(requests).toHaveLength(2);
  requests[0]?.answer(answerOf("before"));
  await time.advance(100);
  requests[1]?.answer(answerOf("dropped"));
  await time.advance(1000);
  requests[2]?.answer(answerOf("after"));
  await time.advance(1000);
  expect(caller.value?.value).toBe("after");
});

describe("a record that can't be decrypted", () => {
  async function sealed(policy: Parameters<typeof setUp>[0], record: TokenRecord) {
    const { shared, requests, a, b } = setUp(policy);
    await a.manager.update(() => record);
    const before = shared.values.get("key");
    b.connection.read = async () => {
      const stored = shared.values.get("key");
      if (stored === undefined || stored.version !== before?.version) return stored;
      throw Object.assign(new ConfigurationError("The value can't be decrypted."), { version: stored.version });
    };
    return { shared, requests, a, b, isUntouched: () => shared.values.get("key")?.version === before?.version };
  }

  test.each([{}, { fresh: true }])("rejects callers of a session with ConfigurationError, and isn't written over: %j", async (options) => {
    const { requests, b, isUntouched } = await sealed(READ, { state: "revoked" });
    const caller = watch(b.manager.get(options));
    await time.advance(100);
    requests[0]?.answer(answerOf("late"));
    await time.advance(2000);
    expect(caller.error).toMatchObject({ code: "configuration" });
    expect(watch(b.manager.refuse("x")).error).toBeUndefined();
    await time.advance(2000);
    expect([isUntouched(), requests.length]).toEqual([true, 0]);
  });

  test("is written over by a revocation", async () => {
    const { shared, a, b } = await sealed(READ, { state: "issued" });
    await b.manager.revoke();
    expect(recordIn(shared)).toMatchObject({ state: "revoked" });
    expect(await rejection(a.manager.get())).toMatchObject({ reason: "revoked" });
  });

  test("is written over by a grant, whose callers get their token", async () => {
    const { shared, requests, b } = await sealed(GRANT, { state: "issued" });
    const caller = watch(b.manager.get());
    await time.advance(100);
    requests[0]?.answer(answerOf("b"));
    await time.advance(100);
    expect(caller.value?.value).toBe("b");
    expect(recordIn(shared)).toMatchObject({ token: { value: "b" } });
  });
});

test("a token that came without the refused refresh token is handed out, although the store fails to take the refusal", async () => {
  const { requests, a } = setUp(ROTATING_GRANT);
  await a.manager.update(() => ({ state: "issued", refreshToken: "r1" }));
  const caller = watch(a.manager.get());
  await time.advance(100);
  a.connection.state = "full";
  requests[0]?.answer({ ...answerOf("a"), isRefreshTokenRefused: true } as never);
  await time.advance(5000);
  expect(caller.value?.value).toBe("a");
});

test("pending writes whose work never settles, because its request has ended, are tried again by others", async () => {
  const pendingWrites = new PendingWrites(() => undefined);
  let isLost = true;
  let written = 0;
  for (let n = 0; n < 40; n++) {
    pendingWrites.add(async () => {
      if (isLost) await new Promise(() => undefined);
      written++;
    });
  }
  for (let second = 0; second < 120; second++) {
    await time.advance(1000);
    pendingWrites.kick();
  }
  isLost = false;
  for (let second = 0; second < 120; second++) {
    await time.advance(1000);
    pendingWrites.kick();
  }
  expect(written).toBeGreaterThanOrEqual(40);
  expect(time.timers()).toBe(0);
});

test("an answer that isn't stored isn't handed out once an invalidate() has resolved, at whatever moment it came", async () => {
  for (let turns = 0; turns < 60; turns++) {
    const { requests, a, b } = setUp(READ);
    await a.manager.update(() => ({ state: "issued" }));
    void watch(a.manager.get({ fresh: true }));
    await settleAll();
    // Another process has stored a token meanwhile.
    await b.manager.update((record) => ({ ...record, token: heldToken("other") }));
    let isDropped = false;
    let served: string | undefined;
    const caller = a.manager.get({ fresh: true });
    caller.then(
      ({ value }) => (served = isDropped ? value : ""),
      () => undefined,
    );
    await settleAll();
    requests[0]?.answer(answerOf("late"));
    await passTurns(turns);
    void a.manager.invalidate().then(() => (isDropped = true));
    await settleAll();
    expect([turns, served]).not.toEqual([turns, "late"]);
    for (const request of requests) if (request.isOpen) request.answer(answerOf("next"));
    await time.advance(2000);
    for (const request of requests) if (request.isOpen) request.answer(answerOf("last"));
    await time.advance(2000);
  }
});

const heldToken = (value: string): HeldToken => ({
  value,
  expiresAt: START + 3_600_000,
  lifetimeMs: 3_600_000,
  issuedAt: START,
  confirmedAt: START,
  cooldownUntil: 0,
});
