/**
 * The cache of an issuer's keys: how often they are requested, which are used, and what happens when the request fails.
 */
import { TokenRejectedError } from "../../src/verify/index.js";
import { authorizationsOf, failsToConnect, json, neverResponds } from "../helpers/mock-fetch.js";
import { jwkOf, jwksOf, KEY, OTHER_KEY, outcomeOf, rsaKey, signToken, type SigningKey, testVerifier, USER_CLAIMS } from "./tenant.js";

const MINUTE_MS = 60_000;
const TOKEN = signToken(USER_CLAIMS);
const OTHER_TOKEN = signToken(USER_CLAIMS, {}, OTHER_KEY);
/** The tokens live long enough to outlast the cache. */
const LONG_TOKEN = signToken({ ...USER_CLAIMS, exp: USER_CLAIMS.exp + 86_400 });

function unknown(index: number): string {
  return signToken(USER_CLAIMS, { kid: `unknown-${index}` });
}

function times<T>(count: number, create: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => create(index));
}

describe("requests", () => {
  test("creating a verifier sends nothing and starts no timer", () => {
    jest.useFakeTimers();
    const { requests } = testVerifier();
    expect([requests.length, jest.getTimerCount()]).toEqual([0, 0]);
    jest.useRealTimers();
  });

  test("a malformed token, or one of another issuer, costs no request", async () => {
    const { verify, requests } = testVerifier();
    for (const token of ["a.b.c", signToken(USER_CLAIMS, { alg: "none" }), signToken({ ...USER_CLAIMS, iss: "https://evil.test" })]) {
      await outcomeOf(verify(token));
    }
    expect(requests).toHaveLength(0);
  });

  test("a request has no Authorization header, follows no redirect and bypasses caches", async () => {
    const seen: RequestInit[] = [];
    const { verify, requests } = testVerifier();
    const spy = testVerifier({
      fetch: async (_, init) => {
        seen.push(init ?? {});
        return json(jwksOf(KEY));
      },
    });
    await Promise.all([verify(TOKEN), spy.verify(TOKEN)]);
    expect(requests.map(({ method, url }) => `${method} ${url.href}`)).toEqual(["GET https://mybiz.kinde.com/.well-known/jwks"]);
    expect(authorizationsOf(requests)).toEqual([null]);
    expect(seen).toEqual([expect.objectContaining({ redirect: "manual", cache: "no-store" })]);
  });

  test("100 cold callers share one request", async () => {
    const { verify, requests } = testVerifier();
    await Promise.all(times(100, () => verify(TOKEN)));
    expect(requests).toHaveLength(1);
  });

  test("keys are used for 10 minutes", async () => {
    const { verify, requests, advance } = testVerifier();
    await verify(LONG_TOKEN);
    advance(10 * MINUTE_MS - 1);
    await verify(LONG_TOKEN);
    expect(requests).toHaveLength(1);
    advance(1);
    await Promise.all(times(10, () => verify(LONG_TOKEN)));
    expect(requests).toHaveLength(2);
  });

  test("1,000 tokens with unknown key IDs cost one more request", async () => {
    const { verify, requests } = testVerifier();
    await verify(TOKEN);
    const outcomes = [];
    for (let index = 0; index < 500; index++) outcomes.push(await outcomeOf(verify(unknown(index))));
    outcomes.push(...(await Promise.all(times(500, (index) => outcomeOf(verify(unknown(index)))))));
    expect(new Set(outcomes)).toEqual(new Set(["unknown_key"]));
    expect(requests).toHaveLength(2);
  });

  test("1,000 tokens with unknown key IDs at a cold verifier cost at most two requests", async () => {
    const { verify, requests } = testVerifier();
    await Promise.all(times(500, (index) => outcomeOf(verify(unknown(index)))));
    expect(requests).toHaveLength(1);
    await Promise.all(times(500, (index) => outcomeOf(verify(unknown(index)))));
    expect(requests).toHaveLength(2);
  });

  test("an unknown key ID leads to another request after 30 s, and the first load doesn't count", async () => {
    const { verify, requests, advance } = testVerifier();
    expect(await outcomeOf(verify(unknown(0)))).toBe("unknown_key");
    expect(await outcomeOf(verify(unknown(1)))).toBe("unknown_key");
    expect(requests).toHaveLength(2);
    advance(29_999);
    await outcomeOf(verify(unknown(2)));
    expect(requests).toHaveLength(2);
    advance(1);
    await outcomeOf(verify(unknown(3)));
    expect(requests).toHaveLength(3);
  });

  test("a load because of age doesn't delay the one for a new key", async () => {
    const { verify, requests, advance } = testVerifier({}, (_, n) => json(n < 3 ? jwksOf(KEY) : jwksOf(KEY, OTHER_KEY)));
    await verify(LONG_TOKEN);
    advance(10 * MINUTE_MS);
    await verify(LONG_TOKEN);
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("accepted");
    expect(requests).toHaveLength(3);
  });

  test("a key that rotates while 100 callers verify costs one request", async () => {
    const { verify, requests } = testVerifier({}, (_, n) => json(n === 1 ? jwksOf(KEY) : jwksOf(KEY, OTHER_KEY)));
    await verify(TOKEN);
    const outcomes = await Promise.all(times(100, (index) => outcomeOf(verify(index % 2 === 0 ? TOKEN : OTHER_TOKEN))));
    expect(new Set(outcomes)).toEqual(new Set(["accepted"]));
    expect(requests).toHaveLength(2);
  });

  test("known keys verify while the request for an unknown one runs", async () => {
    const { verify, requests } = testVerifier({ timeoutMs: 50 }, (_, n) => (n === 1 ? json(jwksOf(KEY)) : neverResponds()));
    await verify(TOKEN);
    const waiting = outcomeOf(verify(unknown(0)));
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
    expect(requests).toHaveLength(2);
    expect(await waiting).toBe("timeout");
  });

  test("two verifiers share nothing", async () => {
    const [first, second] = [testVerifier(), testVerifier()];
    await Promise.all([first.verify(TOKEN), second.verify(TOKEN)]);
    expect([first.requests.length, second.requests.length]).toEqual([1, 1]);
  });

  test("each domain has keys, cooldowns and failures of its own", async () => {
    const { verify, requests } = testVerifier({ domain: ["mybiz.kinde.com", "auth.mybiz.com"] }, ({ url }) =>
      url.host === "auth.mybiz.com" ? json({}, 503) : json(jwksOf(KEY)),
    );
    expect(await outcomeOf(verify(signToken({ ...USER_CLAIMS, iss: "https://auth.mybiz.com" })))).toBe("network_error");
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
    expect(requests).toHaveLength(2);
  });
});

