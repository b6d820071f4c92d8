/**
 * When a token expires, in epoch milliseconds on the local clock.
 */
import { fieldsOf } from "../http/json.js";
import { CLOCKS_AGREE_MS, parseMoment, serverTime } from "../http/moment.js";
import type { TransportHeaders } from "../http/transport-types.js";

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
export function onLocalClock(moment: number | undefined, headers: TransportHeaders, receivedAt: number): number | undefined {
  const ahead = (serverTime(headers, receivedAt) ?? receivedAt) - receivedAt;
  if (moment === undefined || Math.abs(ahead) <= CLOCKS_AGREE_MS) return moment;
  // A living token that only the header makes look expired: the header is wrong, such as a proxy's.
  return moment - ahead <= receivedAt && moment > receivedAt ? moment : moment - ahead;
}
