import { CredentialsError, NetworkError } from "../../../src/errors/index.js";
import type { HttpRequest, RetrySafety } from "../../../src/http/request.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { empty } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";
import { createTestPipeline, OPERATION, request } from "../../helpers/records.js";

type Outcome = number | "a refused connection" | "a lost connection";

/** The error of a `fetch` whose connection didn't open or was refused, or broke later (`sent`). */
function fetchError(outcome: "a refused connection" | "a lost connection"): Error {
  return Object.assign(new TypeError("fetch failed"), { code: outcome === "a refused connection" ? "ECONNREFUSED" : "ECONNRESET" });
}

/** How often a request is sent if every attempt has the same outcome. */
async function countAttempts(outcome: Outcome, fields: Partial<HttpRequest>, maxRetries = 2): Promise<number> {
  let count = 0;
  const send = createTestPipeline(
    () => {
      count++;
      if (typeof outcome !== "number") throw fetchError(outcome);
      return empty(outcome);
    },
    { maxRetries },
  );
  await send(request(fields)).catch(() => undefined);
  return count;
}

function grantWith(retrySafety: RetrySafety): Partial<HttpRequest> {
  return { grant: { retrySafety, advice: "clientId" } };
}

describe("retries", () => {
  withoutJitter();

  test.each<[Outcome, Record<RetrySafety, number>]>([
    [200, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [302, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [400, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [401, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [403, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [404, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [405, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [409, { always: 1, "if-refused": 1, "if-unsent": 1 }],
    [408, { always: 3, "if-refused": 1, "if-unsent": 1 }],
    [429, { always: 3, "if-refused": 3, "if-unsent": 1 }],
    [500, { always: 3, "if-refused": 1, "if-unsent": 1 }],
    [502, { always: 3, "if-refused": 1, "if-unsent": 1 }],
    [503, { always: 3, "if-refused": 1, "if-unsent": 1 }],
    ["a lost connection", { always: 3, "if-refused": 1, "if-unsent": 1 }],
    ["a refused connection", { always: 3, "if-refused": 3, "if-unsent": 3 }],
  ])("after %s are as many as the retry safety of the request allows", async (outcome, expected) => {
    for (const safety of ["always", "if-refused", "if-unsent"] as const)
      expect(await countAttempts(outcome, grantWith(safety))).toBe(expected[safety]);
  });

  test.each([
    ["GET", 3, 3],
    ["HEAD", 3, 3],
    ["PUT", 3, 3],
    ["DELETE", 3, 3],
    ["POST", 1, 3],
    ["PATCH", 1, 3],
  ] as const)(
    "of a %s: %i attempts if it may have had an effect, %i attempts if it certainly had none",
    async (method, attemptsAfterFailure, attemptsAfterRefusal) => {
      const operation = { ...OPERATION, method };
      for (const outcome of [408, 500, "a lost connection"] as const)
        expect(await countAttempts(outcome, { operation })).toBe(attemptsAfterFailure);
      for (const outcome of [429, "a refused connection"] as const)
        expect(await countAttempts(outcome, { operation })).toBe(attemptsAfterRefusal);
    },
  );

  test.each([0, 1, 5])("are limited by maxRetries: %i, in addition to the first attempt", async (maxRetries) => {
    expect(await countAttempts(503, {}, maxRetries)).toBe(maxRetries + 1);
    expect(await countAttempts("a refused connection", {}, maxRetries)).toBe(maxRetries + 1);
  });

  test("end with the last response", async () => {
    let count = 0;
    const send = createTestPipeline(() => empty(501 + ++count), { maxRetries: 2 });
    expect(await send(request())).toMatchObject({ status: 504 });
  });

  test("end with the first success", async () => {
    let count = 0;
    const send = createTestPipeline(() => empty(++count === 2 ? 200 : 503), { maxRetries: 5 });
    expect(await send(request())).toMatchObject({ status: 200 });
    expect(count).toBe(2);
  });

  test("end with the error of the last failure, and its cause", async () => {
    const causes = [fetchError("a lost connection"), fetchError("a lost connection")];
    const remaining = [...causes];
    const send = createTestPipeline(() => Promise.reject(remaining.shift()), { maxRetries: 1 });
    expect(await rejection(send(request()))).toMatchObject({ constructor: NetworkError, cause: causes[1] });
    expect(remaining).toEqual([]);
  });

  test("don't happen after an error of the authorizer, even if it is transient", async () => {
    let count = 0;
    const error = new NetworkError("the token endpoint is down");
    const send = createTestPipeline(
      () => empty(),
      { maxRetries: 5 },
      () => {
        count++;
        return Promise.reject(error);
      },
    );
    expect(await rejection(send(request()))).toBe(error);
    expect(count).toBe(1);
  });

  test("don't happen if the API asks for a wait of more than 10 s", async () => {
    for (const status of [429, 503]) {
      let count = 0;
      const send = createTestPipeline(
        () => {
          count++;
          return empty(status, { "retry-after": "10.001" });
        },
        { maxRetries: 2 },
      );
      expect(await send(request())).toMatchObject({ status });
      expect(count).toBe(1);
    }
  });
});

describe("the wait before a retry", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** When each attempt is made, in milliseconds after the first, if `Math.random` returns `random`. */
  async function attemptTimes(random: number, headers: Record<string, string>, maxRetries = 3): Promise<number[]> {
    jest.spyOn(Math, "random").mockReturnValue(random);
    const start = Date.now();
    const times: number[] = [];
    const send = createTestPipeline(
      () => {
        times.push(Date.now() - start);
        return empty(429, headers);
      },
      { maxRetries },
    );
    const finished = send(request());
    await jest.advanceTimersByTimeAsync(100_000);
    await finished;
    return times;
  }

  test("is random, from zero up to 0.5 s, 1 s, 2 s", async () => {
    expect(await attemptTimes(0, {}, 1)).toEqual([0, 0]);
    expect(await attemptTimes(0.5, {})).toEqual([0, 250, 750, 1750]);
    expect(await attemptTimes(0.998, {}, 2)).toEqual([0, 499, 1497]);
  });

  test("is RateLimit-Reset plus a random part", async () => {
    expect(await attemptTimes(0, { "ratelimit-reset": "1" }, 1)).toEqual([0, 1000]);
    expect(await attemptTimes(0.5, { "ratelimit-reset": "1" }, 1)).toEqual([0, 1250]);
  });

  test("is at least Retry-After, in seconds or as a date", async () => {
    expect(await attemptTimes(0, { "retry-after": "10" }, 1)).toEqual([0, 10_000]);
    const date = new Date(Date.now()).toUTCString();
    const retryAfter = new Date(Date.parse(date) + 4000).toUTCString();
    expect(await attemptTimes(0, { "retry-after": retryAfter, date }, 1)).toEqual([0, 4000]);
  });

  test("ends as soon as the signal is aborted, and leaves no timer", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    const controller = new AbortController();
    const work = rejection(
      createTestPipeline(() => empty(429, { "retry-after": "9" }), { maxRetries: 2 })(request({ signal: controller.signal })),
    );
    await jest.advanceTimersByTimeAsync(10);
    expect(jest.getTimerCount()).toBe(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await work).toMatchObject({ name: "CancelledError", cause: reason, operation: "getThings" });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("removes its listener from the signal when it ends", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    const { signal } = new AbortController();
    const removed = jest.spyOn(signal, "removeEventListener");
    const added = jest.spyOn(signal, "addEventListener");
    const work = createTestPipeline(() => empty(503), { maxRetries: 2 })(request({ signal }));
    await jest.advanceTimersByTimeAsync(10);
    await work;
    // Three attempts, and the two waits between them.
    expect(added).toHaveBeenCalledTimes(5);
    expect(removed).toHaveBeenCalledTimes(5);
  });
});

test("the pipeline rejects with the very error that the authorizer threw", async () => {
  const error = new CredentialsError("other");
  expect(
    await rejection(
      createTestPipeline(
        () => empty(),
        { maxRetries: 2 },
        () => Promise.reject(error),
      )(request()),
    ),
  ).toBe(error);
});