describe("keys", () => {
  test("a withdrawn key is gone when the keys are requested again", async () => {
    const { verify, advance } = testVerifier({}, (_, n) => json(n === 1 ? jwksOf(KEY, OTHER_KEY) : jwksOf(OTHER_KEY)));
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("accepted");
    advance(10 * MINUTE_MS);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("unknown_key");
  });

  test("a good answer for an unknown key ID replaces the whole set", async () => {
    const { verify } = testVerifier({}, (_, n) => json(n === 1 ? jwksOf(KEY) : jwksOf(OTHER_KEY)));
    await verify(TOKEN);
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("accepted");
    expect(await outcomeOf(verify(TOKEN))).toBe("unknown_key");
  });

  const good = jwkOf(KEY);
  test.each([
    ["for encryption", { use: "enc" }],
    ["for another algorithm", { alg: "RS512" }],
    ["for PS256", { alg: "PS256" }],
    ["for signing alone", { key_ops: ["sign"] }],
    ["with key_ops that aren't a list", { key_ops: "verify" }],
    ["without a key ID", { kid: undefined }],
    ["with a number as key ID", { kid: 7 }],
    ["of another type", { kty: "EC" }],
    ["without a modulus", { n: undefined }],
    ["with a modulus that isn't base64url", { n: "!" }],
    ["with an exponent that is a number", { e: 65_537 }],
    ["with a secret in place of its modulus", { kty: "oct", k: "c2VjcmV0" }],
  ])("a key %s isn't used, and the others are", async (_, changes) => {
    const { verify } = testVerifier({}, () => json({ keys: [{ ...good, ...changes }, jwkOf(OTHER_KEY), null, "key", []] }));
    expect(await outcomeOf(verify(TOKEN))).toBe("unknown_key");
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("accepted");
  });

  test.each([
    ["without use, alg and key_ops", { use: undefined, alg: undefined }],
    ["with key_ops that include verify", { use: undefined, key_ops: ["sign", "verify"] }],
    ["with members that nobody knows", { x5t: "x", extra: {} }],
  ])("a key %s is used", async (_, changes) => {
    const { verify } = testVerifier({}, () => json({ keys: [{ ...good, ...changes }] }));
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
  });

  test("the private members of a key that was published by mistake are ignored", async () => {
    const { verify } = testVerifier({}, () => json({ keys: [{ ...KEY.privateKey.export({ format: "jwk" }), kid: KEY.kid }] }));
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
  });
});

