/**
 * When a token expires, read from the many forms in which APIs say it. All results are epoch milliseconds on the local clock.
 */
import { fieldsOf } from "../http/json.js";

const YEAR_2000 = 946_684_800_000;
const YEAR_3000 = 32_503_680_000_000;
/** Larger numbers are milliseconds: as seconds they would be beyond the year 5000. */
const FIRST_MILLISECONDS = 1e11;
/** A clock that is further off breaks TLS, so such a `Date` header is wrong. */
const MAX_SKEW_MS = 86_400_000;
/** `Date` headers have whole seconds and take time to arrive, so smaller differences don't mean that a clock is wrong. */
const CLOCKS_AGREE_MS = 30_000;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d[\d:.,]*) ?(?:Z|([+-]\d\d):?(\d\d)?)?( ?UTC)?$/i;

/**
 * Parses a moment: ISO 8601 with any offset (`+11`), with fractions, or with a space for the `T`; an HTTP date; epoch seconds or
 * milliseconds as string or number. Without an offset it is UTC. `undefined` (unknown) if empty, unreadable, no day of the calendar,
 * before the year 2000 or after 2999.
 */
export function parseMoment(value: unknown): number | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const [, date, time = "", hours = "+00", minutes = "00"] = ISO.exec(text) ?? [];
  const isHttpDate = /^[a-z]{3},/i.test(text);
  const seconds = Number(text) * (Number(text) < FIRST_MILLISECONDS ? 1000 : 1);
  // An invalid date is NaN, and the comparison is false.
  const moment = new Date(date ? `${date}T${time.replace(",", ".")}${hours}:${minutes}` : isHttpDate ? text : seconds).getTime();
  // `Date` turns 29 February into 1 March in other years.
  const day = date?.slice(8) ?? /^[a-z]{3}, (\d\d)/i.exec(text)?.[1];
  const midnight = new Date(date ? `${date}T00:00Z` : moment);
  const isOnCalendar = day === undefined || midnight.getUTCDate() === Number(day);
  return moment >= YEAR_2000 && moment < YEAR_3000 && isOnCalendar ? moment : undefined;
}

/** The `exp` claim of a JWT (RFC 7519 section 4.1.4). The signature isn't checked: this only decides when to refresh. */
export function jwtExpiry(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    return parseMoment(fieldsOf(claims).exp);
  } catch {
    return undefined;
  }
}

/** Converts a moment from the server's clock to the local one, using the `Date` header of the response that contained it. */
export function onLocalClock(moment: number | undefined, headers: Headers, receivedAt: number): number | undefined {
  const ahead = Date.parse(headers.get("date") ?? "") - receivedAt;
  const isSkewed = Math.abs(ahead) > CLOCKS_AGREE_MS && Math.abs(ahead) <= MAX_SKEW_MS;
  return moment !== undefined && isSkewed ? moment - ahead : moment;
}
