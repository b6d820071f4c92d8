/**
 * From a response that is no success to the error that tells what to do.
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
import { readErrorBody } from "./error-body.js";
import { failed } from "../operation-error.js";
import type { HttpResponse } from "../request.js";
import { retryAfterMs } from "../transport/retry-after.js";
import { secretsOf } from "../secrets-of.js";

/** The error of an API response. The operation's facts name the scopes where the API does not. */
export function responseError(response: HttpResponse): KinnectError {
  const { request, status } = response;
  const { operation, grant } = request;
  const secrets = secretsOf(request);
  const body = readErrorBody(response.body);
  const apiCode = redact(body.code, secrets);
  const said = redact(body.message, secrets);
  const scopes = /scope[^:]*:\s*([\w-]+:[\w:-]+)/i.exec(said)?.slice(1) ?? operation.scopes ?? operation.permissions?.flat() ?? [];
  const waitMs = retryAfterMs(response);
  const details = { status, apiCode: apiCode || undefined, scopes, retryAfterMs: waitMs };
  const words = [`status ${status}`, apiCode !== String(status) && apiCode, said.replace(/\.$/, "")].filter(Boolean).join(": ");
  const answered = (type: new (message: string, details: ErrorDetails) => KinnectError, remedy: string): KinnectError =>
    failed(type, operation, `was answered with ${words}. ${remedy}.`, details);

  if (status === 408) return answered(TimeoutError, "Try later");
  if (status === 429) return answered(RateLimitError, `Try again ${waitMs === undefined ? "later" : `in ${Math.ceil(waitMs / 1000)} s`}`);
  if (status >= 500) return answered(ServerError, "Try later");
  if (status < 400) return answered(UnexpectedResponseError, "No redirect is followed: check the domain");
  // A token endpoint's refusals are always about credentials.
  if (grant) return answered(CredentialsError, `Check ${grant.advice}`);
  if (status === 401) return answered(CredentialsError, "Check credentials, audience and domain");
  if (status === 403) return answered(PermissionError, `Give the application ${scopes.join(", ") || "the permission"}`);
  return answered(ApiError, "Check the arguments");
}
