/**
 * The answers of a handler, the requests that it reads, and what it reports.
 */
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { NetworkError } from "../../src/index.js";
import { createWebhooks, type KinnectEvent, type WebhookRequest } from "../../src/webhooks/index.js";
import { configurationErrorNaming, thrownBy } from "../helpers/outcomes.js";
import { signToken } from "../verify/tenant.js";
import { delivery, newEvent, signedDelivery, testWebhooks } from "./tenant.js";

test("a handler gets the event of its type, and its answer has no body", async () => {
  const handle = jest.fn();
  const event = newEvent();
  const response = await testWebhooks().handler({ "user.deleted": handle, "user.created": jest.fn() })(signedDelivery(event));
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(handle.mock.calls).toEqual([[event]]);
});

test.each(["passkey.added", "invoice.sent", "constructor", "__proto__", "toString"])(
  "an event of type %s without a handler is answered with 200",
  async (type) => {
    const handle = jest.fn();
    expect((await testWebhooks().handler({ "user.deleted": handle })(signedDelivery(newEvent({ type })))).status).toBe(200);
    expect(handle).not.toHaveBeenCalled();
  },
);

test("a handler for a type that isn't documented gets its events", async () => {
  const handle = jest.fn();
  await testWebhooks().handler({ "invoice.sent": handle })(signedDelivery(newEvent({ type: "invoice.sent" })));
  expect(handle).toHaveBeenCalledTimes(1);
});

test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("%s is answered with 405, and the answer names POST", async (method) => {
  const response = await testWebhooks().handler({})(new Request("https://app.example.com/webhooks", { method }));
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

test.each([
  ["an error", new Error("mine")],
  ["an error of kinnect's that would be 503 elsewhere", new NetworkError("Kinde is down.")],
  ["a value that is no error", "mine"],
  ["undefined", undefined],
])("a handler that throws %s is answered with 500, and onError gets it", async (_, thrown) => {
  const onError = jest.fn(() => {
    throw new Error("its own");
  });
  const receive = testWebhooks({ onError }).handler({ "user.deleted": () => Promise.reject(thrown) });
  expect((await receive(signedDelivery(newEvent()))).status).toBe(500);
  expect(onError.mock.calls).toEqual([[thrown]]);
});

test("each delivery is reported with its outcome, and without anything of its content", async () => {
  const events: KinnectEvent[] = [];
  const webhooks = testWebhooks({ onEvent: (event) => events.push(event) });
  const receive = webhooks.handler({ "user.deleted": () => undefined, "user.created": () => Promise.reject(new NetworkError("down")) });
  const event = newEvent();
  await receive(signedDelivery(event));
  await receive(signedDelivery(event));
  await receive(signedDelivery(newEvent({ type: "role.created" })));
  await receive(signedDelivery(newEvent({ type: "user.created" })));
  await receive(delivery("nonsense"));
  const eventType = "user.deleted";
  expect(events).toEqual([
    { type: "webhook", status: 200, outcome: "handled", eventType, durationMs: expect.any(Number) },
    { type: "webhook", status: 200, outcome: "handled_before", eventType, durationMs: expect.any(Number) },
    { type: "webhook", status: 200, outcome: "ignored", eventType: "role.created", durationMs: expect.any(Number) },
    { type: "webhook", status: 500, outcome: "failed", eventType: "user.created", code: "network_error", durationMs: expect.any(Number) },
    { type: "webhook", status: 400, outcome: "refused", reason: "malformed", durationMs: expect.any(Number) },
  ]);
});

const BODY = signToken(newEvent());
const READABLE: readonly (readonly [name: string, request: () => WebhookRequest])[] = [
  ["a Request", () => delivery(BODY)],
  ["the body's text", () => BODY],
  ["a request whose body is text, as of express.text()", () => ({ method: "POST", body: BODY })],
  ["a request whose body is bytes, as of express.raw()", () => ({ method: "POST", body: Buffer.from(BODY) })],
  [
    "a request of Node, in chunks",
    () => Object.assign(Readable.from([Buffer.from(BODY.slice(0, 9)), Buffer.from(BODY.slice(9))]), { method: "POST" }),
  ],
  [
    "a request of Express 4 whose body no parser wanted",
    () => Object.assign(Readable.from([Buffer.from(BODY)]), { method: "POST", body: {} }),
  ],
];

test.each(READABLE)("verify() and a handler read %s", async (_, request) => {
  expect(await testWebhooks().verify(request())).toMatchObject({ type: "user.deleted" });
  const handle = jest.fn();
  expect((await testWebhooks().handler({ "user.deleted": handle })(request())).status).toBe(200);
  expect(handle).toHaveBeenCalledTimes(1);
});

test.each<[string, () => Promise<WebhookRequest>]>([
  ["was read before", readRequest],
  ["was parsed", async () => ({ method: "POST", body: { type: "user.deleted" } })],
  ["isn't there", async () => ({ method: "POST" })],
])("a request whose body %s is a ConfigurationError", async (_, request) => {
  await expect(testWebhooks().verify(await request())).rejects.toMatchObject(configurationErrorNaming("the webhook's request"));
  await expect(testWebhooks().handler({})(await request())).rejects.toMatchObject(configurationErrorNaming("the webhook's request"));
});

async function readRequest(): Promise<Request> {
  const request = delivery(BODY);
  await request.text();
  return request;
}

test("a body that breaks off is answered with 400", async () => {
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.error(new Error("hung up")),
  });
  const request = new Request("https://app.example.com", { method: "POST", body, duplex: "half" } as RequestInit);
  expect((await testWebhooks().handler({})(request)).status).toBe(400);
});

