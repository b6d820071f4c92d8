/**
 * How long an API asks its callers to wait.
 */
import { parseMoment, serverTime } from "../moment.js";
import type { HttpResponse } from "../request.js";

/** A longer wait can't be meant. */
const DAY_MS = 86_400_000;
/** A header that was sent twice arrives as a list. HTTP dates have a comma of their own. */
const ITEMS = /(?:[a-z]{3,9}, (?=\d+[ -])|[^\s,])[^,]*/gi;

/**
 * The wait in milliseconds that the headers ask for: `RateLimit-Reset` or `Retry-After`, the longer of the two. Both are read as seconds, as
 * an HTTP date (RFC 9110 section 10.2.3), or as another moment. `undefined` if neither says anything usable.
 */
export function retryAfterMs({ headers, sentAt = NaN }: Partial<HttpResponse>): number | undefined {
  // Moments come from the server's clock, so they are compared with its date: a wrong local clock doesn't matter.
  const now = serverTime(headers, sentAt) ?? sentAt;
  const items = ["ratelimit-reset", "retry-after"].flatMap((name) => headers?.get(name)?.match(ITEMS) ?? []);
  const waits = items.map((item) => {
    const moment = parseMoment(item);
    return moment === undefined ? Math.ceil(Number(item) * 1000) : Math.max(0, moment - now);
  });
  const usable = waits.filter((waitMs) => waitMs >= 0 && waitMs <= DAY_MS);
  return usable.length === 0 ? undefined : Math.max(...usable);
}
