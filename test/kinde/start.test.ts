import { ApiError, ConfigurationError, PermissionError, type StartOptions, UnexpectedResponseError } from "../../src/kinde/index.js";
import { AUTH_URL, kindeWire, rejection, SESSION_TOKEN, TOKEN } from "../helpers/kinde-wire.js";
import { empty, type Handler, json } from "../helpers/observed-fetch.js";

const STARTED = { url: "https://mybiz.kinde.com/connect?x=1", session_id: "session-1" };
const user = { keyCodeRef: "google_drive", userId: "kp_123" };

const wire = (handler: Handler = () => json(STARTED)): ReturnType<typeof kindeWire> => kindeWire({ [AUTH_URL]: handler });

test("asks for the URL, and resolves to a session with id, url, keyCodeRef and owner", async () => {
  const { kinde, to } = wire();
  const session = await kinde.connectedApps.start(user);
  expect(session).toMatchObject({ id: "session-1", url: STARTED.url, keyCodeRef: "google_drive", owner: { userId: "kp_123" } });
  expect(Object.fromEntries(to(AUTH_URL)[0]?.url.searchParams ?? [])).toEqual({ key_code_ref: "google_drive", user_id: "kp_123" });
  expect(to(AUTH_URL)[0]?.headers.get("authorization")).toBe("Bearer management-1");
});

test("an organisation may be the owner", async () => {
  const { kinde, to } = wire();
  const { owner } = await kinde.connectedApps.start({ keyCodeRef: "github", orgCode: "org_1" });
  expect(owner).toEqual({ orgCode: "org_1" });
  expect(to(AUTH_URL)[0]?.url.search).toBe("?key_code_ref=github&org_code=org_1");
});

test("callbackUrl is sent as typed", async () => {
  const { kinde, to } = wire();
  const callbackUrl = "https://app.example/Back?state=a%20b&x=1#there";
  await kinde.connectedApps.start({ ...user, callbackUrl });
  expect(to(AUTH_URL)[0]?.url.searchParams.get("override_callback_url")).toBe(callbackUrl);
});

test("an absent option sends no parameter", async () => {
  const { kinde, to } = wire();
  await kinde.connectedApps.start({ ...user, callbackUrl: undefined, orgCode: undefined } as StartOptions);
  expect([...(to(AUTH_URL)[0]?.url.searchParams.keys() ?? [])]).toEqual(["key_code_ref", "user_id"]);
});

test("the session that was started is a session", async () => {
  const { kinde } = kindeWire({ [AUTH_URL]: () => json(STARTED), [SESSION_TOKEN]: () => json({ access_token: "provider-1" }) });
  const session = await kinde.connectedApps.start(user);
  expect((await session.token()).value).toBe("provider-1");
});

describe("rejects, by name, and nothing is sent:", () => {
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
    const { kinde, requests } = wire();
    const error = await rejection(kinde.connectedApps.start(options as StartOptions));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as Error).message).toContain(name);
    expect(requests).toEqual([]);
  });
});

test("exactly one owner, by type", () => {
  const check = (_options: StartOptions): void => undefined;
  check({ keyCodeRef: "a", userId: "u" });
  check({ keyCodeRef: "a", orgCode: "o" });
  // @ts-expect-error none
  check({ keyCodeRef: "a" });
  // @ts-expect-error both
  check({ keyCodeRef: "a", userId: "u", orgCode: "o" });
  expect(check).toBeDefined();
});

test.each([
  ["no url", { session_id: "s" }],
  ["an empty url", { url: "", session_id: "s" }],
  ["a url that is none", { url: "/connect", session_id: "s" }],
  ["a url that runs code", { url: "javascript:alert(1)", session_id: "s" }],
  ["no session_id", { url: STARTED.url }],
  ["an empty session_id", { url: STARTED.url, session_id: "" }],
  ["a session_id of another type", { url: STARTED.url, session_id: 7 }],
  ["nothing", null],
  ["a list", []],
])("a success with %s breaks the contract", async (_what, body) => {
  const { kinde } = wire(() => json(body));
  expect(await rejection(kinde.connectedApps.start(user))).toMatchObject({
    constructor: UnexpectedResponseError,
    operation: "GetConnectedAppAuthUrl",
    status: 200,
  });
});

test("an app that Kinde does not know is an ApiError with its code", async () => {
  const { kinde } = wire(() => json({ errors: [{ code: "CONNECTED_APP_NOT_FOUND", message: "No such app google_drive" }] }, 404));
  const error = await rejection(kinde.connectedApps.start(user));
  expect(error).toMatchObject({ constructor: ApiError, status: 404, apiCode: "CONNECTED_APP_NOT_FOUND" });
  expect((error as Error).message).toContain("No such app google_drive");
});

test("an empty 403 is a PermissionError that names the scope", async () => {
  const { kinde } = wire(() => empty(403));
  expect(await rejection(kinde.connectedApps.start(user))).toMatchObject({
    constructor: PermissionError,
    status: 403,
    scopes: ["read:connected_apps"],
  });
});

test("wrong credentials send no API request, and are not tried again", async () => {
  const { kinde, requests } = kindeWire({ [TOKEN]: () => json({ error: "invalid_client", error_description: "Client not found" }, 401) });
  const error = await rejection(kinde.connectedApps.start(user));
  expect(error).toMatchObject({ name: "CredentialsError", status: 401, apiCode: "invalid_client", operation: "requestToken" });
  expect((error as Error).message).toContain("Client not found");
  expect(requests).toHaveLength(1);
});

test("a store that fails costs nothing but the knowledge that it is pending", async () => {
  const store = { read: () => Promise.reject(new Error("down")), write: () => Promise.reject(new Error("down")) };
  const { kinde } = kindeWire({ [AUTH_URL]: () => json(STARTED) }, { store, accessToken: "given" });
  expect((await kinde.connectedApps.start(user)).id).toBe("session-1");
});
