/**
 * sendWebhook(): signed events, delivered at Kinde's intervals.
 */
import { createRemoteJWKSet, jwtVerify } from "jose";
import { startLoopback, unusedUrl } from "../helpers/loopback.js";
import { sandboxPerTest } from "./helpers.js";
import { DOCUMENTED_DATA } from "../helpers/webhook-data.js";

const sandbox = sandboxPerTest();
const HOUR_MS = 3_600_000;

interface Received {
  readonly headers: Headers;
  readonly body: string;
}

/** A receiver that answers with these statuses in turn, and then with the last one. */
function receiver(...statuses: readonly number[]) {
  const received: Received[] = [];
  async function to(request: Request): Promise<Response> {
    received.push({ headers: request.headers, body: await request.text() });
    return new Response(null, { status: statuses[received.length - 1] ?? statuses.at(-1) ?? 200 });
  }
  return { to, received };
}

function claimsOf(body: string): Record<string, unknown> {
  return JSON.parse(Buffer.from(body.split(".")[1] ?? "", "base64url").toString()) as Record<string, unknown>;
}

test("a webhook is a JWT of the tenant's key with an event's members and none of a token's", async () => {
  const { kinde } = sandbox();
  const { to, received } = receiver();
  const webhook = await kinde.sendWebhook("user.deleted", { user: { id: "kp_1" } }, { to });
  const [{ headers, body } = { headers: new Headers(), body: "" }] = received;
  expect([headers.get("content-type"), headers.get("webhook-id")]).toEqual(["application/jwt", expect.stringMatching(/./)]);
  const { payload } = await jwtVerify(body, createRemoteJWKSet(new URL(`${kinde.url}/.well-known/jwks`)));
  expect(payload).toEqual({
    data: { user: { id: "kp_1" } },
    event_id: webhook.eventId,
    event_timestamp: payload["timestamp"],
    source: "admin",
    timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
    type: "user.deleted",
  });
  expect(webhook).toMatchObject({ state: "delivered", body, attempts: [{ status: 200, at: expect.any(Number) }] });
});

test.each(DOCUMENTED_DATA)("%s has its usual data if none is given", async (type, member) => {
  const { to, received } = receiver();
  await sandbox().kinde.sendWebhook(type, { to });
  const { data, ip_address: address } = claimsOf(received[0]?.body ?? "");
  expect(Object.keys(Object(data))).toEqual([member]);
  expect(address !== undefined).toBe(type.startsWith("user.authenticat"));
});

test("an event type without documented data has none, or what is given", async () => {
  const { to, received } = receiver();
  const { kinde } = sandbox();
  await kinde.sendWebhook("passkey.added", { to });
  await kinde.sendWebhook("customer.plan_changed", { customer_id: "customer_1" }, { to });
  expect(received.map(({ body }) => claimsOf(body)["data"])).toEqual([{}, { customer_id: "customer_1" }]);
});

test("a webhook is sent to a URL over HTTP, also while the global fetch is replaced", async () => {
  const server = await startLoopback((_request, response) => response.end());
  const replaced = jest.spyOn(globalThis, "fetch").mockRejectedValue(new Error("replaced"));
  const webhook = await sandbox().kinde.sendWebhook("user.created", { to: `${server.url}/hooks?x=1` });
  replaced.mockRestore();
  expect(webhook.state).toBe("delivered");
  const [{ method, url, headers } = {}] = server.requests;
  expect([method, url, headers?.["content-type"]]).toEqual(["POST", "/hooks?x=1", "application/jwt"]);
});

test("only 200 ends the attempts: they go on at Kinde's intervals on the sandbox's clock", async () => {
  const { kinde, clock } = sandbox();
  const { to, received } = receiver(500, 204, 201, 302, 400, 200);
  const webhook = await kinde.sendWebhook("user.created", { to });
  for (const [index, seconds] of [5, 30, 120, 600, 3600].entries()) {
    expect(webhook.state).toBe("waiting");
    clock.advance(seconds * 1000 - 4000);
    await webhook.idle();
    expect(received).toHaveLength(index + 1);
    clock.advance(4000);
    await webhook.idle();
    expect(received).toHaveLength(index + 2);
  }
  expect(webhook.state).toBe("delivered");
  expect(webhook.attempts.map(({ status }) => status)).toEqual([500, 204, 201, 302, 400, 200]);
  clock.advance(100 * HOUR_MS);
  await webhook.idle();
  expect(received).toHaveLength(6);
  expect(new Set(received.map(({ body, headers }) => `${body} ${String(headers.get("webhook-id"))}`)).size).toBe(1);
});

