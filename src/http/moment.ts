/**
 * Reading moments from the many forms in which APIs write them.
 */
import type { TransportHeaders } from "./transport-types.js";

const YEAR_2000 = 946_684_800_000;
const YEAR_3000 = 32_503_680_000_000;
/** Larger numbers are milliseconds: as seconds they would be beyond the year 5000. */
const FIRST_MILLISECONDS = 1e11;
/** `Date` headers have whole seconds and take time to arrive, so smaller differences don't mean that a clock is wrong. */
export const CLOCKS_AGREE_MS = 30_000;
/** A clock that is further off breaks TLS, so such a `Date` header is wrong. */
const MAX_SKEW_MS = 86_400_000;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d[\d:.,]*) ?(?:Z|([+-]\d\d):?(\d\d)?)?( ?UTC)?$/i;
const HTTP_DATE = /^[a-z]{3,9}, (\d+[ -][a-z]{3}[ -]\d+) /i;
/** The form of C's asctime, RFC 9110 section 5.6.7. */
const ASCTIME = /^(\w{3}) (\w{3}) +(\d+) ([\d:]+) (\d{4})$/;
/** A date that ends with the time is in no zone, and `Date` would read it as local. */
const ZONELESS = / [\d:]+$/;

/**
 * Parses a moment: ISO 8601 with any offset (`+11`), with fractions, or with a space for the `T`; an HTTP date in each of its three forms;
 * epoch seconds or milliseconds as string or number. Without an offset it is UTC. Epoch milliseconds, or `undefined` (unknown) if empty,
 * unreadable, no day of the calendar, before the year 2000 or after 2999.
 */
export function parseMoment(value: unknown): number | undefined {
  const given = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const text = given.replace(ASCTIME, "$1, $3 $2 $5 $4");
  const [, date, time = "", hours = "+00", minutes = "00"] = ISO.exec(text) ?? [];
  const day = date ?? HTTP_DATE.exec(text)?.[1];
  const seconds = Number(text) * (Number(text) < FIRST_MILLISECONDS ? 1000 : 1);
  const moment = new Date(
    date ? `${date}T${time.replace(",", ".")}${hours}:${minutes}` : day ? text.replace(ZONELESS, "$& GMT") : seconds,
  ).getTime();
  // `Date` turns 29 February into 1 March in other years.
  const isOnCalendar = !day || new Date(`${day} UTC`).getUTCDate() === parseInt(date?.slice(8) ?? day);
  // For an invalid date, which is NaN, the comparisons are false.
  return moment >= YEAR_2000 && moment < YEAR_3000 && isOnCalendar ? moment : undefined;
}

/** The server's clock, from its `Date` header. `undefined` if it has none, or if it is absurdly far from the local clock. */
export function serverTime(headers: TransportHeaders | undefined, now: number): number | undefined {
  const date = parseMoment(headers?.get("date"));
  return date !== undefined && Math.abs(date - now) <= MAX_SKEW_MS ? date : undefined;
}
