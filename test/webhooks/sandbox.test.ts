/**
 * Webhooks of the sandbox over real HTTP: at Kinde's intervals, doubled, delayed, out of order and forged.
 */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createMemoryStore } from "../../src/index.js";
import { createWebhooks, type WebhookEvent, type Webhooks, type WebhooksOptions } from "../../src/webhooks/index.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { DOCUMENTED_DATA } from "../helpers/webhook-data.js";

const sandbox = sandboxPerTest();
const servers = new Set<Server>();

afterEach(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  servers.clear();
});

function receiver(options: Partial<WebhooksOptions> = {}): Webhooks {
  const { kinde, clock } = sandbox();
  return createWebhooks({ domain: kinde.url, now: clock.now, ...options });
}

/** Starts a server whose processes answer in turn. Resolves to its address. */
async function endpoint(...processes: readonly ((event: WebhookEvent) => unknown)[]): Promise<string> {
  const store = createMemoryStore();
  const receivers = processes.map((handle) =>
    receiver({ store, namespace: "app" }).handler({ "user.created": handle, "user.updated": handle, "user.deleted": handle }),
  );
  let requests = 0;
  const server = createServer((request, response) => {
    const receive = receivers[requests++ % receivers.length];
    void receive?.(request).then(({ status }) => response.writeHead(status).end());
  });
  servers.add(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
}

test("10 copies of one event over 4 processes run the handler once, and each copy is delivered", async () => {
  const handle = jest.fn();
  const to = await endpoint(handle, handle, handle, handle);
  const webhook = await sandbox().kinde.sendWebhook("user.deleted", { to, duplicates: 9 });
  expect(webhook.attempts.map(({ status }) => status)).toEqual(Array<number>(10).fill(200));
  expect([webhook.state, handle.mock.calls.length]).toEqual(["delivered", 1]);
});

test("an event whose handler fails is delivered again at Kinde's intervals, until its handler has succeeded once", async () => {
  let failures = 3;
  const handle = jest.fn(() => {
    if (failures-- > 0) throw new Error("the database is down");
  });
  const webhook = await sandbox().kinde.sendWebhook("user.updated", { to: await endpoint(handle, handle) });
  for (const seconds of [5, 30, 120, 600, 3600]) {
    sandbox().clock.advance(seconds * 1000);
    await webhook.idle();
  }
  expect(webhook.attempts.map(({ status }) => status)).toEqual([500, 500, 500, 200]);
  expect(handle).toHaveBeenCalledTimes(4);
});

test("the last attempt, 36 hours after the event, is still accepted", async () => {
  let isDown = true;
  const handle = jest.fn(() => {
    if (isDown) throw new Error("still down");
  });
  const webhook = await sandbox().kinde.sendWebhook("user.created", { to: await endpoint(handle) });
  // Each attempt runs when its time has come.
  for (const hours of [1, 4, 12, 12]) {
    sandbox().clock.advance(hours * 3_600_000);
    await webhook.idle();
  }
  isDown = false;
  sandbox().clock.advance(12 * 3_600_000);
  await webhook.idle();
  expect([webhook.state, webhook.attempts.at(-1)?.status]).toEqual(["delivered", 200]);
});

test("events that arrive out of order are handled as they come, each with its own timestamp", async () => {
  const handled: WebhookEvent[] = [];
  const to = await endpoint((event) => handled.push(event));
  const first = await sandbox().kinde.sendWebhook("user.created", { to, delayMs: 60_000 });
  sandbox().clock.advance(1000);
  await sandbox().kinde.sendWebhook("user.deleted", { to });
  sandbox().clock.advance(60_000);
  await first.idle();
  expect(handled.map(({ type }) => type)).toEqual(["user.deleted", "user.created"]);
  const [later = 0, earlier = 0] = handled.map(({ timestamp }) => Date.parse(timestamp));
  expect(earlier).toBeLessThan(later);
});

test("an event signed with a withdrawn key, and a token posted as a webhook, are answered with 400", async () => {
  const handle = jest.fn();
  const to = await endpoint(handle);
  const { kinde } = sandbox();
  const forged = await kinde.sendWebhook("user.deleted", { to, signedWith: "withdrawn" });
  expect(forged.attempts.map(({ status }) => status)).toEqual([400]);
  const claims = { type: "user.deleted", event_id: "event_1", data: { user: { id: "kp_1" } }, timestamp: new Date().toISOString() };
  for (const token of [kinde.issueUserToken(), kinde.issueUserToken({ claims }), kinde.issueIdToken()]) {
    expect((await fetch(to, { method: "POST", body: token })).status).toBe(400);
  }
  expect(handle).not.toHaveBeenCalled();
});

test("after a rotation of keys, webhooks are accepted at once, and those of a withdrawn key no longer than 10 minutes", async () => {
  const handle = jest.fn();
  const to = await endpoint(handle);
  const { kinde, clock } = sandbox();
  const before = await kinde.sendWebhook("user.created", { to });
  kinde.rotateKeys();
  expect((await kinde.sendWebhook("user.created", { to })).state).toBe("delivered");
  clock.advance(600_000);
  expect((await fetch(to, { method: "POST", body: before.body })).status).toBe(400);
  expect(handle).toHaveBeenCalledTimes(2);
});

test("while the tenant's keys can't be requested, webhooks are answered with 503, and handled by a later attempt", async () => {
  const handle = jest.fn();
  const to = await endpoint(handle);
  sandbox().fault({ server: "kinde", path: "/.well-known/jwks", status: 503, times: 1 });
  const webhook = await sandbox().kinde.sendWebhook("user.created", { to });
  expect([webhook.attempts.map(({ status }) => status), handle.mock.calls.length]).toEqual([[503], 0]);
  sandbox().clock.advance(5000);
  await webhook.idle();
  expect([webhook.attempts.map(({ status }) => status), handle.mock.calls.length]).toEqual([[503, 200], 1]);
});

test.each(DOCUMENTED_DATA)("the sandbox's %s is verified, and its data has %s", async (type, member) => {
  const webhooks = receiver();
  const verified: WebhookEvent[] = [];
  const to = async (request: Request): Promise<Response> => {
    verified.push(await webhooks.verify(request));
    return new Response();
  };
  await sandbox().kinde.sendWebhook(type, { to });
  expect(verified).toEqual([expect.objectContaining({ type, data: { [member]: expect.anything() } })]);
});
