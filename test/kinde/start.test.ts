import { ApiError, ConfigurationError, PermissionError, type StartOptions, UnexpectedResponseError } from "../../src/kinde/index.js";
import { AUTH_URL, type MockKinde, mockKinde, SESSION_TOKEN, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { empty, type Handler, json } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

const STARTED = { url: "https://mybiz.kinde.com/connect?x=1", session_id: "session-1" };
const user = { keyCodeRef: "google_drive", userId: "kp_123" };

/** Kinde with this handler for the authorization URL. */
function mockStart(handler: Handler = () => json(STARTED)): MockKinde {
  return mockKinde({ [AUTH_URL]: handler });
}

test("start() requests the URL, and resolves to a session with id, url, keyCodeRef and owner", async () => {
  const { kinde, requestsTo } = mockStart();
  const session = await kinde.connectedApps.start(user);
  expect(session).toMatchObject({ id: "session-1", url: STARTED.url, keyCodeRef: "google_drive", owner: { userId: "kp_123" } });
  expect(Object.fromEntries(requestsTo(AUTH_URL)[0]?.url.searchParams ?? [])).toEqual({ key_code_ref: "google_drive", user_id: "kp_123" });
  expect(requestsTo(AUTH_URL)[0]?.headers.get("authorization")).toBe("Bearer management-1");
});

test("start() accepts an organization as owner", async () => {
  const { kinde, requestsTo } = mockStart();
  const { owner } = await kinde.connectedApps.start({ keyCodeRef: "github", orgCode: "org_1" });
  expect(owner).toEqual({ orgCode: "org_1" });
  expect(requestsTo(AUTH_URL)[0]?.url.search).toBe("?key_code_ref=github&org_code=org_1");
});

test("start() sends callbackUrl unchanged", async () => {
  const { kinde, requestsTo } = mockStart();
  const callbackUrl = "https://app.example/Back?state=a%20b&x=1#there";
  await kinde.connectedApps.start({ ...user, callbackUrl });
  expect(requestsTo(AUTH_URL)[0]?.url.searchParams.get("override_callback_url")).toBe(callbackUrl);
});

test("start() sends no parameter for an undefined option", async () => {
  const { kinde, requestsTo } = mockStart();
  await kinde.connectedApps.start({ ...user, callbackUrl: undefined, orgCode: undefined } as StartOptions);
  expect([...(requestsTo(AUTH_URL)[0]?.url.searchParams.keys() ?? [])]).toEqual(["key_code_ref", "user_id"]);
});

test("the session from start() can get a token", async () => {
  const { kinde } = mockKinde({ [AUTH_URL]: () => json(STARTED), [SESSION_TOKEN]: () => json({ access_token: "provider-1" }) });
  const session = await kinde.connectedApps.start(user);
  expect((await session.token()).value).toBe("provider-1");
});

describe("start() sends nothing and rejects with a ConfigurationError that names", () => {
  test.each<[string, unknown]>([
    ["keyCodeRef", { userId: "kp_1" }],
    ["keyCodeRef", { ...user, keyCodeRef: "" }],
    ["keyCodeRef", { ...user, keyCodeRef: "  " }],
    ["keyCodeRef", { ...user, keyCodeRef: 7 }],
    ["keyCodeRef", undefined],
    ["userId", { keyCodeRef: "a" }],
    ["orgCode", { keyCodeRef: "a" }],
    ["userId", { keyCodeRef: "a", userId: "kp_1", orgCode: "org_1" }],
    ["userId", { keyCodeRef: "a", userId: "" }],
    ["userId", { keyCodeRef: "a", userId: null }],
    ["userId", { keyCodeRef: "a", userId: 7 }],
    ["orgCode", { keyCodeRef: "a", orgCode: "" }],
    ["callbackUrl", { ...user, callbackUrl: "" }],
    ["callbackUrl", { ...user, callbackUrl: new URL("https://app.example") }],
    ["timeoutMs", { ...user, timeoutMs: NaN }],
  ])("%s in %j", async (name, options) => {
    const { kinde, requests } = mockStart();
    const error = await rejection(kinde.connectedApps.start(options as StartOptions));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(name);
    expect(requests).toEqual([]);
  });
});

test("StartOptions requires exactly one owner, by type", () => {
  const check = (_options: StartOptions): void => undefined;
  check({ keyCodeRef: "a", userId: "u" });
  check({ keyCodeRef: "a", orgCode: "o" });
  // @ts-expect-error no owner
  check({ keyCodeRef: "a" });
  // @ts-expect-error two owners
  check({ keyCodeRef: "a", userId: "u", orgCode: "o" });
  expect(check).toBeDefined();
});

test.each([
  ["no url", { session_id: "s" }],
  ["an empty url", { url: "", session_id: "s" }],
  ["a relative url", { url: "/connect", session_id: "s" }],
  ["a url that runs code", { url: "javascript:alert(1)", session_id: "s" }],
  ["no session_id", { url: STARTED.url }],
  ["an empty session_id", { url: STARTED.url, session_id: "" }],
  ["a session_id of another type", { url: STARTED.url, session_id: 7 }],
  ["only null", null],
  ["only a list", []],
])("start() rejects with UnexpectedResponseError if the response has %s", async (_, body) => {
  const { kinde } = mockStart(() => json(body));
  expect(await rejection(kinde.connectedApps.start(user))).toMatchObject({
    constructor: UnexpectedResponseError,
    operation: "GetConnectedAppAuthUrl",
    status: 200,
  });
});

test("start() rejects with an ApiError that holds Kinde's code if the app is unknown", async () => {
  const { kinde } = mockStart(() => json({ errors: [{ code: "CONNECTED_APP_NOT_FOUND", message: "No such app google_drive" }] }, 404));
  const error = await rejection(kinde.connectedApps.start(user));
  expect(error).toMatchObject({ constructor: ApiError, status: 404, apiCode: "CONNECTED_APP_NOT_FOUND" });
  expect((error as Error).message).toContain("No such app google_drive");
});

test("start() rejects with a PermissionError that names the scope after an empty 403", async () => {
  const { kinde } = mockStart(() => empty(403));
  expect(await rejection(kinde.connectedApps.start(user))).toMatchObject({
    constructor: PermissionError,
    status: 403,
    scopes: ["read:connected_apps"],
  });
});

test("start() with wrong credentials rejects after one token request", async () => {
  const { kinde, requests } = mockKinde({
    [TOKEN_ENDPOINT]: () => json({ error: "invalid_client", error_description: "Client not found" }, 401),
  });
  const error = await rejection(kinde.connectedApps.start(user));
  expect(error).toMatchObject({ name: "CredentialsError", status: 401, apiCode: "invalid_client", operation: "requestToken" });
  expect((error as Error).message).toContain("Client not found");
  expect(requests).toHaveLength(1);
});

test("start() succeeds even if the store fails", async () => {
  const store = { read: () => Promise.reject(new Error("down")), write: () => Promise.reject(new Error("down")) };
  const { kinde } = mockKinde({ [AUTH_URL]: () => json(STARTED) }, { store, accessToken: "given" });
  expect((await kinde.connectedApps.start(user)).id).toBe("session-1");
});
