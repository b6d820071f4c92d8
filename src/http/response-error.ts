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
import { type ErrorBody, readErrorBody } from "./error-body.js";
import type { OperationFacts } from "./operation.js";
import { type HttpRequest, type HttpResponse, nameOf } from "./request.js";
import { retryAfterMs } from "./retry-after.js";
import { secretsOf } from "./secrets-of.js";

/** A failed request, told in its parts. */
export interface Refusal extends ErrorBody {
  /** `GET /api/v1/user (getUserData) was answered with status 403, SCOPE_MISSING: …`, without a full stop. */
  readonly summary: string;
  readonly details: { readonly operation: string; readonly status: number; readonly apiCode?: string | undefined };
}

export function refusal(request: HttpRequest, response: HttpResponse): Refusal {
  const { status, body } = response;
  const secrets = secretsOf(response.request ?? request);
  const said = readErrorBody(body);
  const code = said.code && redact(said.code, secrets);
  const message = said.message && redact(said.message, secrets);
  const words = [code === String(status) ? undefined : code, message].filter((part) => part !== undefined).join(": ");
  return {
    code,
    message,
    summary: `${nameOf(request)} was answered with status ${status}${words && `, ${words.replace(/\.$/, "")}`}`,
    details: { operation: request.operation.id, status, apiCode: code },
  };
}

/** The error of an API response. `facts` names the scopes where the API does not. */
export function responseError(request: HttpRequest, response: HttpResponse, facts: Partial<OperationFacts>, now: number): KinnectError {
  const { summary, details, message } = refusal(request, response);
  const { status } = response;
  if (status === 401)
    return new CredentialsError(`${summary}. The access token is not accepted: check credentials, audience and domain.`, details);
  if (status === 403) return permissionError(summary, details, missingScopes(message, facts));
  if (status === 408) return new TimeoutError(`${summary}. Try later.`, details);
  if (status === 429) return rateLimitError(summary, details, retryAfterMs(response.headers, now));
  if (status >= 500) return new ServerError(`${summary}. Try later.`, details);
  if (status >= 400) return new ApiError(`${summary}. Check the arguments.`, details);
  return new UnexpectedResponseError(
    `${summary}. A success was expected${status < 400 ? ", no redirect is followed: check the domain" : ""}.`,
    details,
  );
}

function rateLimitError(summary: string, details: Refusal["details"], waitMs: number | undefined): RateLimitError {
  const when = waitMs === undefined ? "later" : `in ${Math.ceil(waitMs / 1000)} s`;
  return new RateLimitError(`${summary}. Try again ${when}.`, { ...details, retryAfterMs: waitMs });
}

function permissionError(summary: string, details: Refusal["details"], scopes: readonly string[]): PermissionError {
  const needed =
    scopes.length === 0 ? "Check what the application and its token may do" : `Give the application what it needs: ${scopes.join(", ")}`;
  return new PermissionError(`${summary}. ${needed}.`, { ...details, scopes });
}

function missingScopes(message: string | undefined, facts: Partial<OperationFacts>): readonly string[] {
  const named = message?.match(/scope[^:]*:\s*([\w-]+:[\w:-]+)/i)?.[1];
  return named === undefined ? (facts.scopes ?? facts.permissions?.flat() ?? []) : [named];
}
