/**
 * An `accessToken` function that the caller supplies: how long it may take, and what it may return.
 */
import { createKinde, createKnetik, type GivenToken } from "../../src/index.js";
import { getUsers } from "../../generated/kinde-management/operations.js";
import { CREDENTIALS, mockKinde } from "../helpers/kinde.js";
import { authorizationsOf, json, mockFetch, neverResponds } from "../helpers/mock-fetch.js";
import { abortedAt, rejection } from "../helpers/outcomes.js";
import { watchUnhandledRejections } from "../helpers/unhandled-rejections.js";

function clientWith(accessToken: GivenToken, timeoutMs?: number) {
  const { fetch, requests } = mockFetch(() => json({ users: [] }));
  return { kinde: createKinde({ domain: CREDENTIALS.domain, accessToken, timeoutMs, fetch }), requests, fetch };
}

describe("an accessToken function that never settles", () => {
  test("ends with a TimeoutError after the client's timeoutMs, in every method that needs the token", async () => {
    const { kinde, requests, fetch } = clientWith(neverResponds, 20);
    const knetik = createKnetik({ baseUrl: "https://knetik.example", accessToken: neverResponds, timeoutMs: 20, fetch });
    const calls = [
      kinde.call(getUsers),
      kinde.tokens.get(),
      kinde.paginate(getUsers).next(),
      kinde.management.GET("/api/v1/users"),
      kinde.oauth.introspect("user-token"),
      kinde.connectedApps.session("s-1").token(),
      knetik.authTokens.get("ada", "game-client"),
    ];
    for (const error of await Promise.all(calls.map(rejection))) {
      expect(error).toMatchObject({ name: "TimeoutError", message: expect.stringContaining("accessToken") });
    }
    expect(requests).toEqual([]);
  });

  test("ends after the timeoutMs of one call, if that is given", async () => {
    const { kinde } = clientWith(neverResponds, 1e6);
    expect(await rejection(kinde.call(getUsers, {}, { timeoutMs: 20 }))).toMatchObject({ name: "TimeoutError" });
    expect(await rejection(kinde.tokens.get({ timeoutMs: 20 }))).toMatchObject({ name: "TimeoutError" });
  });

  test("is left by a caller who aborts", async () => {
    let called: () => void = () => undefined;
    const isCalled = new Promise<void>((resolve) => (called = resolve));
    const { kinde } = clientWith(() => (called(), neverResponds()), 1e6);
    for (const call of [
      (signal: AbortSignal) => kinde.call(getUsers, {}, { signal }),
      (signal: AbortSignal) => kinde.tokens.get({ signal }),
    ]) {
      expect(await abortedAt(isCalled, "enough", call)).toMatchObject({ name: "CancelledError", cause: "enough" });
    }
  });

  test("isn't called again as a retry, and the next call asks it anew", async () => {
    let calls = 0;
    const { kinde } = clientWith(() => (++calls === 1 ? neverResponds() : "second"));
    await rejection(kinde.call(getUsers, {}, { timeoutMs: 20 }));
    expect(calls).toBe(1);
    expect(await kinde.call(getUsers)).toEqual({ users: [] });
  });

  test("that rejects after the time limit causes no unhandled rejection", async () => {
    const unhandledRejections = watchUnhandledRejections();
    let fail: (error: Error) => void = () => undefined;
    const { kinde } = clientWith(() => new Promise((_, reject) => (fail = reject)), 20);
    await rejection(kinde.call(getUsers));
    fail(new Error("late"));
    expect(await unhandledRejections()).toEqual([]);
  });
});

test("an accessToken function may return the Token of another client, or a plain object like it", async () => {
  const { kinde: other } = mockKinde();
  const plain = { value: "plain-token", expiresAt: undefined };
  for (const [accessToken, expected] of [
    [() => other.tokens.get(), "management-1"],
    [() => plain, "plain-token"],
    [async () => "text-token", "text-token"],
  ] as const) {
    const { kinde, requests } = clientWith(accessToken);
    await kinde.call(getUsers);
    expect(authorizationsOf(requests)).toEqual([`Bearer ${expected}`]);
    expect((await kinde.tokens.get()).value).toBe(expected);
  }
});

test.each([[undefined], [null], [""], [7], [{}], [{ value: "" }], [{ value: "two\nlines" }], [{ token: "planted" }]])(
  "an accessToken function that returns %j is refused by name, and nothing is sent",
  async (token) => {
    const { kinde, requests } = clientWith((() => token) as never);
    expect(await rejection(kinde.call(getUsers))).toMatchObject({ code: "configuration", message: expect.stringMatching(/^accessToken /) });
    expect(requests).toEqual([]);
  },
);
