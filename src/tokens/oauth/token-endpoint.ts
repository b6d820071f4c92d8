/**
 * Asking an OAuth token endpoint, RFC 6749 sections 4.3, 4.4 and 6: the request, and the reading of its answer.
 */
import { brokenContract, dataOf } from "../../http/response/data.js";
import { encode } from "../../http/serialize/request.js";
import { isHeaderSafe } from "../../http/validate.js";
import { fieldsOf } from "../../http/json.js";
import type { OperationFacts } from "../../operation.js";
import type { HttpResponse, Repeat, Send } from "../../http/request.js";
import { jwtExpiry, onLocalClock } from "../expiry.js";
import type { IssuedToken } from "../source.js";

/** A century: what claims to live longer, such as a moment, says nothing. */
const LONGEST_LIFETIME_MS = 3.2e12;

/** A token endpoint, and the pipeline that leads there. */
export interface TokenEndpoint {
  readonly url: string;
  readonly operation: OperationFacts;
  readonly send: Send;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** What to check when it refuses: the names of the options. */
  readonly advice: string;
}

/**
 * Sends one grant. Its fields go as a form; absent ones are left out.
 * @throws {CredentialsError} when the endpoint refuses it (a 4xx other than 408 and 429).
 * @throws {UnexpectedResponseError} when a success holds no usable token.
 */
export async function requestGrant(
  endpoint: TokenEndpoint,
  fields: Readonly<Record<string, string | undefined>>,
  repeat: Repeat,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const { url, operation, headers, advice } = endpoint;
  const request = encode("", operation, { body: fields }, { signal }, headers);
  return readGrant(await endpoint.send({ ...request, url, grant: { repeat, advice } }), endpoint.now());
}

function readGrant(response: HttpResponse, now: number): IssuedToken {
  const { access_token: value, refresh_token: refreshToken, expires_in: expiresIn } = fieldsOf(dataOf(response));
  if (!isHeaderSafe(value)) throw brokenContract(response.request.operation, response.status, "holds no usable access_token");
  // A number at Kinde, a string at Knetik. One without digits is no 0.
  const lifetimeMs = Number(String(expiresIn).trim() || NaN) * 1000;
  return {
    value,
    // NaN is not less.
    expiresAt: lifetimeMs < LONGEST_LIFETIME_MS ? response.sentAt + lifetimeMs : onLocalClock(jwtExpiry(value), response.headers, now),
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
  };
}
