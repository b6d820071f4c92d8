/**
 * The listener that a client calls for its events, and the option that sets it.
 */
import { type KinnectEvent, safeListener } from "../src/events.js";
import { createKinde, createKnetik, type KnetikOptions } from "../src/index.js";
import { CREDENTIALS, mockKinde, USERS } from "./helpers/kinde.js";
import { json } from "./helpers/mock-fetch.js";
import { configurationErrorNaming, thrownBy } from "./helpers/outcomes.js";
import { watchUnhandledRejections } from "./helpers/unhandled-rejections.js";

const EVENT: KinnectEvent = { type: "lease_lost", token: "management" };

function skew(skewMs: number): KinnectEvent {
  return { type: "clock_skew", skewMs, origin: "https://api.example" };
}

test("the option onEvent is refused by both clients if it isn't a function", () => {
  for (const onEvent of ["log", {}, null, 7]) {
    const wrong = { onEvent } as unknown as { onEvent: () => void };
    expect(thrownBy(() => createKinde({ ...CREDENTIALS, ...wrong }))).toMatchObject(configurationErrorNaming("onEvent"));
    const knetik: KnetikOptions = { baseUrl: "https://api.example", clientId: "id", clientSecret: "secret", ...wrong };
    expect(thrownBy(() => createKnetik(knetik))).toMatchObject(configurationErrorNaming("onEvent"));
  }
});

test("without onEvent there is no listener to call, so no event is made", () => {
  expect(safeListener(undefined)).toBeUndefined();
});

test.each<[string, () => unknown]>([
  [
    "throws",
    () => {
      throw new Error("listener");
    },
  ],
  ["rejects", () => Promise.reject(new Error("listener"))],
  [
    "returns an object whose `then` throws",
    () => ({
      get then() {
        throw new Error("listener");
      },
    }),
  ],
])("a listener that %s changes nothing for the caller, and no rejection is left unhandled", async (_, listener) => {
  const unhandledRejections = watchUnhandledRejections();
  const onEvent = jest.fn(listener);
  const { kinde } = mockKinde({ [USERS]: () => json({ users: [] }) }, { onEvent });
  expect(await kinde.call({ id: "getUsers", method: "GET", path: "/api/v1/users" })).toEqual({ users: [] });
  expect(await unhandledRejections()).toEqual([]);
  expect(onEvent).toHaveBeenCalled();
});

test("a listener gets an event before emit() returns", () => {
  const events: KinnectEvent[] = [];
  safeListener((event) => events.push(event))?.(EVENT);
  expect(events).toEqual([EVENT]);
});

test("a listener gets a clock's skew once, and again only when its direction changes", () => {
  const skews: unknown[] = [];
  const emit = safeListener((event) => skews.push(event.type === "clock_skew" && event.skewMs));
  for (const skewMs of [40_000, 41_000, -50_000, -50_000, 60_000]) emit?.(skew(skewMs));
  expect(skews).toEqual([40_000, -50_000, 60_000]);
});

test("two clients with one listener report a skew each", () => {
  const listener = jest.fn();
  for (const emit of [safeListener(listener), safeListener(listener)]) emit?.(skew(40_000));
  expect(listener).toHaveBeenCalledTimes(2);
});
