import { CredentialsError, NetworkError } from "../../../src/errors/index.js";
import type { RetrySafety } from "../../../src/http/request.js";
import { rejection, withoutJitter } from "../../helpers/kinde-wire.js";
import { empty } from "../../helpers/observed-fetch.js";
import { OPERATION, piped, request } from "../../helpers/records.js";

type Outcome = number | "unsent" | "sent";

/** What a fetch throws whose connection did not open, or broke. */
const failure = (outcome: "unsent" | "sent"): Error =>
  Object.assign(new TypeError("fetch failed"), { code: outcome === "unsent" ? "ECONNREFUSED" : "ECONNRESET" });

/** How often a request is sent that always ends in the same way. */
async function attempts(outcome: Outcome, given: Parameters<typeof request>[0], maxRetries = 2): Promise<number> {
  let count = 0;
  const send = piped(
    () => {
      count++;
      if (typeof outcome !== "number") throw failure(outcome);
      return empty(outcome);
    },
    { maxRetries },
  );
  await send(request(given)).catch(() => undefined);
  return count;
}

const granted = (retrySafety: RetrySafety): Parameters<typeof request>[0] => ({ grant: { retrySafety, advice: "clientId" } });

describe("without jitter", () => {
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
    ["sent", { always: 3, "if-refused": 1, "if-unsent": 1 }],
    ["unsent", { always: 3, "if-refused": 3, "if-unsent": 3 }],
  ])("%s is sent again as the kind of request allows", async (outcome, expected) => {
    for (const repeat of ["always", "if-refused", "if-unsent"] as const)
      expect(await attempts(outcome, granted(repeat))).toBe(expected[repeat]);
  });

  test.each([
    ["GET", 3, 3],
    ["HEAD", 3, 3],
    ["PUT", 3, 3],
    ["DELETE", 3, 3],
    ["POST", 1, 3],
    ["PATCH", 1, 3],
  ] as const)("%s is sent %i times where it fails, and %i times where it is refused", async (method, failing, refused) => {
    const operation = { ...OPERATION, method };
    for (const outcome of [408, 500, "sent"] as const) expect(await attempts(outcome, { operation })).toBe(failing);
    for (const outcome of [429, "unsent"] as const) expect(await attempts(outcome, { operation })).toBe(refused);
  });

  test.each([0, 1, 5])("maxRetries: %i is that many attempts and one", async (maxRetries) => {
    expect(await attempts(503, {}, maxRetries)).toBe(maxRetries + 1);
    expect(await attempts("unsent", {}, maxRetries)).toBe(maxRetries + 1);
  });

  test("the last response is what comes out", async () => {
    let count = 0;
    const send = piped(() => empty(500 + ++count), { maxRetries: 2 });
    expect(await send(request())).toMatchObject({ status: 503 });
  });

  test("a success ends it", async () => {
    let count = 0;
    const send = piped(() => empty(++count === 2 ? 200 : 503), { maxRetries: 5 });
    expect(await send(request())).toMatchObject({ status: 200 });
    expect(count).toBe(2);
  });

  test("the last failure's error is what is thrown", async () => {
    const causes = [failure("sent"), failure("sent")];
    const left = [...causes];
    const send = piped(() => Promise.reject(left.shift()), { maxRetries: 1 });
    expect(await rejection(send(request()))).toMatchObject({ constructor: NetworkError, cause: causes[1] });
    expect(left).toEqual([]);
  });

  test("what is thrown beside failures, as by a token source, is not repeated", async () => {
    let count = 0;
    const error = new NetworkError("the token endpoint is down");
    const send = piped(
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

  test("a wait of more than 10 s is not waited", async () => {
    for (const status of [429, 503]) {
      let count = 0;
      const send = piped(
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
    const send = piped(
      () => {
        seen.push(Date.now() - start);
        return empty(429, headers);
      },
      { maxRetries },
    );
    const done = send(request());
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
    const work = rejection(piped(() => empty(429, { "retry-after": "9" }), { maxRetries: 2 })(request({ signal: controller.signal })));
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
    const work = piped(() => empty(503), { maxRetries: 2 })(request({ signal }));
    await jest.advanceTimersByTimeAsync(10);
    await work;
    // Three attempts, and the two waits between them.
    expect(added).toHaveBeenCalledTimes(5);
    expect(removed).toHaveBeenCalledTimes(5);
  });
});

test("an error of another kind passes untouched", async () => {
  const error = new CredentialsError("other");
  expect(
    await rejection(
      piped(
        () => empty(),
        { maxRetries: 2 },
        () => Promise.reject(error),
      )(request()),
    ),
  ).toBe(error);
});
