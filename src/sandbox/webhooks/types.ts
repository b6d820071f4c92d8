/**
 * The public types of the sandbox's webhooks.
 */
import type { SigningKeyChoice } from "../kinde/token-options.js";

/** Receives a webhook in this process, in place of a server. */
export type WebhookReceiver = (request: Request) => Response | Promise<Response>;

/** How to send a webhook. */
export interface SandboxWebhookOptions {
  /** The endpoint: a URL, or a function that takes the request. */
  readonly to: string | URL | WebhookReceiver;
  /** How many further copies are sent at the same time, each with the same event. Default: 0. */
  readonly duplicates?: number;
  /** How long the first attempt waits, in milliseconds of the sandbox's clock. With it, a later event can arrive first. Default: 0. */
  readonly delayMs?: number;
  /** When the event happened: a date or epoch milliseconds. Default: now, on the sandbox's clock. */
  readonly timestamp?: Date | number;
  /** Members of the payload to add, or to have in place of the usual ones. One that is `undefined` is left out: `{ event_id: undefined }`. */
  readonly payload?: Readonly<Record<string, unknown>>;
  /** `"withdrawn"` signs with a key that the JWKS doesn't have (anymore). Default: `"current"`. */
  readonly signedWith?: SigningKeyChoice;
}

/** One attempt to deliver a webhook. */
export interface WebhookAttempt {
  /** When it was sent, in epoch milliseconds on the sandbox's clock. */
  readonly at: number;
  /** The status of the answer, of which only 200 ends the attempts. `undefined` without an answer. */
  readonly status: number | undefined;
}

/** A webhook under way. */
export interface SandboxWebhook {
  /** The `event_id` in the payload. */
  readonly eventId: string;
  /** The signed JWT: the body of each attempt. */
  readonly body: string;
  /** The finished attempts of all copies, in the order in which they ended. */
  readonly attempts: readonly WebhookAttempt[];
  /** `waiting` while a copy has attempts left; `given-up` if a copy ran out of them. */
  readonly state: "waiting" | "delivered" | "given-up";
  /** Resolves when all attempts that are due have ended. Await it after `sandbox.clock.advance()`. */
  idle(): Promise<void>;
}

/** The `data` of an event. */
export type WebhookData = Readonly<Record<string, unknown>>;

/** Sends an event with its usual data, or with the given. */
export interface SendWebhook {
  (type: string, options: SandboxWebhookOptions): Promise<SandboxWebhook>;
  (type: string, data: WebhookData | undefined, options: SandboxWebhookOptions): Promise<SandboxWebhook>;
}
