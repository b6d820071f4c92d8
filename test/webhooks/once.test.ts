/**
 * Each event once: over several receivers on one store, over failures, and over the death of a process.
 */
import { createMemoryStore, type TokenStore } from "../../src/index.js";
import type { KinnectEvent } from "../../src/webhooks/index.js";
import { signToken } from "../verify/tenant.js";
import { deferred, delivery, newEvent, signedDelivery, testWebhooks, type TestWebhooks } from "./tenant.js";

const HOUR_MS = 3_600_000;

/** Receivers in as many processes that share a store. */
function fleet(count: number, store: TokenStore = createMemoryStore()): readonly TestWebhooks[] {
  return Array.from({ length: count }, () => testWebhooks({ store, namespace: "billing" }));
}

function statusesOf(responses: readonly Response[]): readonly number[] {
  return responses.map(({ status }) => status);
}

/** A store that counts, and whose methods can be replaced. */
function brokenStore(methods: Partial<TokenStore>): TokenStore {
  return { ...createMemoryStore(), ...methods };
}

test.each([
  ["one process without a store", [testWebhooks()]],
  ["4 processes on one store", fleet(4)],
  [
    "one process on a store without leases",
    [testWebhooks({ store: { ...createMemoryStore(), tryAcquire: undefined } as unknown as TokenStore, namespace: "x" })],
  ],
])("50 deliveries of one event at once, over %s, run its handler once and are all answered with 200", async (_, receivers) => {
  const handle = jest.fn(async () => new Promise((resolve) => setImmediate(resolve)));
  const endpoints = receivers.map((webhooks) => webhooks.handler({ "user.deleted": handle }));
  const body = signToken(newEvent());
  const responses = await Promise.all(
    Array.from(
      { length: 50 },
      async (__, index) => (await endpoints[index % endpoints.length]?.(delivery(body))) ?? new Response(null, { status: 599 }),
    ),
  );
  expect(new Set(statusesOf(responses))).toEqual(new Set([200]));
  expect(handle).toHaveBeenCalledTimes(1);
});

test("the header webhook-id doesn't matter: another one runs nothing again, and the same one doesn't hide another event", async () => {
  const handle = jest.fn();
  const receive = testWebhooks().handler({ "user.deleted": handle });
  const body = signToken(newEvent());
  await receive(delivery(body, { "webhook-id": "1" }));
  await receive(delivery(body, { "webhook-id": "2" }));
  expect(handle).toHaveBeenCalledTimes(1);
  await receive(delivery(signToken(newEvent()), { "webhook-id": "1" }));
  expect(handle).toHaveBeenCalledTimes(2);
});

test("a handler that fails is run again at the next delivery, and no other delivery of its event is answered with 200 for it", async () => {
  const event = newEvent();
  const gate = deferred();
  const runs: string[] = [];
  const [first, second, third] = fleet(3).map((webhooks, index) =>
    webhooks.handler({
      "user.deleted": async () => {
        runs.push(`run ${index}`);
        if (runs.length === 1) await gate.promise;
        if (runs.length < 3) throw new Error("not yet");
      },
    }),
  );
  const answers = [first?.(signedDelivery(event))];
  while (runs.length === 0) await new Promise((resolve) => setImmediate(resolve));
  answers.push(second?.(signedDelivery(event)));
  gate.reject(new Error("not yet"));
  // The one that waited takes over, and fails too.
  expect(await Promise.all(answers.map(async (answer) => (await answer)?.status))).toEqual([500, 500]);
  expect((await third?.(signedDelivery(event)))?.status).toBe(200);
  expect((await first?.(signedDelivery(event)))?.status).toBe(200);
  expect(runs).toEqual(["run 0", "run 1", "run 2"]);
});

