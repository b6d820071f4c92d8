/**
 * What `verify` accepts and refuses, each with its reason.
 */
import { Readable } from "node:stream";
import fc from "fast-check";
import { createMemoryStore } from "../../src/index.js";
import { TokenRejectedError, type WebhookRequest } from "../../src/webhooks/index.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { failsToConnect, json } from "../helpers/mock-fetch.js";
import {
  encode,
  jwksOf,
  KEY,
  MACHINE_CLAIMS,
  NOW,
  OTHER_KEY,
  outcomeOf,
  rsaKey,
  signParts,
  signToken,
  USER_CLAIMS,
} from "../verify/tenant.js";
import { delivery, EVENT, signedDelivery, testWebhooks } from "./tenant.js";

const HOUR_MS = 3_600_000;
const at = (ms: number): string => new Date(NOW * 1000 + ms).toISOString();
const without = (name: string): Record<string, unknown> => ({ ...EVENT, [name]: undefined });

test("a genuine webhook resolves to its event, as it is on the wire", async () => {
  expect(await testWebhooks().verify(signedDelivery())).toEqual(EVENT);
});

test.each<[string, Record<string, unknown>]>([
  ["of an undocumented type", { type: "invoice.sent", data: {} }],
  ["with further members", { ip_address: "192.0.2.1", attempt: 3 }],
  ["without event_timestamp and source", { event_timestamp: undefined, source: undefined }],
  ["with an offset and microseconds in its timestamp", { timestamp: "2026-09-22T00:13:20.592145+10:00" }],
  ["from 48 hours ago", { timestamp: at(-48 * HOUR_MS) }],
  ["from 10 minutes ahead", { timestamp: at(600_000) }],
  ["with an exp ahead and an iat behind", { exp: NOW + 60, iat: NOW - 60 }],
  ["whose data has another shape than documented", { data: {} }],
  ["of 700 kB, far longer than a token may be", { data: { filler: "x".repeat(700_000) } }],
])("a webhook %s is accepted", async (_, members) => {
  expect(await outcomeOf(testWebhooks().verify(signedDelivery({ ...EVENT, ...members })))).toBe("accepted");
});

const HOSTILE: readonly (readonly [name: string, body: string, reason: string])[] = [
  ["an empty body", "", "missing"],
  ["a body that is no JWT", "hello", "malformed"],
  ["the event as JSON", JSON.stringify(EVENT), "malformed"],
  ["a line break after the JWT", `${signToken(EVENT)}\n`, "malformed"],
  ["a JWT without a key ID", signToken(EVENT, { kid: undefined }), "malformed"],
  ["an extension that must be understood", signToken(EVENT, { crit: ["b64"] }), "malformed"],
  ["an exp that is no number", signToken({ ...EVENT, exp: "tomorrow" }), "malformed"],
  ["no signature, and the algorithm none", `${encode({ alg: "none", kid: KEY.kid })}.${encode(EVENT)}.`, "algorithm"],
  ["no signature", signToken(EVENT).replace(/[^.]*$/, ""), "signature"],
  ["the algorithm HS256", signToken(EVENT, { alg: "HS256" }), "algorithm"],
  ["a withdrawn key", signToken(EVENT, {}, OTHER_KEY), "unknown_key"],
  ["another tenant's key under this tenant's key ID", signToken(EVENT, { kid: KEY.kid }, OTHER_KEY), "signature"],
  ["a changed payload", signToken(EVENT).replace(/\.[^.]*\./, `.${encode({ ...EVENT, type: "user.created" })}.`), "signature"],
  ["no event_id", signToken(without("event_id")), "not_an_event"],
  ["an empty event_id", signToken({ ...EVENT, event_id: "" }), "not_an_event"],
  ["an event_id that is no string", signToken({ ...EVENT, event_id: 7 }), "not_an_event"],
  ["no type", signToken(without("type")), "not_an_event"],
  ["a type that is no string", signToken({ ...EVENT, type: ["user.deleted"] }), "not_an_event"],
  ["no data", signToken(without("data")), "not_an_event"],
  ["data that is null", signToken({ ...EVENT, data: null }), "not_an_event"],
  ["data that is a list", signToken({ ...EVENT, data: [] }), "not_an_event"],
  ["no timestamp", signToken(without("timestamp")), "not_an_event"],
  ["an unreadable timestamp", signToken({ ...EVENT, timestamp: "yesterday" }), "not_an_event"],
  ["a timestamp that is no string", signToken({ ...EVENT, timestamp: NOW }), "not_an_event"],
  ["a user's access token", signToken(USER_CLAIMS), "not_an_event"],
  ["a machine's access token", signToken(MACHINE_CLAIMS), "not_an_event"],
  ["an access token to which a workflow has added an event's members", signToken({ ...USER_CLAIMS, ...EVENT }), "token_type"],
  ["a machine's token with an event's members", signToken({ ...MACHINE_CLAIMS, ...EVENT }), "token_type"],
  ["an ID token with an event's members", signToken({ ...EVENT, at_hash: "x", auth_time: NOW }), "token_type"],
  ["an exp that has passed", signToken({ ...EVENT, exp: NOW - 60 }), "expired"],
  ["an iat that lies ahead", signToken({ ...EVENT, iat: NOW + 60 }), "not_yet_valid"],
  ["an nbf that lies ahead", signToken({ ...EVENT, nbf: NOW + 60 }), "not_yet_valid"],
  ["a timestamp more than 48 hours ago", signToken({ ...EVENT, timestamp: at(-48 * HOUR_MS - 1) }), "too_old"],
  ["a timestamp of 2020", signToken({ ...EVENT, timestamp: "2020-05-01T17:41:45.592145+10:00" }), "too_old"],
  ["more than 1 MB", signToken({ ...EVENT, data: { filler: "x".repeat(1_048_576) } }), "malformed"],
];

