/**
 * The pause after a 429 under random schedules: callers come and leave at any time, and the API answers anything, at any time.
 */
import fc from "fast-check";
import { isKinnectError } from "../../../src/errors/index.js";
import { httpConfig } from "../../../src/http/options.js";
import { createPipeline } from "../../../src/http/transport/pipeline.js";
import { neverResponds } from "../../helpers/mock-fetch.js";
import { randomRuns } from "../../helpers/random-runs.js";
import { OPERATION, request } from "../../helpers/records.js";

const MAX_WAIT_MS = 10_000;
const TIMEOUT_MS = 8000;
const RETRIES = 2;
const PROBE_MS = 5000;
/** How long a call may take: its attempts, the waits between them, and the pauses before them. */
const LONGEST_CALL_MS = (RETRIES + 1) * (TIMEOUT_MS + MAX_WAIT_MS + 2000 + 2 * MAX_WAIT_MS + 2000);

interface Caller {
  readonly atMs: number;
  readonly leavesAfterMs: number | undefined;
  readonly isUnpaused: boolean;
}

interface Answer {
  readonly status: 200 | 401 | 429 | 503 | "none" | "never";
  readonly retryAfterMs: number | undefined;
  readonly latencyMs: number;
}

const callers = fc.array(
  fc.record<Caller>({
    atMs: fc.nat(20_000),
    leavesAfterMs: fc.option(fc.integer({ min: 1, max: 15_000 }), { nil: undefined, freq: 4 }),
    isUnpaused: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  }),
  { minLength: 1, maxLength: 30 },
);

const answer = (statuses: readonly Answer["status"][], longestMs: number): fc.Arbitrary<Answer> =>
  fc.record({
    status: fc.constantFrom(...statuses),
    retryAfterMs: fc.option(
      fc.integer({ min: 1, max: 12 }).map((s) => s * 1000),
      { nil: undefined },
    ),
    latencyMs: fc.nat(longestMs),
  });

