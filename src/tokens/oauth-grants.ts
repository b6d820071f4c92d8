/**
 * Asking an OAuth token endpoint, RFC 6749 sections 4.3, 4.4 and 6: the request, and the reading of its answer.
 */
import { CredentialsError, type KinnectError } from "../errors/index.js";
import { brokenContract, decode } from "../http/decode.js";
import { encodeBody, FORM } from "../http/encode-body.js";
import { isHeaderSafe } from "../http/inputs.js";
import type { OperationFacts } from "../http/operation.js";
import type { HttpRequest, HttpResponse, Repeat, Send } from "../http/request.js";
import { refusal, responseError } from "../http/response-error.js";
import { jwtExpiry, onLocalClock } from "./expiry.js";
import type { IssuedToken } from "./freshness.js";

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
export async function requestGrant(endpoint: TokenEndpoint, fields: Readonly<Record<string, string | undefined>>, repeat: Repeat, signal: AbortSignal): Promise<IssuedToken> {
  const { body, headers } = encodeBody(FORM, fields);
  const { url, operation } = endpoint;
  const request: HttpRequest = { operation, method: "POST", url, headers: { ...endpoint.headers, ...headers }, ...(body === undefined ? {} : { body }), repeat, signal };
  const sentAt = endpoint.now();
  const response = await endpoint.send(request);
  if (response.status < 200 || response.status > 299) throw grantError(endpoint, request, response);
  return readGrant(request, response, sentAt, endpoint.now());
}

function grantError(endpoint: TokenEndpoint, request: HttpRequest, response: HttpResponse): KinnectError {
  const { status } = response;
  if (status < 400 || status >= 500 || status === 408 || status === 429) return responseError(request, response, endpoint.operation, endpoint.now());
  const { summary, details } = refusal(request, response);
  return new CredentialsError(`${summary}. Check ${endpoint.advice}.`, details);
}

function readGrant(request: HttpRequest, response: HttpResponse, sentAt: number, receivedAt: number): IssuedToken {
  const data = decode(request, response, undefined);
  const grant: { access_token?: unknown; expires_in?: unknown; refresh_token?: unknown } = typeof data === "object" && data !== null ? data : {};
  const { access_token: value, refresh_token: refreshToken } = grant;
  if (!isHeaderSafe(value)) throw brokenContract(request, response, "holds no access_token that a header can carry");
  const lifetimeMs = lifetime(grant.expires_in);
  return {
    value,
    expiresAt: lifetimeMs === undefined ? onLocalClock(jwtExpiry(value), response.headers, receivedAt) : sentAt + lifetimeMs,
    ...(typeof refreshToken === "string" && refreshToken !== "" ? { refreshToken } : {}),
  };
}

/** `expires_in` is a number at Kinde and a string at Knetik. */
function lifetime(expiresIn: unknown): number | undefined {
  const seconds = typeof expiresIn === "string" && expiresIn.trim() !== "" ? Number(expiresIn) : expiresIn;
  return typeof seconds === "number" && Number.isFinite(seconds) ? seconds * 1000 : undefined;
}