test("a webhook that is never answered with 200 is given up after 36 hours", async () => {
  const { kinde, clock } = sandbox();
  const { to, received } = receiver(500);
  const webhook = await kinde.sendWebhook("user.created", { to });
  clock.advance(36 * HOUR_MS);
  await webhook.idle();
  expect([webhook.state, received.length]).toEqual(["given-up", 9]);
});

test("an endpoint that can't be reached, or a receiver that throws, is tried again", async () => {
  const { kinde, clock } = sandbox();
  const unreachable = await kinde.sendWebhook("user.created", { to: await unusedUrl() });
  expect(unreachable).toMatchObject({ state: "waiting", attempts: [{ status: undefined }] });
  let calls = 0;
  const to = (): Response => {
    calls += 1;
    if (calls === 1) throw new Error("not yet");
    return new Response();
  };
  const webhook = await kinde.sendWebhook("user.created", { to });
  clock.advance(5000);
  await webhook.idle();
  expect(webhook).toMatchObject({ state: "delivered", attempts: [{ status: undefined }, { status: 200 }] });
});

test("duplicates are sent at the same time, with the same event", async () => {
  const { to, received } = receiver();
  const webhook = await sandbox().kinde.sendWebhook("user.created", { to, duplicates: 2 });
  expect(received).toHaveLength(3);
  expect(new Set(received.map(({ body }) => body))).toEqual(new Set([webhook.body]));
  expect(webhook.state).toBe("delivered");
});

test("a delayed webhook arrives after a later one, with the earlier timestamp", async () => {
  const { kinde, clock } = sandbox();
  const { to, received } = receiver();
  const first = await kinde.sendWebhook("user.created", { to, delayMs: 60_000 });
  clock.advance(1000);
  const second = await kinde.sendWebhook("user.deleted", { to });
  expect([first.state, second.state]).toEqual(["waiting", "delivered"]);
  clock.advance(59_000);
  await first.idle();
  expect(received.map(({ body }) => claimsOf(body)["type"])).toEqual(["user.deleted", "user.created"]);
  const [later, earlier] = received.map(({ body }) => Date.parse(String(claimsOf(body)["timestamp"])));
  expect(Number(earlier)).toBeLessThan(Number(later));
});

test("the sandbox's clock also runs by itself", async () => {
  const { to, received } = receiver();
  const arrived = new Promise<void>((resolve) => {
    void sandbox().kinde.sendWebhook("user.created", { delayMs: 20, to: (request) => (resolve(), to(request)) });
  });
  await arrived;
  expect(received.length).toBeLessThanOrEqual(1);
});

test("timestamp and payload make an old event, and one that lacks a member", async () => {
  const { to, received } = receiver();
  const { kinde } = sandbox();
  await kinde.sendWebhook("user.created", undefined, { to, timestamp: new Date("2020-01-01"), payload: { event_id: undefined, scp: [] } });
  const claims = claimsOf(received[0]?.body ?? "");
  expect(claims).toMatchObject({ timestamp: "2020-01-01T00:00:00.000Z", scp: [] });
  expect(claims).not.toHaveProperty("event_id");
});

test("a webhook signed with a withdrawn key doesn't verify", async () => {
  const { kinde } = sandbox();
  const { to, received } = receiver();
  await kinde.sendWebhook("user.created", { to, signedWith: "withdrawn" });
  const keys = createRemoteJWKSet(new URL(`${kinde.url}/.well-known/jwks`));
  await expect(jwtVerify(received[0]?.body ?? "", keys)).rejects.toMatchObject({ code: "ERR_JWKS_NO_MATCHING_KEY" });
});

test.each([
  ["no endpoint", {}],
  ["an endpoint that is no URL", { to: "hooks" }],
  ["an unknown option", { to: "http://localhost", from: "x" }],
  ["a part of a duplicate", { to: "http://localhost", duplicates: 0.5 }],
  ["a delay into the past", { to: "http://localhost", delayMs: -1 }],
])("sendWebhook() rejects with a RangeError for %s", async (_, options) => {
  await expect(sandbox().kinde.sendWebhook("user.created", undefined, options as never)).rejects.toThrow(RangeError);
  await expect(sandbox().kinde.sendWebhook("user.created", options as never)).rejects.toThrow(RangeError);
});

test("stop() ends attempts that are under way or due later", async () => {
  const server = await startLoopback(() => undefined);
  const sent = sandbox().kinde.sendWebhook("user.created", { to: server.url });
  await server.arrived(1);
  await sandbox().stop();
  expect((await sent).attempts).toEqual([{ at: expect.any(Number), status: undefined }]);
  sandbox().clock.advance(100 * HOUR_MS);
  await (await sent).idle();
  expect(server.requests).toHaveLength(1);
});
