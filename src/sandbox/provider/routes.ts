/**
 * The routes of the provider: a list of files, an echo and a redirect.
 */
import {
  bearerOf,
  empty,
  type Fallback,
  type Handler,
  json,
  methodNotAllowed,
  type Reply,
  type Route,
  type SandboxRequest,
} from "../http/router.js";
import type { ProviderState } from "./state.js";

function providerError(code: number, status: string, message: string, headers: Record<string, string> = {}): Reply {
  return json(code, { error: { code, status, message } }, headers);
}

/** A handler that first requires a valid token. */
function withToken(handle: (request: SandboxRequest, state: ProviderState) => Reply): Handler<ProviderState> {
  return function handleWithToken(state, request) {
    if (state.accepts(bearerOf(request))) return handle(request, state);
    return providerError(401, "UNAUTHENTICATED", "The access token is missing, unknown or expired.", {
      "www-authenticate": 'Bearer error="invalid_token"',
    });
  };
}

function listFiles(_request: SandboxRequest, { files }: ProviderState): Reply {
  return json(200, { kind: "drive#fileList", files: files.map((file) => ({ kind: "drive#file", ...file })) });
}

function echo(request: SandboxRequest): Reply {
  return json(200, {
    method: request.method,
    query: Object.fromEntries(request.query),
    contentType: request.headers["content-type"] ?? null,
    body: request.body,
  });
}

function redirect(_state: ProviderState, request: SandboxRequest): Reply {
  const target = request.query.get("to");
  const status = Number(request.query.get("status") ?? 302);
  if (target === null || /[^\x21-\x7e]/.test(target)) {
    return providerError(400, "INVALID_ARGUMENT", "The parameter to is missing or malformed.");
  }
  if (![301, 302, 303, 307, 308].includes(status)) return providerError(400, "INVALID_ARGUMENT", "The status is not a redirect.");
  return empty(status, { location: target });
}

export const PROVIDER_ROUTES: readonly Route<ProviderState>[] = [
  { method: "GET", path: "/drive/v3/files", handle: withToken(listFiles) },
  ...["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => ({ method, path: "/echo", handle: withToken(echo) })),
  ...["GET", "POST"].map((method) => ({ method, path: "/redirect", handle: redirect })),
];

export const providerFallback: Fallback<ProviderState> = (_state, _request, allowed) =>
  allowed.length > 0 ? methodNotAllowed(allowed) : providerError(404, "NOT_FOUND", "The provider has no such address.");
