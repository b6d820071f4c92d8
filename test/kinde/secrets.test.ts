/** Nothing secret shows anywhere, whatever servers and fetches quote. */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, type Kinde } from "../../src/kinde/index.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { empty, json, observedFetch, type Seen } from "../helpers/observed-fetch.js";
import { expectHidden, shown } from "../helpers/shown.js";

withoutJitter();

const CLIENT_SECRET = "planted-client-secret!'()~";
const MANAGEMENT = "planted-management-token";
const PROVIDER = "planted-provider-token";
const USER = "planted-user-token";
const SESSION = "planted/session id";
const REFRESH = "planted-refresh-token";
const EMAIL = "planted@example.com";
const SECRETS = ["planted", CLIENT_SECRET, encodeURIComponent(SESSION), encodeURIComponent(EMAIL)];

type Answer = (request: Seen) => Response | Promise<Response>;

/** Everything that was sent, as a server or a fetch might quote it. */
function quoted({ url, headers, body }: Seen): string {
  return `${url.href} ${decodeURIComponent(url.search)} ${JSON.stringify(Object.fromEntries(headers))} ${body} ${JSON.stringify(Object.fromEntries(new URLSearchParams(body)))}`;
}

const ANSWERS: readonly (readonly [string, Answer])[] = [
  ["an error that quotes the request", (request) => json({ errors: [{ code: "BAD", message: quoted(request) }] }, 400)],
  ["an OAuth error that quotes the request", (request) => json({ error: "invalid_request", error_description: quoted(request) }, 401)],
  ["a code that quotes the request", (request) => json({ error: quoted(request), message: quoted(request) }, 403)],
  ["a redirect that quotes the request", (request) => empty(302, { location: request.url.href })],
  ["HTML that quotes the request", (request) => new Response(`<html>${quoted(request)}`)],
  [
    "truncated JSON that quotes the request",
    (request) => new Response(JSON.stringify({ access_token: MANAGEMENT, quoted: quoted(request) }).slice(0, -5)),
  ],
  ["JSON with other fields", () => json({ accessToken: MANAGEMENT, session: SESSION })],
  ["a server error that quotes the request", (request) => new Response(quoted(request), { status: 500 })],
  [
    "a fetch that quotes the request",
    (request) =>
      Promise.reject(
        Object.assign(new Error(quoted(request), { cause: { init: { body: request.body, headers: request.headers } } }), {
          code: "ECONNRESET",
          request: request.headers,
        }),
      ),
  ],
  ["a fetch that quotes the request in a DOMException", (request) => Promise.reject(new DOMException(quoted(request), "NetworkError"))],
  ["a fetch that rejects with a text", (request) => Promise.reject(quoted(request))],
];

/** A client whose grants work, unless `answersGrants`. */
function client(answer: Answer, answersGrants = false): Kinde {
  const { fetch } = observedFetch((request) => {
    if (request.url.pathname === "/oauth2/token" && !answersGrants) return json({ access_token: MANAGEMENT, expires_in: 3600 });
    return answer(request);
  });
  return createKinde({ domain: "mybiz.kinde.com", clientId: "client-id", clientSecret: CLIENT_SECRET, fetch });
}

const createUser = { id: "createUser", method: "POST", path: "/api/v1/user" } as const;

const WORK: readonly (readonly [string, (kinde: Kinde) => Promise<unknown>])[] = [
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

describe.each(ANSWERS)("after %s", (_what, answer) => {
  test.each(WORK)("%s shows nothing", async (_name, work) => {
    const error = await rejection(work(client(answer)).then((data) => Promise.reject({ notRejected: Object.keys(Object(data)) })));
    expectHidden(error, SECRETS);
  });

  test("a grant shows nothing", async () => {
    expectHidden(await rejection(client(answer, true).call(createUser)), SECRETS);
  });
});

test("the client, the session, the token and the OAuth part show nothing", async () => {
  const { fetch } = observedFetch(({ method }) =>
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
    expectHidden(value, SECRETS);
  expect(token.value).toBe(PROVIDER);
});

test("a token in a template, a log or a clone is no token", async () => {
  const { fetch } = observedFetch(() => json({ access_token: PROVIDER, access_token_expiry: "2100-01-01T00:00:00Z" }));
  const token = await createKinde({ domain: "mybiz.kinde.com", accessToken: MANAGEMENT, fetch }).connectedApps.session("s-1").token();
  expect(`Bearer ${String(token)}`).toBe("Bearer [redacted: use token.value]");
  expect(JSON.stringify({ token })).toBe('{"token":"[redacted]"}');
  expect(structuredClone(token)).toEqual({});
  expect(Object.keys(token)).toEqual([]);
  expect(shown(token)).toContain("2100-01-01");
});

test.each([MANAGEMENT, "planted token\n"])("a given token (%j) shows nowhere", async (accessToken) => {
  const { fetch } = observedFetch((request) => json({ message: quoted(request) }, 401));
  const error = await rejection((async () => createKinde({ domain: "mybiz.kinde.com", accessToken, fetch }).call(createUser))());
  expectHidden(error, SECRETS);
  const asked = await rejection(createKinde({ domain: "mybiz.kinde.com", accessToken: () => accessToken, fetch }).call(createUser));
  expectHidden(asked, SECRETS);
});
