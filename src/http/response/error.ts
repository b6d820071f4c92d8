/**
 * Turns a response that isn't 2xx into the error that says what to do.
 */
import {
  ApiError,
  CredentialsError,
  type ErrorDetails,
  type KinnectError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../errors/index.js";
import { redact } from "../../errors/secrets.js";
import { startStackAt } from "../../errors/stack.js";
import { operationError } from "../operation-error.js";
import { type HttpResponse, UNSUPPORTED } from "../request.js";
import { secretsOf } from "../secrets-of.js";
import { retryAfterMs } from "../transport/retry-after.js";
import { readErrorBody } from "./error-body.js";

/** Refusals of OAuth endpoints (RFC 6749 section 5.2, RFC 6750 section 3.1) that stand for the statuses 401 and 403. */
const UNAUTHORIZED = /^(invalid|unauthorized)_(client|token)$/;
const FORBIDDEN = /^(access_denied|insufficient_scope)$/;

/** The error of an API response. If the API doesn't name the missing scopes, the operation descriptor does. */
export function responseError(response: HttpResponse): KinnectError {
  const { request, status } = response;
  const { operation, grant } = request;
  const secrets = secretsOf(request);
  const body = readErrorBody(response.body);
  const apiCode = redact(body.code, secrets);
  const message = redact(body.message, secrets);
  const scopes = /scope[^:]*:\s*([\w-]+:[\w:-]+)/i.exec(message)?.slice(1) ?? operation.scopes ?? operation.permissions?.flat() ?? [];
  const waitMs = response.pauseMs ?? retryAfterMs(response);
  const details = { status, apiCode: apiCode || undefined, scopes, retryAfterMs: waitMs };
  const summary = [`status ${status}`, apiCode !== String(status) && apiCode, message.replace(/\.$/, "")].filter(Boolean).join(": ");
  const create = (type: new (message: string, details: ErrorDetails) => KinnectError, remedy: string): KinnectError =>
    startStackAt(responseError, operationError(type, operation, `was answered with ${summary}. ${remedy}.`, details));

  if (status === 408) return create(TimeoutError, "Try later");
  if (status === 429) return create(RateLimitError, `Try again ${waitMs === undefined ? "later" : `in ${Math.ceil(waitMs / 1000)} s`}`);
  // These stay as they are however often the request is sent.
  if (UNSUPPORTED.includes(status)) return create(ApiError, "The API doesn't support this request");
  if (status >= 500) return create(ServerError, "Try later");
  // A token endpoint's refusals are always about credentials. Some endpoints refuse with status 200.
  if (grant && (status < 300 || status >= 400)) return create(CredentialsError, `Check ${grant.advice}`);
  const isRefusal = status >= 200 && status < 300;
  if (status < 400 && !isRefusal) return create(UnexpectedResponseError, "No redirect is followed: check the domain");
  if (status === 401 || (isRefusal && UNAUTHORIZED.test(body.code)))
    return create(CredentialsError, "Check the access token, or the credentials, audience and domain that it was requested with");
  if (status === 403 || (isRefusal && FORBIDDEN.test(body.code))) {
    const remedy = `Give the application ${scopes.join(", ") || "the permission"}, then get a new token (tokens.invalidate() drops the client's own)`;
    return create(PermissionError, `${remedy}: a token keeps the scopes that it was issued with`);
  }
  return create(ApiError, "Check the arguments");
}
