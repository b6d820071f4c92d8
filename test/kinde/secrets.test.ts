/** No error and no object reveals a secret, even if a server or a `fetch` quotes the request. */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, type Kinde } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { expectNoLeak, printedForms } from "../helpers/leaks.js";
import { empty, type Handler, json, mockFetch, type RecordedRequest } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

withoutJitter();

const CLIENT_SECRET = "planted-client-secret!'()~";
const MANAGEMENT = "planted-management-token";
const PROVIDER = "planted-provider-token";
const USER = "planted-user-token";
const SESSION = "planted/session id";
const REFRESH = "planted-refresh-token";
const EMAIL = "planted@example.com";
const SECRETS = ["planted", CLIENT_SECRET, encodeURIComponent(SESSION), encodeURIComponent(EMAIL)];

/** The whole request, as a server or a `fetch` might quote it. */
function quote({ url, headers, body }: RecordedRequest): string {
  return `${url.href} ${decodeURIComponent(url.search)} ${JSON.stringify(Object.fromEntries(headers))} ${body} ${JSON.stringify(Object.fromEntries(new URLSearchParams(body)))}`;
}

const HANDLERS: readonly (readonly [string, Handler])[] = [
  ["an error that quotes the request", (request) => json({ errors: [{ code: "BAD", message: quote(request) }] }, 400)],
  ["an OAuth error that quotes the request", (request) => json({ error: "invalid_request", error_description: quote(request) }, 401)],
  ["a code that quotes the request", (request) => json({ error: quote(request), message: quote(request) }, 403)],
  ["a redirect that quotes the request", (request) => empty(302, { location: request.url.href })],
  ["HTML that quotes the request", (request) => new Response(`<html>${quote(request)}`)],
  [
    "truncated JSON that quotes the request",
    (request) => new Response(JSON.stringify({ access_token: MANAGEMENT, quoted: quote(request) }).slice(0, -5)),
  ],
  ["JSON with other fields", () => json({ accessToken: MANAGEMENT, session: SESSION })],
  ["a server error that quotes the request", (request) => new Response(quote(request), { status: 500 })],
  [
    "a fetch that quotes the request",
    (request) =>
      Promise.reject(
        Object.assign(new Error(quote(request), { cause: { init: { body: request.body, headers: request.headers } } }), {
          code: "ECONNRESET",
          request: request.headers,
        }),
      ),
  ],
  ["a fetch that quotes the request in a DOMException", (request) => Promise.reject(new DOMException(quote(request), "NetworkError"))],
  ["a fetch that rejects with a string", (request) => Promise.reject(quote(request))],
];

/** A client of an API with this handler. With `alsoForTokens`, the token endpoint has the same handler. */
function clientOf(handler: Handler, alsoForTokens = false): Kinde {
  const { fetch } = mockFetch((request, n) => {
    if (request.url.pathname === "/oauth2/token" && !alsoForTokens) return json({ access_token: MANAGEMENT, expires_in: 3600 });
    return handler(request, n);
  });
  return createKinde({ domain: "mybiz.kinde.com", clientId: "client-id", clientSecret: CLIENT_SECRET, fetch });
}

const createUser = { id: "createUser", method: "POST", path: "/api/v1/user" } as const;

const CALLS: readonly (readonly [string, (kinde: Kinde) => Promise<unknown>])[] = [
  ["session.token", (kinde) => kinde.connectedApps.session(SESSION).token()],
  ["session.revoke", (kinde) => kinde.connectedApps.session(SESSION).revoke()],
  [
    "connectedApps.start",
    (kinde) =>
      kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: "kp_1", callbackUrl: `https://app.example/?session=${SESSION}` }),
  ],
  ["oauth.introspect", (kinde) => kinde.oauth.introspect(USER)],
  ["oauth.revoke", (kinde) => kinde.oauth.revoke(REFRESH)],
  ["oauth.userProfile", (kinde) => kinde.oauth.userProfile(USER)],
  ["call with a query", (kinde) => kinde.call({ ...getUsers, id: "getUsers" }, { query: { email: EMAIL, next_token: SESSION } })],
  [
    "call with a body",
    (kinde) => kinde.call(createUser, { body: { profile: { email: EMAIL, names: [EMAIL] }, password: "planted" } } as never),
  ],
];

describe.each(HANDLERS)("after %s", (_, handler) => {
  test.each(CALLS)("%s rejects without revealing a secret", async (_, call) => {
    const error = await rejection(call(clientOf(handler)).then((data) => Promise.reject({ notRejected: Object.keys(Object(data)) })));
    expectNoLeak(error, SECRETS);
  });

  test("the token request rejects without revealing a secret", async () => {
    expectNoLeak(await rejection(clientOf(handler, true).call(createUser)), SECRETS);
  });
});

test("the client, its parts, a session and a token reveal no secret", async () => {
  const { fetch } = mockFetch(({ method }) =>
    json(
      method === "POST"
        ? { access_token: MANAGEMENT, expires_in: 3600 }
        : { access_token: PROVIDER, access_token_expiry: "2100-01-01T00:00:00Z" },
    ),
  );
  const kinde = createKinde({ domain: "mybiz.kinde.com", clientId: "client-id", clientSecret: CLIENT_SECRET, fetch });
  const session = kinde.connectedApps.session("s-1");
  const token = await session.token();
  for (const value of [
    kinde,
    kinde.tokens,
    kinde.oauth,
    kinde.management,
    kinde.account(USER),
    session,
    session.fetcher("https://api.example"),
    token,
    { token },
    [token],
  ])
    expectNoLeak(value, SECRETS);
  expect(token.value).toBe(PROVIDER);
});

test("a Token in a template, as JSON or cloned doesn't reveal its value", async () => {
  const { fetch } = mockFetch(() => json({ access_token: PROVIDER, access_token_expiry: "2100-01-01T00:00:00Z" }));
  const token = await createKinde({ domain: "mybiz.kinde.com", accessToken: MANAGEMENT, fetch }).connectedApps.session("s-1").token();
  expect(`Bearer ${String(token)}`).toBe("Bearer [redacted: use token.value]");
  expect(JSON.stringify({ token })).toBe('{"token":"[redacted]"}');
  expect(structuredClone(token)).toEqual({});
  expect(Object.keys(token)).toEqual([]);
  expect(printedForms(token)).toContain("2100-01-01");
});

test.each([MANAGEMENT, "planted token\n"])("errors don't reveal a given accessToken (%j)", async (accessToken) => {
  const { fetch } = mockFetch((request) => json({ message: quote(request) }, 401));
  const error = await rejection((async () => createKinde({ domain: "mybiz.kinde.com", accessToken, fetch }).call(createUser))());
  expectNoLeak(error, SECRETS);
  const dynamicError = await rejection(createKinde({ domain: "mybiz.kinde.com", accessToken: () => accessToken, fetch }).call(createUser));
  expectNoLeak(dynamicError, SECRETS);
});
