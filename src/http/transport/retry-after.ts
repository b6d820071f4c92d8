/**
 * How long an API asks its callers to wait.
 */
import type { HttpResponse } from "../request.js";

/**
 * The wait in milliseconds that the headers ask for: `RateLimit-Reset` (seconds) or `Retry-After` (seconds or an HTTP date,
 * RFC 9110 section 10.2.3), the longer of the two. `undefined` if neither is readable.
 */
export function retryAfterMs({ headers, sentAt = NaN }: Partial<HttpResponse>): number | undefined {
  // Both dates come from the server's clock, so a wrong local clock doesn't matter.
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