test("a delivery that waits longer than waitMs is answered with 503, and its handler doesn't run", async () => {
  const store = createMemoryStore();
  const gate = deferred();
  const event = newEvent();
  const running = testWebhooks({ store, namespace: "x" }).once(event, () => gate.promise);
  const onError = jest.fn();
  const waiting = testWebhooks({ store, namespace: "x", waitMs: 0, onError });
  const handle = jest.fn();
  expect((await waiting.handler({ "user.deleted": handle })(signedDelivery(event))).status).toBe(503);
  await expect(waiting.once(event, handle)).rejects.toMatchObject({
    code: "timeout",
    kind: "transient",
    message: expect.stringContaining("waitMs"),
  });
  expect(onError).toHaveBeenCalledTimes(1);
  expect(handle).not.toHaveBeenCalled();
  gate.resolve();
  expect(await running).toBe(true);
  expect(await waiting.once(event, handle)).toBe(false);
});

test("once() rejects with the handler's own error, and records nothing", async () => {
  const webhooks = testWebhooks();
  const error = new Error("the database is down");
  const event = newEvent();
  await expect(webhooks.once(event, () => Promise.reject(error))).rejects.toBe(error);
  await expect(
    webhooks.once(event, () => {
      throw error;
    }),
  ).rejects.toBe(error);
  expect(await webhooks.once(event, () => "done")).toBe(true);
  expect(await webhooks.once(event, () => "again")).toBe(false);
});

test("a process that is killed between handler and record runs the event again elsewhere", async () => {
  const memory = createMemoryStore();
  const killed = deferred();
  let writes = 0;
  // Its write never arrives, and its lease is never renewed nor released.
  const dying = brokenStore({
    read: memory.read,
    write: () => {
      writes += 1;
      killed.resolve();
      return new Promise(() => undefined);
    },
    tryAcquire: async (key, _, options) => {
      const acquired = await memory.tryAcquire?.(key, 50, options);
      if (acquired === undefined || !("release" in acquired)) return acquired ?? { retryAfterMs: 0 };
      return { renew: () => new Promise(() => undefined), release: () => new Promise(() => undefined) };
    },
  });
  const event = newEvent();
  const handle = jest.fn();
  void testWebhooks({ store: dying, namespace: "billing" }).once(event, handle);
  await killed.promise;
  const [other] = fleet(1, memory);
  expect((await other?.handler({ "user.deleted": handle })(signedDelivery(event)))?.status).toBe(200);
  expect([handle.mock.calls.length, writes]).toEqual([2, 1]);
});

test("the lease is renewed while a handler runs, so that a handler of minutes isn't run by another process", async () => {
  jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] });
  try {
    const gate = deferred();
    const [first, second] = fleet(2);
    const event = newEvent();
    const started = deferred();
    const running = first?.once(event, () => {
      started.resolve();
      return gate.promise;
    });
    await started.promise;
    const handle = jest.fn();
    let outcome: unknown;
    void second?.once(event, handle).catch((error: unknown) => (outcome = error));
    // Each step gives digests and promises time, which fake timers don't.
    for (let seconds = 0; seconds < 120 || outcome === undefined; seconds++) {
      await new Promise((resolve) => setImmediate(resolve));
      await jest.advanceTimersByTimeAsync(1000);
    }
    expect(outcome).toMatchObject({ code: "timeout" });
    gate.resolve();
    expect([await running, await second?.once(event, handle), handle.mock.calls.length]).toEqual([true, false, 0]);
  } finally {
    jest.useRealTimers();
  }
});

