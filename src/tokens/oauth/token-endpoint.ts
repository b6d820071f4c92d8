/**
 * Requests to an OAuth token endpoint (RFC 6749 sections 4.3, 4.4 and 6).
 */
import { fieldsOf } from "../../http/json.js";
import type { HttpResponse, RetrySafety, Send } from "../../http/request.js";
import { contractError, dataOf } from "../../http/response/data.js";
import { serializeRequest } from "../../http/serialize/request.js";
import { isHeaderSafe } from "../../http/validate.js";
import type { OperationDescriptor } from "../../operation.js";
import { jwtExpiry, onLocalClock } from "../expiry.js";
import type { IssuedToken } from "../source.js";

/** A century. Larger values are probably timestamps; they are ignored. */
const LONGEST_LIFETIME_MS = 3.2e12;

/** A token endpoint and the pipeline that leads to it. */
export interface TokenEndpoint {
  readonly url: string;
  readonly operation: OperationDescriptor;
  readonly send: Send;
  readonly headers: Readonly<Record<string, string>>;
  readonly now: () => number;
  /** What to check if it refuses: the names of the options. */
  readonly advice: string;
}

/**
 * Sends one grant as a form, without its absent fields.
 * @throws {CredentialsError} if the endpoint refuses it (a 4xx other than 408 and 429).
 * @throws {UnexpectedResponseError} if a 2xx response holds no usable token.
 */
export async function requestGrant(
  endpoint: TokenEndpoint,
  fields: Readonly<Record<string, string | undefined>>,
  retrySafety: RetrySafety,
  signal: AbortSignal,
): Promise<IssuedToken> {
  const { url, operation, headers, advice } = endpoint;
  const request = serializeRequest("", operation, { body: fields }, { signal }, headers);
  return readGrant(await endpoint.send({ ...request, url, grant: { retrySafety, advice } }), endpoint.now());
}

function readGrant(response: HttpResponse, now: number): IssuedToken {
  const { access_token: value, refresh_token: refreshToken, expires_in: expiresIn } = fieldsOf(dataOf(response));
  if (!isHeaderSafe(value)) throw contractError(response.request.operation, response.status, "holds no usable access_token");
  // A number at Kinde, a string at Knetik. An empty string isn't zero.
  const lifetimeMs = Number(String(expiresIn).trim() || NaN) * 1000;
  return {
    value,
    // False for NaN too.
    expiresAt: lifetimeMs < LONGEST_LIFETIME_MS ? response.sentAt + lifetimeMs : onLocalClock(jwtExpiry(value), response.headers, now),
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
  };
}
