/**
 * When a token ends, from whatever an API says about it. All results are epoch milliseconds on the local clock.
 */
import { fieldsOf } from "../http/json.js";

const YEAR_2000 = 946_684_800_000;
/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const FIRST_MILLISECONDS = 1e11;
/** `Date` headers have whole seconds and travel for a while: smaller differences are no reason to doubt a clock. */
const CLOCKS_AGREE_MS = 30_000;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d[\d:.,]*) ?(?:Z|([+-]\d\d):?(\d\d)?)?( ?UTC)?$/i;

/**
 * The moment that a value names: ISO with any offset (`+11`), fraction or a space for the `T`, an HTTP date, or epoch seconds
 * or milliseconds, as string or number. `undefined`, which means unknown, where it is empty, unreadable or before the year 2000.
 * Without an offset it is UTC.
 */
export function parseMoment(value: unknown): number | undefined {
  const text = typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
  const [, date, time = "", hours = "+00", minutes = "00"] = ISO.exec(text) ?? [];
  const isHttpDate = /^[a-z]{3},/i.test(text);
  const seconds = Number(text) * (Number(text) < FIRST_MILLISECONDS ? 1000 : 1);
  // An invalid date is NaN, which is no later than anything.
  const moment = new Date(date ? `${date}T${time.replace(",", ".")}${hours}:${minutes}` : isHttpDate ? text : seconds).getTime();
  return moment >= YEAR_2000 ? moment : undefined;
}

/** The `exp` claim of a JWT, RFC 7519 section 4.1.4. Its signature is not checked: this only tells when to renew. */
export function jwtExpiry(token: string): number | undefined {
  try {
    const claims: unknown = JSON.parse(atob((token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/")));
    return parseMoment(fieldsOf(claims).exp);
  } catch {
    return undefined;
  }
}

/** A moment of the server's clock on ours, by the `Date` header of the response that told it. */
export function onLocalClock(moment: number | undefined, headers: Headers, receivedAt: number): number | undefined {
  const ahead = Date.parse(headers.get("date") ?? "") - receivedAt;
  return moment !== undefined && Math.abs(ahead) > CLOCKS_AGREE_MS ? moment - ahead : moment;
}