const UNUSABLE: readonly (readonly [name: string, response: () => Response | Promise<Response>])[] = [
  ["no connection", () => failsToConnect("ECONNREFUSED")(undefined as never, 1) as Promise<Response>],
  ["status 500", () => json(jwksOf(KEY), 500)],
  ["status 404", () => json(jwksOf(KEY), 404)],
  ["status 403", () => json({}, 403)],
  ["status 201", () => json(jwksOf(KEY), 201)],
  ["a redirect", () => new Response(null, { status: 302, headers: { location: "https://evil.test/jwks" } })],
  ["a response that was redirected", () => Object.defineProperty(json(jwksOf(KEY)), "redirected", { value: true })],
  ["an empty body", () => new Response("")],
  ["no body", () => new Response(null, { status: 200 })],
  ["HTML", () => new Response("<!doctype html>")],
  ["JSON without keys", () => json({})],
  ["keys that aren't a list", () => json({ keys: jwkOf(KEY) })],
  ["an empty list of keys", () => json({ keys: [] })],
  ["no key for RS256", () => json({ keys: [{ ...jwkOf(KEY), alg: "RS512" }] })],
  ["more than 64 kB", () => json({ ...jwksOf(KEY), filler: "x".repeat(65_536) })],
  ["a body that breaks off", () => new Response(brokenBody())],
];

describe.each(UNUSABLE)("while the keys' URL answers with %s,", (_, response) => {
  test("a token is NetworkError, with the operation and without a secret", async () => {
    const { verify } = testVerifier({}, response);
    const error: unknown = await verify(TOKEN).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "network_error", kind: "transient", operation: "jwks" });
    expect(String(error)).toMatch(/^NetworkError: GET \/\.well-known\/jwks \(jwks\) .+ try later\.$/);
  });

  test("known keys go on for their 10 minutes, and an unknown one is NetworkError", async () => {
    let isDown = false;
    const { verify, advance } = testVerifier({}, () => (isDown ? response() : json(jwksOf(KEY))));
    await verify(LONG_TOKEN);
    isDown = true;
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("network_error");
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("network_error");
    advance(10 * MINUTE_MS - 1);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("accepted");
    advance(1);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("network_error");
    isDown = false;
    advance(30_000);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("accepted");
  });
});

test("an answer of exactly 64 kB is used, and one byte more is NetworkError", async () => {
  const empty = JSON.stringify({ ...jwksOf(KEY), filler: "" }).length;
  const answer = (bytes: number): Response => json({ ...jwksOf(KEY), filler: "x".repeat(bytes - empty) });
  expect(await outcomeOf(testVerifier({}, () => answer(65_536)).verify(TOKEN))).toBe("accepted");
  expect(await outcomeOf(testVerifier({}, () => answer(65_537)).verify(TOKEN))).toBe("network_error");
});