test.each(HOSTILE)("a webhook with %s is refused, and the error has nothing of it", async (_, body, reason) => {
  const webhooks = testWebhooks();
  const error: unknown = await webhooks.verify(delivery(body)).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TokenRejectedError);
  expect(error).toMatchObject({
    reason,
    code: "token_rejected",
    kind: "rejected",
    status: 401,
    message: expect.stringMatching(/^The webhook was refused: /),
  });
  expectNoLeak(error, [EVENT.event_id, EVENT.data.user.id, ...body.split(".").filter((part) => part.length > 8)]);
});

test.each(HOSTILE)("a handler answers 400 or 413 to a webhook with %s, without a body, and doesn't run", async (name, body) => {
  const handle = jest.fn();
  const response = await testWebhooks().handler({ "user.deleted": handle, "user.created": handle })(delivery(body));
  expect([response.status, await response.text()]).toEqual([name === "more than 1 MB" ? 413 : 400, ""]);
  expect(handle).not.toHaveBeenCalled();
});

test("a window of 10 minutes refuses an event that is older, and accepts one that isn't", async () => {
  const webhooks = testWebhooks({ maxAgeMs: 600_000 });
  expect(await outcomeOf(webhooks.verify(signedDelivery({ ...EVENT, timestamp: at(-600_001) })))).toBe("too_old");
  expect(await outcomeOf(webhooks.verify(signedDelivery({ ...EVENT, timestamp: at(-600_000) })))).toBe("accepted");
});

test("a body of exactly 1 MB is read, and one more byte is too many", async () => {
  const receive = testWebhooks().handler({});
  expect((await receive(delivery("x".repeat(1_048_576)))).status).toBe(400);
  expect((await receive(delivery("x".repeat(1_048_577)))).status).toBe(413);
});

test("the limit of 1 MB counts bytes, however the body arrives", async () => {
  const receive = testWebhooks().handler({});
  const atLimit = "é".repeat(524_288);
  const forms: readonly ((text: string) => WebhookRequest)[] = [
    delivery,
    (text) => text,
    (text) => ({ method: "POST", body: text }),
    (text) => ({ method: "POST", body: Buffer.from(text) }),
    (text) => Object.assign(Readable.from([Buffer.from(text)]), { method: "POST" }),
    (text) => Object.assign(Readable.from([text]), { method: "POST" }),
  ];
  for (const form of forms) {
    expect((await receive(form(atLimit))).status).toBe(400);
    expect((await receive(form(`${atLimit}x`))).status).toBe(413);
  }
});

