/**
 * How long an API asks to be left alone.
 */

/**
 * The wait that the headers ask for, in milliseconds: `RateLimit-Reset` (seconds) or `Retry-After` (seconds or an HTTP date,
 * RFC 9110 section 10.2.3), the longer one where both are there; `undefined` where neither can be read.
 */
export function retryAfterMs(headers: Headers, now: number): number | undefined {
  const waits = [seconds(headers.get("ratelimit-reset")), retryAfter(headers, now)].filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after");
  const wait = seconds(value);
  if (value === null || wait !== undefined) return wait;
  // Both dates come from the server's clock, so that ours does not matter.
  const from = Date.parse(headers.get("date") ?? "");
  const until = Date.parse(value);
  return Number.isNaN(until) ? undefined : Math.max(0, until - (Number.isNaN(from) ? now : from));
}

function seconds(value: string | null): number | undefined {
  return value !== null && /^\s*\d+(\.\d+)?\s*$/.test(value) ? Math.ceil(Number(value) * 1000) : undefined;
}
