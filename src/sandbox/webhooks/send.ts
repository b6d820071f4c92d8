/**
 * Signs a webhook and starts to deliver it.
 */
import { randomUUID } from "node:crypto";
import type { KindeState } from "../kinde/state.js";
import { requireKnown } from "../known.js";
import { type Deliveries, Delivery } from "./deliveries.js";
import { dataOf, payloadOf } from "./payload.js";
import type { SandboxWebhook, SandboxWebhookOptions, SendWebhook, WebhookAttempt, WebhookData } from "./types.js";

const OPTIONS: Record<keyof SandboxWebhookOptions, true> = {
  to: true,
  duplicates: true,
  delayMs: true,
  timestamp: true,
  payload: true,
  signedWith: true,
};

/** The function for users, whose second argument can be left out. */
export function createSendWebhook(state: KindeState, deliveries: Deliveries): SendWebhook {
  return async function sendWebhook(type: string, data: WebhookData | SandboxWebhookOptions | undefined, options?: SandboxWebhookOptions) {
    if (options !== undefined) return send(state, deliveries, type, data as WebhookData, options);
    if (!isOptions(data)) throw new RangeError("sendWebhook needs options with to");
    return send(state, deliveries, type, undefined, data);
  };
}

function isOptions(value: WebhookData | SandboxWebhookOptions | undefined): value is SandboxWebhookOptions {
  return typeof value?.to === "string" || typeof value?.to === "function" || value?.to instanceof URL;
}

/** @throws {RangeError} for an option that is missing, unknown or makes no sense. */
async function send(
  state: KindeState,
  deliveries: Deliveries,
  type: string,
  data: WebhookData = dataOf(type, state),
  options: SandboxWebhookOptions,
): Promise<SandboxWebhook> {
  requireKnown("sendWebhook", options, OPTIONS);
  const { to, duplicates = 0, delayMs = 0, timestamp = state.config.clock.now(), signedWith } = options;
  if (typeof to !== "function" && !URL.canParse(String(to))) throw new RangeError("to must be a URL or a function");
  if (!Number.isInteger(duplicates) || duplicates < 0) throw new RangeError("duplicates must be a whole number, 0 or more");
  if (!(delayMs >= 0)) throw new RangeError("delayMs must be a number of milliseconds, 0 or more");
  await state.keys.ready();
  const payload = { ...payloadOf(type, data, Number(timestamp)), ...options.payload };
  const body = state.keys.sign(payload, signedWith);
  const message = { body, headers: { "content-type": "application/jwt", "webhook-id": randomUUID() } };
  const attempts: WebhookAttempt[] = [];
  const dueAt = state.config.clock.now() + delayMs;
  const copies = Array.from({ length: 1 + duplicates }, () => new Delivery(to, message, dueAt, (attempt) => attempts.push(attempt)));
  for (const copy of copies) deliveries.add(copy);
  await deliveries.idle(copies);
  return {
    eventId: String(payload["event_id"]),
    body,
    attempts,
    get state() {
      const states = copies.map((copy) => copy.state);
      return states.find((known) => known === "given-up") ?? states.find((known) => known === "waiting") ?? "delivered";
    },
    idle: () => deliveries.idle(copies),
  };
}
