/**
 * `npm run bad-day`, with fewer calls: kinnect lets no error through that a right decision could have avoided, and each run is the same.
 */
import { KINNECT } from "../../scripts/bad-day/contenders/kinnect.js";
import { PLAIN_CACHE } from "../../scripts/bad-day/contenders/plain-cache.js";
import { avoidable, comparison, describe as describeCall } from "../../scripts/bad-day/report.js";
import { type Day, runDay } from "../../scripts/bad-day/run.js";
import { BAD_UNTIL_MS } from "../../scripts/bad-day/schedule.js";

const OPTIONS = { seed: 7, callsPerSecond: 0.5 };

let kinnect: Day;
let plain: Day;

beforeAll(async () => {
  kinnect = await runDay(KINNECT, OPTIONS);
  plain = await runDay(PLAIN_CACHE, OPTIONS);
}, 60_000);

test("on a bad day kinnect lets no error through that a right decision could have avoided", () => {
  expect(avoidable(kinnect).map(describeCall)).toEqual([]);
  // It was a bad day: there were others.
  expect(kinnect.calls.filter(({ error }) => error !== undefined).length).toBeGreaterThan(50);
});

test("after a bad day every call succeeds without a restart", () => {
  const calls = kinnect.calls.filter(({ startedAt }) => startedAt >= BAD_UNTIL_MS);
  expect(calls.length).toBeGreaterThan(200);
  expect(calls.filter(({ error }) => error !== undefined)).toEqual([]);
});

test("the judge of a bad day finds errors that a client without retries could have avoided", () => {
  expect(avoidable(plain).length).toBeGreaterThan(50);
});

test("a bad day with the same seed is the same, and the real clock runs on afterwards", async () => {
  expect(comparison([await runDay(KINNECT, OPTIONS)])).toBe(comparison([kinnect]));
  expect(comparison([await runDay(PLAIN_CACHE, { ...OPTIONS, seed: 8 })])).not.toBe(comparison([plain]));
  expect(Date.now()).toBeGreaterThan(Date.UTC(2026, 0, 6));
});
