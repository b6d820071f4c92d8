/**
 * From a response that is no success to the error that tells what to do.
 */
import {
  ApiError,
  CredentialsError,
  type KinnectError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../errors/index.js";
import { redact } from "../errors/secrets.js";
import { readErrorBody } from "./error-body.js";
import { failed } from "./failure.js";
import type { HttpRequest, HttpResponse } from "./request.js";
import { retryAfterMs } from "./retry-after.js";
import { secretsOf } from "./secrets-of.js";

/**
 * The error of an API response. The operation's facts name the scopes where the API does not.
 * @param advice of a token endpoint: what to check where it refuses, which is always about credentials.
 */
export function responseError(request: HttpRequest, response: HttpResponse, advice?: string): KinnectError {
  const { operation } = request;
  const { status, body } = response;
  const secrets = secretsOf(response.request ?? request);
  const { code = "", message = "" } = readErrorBody(body);
  const apiCode = redact(code, secrets);
  const said = redact(message, secrets);
  const scopes = /scope[^:]*:\s*([\w-]+:[\w:-]+)/i.exec(said)?.slice(1) ?? operation.scopes ?? operation.permissions?.flat() ?? [];
  const waitMs = retryAfterMs(response);
  const [type, remedy] = classOf(status, scopes, waitMs, advice);
  const words = [`status ${status}`, apiCode !== String(status) && apiCode, said.replace(/\.$/, "")].filter(Boolean).join(": ");
  const details = { status, apiCode: apiCode || undefined, scopes, retryAfterMs: waitMs };
  return failed<KinnectError, typeof details>(type, operation, `was answered with ${words}. ${remedy}.`, details);
}

function classOf(status: number, scopes: readonly string[], waitMs: number | undefined, advice: string | undefined) {
  if (status === 408) return [TimeoutError, "Try later"] as const;
  if (status === 429) return [RateLimitError, `Try again ${waitMs === undefined ? "later" : `in ${Math.ceil(waitMs / 1000)} s`}`] as const;
  if (status >= 500) return [ServerError, "Try later"] as const;
  if (status < 400) return [UnexpectedResponseError, "No redirect is followed: check the domain"] as const;
  if (advice) return [CredentialsError, `Check ${advice}`] as const;
  if (status === 401) return [CredentialsError, "Check credentials, audience and domain"] as const;
  if (status === 403) return [PermissionError, `Give the application ${scopes.join(", ") || "the permission"}`] as const;
  return [ApiError, "Check the arguments"] as const;
}