describe("with two domains", () => {
  const otherTenant = rsaKey("of-the-other-tenant");
  const byHost = (hosts: Readonly<Record<string, () => Response | Promise<Response>>>): Parameters<typeof testWebhooks>[1] => {
    return ({ url }) => hosts[url.host]?.() ?? json({}, 404);
  };
  const domain = ["auth.example.com", "mybiz.kinde.com"];

  test("a webhook signed with either tenant's key is accepted", async () => {
    const webhooks = testWebhooks(
      { domain },
      byHost({ "auth.example.com": () => json(jwksOf(otherTenant)), "mybiz.kinde.com": () => json(jwksOf(KEY)) }),
    );
    expect(await outcomeOf(webhooks.verify(delivery(signToken(EVENT, {}, otherTenant))))).toBe("accepted");
    expect(await outcomeOf(webhooks.verify(signedDelivery()))).toBe("accepted");
  });

  test("a webhook is accepted although the keys of the other domain are unavailable", async () => {
    const webhooks = testWebhooks(
      { domain },
      byHost({ "auth.example.com": () => json({}, 500), "mybiz.kinde.com": () => json(jwksOf(KEY)) }),
    );
    expect(await outcomeOf(webhooks.verify(signedDelivery()))).toBe("accepted");
  });

  test("a webhook that fits none is unavailable while a domain's keys are, and refused afterwards", async () => {
    let isDown = true;
    const auth = (): Response => (isDown ? json({}, 500) : json(jwksOf(otherTenant)));
    const webhooks = testWebhooks({ domain }, byHost({ "auth.example.com": auth, "mybiz.kinde.com": () => json(jwksOf(KEY)) }));
    const receive = webhooks.handler({});
    const forged = signToken(EVENT, { kid: KEY.kid }, OTHER_KEY);
    expect(await outcomeOf(webhooks.verify(delivery(forged)))).toBe("network_error");
    expect((await receive(delivery(forged))).status).toBe(503);
    isDown = false;
    webhooks.advance(60_000);
    expect(await outcomeOf(webhooks.verify(delivery(forged)))).toBe("signature");
  });
});

test("while the keys are unavailable, verify() rejects with a transient error and a handler answers 503", async () => {
  const webhooks = testWebhooks({}, failsToConnect("ECONNREFUSED"));
  const onError = jest.fn();
  expect(await outcomeOf(webhooks.verify(signedDelivery()))).toBe("network_error");
  const { handler } = testWebhooks({ onError }, failsToConnect("ECONNREFUSED"));
  const handle = jest.fn();
  expect((await handler({ "user.deleted": handle })(signedDelivery())).status).toBe(503);
  expect(handle).not.toHaveBeenCalled();
  expect(onError.mock.calls).toEqual([[expect.objectContaining({ code: "network_error" })]]);
});

test("the keys are requested without an Authorization header, and concurrent deliveries share one request", async () => {
  const webhooks = testWebhooks();
  await Promise.all(Array.from({ length: 10 }, () => webhooks.verify(signedDelivery())));
  expect(webhooks.requests.map(({ url, headers }) => [url.href, headers.get("authorization")])).toEqual([
    ["https://mybiz.kinde.com/.well-known/jwks", null],
  ]);
});

test("random bodies, and JWTs of random parts, are refused with TokenRejectedError and nothing else", async () => {
  const webhooks = testWebhooks({ store: createMemoryStore(), namespace: "fuzz" });
  const receive = webhooks.handler({});
  const toPart = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64url");
  const nearlyEvent = fc.record(
    {
      type: fc.anything(),
      event_id: fc.anything(),
      data: fc.anything(),
      timestamp: fc.oneof(fc.anything(), fc.date({ noInvalidDate: true })),
    },
    { requiredKeys: [] },
  );
  const anyBody = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.base64String(), { maxLength: 5 }).map((parts) => parts.join(".")),
    fc.tuple(fc.json(), fc.json()).map(([header, claims]) => signParts(encode(header), encode(claims))),
    fc.tuple(fc.object(), fc.object()).map(([header, claims]) => signToken(claims, header)),
    fc.tuple(fc.uint8Array(), fc.uint8Array()).map(([header, claims]) => signParts(toPart(header), toPart(claims))),
    fc.json().map((claims) => signParts(encode({ alg: "RS256", kid: KEY.kid }), encode(claims))),
    nearlyEvent.map((claims) => signToken(JSON.stringify(claims, (_, value: unknown) => (typeof value === "bigint" ? 1 : value)))),
  );
  await fc.assert(
    fc.asyncProperty(anyBody, async (body) => {
      const error: unknown = await webhooks.verify(delivery(body)).catch((thrown: unknown) => thrown);
      // A random event can be genuine by chance.
      if (error instanceof Error) expect(error).toBeInstanceOf(TokenRejectedError);
      expect((await receive(delivery(body))).status).toBe(error instanceof Error ? 400 : 200);
    }),
    { numRuns: 500 },
  );
});
