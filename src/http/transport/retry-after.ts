/**
 * How long an API asks to be left alone.
 */
import type { HttpResponse } from "../request.js";

/**
 * The wait that the headers ask for, in milliseconds: `RateLimit-Reset` (seconds) or `Retry-After` (seconds or an HTTP date,
 * RFC 9110 section 10.2.3), the longer one where both are there; `undefined` where neither can be read.
 */
export function retryAfterMs({ headers, sentAt = NaN }: Partial<HttpResponse>): number | undefined {
  // Both dates come from the server's clock, so that ours does not matter.
  const from = Date.parse(headers?.get("date") ?? "") || sentAt;
  let longest: number | undefined;
  for (const name of ["ratelimit-reset", "retry-after"]) {
    const value = headers?.get(name) || "none";
    const seconds = Number(value);
    const wait = Number.isNaN(seconds) ? Math.max(0, Date.parse(value) - from) : Math.ceil(seconds * 1000);
    if (wait >= (longest ?? 0) && wait < Infinity) longest = wait;
  }
  return longest;
}