beforeEach(() => void jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

interface Sent {
  readonly atMs: number;
  readonly isUnpaused: boolean;
  isAnswered: boolean;
}

/** Runs a schedule. `answerTo` says how the n-th request is answered, counted from 0. */
async function run(schedule: readonly Caller[], answerTo: (n: number) => Answer, seed: number) {
  let state = seed;
  jest.spyOn(Math, "random").mockImplementation(() => (state = (state * 16_807 + 1) % 2_147_483_647) / 2_147_483_647);
  const start = performance.now();
  const clock = (): number => performance.now() - start;
  const sent: Sent[] = [];
  const faults: string[] = [];
  /** The requests that were sent in the current pause or after its end; `undefined` if there is no pause. */
  let probes: Sent[] | undefined;
  let pausedUntil = 0;
  let first429: number | undefined;

  function deliver(one: Sent, { status, retryAfterMs }: Answer): Response {
    one.isAnswered = true;
    if (status === 429) {
      first429 ??= clock();
      pausedUntil = Math.max(probes?.length === 0 ? pausedUntil : 0, clock() + (retryAfterMs ?? 0));
      probes = [];
    } else if (probes?.includes(one)) {
      probes = undefined;
    }
    if (status === "none") throw new TypeError("fetch failed");
    return new Response(null, { status: Number(status), headers: retryAfterMs ? { "retry-after": String(retryAfterMs / 1000) } : {} });
  }

  const config = httpConfig({
    maxRetries: RETRIES,
    maxRetryWaitMs: MAX_WAIT_MS,
    timeoutMs: TIMEOUT_MS,
    fetch: (url, init) => {
      const one: Sent = { atMs: clock(), isUnpaused: String(url).endsWith("revoke"), isAnswered: false };
      const given = answerTo(sent.push(one) - 1);
      if (probes && !one.isUnpaused) {
        if (clock() < pausedUntil - 1) faults.push(`sent at ${clock()} in a pause until ${pausedUntil}`);
        const others = probes.filter(({ atMs, isAnswered }) => !isAnswered && clock() - atMs < PROBE_MS);
        if (others.length > 0) faults.push(`sent at ${clock()} beside a probe`);
        probes.push(one);
      }
      init?.signal?.addEventListener("abort", () => {
        one.isAnswered = true;
        // The end of its time ends a pause as an answer does. If its caller has left, the next one tries.
        if (clock() - one.atMs >= TIMEOUT_MS && probes?.includes(one)) probes = undefined;
      });
      if (given.status === "never") return neverResponds();
      return new Promise((resolve, reject) => {
        setTimeout(() => {
          if (init?.signal?.aborted) return;
          try {
            resolve(deliver(one, given));
          } catch (error) {
            reject(error as Error);
          }
        }, given.latencyMs);
      });
    },
  });
  const send = createPipeline(config, undefined, ["revoke"]);

  const endings: { readonly caller: Caller; readonly afterMs: number; readonly outcome: unknown }[] = [];
  for (const caller of schedule) {
    setTimeout(() => {
      const controller = new AbortController();
      if (caller.leavesAfterMs !== undefined) setTimeout(() => controller.abort(), caller.leavesAfterMs);
      const end = (outcome: unknown): void => void endings.push({ caller, afterMs: clock() - caller.atMs, outcome });
      const fields = caller.isUnpaused ? { operation: { ...OPERATION, id: "revoke" }, url: "https://api.example/revoke" } : {};
      send(request({ ...fields, signal: controller.signal })).then(({ status }) => end(status), end);
    }, caller.atMs);
  }
  await jest.advanceTimersByTimeAsync(20_000 + LONGEST_CALL_MS);
  return { sent, faults, endings, first429, timers: jest.getTimerCount() };
}

const seeds = fc.integer({ min: 1, max: 2_147_483_646 });

test("under any schedule, at most one request at a time tries the API after a pause, and every call ends", async () => {
  const answers = fc.array(answer([200, 401, 429, 429, 429, 503, "none", "never"], 7000), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(callers, answers, seeds, async (schedule, given, seed) => {
      const fine: Answer = { status: 200, retryAfterMs: undefined, latencyMs: 20 };
      const { faults, endings, sent, timers } = await run(schedule, (n) => given[n] ?? fine, seed);
      expect(faults).toEqual([]);
      expect(endings).toHaveLength(schedule.length);
      expect(sent.length).toBeLessThanOrEqual(schedule.length * (RETRIES + 1));
      expect(timers).toBe(0);
      for (const { caller, afterMs, outcome } of endings) {
        expect(afterMs).toBeLessThanOrEqual(caller.leavesAfterMs ?? LONGEST_CALL_MS);
        if (isKinnectError(outcome, "cancelled")) expect(afterMs).toBe(caller.leavesAfterMs);
        else expect(typeof outcome === "number" || isKinnectError(outcome)).toBe(true);
      }
    }),
    { numRuns: randomRuns(150) },
  );
});

test("while an API answers 429 only, requests are as many as its pauses allow, however many calls there are", async () => {
  const storm = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(400));
  await fc.assert(
    fc.asyncProperty(callers, storm, seeds, async (schedule, [seconds, latencyMs], seed) => {
      // A caller who leaves hands its turn on at once, so none leaves here.
      const paused = schedule.map(({ atMs }) => ({ atMs, leavesAfterMs: undefined, isUnpaused: false }));
      const {
        faults,
        endings,
        sent,
        first429 = Infinity,
      } = await run(paused, () => ({ status: 429, retryAfterMs: seconds * 1000, latencyMs }), seed);
      expect(faults).toEqual([]);
      expect(endings).toHaveLength(schedule.length);
      const later = sent.filter(({ atMs }) => atMs > first429);
      const [last] = later.slice(-1);
      if (last) expect(later.length).toBeLessThanOrEqual((last.atMs - first429) / (seconds * 1000));
    }),
    { numRuns: randomRuns(100) },
  );
});
