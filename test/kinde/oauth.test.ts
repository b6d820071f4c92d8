import { ConfigurationError, CredentialsError, UnexpectedResponseError } from "../../src/kinde/index.js";
import { CREDENTIALS, INTROSPECT, kindeWire, PROFILE, rejection, REVOKE_TOKEN, TOKEN } from "../helpers/kinde-wire.js";
import { empty, html, json, type Seen } from "../helpers/observed-fetch.js";

const form = (request: Seen | undefined): Record<string, string> => Object.fromEntries(new URLSearchParams(request?.body));

describe("introspect", () => {
  test("bears the management token, and posts a form to the OAuth origin without absent fields", async () => {
    const { kinde, to } = kindeWire(
      { [INTROSPECT]: () => json({ active: true, aud: ["a"], client_id: "c", exp: 5, iat: 4 }) },
      { tokenUrl: "https://auth.example/oauth2/token" },
    );
    expect(await kinde.oauth.introspect("user-token")).toEqual({ active: true, aud: ["a"], client_id: "c", exp: 5, iat: 4 });
    const [request] = to(INTROSPECT);
    expect([request?.url.href, request?.headers.get("authorization")]).toEqual([
      "https://auth.example/oauth2/introspect",
      "Bearer management-1",
    ]);
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(form(request)).toEqual({ token: "user-token" });
  });

  test("tells the hint", async () => {
    const { kinde, to } = kindeWire({ [INTROSPECT]: () => json({ active: false }) });
    expect(await kinde.oauth.introspect("t", { hint: "refresh_token" })).toEqual({ active: false });
    expect(form(to(INTROSPECT)[0])).toEqual({ token: "t", token_type_hint: "refresh_token" });
  });

  test.each([
    ["texts", { exp: "1700000000", iat: "1600000000" }, { exp: 1_700_000_000, iat: 1_600_000_000 }],
    ["nothing", { exp: null, iat: "" }, {}],
    ["words", { exp: "soon", iat: "then" }, {}],
  ])("exp and iat are numbers, also where they come as %s", async (_what, given, expected) => {
    const { kinde } = kindeWire({ [INTROSPECT]: () => json({ active: true, ...given }) });
    expect(await kinde.oauth.introspect("t")).toEqual({ active: true, ...expected });
  });

  test.each([
    ["nothing", {}],
    ["a text", { active: "true" }],
    ["null", null],
  ])("an answer that says %s about being active breaks the contract", async (_what, body) => {
    const { kinde } = kindeWire({ [INTROSPECT]: () => json(body) });
    expect(await rejection(kinde.oauth.introspect("t"))).toMatchObject({
      constructor: UnexpectedResponseError,
      operation: "tokenIntrospection",
    });
  });

  test("renews the management token on a 401, once", async () => {
    const { kinde, to } = kindeWire({ [INTROSPECT]: (_request, n) => (n === 1 ? empty(401) : json({ active: true })) });
    expect((await kinde.oauth.introspect("t")).active).toBe(true);
    expect(to(TOKEN)).toHaveLength(2);
  });

  test("HTML is no answer", async () => {
    const { kinde } = kindeWire({ [INTROSPECT]: () => html() });
    expect(await rejection(kinde.oauth.introspect("t"))).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("revoke", () => {
  test("carries the credentials in the body, and no token of ours", async () => {
    const { kinde, requests, to } = kindeWire({ [REVOKE_TOKEN]: () => empty(200) }, { tokenUrl: "https://auth.example" });
    expect(await kinde.oauth.revoke("refresh-1", { hint: "refresh_token" })).toBeUndefined();
    const [request] = to(REVOKE_TOKEN);
    expect(request?.url.host).toBe("auth.example");
    expect(request?.headers.has("authorization")).toBe(false);
    expect(form(request)).toEqual({
      token: "refresh-1",
      token_type_hint: "refresh_token",
      client_id: CREDENTIALS.clientId,
      client_secret: CREDENTIALS.clientSecret,
    });
    expect(requests).toHaveLength(1);
  });

  test("leaves the secret out where there is none", async () => {
    const { kinde, to } = kindeWire({ [REVOKE_TOKEN]: () => empty(200) }, { accessToken: "given", clientSecret: undefined });
    await kinde.oauth.revoke("t");
    expect(form(to(REVOKE_TOKEN)[0])).toEqual({ token: "t", client_id: CREDENTIALS.clientId });
  });

  test("needs a clientId, and says so before anything is sent", async () => {
    const { kinde, requests } = kindeWire({}, { accessToken: "given", clientId: undefined, clientSecret: undefined });
    expect(await rejection(kinde.oauth.revoke("t"))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringContaining("clientId"),
    });
    expect(requests).toEqual([]);
  });

  test("an OAuth error is told with its code", async () => {
    const { kinde } = kindeWire({ [REVOKE_TOKEN]: () => json({ error: "invalid_client", error_description: "unknown client" }, 401) });
    expect(await rejection(kinde.oauth.revoke("t"))).toMatchObject({
      constructor: CredentialsError,
      apiCode: "invalid_client",
      status: 401,
      operation: "tokenRevocation",
    });
  });
});

describe("userProfile", () => {
  test("bears the user's token alone, and keeps the names on the wire", async () => {
    const profile = { id: "kp_1", given_name: "Ada", picture: null, email_verified: true };
    const { kinde, requests } = kindeWire({ [PROFILE]: () => json(profile) }, { tokenUrl: "https://auth.example" });
    expect(await kinde.oauth.userProfile("user-token")).toEqual(profile);
    expect(requests.map(({ url, headers }) => [url.host, headers.get("authorization")])).toEqual([["auth.example", "Bearer user-token"]]);
  });

  test("a 401 is the user's: it touches no token of ours", async () => {
    const { kinde, to } = kindeWire({ [PROFILE]: () => json({ error: "invalid_token" }, 401), "GET /op": () => json({}) });
    const operation = { id: "op", method: "GET", path: "/op" } as const;
    await kinde.call(operation);
    expect(await rejection(kinde.oauth.userProfile("user-token"))).toMatchObject({
      constructor: CredentialsError,
      apiCode: "invalid_token",
    });
    await kinde.call(operation);
    expect([to(PROFILE).length, to(TOKEN).length]).toEqual([1, 1]);
  });

  test("a profile is an object", async () => {
    for (const body of [null, "text"]) {
      const { kinde } = kindeWire({ [PROFILE]: () => json(body) });
      expect(await rejection(kinde.oauth.userProfile("t"))).toBeInstanceOf(UnexpectedResponseError);
    }
  });
});

describe("nothing is sent, and the rejection names it:", () => {
  test.each<[string, (oauth: ReturnType<typeof kindeWire>["kinde"]["oauth"]) => Promise<unknown>]>([
    ["token", (oauth) => oauth.introspect("")],
    ["token", (oauth) => oauth.introspect(undefined as unknown as string)],
    ["hint", (oauth) => oauth.introspect("t", { hint: "id_token" as "access_token" })],
    ["timeoutMs", (oauth) => oauth.introspect("t", { timeoutMs: -1 })],
    ["token", (oauth) => oauth.revoke("")],
    ["hint", (oauth) => oauth.revoke("t", { hint: "" as "access_token" })],
    ["userAccessToken", (oauth) => oauth.userProfile("")],
    ["userAccessToken", (oauth) => oauth.userProfile("two words")],
    ["userAccessToken", (oauth) => oauth.userProfile(undefined as unknown as string)],
  ])("%s (%#)", async (name, work) => {
    const { kinde, requests } = kindeWire();
    expect(await rejection(work(kinde.oauth))).toMatchObject({ constructor: ConfigurationError, message: expect.stringContaining(name) });
    expect(requests).toEqual([]);
  });

  test("an aborted signal", async () => {
    const { kinde, requests } = kindeWire();
    const signal = AbortSignal.abort("no");
    for (const work of [
      kinde.oauth.introspect("t", { signal }),
      kinde.oauth.revoke("t", { signal }),
      kinde.oauth.userProfile("t", { signal }),
    ]) {
      expect(await rejection(work)).toMatchObject({ name: "CancelledError", cause: "no" });
    }
    expect(requests).toEqual([]);
  });
});
