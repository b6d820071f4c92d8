/**
 * Each event at least once, and never two handlers of it at a time, whatever a store does wrong: checked with random faults.
 */
import fc from "fast-check";
import { createMemoryStore, type TokenStore } from "../../src/index.js";
import { signToken } from "../verify/tenant.js";
import { delivery, newEvent, testWebhooks } from "./tenant.js";

const RECEIVERS = 3;
const COPIES = 6;
/** Longer than a lease, and than a failed store is left alone. */
const BETWEEN_DELIVERIES_MS = 30_000;

/** What an operation of the store does: fail without an effect, or lose its answer. */
type Fault = "none" | "fails" | "answer lost";

beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] }));
afterEach(() => jest.useRealTimers());

/** A store whose operations go wrong as `nextFault` says. */
function faultyStore(store: TokenStore, nextFault: () => Fault): TokenStore {
  async function faulty<T>(operation: () => Promise<T>): Promise<T> {
    const fault = nextFault();
    if (fault === "fails") throw new Error("the store has failed");
    const result = await operation();
    if (fault === "answer lost") throw new Error("the connection was lost");
    return result;
  }
  return {
    read: (key, options) => faulty(() => store.read(key, options)),
    write: (key, value, options) => faulty(() => store.write(key, value, options)),
    tryAcquire: (key, leaseMs, options) =>
      faulty(async () => {
        const acquired = (await store.tryAcquire?.(key, leaseMs, options)) ?? { retryAfterMs: 0 };
        if (!("release" in acquired)) return acquired;
        return { renew: (ms) => faulty(() => acquired.renew(ms)), release: () => faulty(() => acquired.release()) };
      }),
  };
}

/** Lets time pass until the promise has settled. */
async function settled<T>(promise: Promise<T>): Promise<T> {
  let isSettled = false;
  void promise.finally(() => (isSettled = true)).catch(() => undefined);
  while (!isSettled) {
    // Digests aren't timers.
    await new Promise((resolve) => setImmediate(resolve));
    await jest.advanceTimersByTimeAsync(100);
  }
  return promise;
}

/** An application whose handler fails as often as `failures` says, in several processes on one store. */
function application(faults: readonly Fault[], failures: number) {
  const left = [...faults];
  const store = faultyStore(createMemoryStore(), () => left.shift() ?? "none");
  const body = signToken(newEvent());
  const seen = { runs: 0, successes: 0, atOnce: 0, mostAtOnce: 0, untrue: 0 };
  async function handle(): Promise<void> {
    seen.runs += 1;
    seen.atOnce += 1;
    seen.mostAtOnce = Math.max(seen.mostAtOnce, seen.atOnce);
    const run = seen.runs;
    await new Promise((resolve) => setImmediate(resolve));
    seen.atOnce -= 1;
    if (run <= failures) throw new Error("the handler has failed");
    seen.successes += 1;
  }
  const endpoints = Array.from({ length: RECEIVERS }, () =>
    testWebhooks({ store, namespace: "billing" }).handler({ "user.deleted": handle }),
  );
  async function attempt(index: number): Promise<number | undefined> {
    const response = await endpoints[index % RECEIVERS]?.(delivery(body));
    if (response?.status === 200 && seen.successes === 0) seen.untrue += 1;
    return response?.status;
  }
  return {
    seen,
    hasFaults: () => left.length > 0,
    /** Delivers all copies at once. Resolves to their statuses. */
    async deliver(): Promise<readonly (number | undefined)[]> {
      const statuses = await settled(Promise.all(Array.from({ length: COPIES }, (_, index) => attempt(index))));
      await jest.advanceTimersByTimeAsync(BETWEEN_DELIVERIES_MS);
      return statuses;
    },
  };
}

test("with random faults of the store and the handler, no event is lost, answered with 200 too early, or handled twice at a time", async () => {
  const fault = fc.constantFrom<Fault>("none", "none", "fails", "answer lost");
  await fc.assert(
    fc.asyncProperty(fc.array(fault, { maxLength: 60 }), fc.nat(4), async (faults, failures) => {
      const { seen, deliver, hasFaults } = application(faults, failures);
      for (let round = 0; round < 30 && (hasFaults() || seen.successes === 0); round++) await deliver();
      // A process that couldn't record the event does so now, and the others see it.
      await deliver();
      await deliver();
      const { runs } = seen;
      expect(await deliver()).toEqual(Array(COPIES).fill(200));
      expect(seen).toMatchObject({ runs, untrue: 0, mostAtOnce: 1 });
      expect(seen.successes).toBeGreaterThan(0);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("on a store that never fails, the handler runs exactly once", async () => {
  const { seen, deliver } = application([], 0);
  await deliver();
  await deliver();
  expect(seen).toMatchObject({ runs: 1, successes: 1, mostAtOnce: 1, untrue: 0 });
});
