/**
 * When a token ends, from whatever an API says about it. All results are epoch milliseconds on the local clock.
 */

const YEAR_2000 = Date.UTC(2000, 0);
const LAST_MOMENT = 8.64e15;
/** Numbers from here on are milliseconds: as seconds they would lie beyond the year 5000. */
const FIRST_MILLISECONDS = 1e11;
/** `Date` headers have whole seconds and travel for a while: smaller differences are no reason to doubt a clock. */
const CLOCKS_AGREE_MS = 30_000;
const ISO = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,9})\d*)? ?(Z|UTC|[+-]\d\d(?::?\d\d)?)?(?: UTC)?$/i;

/**
 * The moment that a value names: ISO with any offset (`+11`), fraction or a space for the `T`, an HTTP date, or epoch seconds
 * or milliseconds, as string or number. `undefined`, which means unknown, where it is empty, unreadable or before the year 2000.
 * Without an offset it is UTC.
 */
export function parseMoment(value: unknown): number | undefined {
  const moment = typeof value === "number" ? fromNumber(value) : typeof value === "string" ? fromText(value.trim()) : NaN;
  return moment >= YEAR_2000 && moment <= LAST_MOMENT ? moment : undefined;
}

function fromNumber(value: number): number {
  return Math.abs(value) < FIRST_MILLISECONDS ? value * 1000 : value;
}

function fromText(text: string): number {
  if (/^\d+(\.\d+)?$/.test(text)) return fromNumber(Number(text));
  const iso = ISO.exec(text);
  if (iso === null) return /^[a-z]{3},/i.test(text) ? Date.parse(text) : NaN;
  const [, date = "", minutes = "", seconds = ":00", fraction = "0", offset = "Z"] = iso;
  return Date.parse(`${date}T${minutes}${seconds}.${fraction.padEnd(3, "0").slice(0, 3)}${isoOffset(offset)}`);
}

function isoOffset(offset: string): string {
  if (/^(Z|UTC)$/i.test(offset)) return "Z";
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(":", "") || "00"}`;
}

/** The `exp` claim of a JWT, RFC 7519 section 4.1.4. Its signature is not checked: this only tells when to renew. */
export function jwtExpiry(token: string): number | undefined {
  const payload = token.split(".")[1];
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(atob(payload.replaceAll("-", "+").replaceAll("_", "/")));
    return typeof claims === "object" && claims !== null && "exp" in claims ? parseMoment(claims.exp) : undefined;
  } catch {
    return undefined;
  }
}

/** A moment of the server's clock on ours, by the `Date` header of the response that told it. */
export function onLocalClock(moment: number | undefined, headers: Headers, receivedAt: number): number | undefined {
  if (moment === undefined) return undefined;
  const ahead = Date.parse(headers.get("date") ?? "") - receivedAt;
  return Math.abs(ahead) > CLOCKS_AGREE_MS ? moment - ahead : moment;
}
