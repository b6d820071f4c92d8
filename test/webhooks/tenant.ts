/**
 * Webhooks as an application sees them: signed events, and receivers on a mocked `fetch`.
 */
import { createWebhooks, type Webhooks, type WebhooksOptions } from "../../src/webhooks/index.js";
import { json, type MockFetch, mockFetch } from "../helpers/mock-fetch.js";
import { jwksOf, KEY, NOW, signToken } from "../verify/tenant.js";

export const EVENT = {
  data: { user: { id: "kp_11112222333344445555666677778888" } },
  event_id: "event_0190a1b2c3d47e5f8a9b0c1d2e3f4a03",
  event_timestamp: "2026-09-21T14:13:20.000Z",
  source: "api",
  timestamp: "2026-09-21T14:13:20.000Z",
  type: "user.deleted",
};

let events = 0;

/** An event that no other test has. */
export function newEvent(members: Readonly<Record<string, unknown>> = {}): typeof EVENT {
  events += 1;
  return { ...EVENT, event_id: `event_${events}`, ...members };
}

/** A request as Kinde sends it. */
export function delivery(body: string, headers: Readonly<Record<string, string>> = {}): Request {
  return new Request("https://app.example.com/webhooks", {
    method: "POST",
    headers: { "content-type": "application/jwt", "webhook-id": "attempt", ...headers },
    body,
  });
}

export function signedDelivery(event: Readonly<Record<string, unknown>> = EVENT): Request {
  return delivery(signToken(event));
}

export interface TestWebhooks extends Webhooks, MockFetch {
  /** Moves the clock. */
  advance(ms: number): void;
}

/** A receiver at `NOW`. Its JWKS has `KEY`, unless `keys` says otherwise. */
export function testWebhooks(
  options: Partial<WebhooksOptions> = {},
  keys: Parameters<typeof mockFetch>[0] = () => json(jwksOf(KEY)),
): TestWebhooks {
  const mock = mockFetch(keys);
  let now = NOW * 1000;
  const webhooks = createWebhooks({ domain: "mybiz.kinde.com", fetch: mock.fetch, now: () => now, ...options });
  return { ...webhooks, ...mock, advance: (ms) => (now += ms) };
}

/** A promise that is settled from outside. */
export function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void; readonly reject: (error: Error) => void } {
  let resolve = (): void => undefined;
  let reject = (_: Error): void => undefined;
  const promise = new Promise<void>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve: () => resolve(), reject: (error) => reject(error) };
}
