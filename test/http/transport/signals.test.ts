/**
 * Many calls with one signal: Node warns about more than ten listeners, and listeners that stay are a leak.
 */
import { getEventListeners } from "node:events";
import { createKinde } from "../../../src/index.js";
import { delay, withDeadline } from "../../../src/http/transport/deadline.js";
import { getUsers } from "../../../generated/kinde-management/operations.js";
import { mockKinde, SESSION_TOKEN, USERS } from "../../helpers/kinde.js";
import { json, neverResponds } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

const MANY = 25;

/** The warnings of this process while `work` runs, and until they were delivered. */
async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const warnings: string[] = [];
  const onWarning = (warning: Error): void => void warnings.push(warning.name);
  process.on("warning", onWarning);
  await work();
  await new Promise(setImmediate);
  process.off("warning", onWarning);
  return warnings;
}

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, "abort").length;

test("25 calls at once with one signal give no warning, share a listener, and leave none behind", async () => {
  const { kinde } = mockKinde({ [USERS]: () => json({ users: [] }), [SESSION_TOKEN]: () => json({ access_token: "provider" }) });
  const { signal } = new AbortController();
  const session = kinde.connectedApps.session("s-1");
  const start = (): Promise<unknown>[] =>
    Array.from({ length: MANY }, (_, n) =>
      [
        () => kinde.call(getUsers, {}, { signal }),
        () => session.token({ signal, fresh: true }),
        () => kinde.tokens.get({ signal, fresh: true }),
        () => session.status({ signal }),
      ][n % 4]!(),
    );
  const warnings = await warningsOf(async () => {
    const calls = start();
    expect(listenersOf(signal)).toBeLessThanOrEqual(1);
    await Promise.all(calls);
  });
  expect([warnings, listenersOf(signal), Reflect.ownKeys(signal).filter((key) => String(key).includes("kinnect"))]).toEqual([[], 0, []]);
});

test("25 calls that are aborted together all reject, and leave no listener behind", async () => {
  const { kinde, arrived } = mockKinde({ [USERS]: neverResponds });
  const controller = new AbortController();
  const { signal } = controller;
  const warnings = await warningsOf(async () => {
    const errors = Array.from({ length: MANY }, () => rejection(kinde.call(getUsers, {}, { signal })));
    await arrived(USERS);
    controller.abort("enough");
    for (const error of await Promise.all(errors)) expect(error).toMatchObject({ name: "CancelledError", cause: "enough" });
  });
  expect([warnings, listenersOf(signal)]).toEqual([[], 0]);
});

test("calls that time out or fail leave no listener behind", async () => {
  const { signal } = new AbortController();
  const kinde = createKinde({ domain: "mybiz.kinde.com", accessToken: "given", maxRetries: 0, fetch: neverResponds });
  expect(await rejection(kinde.call(getUsers, {}, { signal, timeoutMs: 5 }))).toMatchObject({ name: "TimeoutError" });
  await rejection(withDeadline(Promise.reject(new Error("no")), { signal }));
  expect(listenersOf(signal)).toBe(0);
});

test("a listener that ends during an abort doesn't keep the others from hearing of it", async () => {
  const controller = new AbortController();
  const waits = [1, 2, 3].map((ms) => rejection(delay(ms * 1e6, controller.signal)));
  const afterwards = waits[0]!.then(() => rejection(delay(1e6, controller.signal)));
  controller.abort("now");
  expect(await Promise.all([...waits, afterwards])).toMatchObject(Array.from({ length: 4 }, () => ({ cause: "now" })));
  expect(listenersOf(controller.signal)).toBe(0);
});

test("two signals have a listener each", async () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const waits = [one, other].map(({ signal }) => rejection(delay(1e6, signal)));
  expect([listenersOf(one.signal), listenersOf(other.signal)]).toEqual([1, 1]);
  one.abort("one");
  expect([listenersOf(one.signal), listenersOf(other.signal)]).toEqual([0, 1]);
  other.abort("other");
  expect(await Promise.all(waits)).toMatchObject([{ cause: "one" }, { cause: "other" }]);
});
