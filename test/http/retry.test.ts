import { ApiError, NetworkError } from "../../src/errors/index.js";
import { noResponse } from "../../src/http/failure.js";
import type { HttpResponse, Repeat } from "../../src/http/request.js";
import { retry } from "../../src/http/retry.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { request, response } from "../helpers/records.js";

type Outcome = number | "unsent" | "sent";

/** How often a request is sent that always ends in the same way. */
async function attempts(outcome: Outcome, repeat: Repeat, maxRetries = 2): Promise<number> {
  let count = 0;
  const send = retry(maxRetries)(async () => {
    count++;
    if (typeof outcome === "number") return response(outcome);
    return noResponse(new NetworkError("nothing came"), outcome === "unsent");
  });
  await send(request({ repeat })).catch(() => undefined);
  return count;
}

describe("without jitter", () => {
  withoutJitter();

  test.each<[Outcome, Record<Repeat, number>]>([
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
    ["sent", { always: 3, "if-refused": 1, "if-unsent": 1 }],
    ["unsent", { always: 3, "if-refused": 3, "if-unsent": 3 }],
  ])("%s is sent again as the kind of request allows", async (outcome, expected) => {
    for (const repeat of ["always", "if-refused", "if-unsent"] as const) expect(await attempts(outcome, repeat)).toBe(expected[repeat]);
  });

  test.each([0, 1, 5])("maxRetries: %i is that many attempts and one", async (maxRetries) => {
    expect(await attempts(503, "always", maxRetries)).toBe(maxRetries + 1);
    expect(await attempts("unsent", "always", maxRetries)).toBe(maxRetries + 1);
  });

  test("the last response is what comes out", async () => {
    let count = 0;
    const send = retry(2)(async () => response(500 + ++count));
    expect(await send(request())).toMatchObject({ status: 503 });
  });

  test("a success ends it", async () => {
    let count = 0;
    const send = retry(5)(async () => response(++count === 2 ? 200 : 503));
    expect(await send(request())).toMatchObject({ status: 200 });
    expect(count).toBe(2);
  });

  test("the last failure's error is what is thrown", async () => {
    const error = new NetworkError("nothing came");
    const send = retry(1)(async () => noResponse(error));
    expect(await rejection(send(request()))).toBe(error);
  });

  test("what is thrown beside failures, as by a token source, is not repeated", async () => {
    let count = 0;
    const error = new NetworkError("the token endpoint is down");
    const send = retry(5)(() => {
      count++;
      return Promise.reject(error);
    });
    expect(await rejection(send(request()))).toBe(error);
    expect(count).toBe(1);
  });

  test("a wait of more than 10 s is not waited", async () => {
    for (const status of [429, 503]) {
      let count = 0;
      const send = retry(2)(async () => {
        count++;
        return response(status, "", { "retry-after": "10.001" });
      });
      expect(await send(request())).toMatchObject({ status });
      expect(count).toBe(1);
    }
  });
});

describe("the wait", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  /** When each attempt is made, in milliseconds from the first, with the dice at `random`. */
  async function moments(random: number, headers: Record<string, string>, maxRetries = 3): Promise<number[]> {
    jest.spyOn(Math, "random").mockReturnValue(random);
    const start = Date.now();
    const seen: number[] = [];
    const done = retry(maxRetries)(async (): Promise<HttpResponse> => {
      seen.push(Date.now() - start);
      return response(429, "", headers);
    })(request());
    await jest.advanceTimersByTimeAsync(100_000);
    await done;
    return seen;
  }

  test("is full jitter: anything from nothing to 0.5 s, 1 s, 2 s", async () => {
    expect(await moments(0, {}, 1)).toEqual([0, 0]);
    expect(await moments(0.5, {})).toEqual([0, 250, 750, 1750]);
    expect(await moments(0.998, {}, 2)).toEqual([0, 499, 1497]);
  });

  test("is at least what RateLimit-Reset says, and a little more", async () => {
    expect(await moments(0, { "ratelimit-reset": "1" }, 1)).toEqual([0, 1000]);
    expect(await moments(0.5, { "ratelimit-reset": "1" }, 1)).toEqual([0, 1250]);
  });

  test("is at least what Retry-After says, in seconds or as a date", async () => {
    expect(await moments(0, { "retry-after": "10" }, 1)).toEqual([0, 10_000]);
    const date = new Date(Date.now()).toUTCString();
    const then = new Date(Date.parse(date) + 4000).toUTCString();
    expect(await moments(0, { "retry-after": then, date }, 1)).toEqual([0, 4000]);
  });

  test("ends at once when the signal is aborted, and leaves no timer", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    const controller = new AbortController();
    const work = rejection(retry(2)(async () => response(429, "", { "retry-after": "9" }))(request({ signal: controller.signal })));
    await jest.advanceTimersByTimeAsync(10);
    expect(jest.getTimerCount()).toBe(1);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await work).toMatchObject({ name: "CancelledError", cause: reason, operation: "getThings" });
    expect(jest.getTimerCount()).toBe(0);
  });

  test("takes its listener from the signal when it is over", async () => {
    jest.spyOn(Math, "random").mockReturnValue(0);
    const { signal } = new AbortController();
    const removed = jest.spyOn(signal, "removeEventListener");
    const added = jest.spyOn(signal, "addEventListener");
    const work = retry(2)(async () => response(503))(request({ signal }));
    await jest.advanceTimersByTimeAsync(10);
    await work;
    expect(added).toHaveBeenCalledTimes(2);
    expect(removed).toHaveBeenCalledTimes(2);
  });
});

test("an error of another kind passes untouched", async () => {
  const error = new ApiError("other");
  expect(await rejection(retry(2)(() => Promise.reject(error))(request()))).toBe(error);
});
