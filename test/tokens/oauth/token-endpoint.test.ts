/**
 * Grants at a token endpoint: what is sent, and what is read from the response (laws 9 and 11).
 */
import type { HttpRequest, HttpResponse } from "../../../src/http/request.js";
import type { SourceOptions } from "../../../src/tokens/source.js";
import { requestGrant } from "../../../src/tokens/oauth/token-endpoint.js";
import { response } from "../../helpers/records.js";

const NOW = Date.UTC(2026, 0);
const FORM = "application/x-www-form-urlencoded";
const operation = { id: "requestToken", method: "POST", path: "/oauth2/token", consumes: FORM } as const;

async function grant(
  answer: Partial<HttpResponse>,
  fields: Record<string, string | undefined> = { grant_type: "client_credentials" },
  options: SourceOptions = {
    signal: new AbortController().signal,
    heartbeat: () => undefined,
    beforeAttempt: async () => undefined,
  },
) {
  const sent: HttpRequest[] = [];
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    sent.push(request);
    return { ...response(200, "", {}, request), sentAt: NOW, ...answer };
  };
  const endpoint = {
    url: "https://x.example/oauth2/token",
    operation,
    send,
    headers: { accept: "application/json" },
    now: () => NOW,
    advice: "clientId",
  };
  return {
    issued: await requestGrant(endpoint, fields, "always", options),
    sent,
  };
}

const body = (fields: object): string => JSON.stringify({ access_token: "a", token_type: "Bearer", ...fields });
const jwt = (exp: number): string => `h.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.s`;

test("a grant is sent as a form, without its absent fields", async () => {
  const { sent } = await grant({ body: body({}) }, { grant_type: "password", username: "ada", scope: undefined });
  expect(sent).toMatchObject([
    { operation, url: "https://x.example/oauth2/token", headers: { "content-type": FORM }, body: "grant_type=password&username=ada" },
  ]);
});

test.each([
  ["a number", 3600],
  ["a string", "3600"],
  ["a string with a fraction", "3600.0"],
])("expires_in as %s counts from when the answered attempt was sent", async (_what, expiresIn) => {
  expect((await grant({ body: body({ expires_in: expiresIn }), sentAt: NOW - 5000 })).issued.expiresAt).toBe(NOW - 5000 + 3_600_000);
  expect((await grant({ body: body({ expires_in: expiresIn }) })).issued.expiresAt).toBe(NOW + 3_600_000);
});

test("the signal, the signs of life and the check before each attempt go with the grant to the pipeline", async () => {
  const options = { signal: new AbortController().signal, heartbeat: () => undefined, beforeAttempt: async () => undefined };
  const { sent } = await grant({ body: body({}) }, { grant_type: "client_credentials" }, options);
  expect(sent[0]?.signal).toBe(options.signal);
  expect(sent[0]?.heartbeat).toBe(options.heartbeat);
  expect(sent[0]?.beforeAttempt).toBe(options.beforeAttempt);
});

const unreadable = [
  undefined,
  null,
  "",
  " ",
  "soon",
  1e13,
  "1e13",
  true,
  "01:00:00",
  "1 hour",
  "3,600",
  "2026-01-01T01:00:00Z",
  (NOW + 3_600_000).toString(),
  // Epoch seconds, which would be a lifetime of 57 years.
  (NOW + 3_600_000) / 1000,
  ((NOW + 3_600_000) / 1000).toString(),
  Infinity,
  -1,
  "-3600",
];
test.each(unreadable.map((expiresIn) => [expiresIn]))("an expires_in of %p is ignored, so the expiry is unknown", async (expiresIn) => {
  expect((await grant({ body: body({ expires_in: expiresIn }) })).issued.expiresAt).toBeUndefined();
});

test("an epoch in expires_in doesn't hide a JWT's exp", async () => {
  const exp = NOW / 1000 + 600;
  expect((await grant({ body: body({ access_token: jwt(exp), expires_in: exp }) })).issued.expiresAt).toBe(NOW + 600_000);
});

test("an absurd Date header doesn't move a JWT's exp", async () => {
  const headers = new Headers({ date: "Thu, 01 Jan 1970 00:00:00 GMT" });
  expect((await grant({ body: body({ access_token: jwt(NOW / 1000 + 600) }), headers })).issued.expiresAt).toBe(NOW + 600_000);
});

test.each<[object, string]>([
  [{ error: "invalid_client", error_description: "unknown client" }, "invalid_client"],
  [{ error: "invalid_grant", access_token: null }, "invalid_grant"],
  [{ error: { code: "access_denied", message: "no" }, access_token: "" }, "access_denied"],
  [{ errors: [{ code: "INVALID_CREDENTIALS", message: "no" }] }, "INVALID_CREDENTIALS"],
])("a refusal with status 200 (%j) is a CredentialsError with its code", async (fields, apiCode) => {
  await expect(grant({ body: JSON.stringify(fields) })).rejects.toMatchObject({
    name: "CredentialsError",
    apiCode,
    status: 200,
    message: expect.stringContaining("clientId"),
  });
});

test("a token counts even if the response has an empty error field", async () => {
  expect((await grant({ body: body({ error: "", errors: null }) })).issued.value).toBe("a");
});

test.each([200, 204])("an empty response with status %i is an error, because it holds no token", async (status) => {
  await expect(grant({ status, body: "" })).rejects.toMatchObject({ code: "unexpected_response" });
});

test("a JWT's exp counts, on the local clock, if there is no expires_in", async () => {
  const exp = NOW / 1000 + 600;
  expect((await grant({ body: body({ access_token: jwt(exp) }) })).issued.expiresAt).toBe(NOW + 600_000);
  const ahead = new Headers({ date: new Date(NOW + 300_000).toUTCString() });
  expect((await grant({ body: body({ access_token: jwt(exp) }), headers: ahead })).issued.expiresAt).toBe(NOW + 300_000);
  expect((await grant({ body: body({ access_token: jwt(exp), expires_in: 60 }), headers: ahead })).issued.expiresAt).toBe(NOW + 60_000);
});

test.each([[{}], [{ access_token: "" }], [{ access_token: null }], [{ access_token: 7 }], [{ access_token: "two\nlines" }]])(
  "a success with the body %j is an error",
  async (fields) => {
    await expect(grant({ body: JSON.stringify(fields) })).rejects.toMatchObject({ code: "unexpected_response", operation: "requestToken" });
  },
);

test.each([
  ["a new refresh_token is returned", "r2", "r2"],
  ["an empty refresh_token is ignored", "", undefined],
  ["a response without a refresh_token has none", undefined, undefined],
])("%s", async (_name, refreshToken, expected) => {
  expect((await grant({ body: body({ refresh_token: refreshToken }) })).issued.refreshToken).toBe(expected);
});
