import { bearerOf, empty, json, notAllowed } from "../http/router.js";
import type { Fallback, Handler, Reply, Route, SandboxRequest } from "../http/router.js";
import type { ProviderState } from "./state.js";

const files = [
  { kind: "drive#file", id: "file-1", name: "Quarterly report.pdf", mimeType: "application/pdf" },
  { kind: "drive#file", id: "file-2", name: "Team photo.jpg", mimeType: "image/jpeg" },
  { kind: "drive#file", id: "file-3", name: "Budget.csv", mimeType: "text/csv" },
];

function failure(code: number, status: string, message: string, headers: Record<string, string> = {}): Reply {
  return json(code, { error: { code, status, message } }, headers);
}

function withToken(handle: (request: SandboxRequest) => Reply): Handler<ProviderState> {
  return (state, request) =>
    state.accepts(bearerOf(request))
      ? handle(request)
      : failure(401, "UNAUTHENTICATED", "The access token is missing, unknown or expired.", {
          "www-authenticate": 'Bearer error="invalid_token"',
        });
}

const echo = withToken((request) =>
  json(200, {
    method: request.method,
    query: Object.fromEntries(request.query),
    contentType: request.headers["content-type"] ?? null,
    body: request.body,
  }),
);

function redirect(_state: ProviderState, request: SandboxRequest): Reply {
  const target = request.query.get("to");
  const status = Number(request.query.get("status") ?? 302);
  if (target === null || /[^\x21-\x7e]/.test(target)) {
    return failure(400, "INVALID_ARGUMENT", "The parameter to is missing or malformed.");
  }
  if (![301, 302, 303, 307, 308].includes(status)) return failure(400, "INVALID_ARGUMENT", "The status is not a redirect.");
  return empty(status, { location: target });
}

export const providerRoutes: readonly Route<ProviderState>[] = [
  { method: "GET", path: "/drive/v3/files", handle: withToken(() => json(200, { kind: "drive#fileList", files })) },
  ...["GET", "POST", "PUT", "PATCH", "DELETE"].map((method) => ({ method, path: "/echo", handle: echo })),
  ...["GET", "POST"].map((method) => ({ method, path: "/redirect", handle: redirect })),
];

export const providerFallback: Fallback<ProviderState> = (_state, _request, allowed) =>
  allowed.length > 0 ? notAllowed(allowed) : failure(404, "NOT_FOUND", "The provider has no such address.");
