import {
  ApiError,
  CredentialsError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedResponseError,
} from "../../../src/errors/index.js";
import { responseError } from "../../../src/http/response/error.js";
import { printedForms } from "../../helpers/leaks.js";
import { OPERATION, request, response } from "../../helpers/records.js";

const BODY = { errors: [{ code: "CODE", message: "What happened." }] };

test.each([
  [300, UnexpectedResponseError],
  [302, UnexpectedResponseError],
  [304, UnexpectedResponseError],
  [0, UnexpectedResponseError],
  [400, ApiError],
  [401, CredentialsError],
  [403, PermissionError],
  [404, ApiError],
  [405, ApiError],
  [408, TimeoutError],
  [409, ApiError],
  [418, ApiError],
  [422, ApiError],
  [429, RateLimitError],
  [500, ServerError],
  [501, ApiError],
  [502, ServerError],
  [503, ServerError],
  [504, ServerError],
  [505, ApiError],
  [507, ServerError],
  [599, ServerError],
])("status %i becomes a %p, whatever the body is", (status, type) => {
  for (const body of [BODY, "", "<html>", '{"errors":[{']) {
    const error = responseError(response(status, body));
    expect(error.constructor).toBe(type);
    expect(error).toMatchObject({ status, operation: "getThings" });
    expect(error.apiCode).toBe(body === BODY ? "CODE" : undefined);
    expect(error.message).toContain("GET /things (getThings)");
    expect(error.message).toContain(`status ${status}`);
    if (body === BODY) expect(error.message).toContain("CODE: What happened");
    else expect(error.message).not.toContain("undefined");
  }
});

test.each([501, 505])("a %i isn't transient, and its message doesn't advise to try later", (status) => {
  const error = responseError(response(status, { errors: [{ code: "NOT_IMPLEMENTED", message: "Needs two packages" }] }));
  expect(error).toMatchObject({ kind: "invalid", apiCode: "NOT_IMPLEMENTED", message: expect.stringContaining("Needs two packages") });
  expect(error.message).not.toMatch(/try (again )?later/i);
});

test.each([500, 502, 503, 504])("a %i is transient, and its message advises to try later", (status) => {
  expect(responseError(response(status))).toMatchObject({ kind: "transient", message: expect.stringContaining("Try later") });
});

describe("the scopes of a PermissionError", () => {
  const operation = { ...OPERATION, scopes: ["read:users", "read:roles"] };

  test("hold the scope that the API names", () => {
    const error = responseError(
      response(
        403,
        { errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: create:connected_apps" }] },
        {},
        request({ operation }),
      ),
    );
    expect(error).toMatchObject({ scopes: ["create:connected_apps"], apiCode: "SCOPE_MISSING" });
    expect(error.message).toContain("create:connected_apps");
  });

  test("hold all scopes of the operation if the API names none", () => {
    const error = responseError(response(403, "", {}, request({ operation })));
    expect(error).toMatchObject({ scopes: ["read:users", "read:roles"] });
    expect(error.message).toContain("read:users, read:roles");
  });

  test("are empty if neither the API nor the operation names any", () => {
    expect(responseError(response(403))).toMatchObject({ scopes: [] });
  });
});

test("a RateLimitError holds the full wait as retryAfterMs, even if it is an hour", () => {
  const error = responseError(response(429, "", { "ratelimit-reset": "3600" }));
  expect(error).toMatchObject({ retryAfterMs: 3_600_000 });
  expect(error.message).toContain("3600 s");
  expect(responseError(response(429))).toMatchObject({ retryAfterMs: undefined });
});

test("retryAfterMs of a Retry-After date is relative to the time of the request", () => {
  const now = Date.parse("2026-03-04T05:06:07Z");
  expect(responseError({ ...response(429, "", { "retry-after": "Wed, 04 Mar 2026 05:07:07 GMT" }), sentAt: now })).toMatchObject({
    retryAfterMs: 60_000,
  });
});

test("the request's secrets are redacted in the API's code and message", () => {
  const body = {
    errors: [
      { code: "planted-token", message: "planted-token may not see planted-session, see https://x.example/?session_id=planted-session" },
    ],
  };
  const sent = request({
    url: "https://api.example/things?session_id=planted-session",
    headers: { authorization: "Bearer planted-token" },
  });
  const error = responseError(response(400, body, {}, sent));
  expect(error.apiCode).toBe("[redacted]");
  expect(error.message).not.toContain("planted");
  expect(error.message).toContain("may not see [redacted]");
});

test("the message names a raw request only once", () => {
  const operation = { id: "GET /things", method: "GET", path: "/things" };
  expect(responseError(response(400, "", {}, request({ operation }))).message).toMatch(/^GET \/things was answered with status 400\. /);
});

test("the error doesn't quote the request's token or the secrets listed by the caller", () => {
  const body = { errors: [{ code: "token-1", message: "header Bearer token-1 is no match for token-2" }] };
  const sent = request({ secrets: ["token-2"], headers: { authorization: "Bearer token-1" } });
  const error = responseError(response(400, body, {}, sent));
  expect(printedForms(error)).not.toMatch(/token-[12]/);
});

test.each([
  ["no scopes are known", {}, /the permission/],
  ["the descriptor names scopes", { scopes: ["read:users", "read:roles"] }, /read:users, read:roles/],
  ["the descriptor names permissions", { permissions: [["TOKENS_ADMIN"]] }, /TOKENS_ADMIN/],
])("the message of a 403 says that a token keeps its scopes until tokens.invalidate(), if %s", (_, facts, names) => {
  const { message } = responseError(response(403, "", {}, request({ operation: { ...OPERATION, ...facts } })));
  expect(message).toMatch(names);
  expect(message).toMatch(
    /then get a new token \(tokens\.invalidate\(\) drops the client's own\): a token keeps the scopes that it was issued with/,
  );
});

test("an empty 403 from Knetik names the permissions of the operation", () => {
  const error = responseError(response(403, "", {}, request({ operation: { ...OPERATION, permissions: [["TOKENS_ADMIN"]] } })));
  expect(error).toMatchObject({ scopes: ["TOKENS_ADMIN"], message: expect.stringContaining("TOKENS_ADMIN") });
});
