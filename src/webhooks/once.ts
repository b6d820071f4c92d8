/**
 * Each event once: its record is written after its handler succeeded, so an event may be handled again, and is never lost. A lease, which
 * is renewed while the handler runs, makes other deliveries of the event wait.
 */
import { isKinnectError, TimeoutError } from "../errors/index.js";
import { fieldsOf } from "../http/json.js";
import { parseMoment } from "../http/moment.js";
import { delay } from "../http/transport/deadline.js";
import { check, requireText } from "../http/validate.js";
import { keyOf } from "../stores/key.js";
import { Lease, LEASE_MS, leaseWaitMs } from "../stores/lease.js";
import { createPrivateStore } from "../stores/memory.js";
import type { WebhooksConfig } from "./options.js";

/** The part of an event that `once` needs. */
export interface RecordableEvent {
  readonly event_id: string;
  readonly timestamp?: string;
  readonly type?: string;
}

/** Runs a handler for an event that wasn't handled before. */
export type Once = (event: RecordableEvent, handler: () => unknown) => Promise<boolean>;

/** There is nothing to tell about an event that was handled. */
const RECORD = "handled";

export function createOnce(config: WebhooksConfig): Once {
  const { store, locks, keyParts, recordMs, waitMs, now, onEvent } = config;
  /** Handled here, but the store hasn't taken their records yet. */
  const unrecorded = createPrivateStore({ now });

  return async function once(event, handler) {
    const eventId = requireText("event.event_id", fieldsOf(event)["event_id"]);
    check(typeof handler === "function", "handler", "be a function");
    const key = await keyOf(...keyParts, eventId);
    if ((await unrecorded.read(key)) !== undefined) {
      // The store may take it now.
      await record(key, event);
      return false;
    }
    const lease = await claim(key);
    if (lease === undefined) return false;
    try {
      await handler();
      await record(key, event);
      return true;
    } finally {
      lease.release();
    }
  };

  /**
   * Resolves to the lease under which the event is to be handled, or to `undefined` if it was handled.
   * @throws {TimeoutError} after `waitMs`. @throws {NetworkError} if the store fails.
   */
  async function claim(key: string): Promise<Lease | undefined> {
    const giveUpAt = performance.now() + waitMs;
    for (let round = 0; ; round++) {
      // The store may be out of order by now.
      if ((await unrecorded.read(key)) !== undefined) return undefined;
      const acquired = (await locks.tryAcquire?.(key, LEASE_MS)) ?? { retryAfterMs: 0 };
      const lease = "release" in acquired ? new Lease(acquired) : undefined;
      const retryAfterMs = "release" in acquired ? 0 : acquired.retryAfterMs;
      const wasHandled = await isHandled(key).catch((error: unknown) => {
        lease?.release();
        throw error;
      });
      if (wasHandled) {
        lease?.release();
        return undefined;
      }
      if (lease !== undefined) return lease;
      const leftMs = giveUpAt - performance.now();
      if (leftMs <= 0)
        throw new TimeoutError(`Another delivery of this event was still handled after ${waitMs} ms (waitMs). Kinde will send it again.`);
      await delay(Math.min(leftMs, leaseWaitMs(round, retryAfterMs)));
    }
  }

  async function isHandled(key: string): Promise<boolean> {
    return ((await unrecorded.read(key)) ?? (await store.read(key))) !== undefined;
  }

  /** The handler has done its work, so it must not fail because of the record: the event would be handled again for certain. */
  async function record(key: string, { timestamp, type }: RecordableEvent): Promise<void> {
    // A timestamp ahead is accepted for longer, so its record has to stay longer.
    const ttlMs = recordMs + Math.max(0, (parseMoment(timestamp) ?? 0) - now());
    try {
      await store.write(key, RECORD, { ifVersion: null, ttlMs });
    } catch (error) {
      await unrecorded.write(key, RECORD, { ifVersion: null, ttlMs });
      onEvent?.({ type: "webhook_unrecorded", eventType: type, code: isKinnectError(error) ? error.code : undefined });
    }
  }
}