test("a handler that is done and whose record the store doesn't take is answered with 200, reported, and not run again here", async () => {
  let isBroken = true;
  const memory = createMemoryStore();
  const store = brokenStore({
    ...memory,
    write: async (...args) => (isBroken ? Promise.reject(new Error("secret")) : memory.write(...args)),
  });
  const reported: KinnectEvent[] = [];
  const webhooks = testWebhooks({ store, namespace: "billing", onEvent: (event) => reported.push(event) });
  const handle = jest.fn();
  const receive = webhooks.handler({ "user.deleted": handle });
  const event = newEvent();
  expect((await receive(signedDelivery(event))).status).toBe(200);
  expect(reported).toContainEqual({ type: "webhook_unrecorded", eventType: "user.deleted", code: "network_error" });
  expect((await receive(signedDelivery(event))).status).toBe(200);
  isBroken = false;
  expect((await receive(signedDelivery(event))).status).toBe(200);
  expect(handle).toHaveBeenCalledTimes(1);
  // By now the store has taken it.
  const [other] = fleet(1, memory);
  expect(await other?.once(event, handle)).toBe(false);
});

test("deliveries that waited while the record couldn't be written don't run the handler again either", async () => {
  const gate = deferred();
  const store = brokenStore({ write: () => Promise.reject(new Error("full")) });
  const webhooks = testWebhooks({ store, namespace: "billing" });
  const handle = jest.fn(() => gate.promise);
  const event = newEvent();
  const deliveries = Array.from({ length: 5 }, () => webhooks.once(event, handle));
  while (handle.mock.calls.length === 0) await new Promise((resolve) => setImmediate(resolve));
  gate.resolve();
  expect((await Promise.all(deliveries)).filter((hasRun) => hasRun)).toHaveLength(1);
  expect(handle).toHaveBeenCalledTimes(1);
});

test.each<keyof TokenStore>(["read", "tryAcquire"])(
  "while the store's %s fails, the answer is 503 and the handler doesn't run",
  async (method) => {
    const onError = jest.fn();
    const store = brokenStore({ [method]: () => Promise.reject(new Error("down")) });
    const handle = jest.fn();
    const receive = testWebhooks({ store, namespace: "billing", onError }).handler({ "user.deleted": handle });
    expect((await receive(signedDelivery(newEvent()))).status).toBe(503);
    expect(handle).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledWith(expect.objectContaining({ code: "network_error" }));
  },
);

test("records are kept for 72 hours, or an hour longer than events are accepted, under a key that shows nothing", async () => {
  const memory = createMemoryStore();
  const written: { key: string; value: string; ttlMs: number }[] = [];
  const store = brokenStore({
    ...memory,
    write: (key, value, options) => {
      written.push({ key, value, ttlMs: options.ttlMs });
      return memory.write(key, value, options);
    },
  });
  const event = newEvent();
  await testWebhooks({ store, namespace: "a" }).once(event, jest.fn());
  await testWebhooks({ store, namespace: "b", maxAgeMs: 100 * HOUR_MS }).once(event, jest.fn());
  const ahead = newEvent({ timestamp: new Date(Date.parse(event.timestamp) + 5 * HOUR_MS).toISOString() });
  await testWebhooks({ store, namespace: "c" }).once(ahead, jest.fn());
  expect(written.map(({ ttlMs }) => ttlMs / HOUR_MS)).toEqual([72, 101, 77]);
  for (const { key, value } of written) {
    expect(key).toMatch(/^kinnect:[\w-]{43}$/);
    expect(value).toBe("handled");
  }
});

test("another namespace and another domain have records of their own; the order of domains doesn't matter", async () => {
  const store = createMemoryStore();
  const event = newEvent();
  const hasRun = (domain: string | readonly string[], namespace: string): Promise<boolean> =>
    testWebhooks({ store, domain, namespace }).once(event, jest.fn());
  expect(await hasRun("a.kinde.com", "billing")).toBe(true);
  expect(await hasRun("https://a.kinde.com", "billing")).toBe(false);
  expect(await hasRun("a.kinde.com", "mail")).toBe(true);
  expect(await hasRun("b.kinde.com", "billing")).toBe(true);
  expect(await hasRun(["a.kinde.com", "b.kinde.com"], "billing")).toBe(true);
  expect(await hasRun(["b.kinde.com", "a.kinde.com"], "billing")).toBe(false);
});
