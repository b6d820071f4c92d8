/**
 * How long an API asks its callers to wait.
 */
import type { HttpResponse } from "../request.js";

/** Larger numbers are timestamps, not seconds to wait: the year 2000. */
const FIRST_EPOCH_SECONDS = 946_684_800;
/** Larger numbers are milliseconds: as seconds they would be beyond the year 5000. */
const FIRST_EPOCH_MS = 1e11;
/** A longer wait can't be meant. */
const DAY_MS = 86_400_000;

/**
 * The wait in milliseconds that the headers ask for: `RateLimit-Reset` or `Retry-After`, the longer of the two. Both are read as seconds, as
 * an HTTP date (RFC 9110 section 10.2.3), or as an epoch timestamp. `undefined` if neither says anything usable.
 */
export function retryAfterMs({ headers, sentAt = NaN }: Partial<HttpResponse>): number | undefined {
  // Timestamps come from the server's clock, so they are compared with its date: a wrong local clock doesn't matter.
  const from = Date.parse(headers?.get("date") ?? "") || sentAt;
  const waits = ["ratelimit-reset", "retry-after"].flatMap((name) => waitsIn(headers?.get(name) ?? "", from));
  const usable = waits.filter((waitMs) => waitMs >= 0 && waitMs <= DAY_MS);
  return usable.length === 0 ? undefined : Math.max(...usable);
}

/** A header that was sent twice arrives as a list. */
function waitsIn(value: string, from: number): readonly number[] {
  if (/[a-z]/i.test(value)) return [Math.max(0, Date.parse(value) - from)];
  return value.split(",").map((item) => {
    const seconds = item.trim() === "" ? NaN : Number(item);
    if (seconds < FIRST_EPOCH_SECONDS) return Math.ceil(seconds * 1000);
    return Math.max(0, seconds * (seconds < FIRST_EPOCH_MS ? 1000 : 1) - from);
  });
}
