/**
 * Requests to an OAuth token endpoint (RFC 6749 sections 4.3, 4.4 and 6).
 */
import { fieldsOf } from "../../http/json.js";
import type { HttpResponse, RetrySafety, Send } from "../../http/request.js";
import { contractError, dataOf } from "../../http/response/data.js";
import { responseError } from "../../http/response/error.js";
import { serializeRequest } from "../../http/serialize/request.js";
import { isHeaderSafe } from "../../http/validate.js";
import type { OperationDescriptor } from "../../operation.js";
import { jwtExpiry, onLocalClock } from "../expiry.js";
import type { IssuedToken, SourceOptions } from "../source.js";

/** Larger values are timestamps, not lifetimes; they are ignored. As a timestamp this is the year 2000. */
const LONGEST_LIFETIME_S = 946_684_800;

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
  options: SourceOptions,
): Promise<IssuedToken> {
  const { url, operation, headers, advice } = endpoint;
  const request = serializeRequest("", operation, { body: fields }, options, headers);
  return readGrant(await endpoint.send({ ...request, url, grant: { retrySafety, advice } }), endpoint.now());
}

function readGrant(response: HttpResponse, now: number): IssuedToken {
  const { headers, sentAt } = response;
  const { access_token: value, refresh_token: refreshToken, expires_in: expiresIn, error, errors } = fieldsOf(dataOf(response));
  if (!isHeaderSafe(value)) {
    if (error || errors) throw responseError(response);
    throw contractError(response.request.operation, response.status, "holds no usable access_token");
  }
  // A number at Kinde, a string at Knetik. An empty string isn't zero.
  const seconds = Number(String(expiresIn).trim() || NaN);
  return {
    value,
    // The comparison is false for NaN too.
    expiresAt: seconds >= 0 && seconds < LONGEST_LIFETIME_S ? sentAt + seconds * 1000 : onLocalClock(jwtExpiry(value), headers, now),
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
  };
}
