/**
 * Delivers webhooks as Kinde does: until the endpoint answers 200, at growing intervals for 36 hours. The intervals run on the sandbox's
 * clock, so `advance` makes attempts due.
 */
import type { Clock } from "../clock.js";
import { post, type WebhookRequest } from "./post.js";
import type { SandboxWebhookOptions, WebhookAttempt } from "./types.js";

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
/** The waits before the second and each further attempt, approximately as documented: after the last one it is given up, after 36 hours. */
const RETRY_WAITS_MS = [...[5_000, 30_000, 2 * MINUTE_MS, 10 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS], ...[12 * HOUR_MS, 12 * HOUR_MS]];
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** One copy of a webhook. */
export class Delivery {
  state: "waiting" | "delivered" | "given-up" = "waiting";
  readonly to: SandboxWebhookOptions["to"];
  readonly message: WebhookRequest;
  readonly onAttempt: (attempt: WebhookAttempt) => void;
  /** When the next attempt is due, on the sandbox's clock. */
  dueAt: number;
  retries = 0;
  /** The attempts that run now, one after the other while they are due. */
  running: Promise<void> | undefined;

  constructor(to: SandboxWebhookOptions["to"], message: WebhookRequest, dueAt: number, onAttempt: (attempt: WebhookAttempt) => void) {
    this.to = to;
    this.message = message;
    this.dueAt = dueAt;
    this.onAttempt = onAttempt;
  }
}

/** All deliveries of a sandbox. */
export class Deliveries {
  readonly #clock: Clock;
  readonly #waiting = new Set<Delivery>();
  readonly #stopped = new AbortController();
  #timer: NodeJS.Timeout | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
    clock.onAdvance(() => this.#runDue());
  }

  /** Starts a delivery. An attempt that is due is under way when this returns. */
  add(delivery: Delivery): void {
    this.#waiting.add(delivery);
    this.#runDue();
  }

  /** Resolves when no attempt of these deliveries is under way. */
  async idle(deliveries: readonly Delivery[]): Promise<void> {
    this.#runDue();
    for (const delivery of deliveries) await delivery.running;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#stopped.abort();
  }

  #runDue(): void {
    for (const delivery of this.#waiting) {
      if (delivery.dueAt <= this.#clock.now()) delivery.running ??= this.#run(delivery);
    }
    this.#setTimer();
  }

  async #run(delivery: Delivery): Promise<void> {
    while (delivery.state === "waiting" && delivery.dueAt <= this.#clock.now() && this.#waiting.has(delivery))
      await this.#attempt(delivery);
    delivery.running = undefined;
    this.#setTimer();
  }

  async #attempt(delivery: Delivery): Promise<void> {
    const at = this.#clock.now();
    const status = await post(delivery.to, delivery.message, this.#stopped.signal);
    delivery.onAttempt({ at, status });
    const waitMs = RETRY_WAITS_MS[delivery.retries];
    delivery.retries += 1;
    if (status === 200) delivery.state = "delivered";
    else if (waitMs === undefined) delivery.state = "given-up";
    else delivery.dueAt += waitMs;
    if (delivery.state !== "waiting") this.#waiting.delete(delivery);
  }

  /** The clock also runs by itself. A wait alone keeps no process alive. */
  #setTimer(): void {
    clearTimeout(this.#timer);
    const dueTimes = [...this.#waiting].filter(({ running }) => running === undefined).map(({ dueAt }) => dueAt);
    if (dueTimes.length === 0 || this.#stopped.signal.aborted) return;
    const waitMs = Math.min(...dueTimes) - this.#clock.now();
    this.#timer = setTimeout(() => this.#runDue(), Math.min(Math.max(waitMs, 1), LONGEST_TIMER_MS)).unref();
  }
}