describe("failures", () => {
  test.each([
    ["with known keys", true],
    ["without any", false],
  ])("%s, requests back off for 1, 2, 4, 8, 16 and then 30 s", async (_, hasKeys) => {
    const { verify, requests, advance } = testVerifier({}, (_request, n) => (hasKeys && n === 1 ? json(jwksOf(KEY)) : json({}, 503)));
    if (hasKeys) await verify(TOKEN);
    await outcomeOf(verify(OTHER_TOKEN));
    let sent = requests.length;
    for (const seconds of [1, 2, 4, 8, 16, 30, 30, 30]) {
      advance(seconds * 1000 - 1);
      expect(await Promise.all(times(20, () => outcomeOf(verify(OTHER_TOKEN))))).toEqual(Array(20).fill("network_error"));
      expect(requests).toHaveLength(sent);
      advance(1);
      await Promise.all(times(20, () => outcomeOf(verify(OTHER_TOKEN))));
      expect(requests).toHaveLength(++sent);
    }
  });

  test("after a success, requests back off from 1 s again", async () => {
    const { verify, requests, advance } = testVerifier({}, (_, n) => (n === 3 ? json(jwksOf(KEY)) : json({}, 503)));
    await outcomeOf(verify(TOKEN));
    advance(1000);
    await outcomeOf(verify(TOKEN));
    advance(2000);
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("network_error");
    advance(1000);
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("network_error");
    expect(requests).toHaveLength(5);
  });

  test("callers who wait for the same request get the same error", async () => {
    const { verify, requests } = testVerifier({}, failsToConnect("ECONNRESET"));
    const errors = await Promise.all(times(10, () => verify(TOKEN).catch((error: unknown) => error)));
    expect(new Set(errors).size).toBe(1);
    expect(String(errors[0])).toContain("got no response (ECONNRESET)");
    expect(requests).toHaveLength(1);
  });

  test("an outage is no refusal", async () => {
    const error: unknown = await testVerifier({}, failsToConnect())
      .verify(TOKEN)
      .catch((thrown: unknown) => thrown);
    expect(error).not.toBeInstanceOf(TokenRejectedError);
  });

  test("a clock that was set back leads to a request, and to no stale keys", async () => {
    const { verify, requests, advance } = testVerifier();
    await verify(TOKEN);
    advance(-1000);
    await verify(TOKEN);
    expect(requests).toHaveLength(2);
  });
});