test("a Node server gets its answer also to a body over 1 MB", async () => {
  const receive = testWebhooks().handler({});
  const server = createServer((request, response) => {
    void receive(request).then(({ status }) => response.writeHead(status).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const response = await fetch(`http://127.0.0.1:${port}`, { method: "POST", body: "x".repeat(3_000_000) });
  expect(response.status).toBe(413);
  server.closeAllConnections();
  server.close();
});

test.each<[string, object]>([
  ["options", undefined as unknown as object],
  ["domain", {}],
  ["domain", { domain: [] }],
  ["namespace", { domain: "mybiz.kinde.com", store: { read: jest.fn(), write: jest.fn() } }],
  ["namespace", { domain: "mybiz.kinde.com", namespace: " " }],
  ["store.write", { domain: "mybiz.kinde.com", namespace: "x", store: { read: jest.fn() } }],
  ["maxAgeMs", { domain: "mybiz.kinde.com", maxAgeMs: -1 }],
  ["maxAgeMs", { domain: "mybiz.kinde.com", maxAgeMs: Infinity }],
  ["waitMs", { domain: "mybiz.kinde.com", waitMs: "10" }],
  ["timeoutMs", { domain: "mybiz.kinde.com", timeoutMs: 0 }],
  ["storeTimeoutMs", { domain: "mybiz.kinde.com", storeTimeoutMs: 0 }],
  ["fetch", { domain: "mybiz.kinde.com", fetch: 1 }],
  ["now", { domain: "mybiz.kinde.com", now: 1 }],
  ["onEvent", { domain: "mybiz.kinde.com", onEvent: 1 }],
  ["onError", { domain: "mybiz.kinde.com", onError: 1 }],
  ["secret", { domain: "mybiz.kinde.com", secret: "x" }],
])("createWebhooks throws a ConfigurationError that names %s", (name, options) => {
  expect(thrownBy(() => createWebhooks(options as never))).toMatchObject(configurationErrorNaming(name));
});

test.each([[undefined], [null], [{ "user.deleted": "log" }], [{ "user.deleted": undefined }]])(
  "handler(%j) throws a ConfigurationError",
  (handlers) => {
    expect(thrownBy(() => testWebhooks().handler(handlers as never))).toMatchObject({ code: "configuration" });
  },
);

test.each([[{}], [{ event_id: "" }], [null]])("once(%j) rejects with a ConfigurationError", async (event) => {
  await expect(testWebhooks().once(event as never, jest.fn())).rejects.toMatchObject(configurationErrorNaming("event.event_id"));
});

test.each([undefined, null, 5])("a handler that is called with %s rejects with a ConfigurationError", async (request) => {
  const receive = testWebhooks().handler({});
  await expect(receive(request as unknown as WebhookRequest)).rejects.toMatchObject({ code: "configuration" });
});