describe("time", () => {
  test.each([
    ["its headers", (): Promise<Response> => neverResponds()],
    [
      "its body",
      (): Response => new Response(new ReadableStream({ start: (body) => body.enqueue(new TextEncoder().encode('{"keys":[')) })),
    ],
  ])("a JWKS that stalls before %s is TimeoutError after timeoutMs", async (_, stall) => {
    const { verify, requests } = testVerifier({ timeoutMs: 20 }, stall);
    const startedAt = performance.now();
    const outcomes = await Promise.all(times(10, () => outcomeOf(verify(TOKEN))));
    expect(outcomes).toEqual(Array(10).fill("timeout"));
    expect(performance.now() - startedAt).toBeLessThan(900);
    expect(requests).toHaveLength(1);
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(await outcomeOf(verify(TOKEN))).toBe("timeout");
    expect(requests).toHaveLength(1);
  });

  test("while the keys' URL hangs, known keys go on for their 10 minutes, and an unknown one is TimeoutError", async () => {
    let hangs = false;
    const { verify, requests, advance } = testVerifier({ timeoutMs: 20 }, () => (hangs ? neverResponds() : json(jwksOf(KEY))));
    await verify(LONG_TOKEN);
    hangs = true;
    expect(await Promise.all(times(20, () => outcomeOf(verify(OTHER_TOKEN))))).toEqual(Array(20).fill("timeout"));
    expect(await outcomeOf(verify(OTHER_TOKEN))).toBe("timeout");
    expect(requests).toHaveLength(2);
    advance(10 * MINUTE_MS - 1);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("accepted");
    advance(1);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("timeout");
    hangs = false;
    advance(30_000);
    expect(await outcomeOf(verify(LONG_TOKEN))).toBe("accepted");
  });

  test("a fetch that ignores its signal doesn't hold callers back", async () => {
    const { verify } = testVerifier({ timeoutMs: 20, fetch: () => neverResponds() });
    expect(await outcomeOf(verify(TOKEN))).toBe("timeout");
  });

  test("an abort ends the wait of that caller alone", async () => {
    let respond: (response: Response) => void = () => undefined;
    const { verify, requests } = testVerifier({}, () => new Promise<Response>((resolve) => (respond = resolve)));
    const controller = new AbortController();
    const [aborted, other] = [outcomeOf(verify(TOKEN, { signal: controller.signal })), outcomeOf(verify(TOKEN))];
    await Promise.resolve();
    controller.abort();
    expect(await aborted).toBe("cancelled");
    respond(json(jwksOf(KEY)));
    expect(await other).toBe("accepted");
    expect(requests).toHaveLength(1);
  });

  test("a signal that is aborted already cancels before any check", async () => {
    const { verify, requests } = testVerifier();
    expect(await outcomeOf(verify(TOKEN, { signal: AbortSignal.abort() }))).toBe("cancelled");
    expect(requests).toHaveLength(0);
  });
});

describe("on Workers, where unfinished work ends with its request,", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["nextTick", "queueMicrotask", "setImmediate"] }));
  afterEach(() => jest.useRealTimers());

  /** Calls `start` in a request that ends at once: its timers never fire. */
  function inLostRequest(start: () => Promise<unknown>): void {
    const timers = jest.spyOn(globalThis, "setTimeout").mockImplementation(() => 0 as never);
    start().catch(() => undefined);
    timers.mockRestore();
  }

  test("callers who wait for another request's lost load start their own in time", async () => {
    const { verify, requests } = testVerifier({ timeoutMs: 3000 }, (_, n) => (n === 1 ? neverResponds() : json(jwksOf(KEY))));
    inLostRequest(() => verify(TOKEN));
    const waiting = Promise.all(times(10, () => outcomeOf(verify(TOKEN))));
    await jest.advanceTimersByTimeAsync(3999);
    expect(requests).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(2);
    expect(await waiting).toEqual(Array(10).fill("accepted"));
    expect(requests).toHaveLength(2);
  });

  test("a load that was given up and answers late changes nothing", async () => {
    let respond: (response: Response) => void = () => undefined;
    const { verify } = testVerifier({ timeoutMs: 3000 }, (_, n) =>
      n === 1 ? new Promise<Response>((resolve) => (respond = resolve)) : json(jwksOf(KEY)),
    );
    inLostRequest(() => verify(OTHER_TOKEN));
    const waiting = outcomeOf(verify(TOKEN));
    await jest.advanceTimersByTimeAsync(4001);
    expect(await waiting).toBe("accepted");
    respond(json(jwksOf(OTHER_KEY)));
    await jest.advanceTimersByTimeAsync(0);
    expect(await outcomeOf(verify(TOKEN))).toBe("accepted");
  });
});

function brokenBody(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(body) {
      body.enqueue(new TextEncoder().encode(JSON.stringify(jwksOf(KEY)).slice(0, -1)));
      body.error(new TypeError("terminated"));
    },
  });
}

test("the keys of these tests differ", () => {
  const keys: readonly SigningKey[] = [KEY, OTHER_KEY, rsaKey("third")];
  expect(new Set(keys.map((key) => jwkOf(key)["n"])).size).toBe(3);
});
