import { ApiError, CredentialsError, type Kinde, PermissionError, UnexpectedResponseError } from "../../src/kinde/index.js";
import { CREDENTIALS, INTROSPECT, mockAgedKinde, mockKinde, PROFILE, REVOKE_TOKEN, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { empty, formOf, html, json } from "../helpers/mock-fetch.js";
import { configurationErrorNaming, rejection } from "../helpers/outcomes.js";

describe("oauth.introspect()", () => {
  test("posts a form with the management token to the OAuth origin, and omits undefined fields", async () => {
    const { kinde, requestsTo } = mockKinde(
      { [INTROSPECT]: () => json({ active: true, aud: ["a"], client_id: "c", exp: 5, iat: 4 }) },
      { tokenUrl: "https://auth.example/oauth2/token" },
    );
    expect(await kinde.oauth.introspect("user-token")).toEqual({ active: true, aud: ["a"], client_id: "c", exp: 5, iat: 4 });
    const [request] = requestsTo(INTROSPECT);
    expect([request?.url.href, request?.headers.get("authorization")]).toEqual([
      "https://auth.example/oauth2/introspect",
      "Bearer management-1",
    ]);
    expect(request?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(formOf(request)).toEqual({ token: "user-token" });
  });

  test("sends the hint", async () => {
    const { kinde, requestsTo } = mockKinde({ [INTROSPECT]: () => json({ active: false }) });
    expect(await kinde.oauth.introspect("t", { hint: "refresh_token" })).toEqual({ active: false });
    expect(formOf(requestsTo(INTROSPECT)[0])).toEqual({ token: "t", token_type_hint: "refresh_token" });
  });

  test.each([
    ["numeric strings", { exp: "1700000000", iat: "1600000000" }, { exp: 1_700_000_000, iat: 1_600_000_000 }],
    ["null or empty", { exp: null, iat: "" }, {}],
    ["words", { exp: "soon", iat: "then" }, {}],
  ])("converts exp and iat to numbers, or omits them, if they are %s", async (_, given, expected) => {
    const { kinde } = mockKinde({ [INTROSPECT]: () => json({ active: true, ...given }) });
    expect(await kinde.oauth.introspect("t")).toEqual({ active: true, ...expected });
  });

  test.each([
    ["nothing", {}],
    ["a string", { active: "true" }],
    ["null", null],
  ])("rejects with UnexpectedResponseError if the response has %s for active", async (_, body) => {
    const { kinde } = mockKinde({ [INTROSPECT]: () => json(body) });
    expect(await rejection(kinde.oauth.introspect("t"))).toMatchObject({
      constructor: UnexpectedResponseError,
      operation: "tokenIntrospection",
    });
  });

  test("renews the management token once after a 401", async () => {
    const { kinde, requestsTo } = await mockAgedKinde({ [INTROSPECT]: (_request, n) => (n === 1 ? empty(401) : json({ active: true })) });
    expect((await kinde.oauth.introspect("t")).active).toBe(true);
    expect(requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  });

  test("rejects with UnexpectedResponseError if the response is HTML", async () => {
    const { kinde } = mockKinde({ [INTROSPECT]: () => html() });
    expect(await rejection(kinde.oauth.introspect("t"))).toBeInstanceOf(UnexpectedResponseError);
  });
});

describe("oauth.revoke()", () => {
  test("sends the client credentials in the body, and no management token", async () => {
    const { kinde, requests, requestsTo } = mockKinde({ [REVOKE_TOKEN]: () => empty(200) }, { tokenUrl: "https://auth.example" });
    expect(await kinde.oauth.revoke("refresh-1", { hint: "refresh_token" })).toBeUndefined();
    const [request] = requestsTo(REVOKE_TOKEN);
    expect(request?.url.host).toBe("auth.example");
    expect(request?.headers.has("authorization")).toBe(false);
    expect(formOf(request)).toEqual({
      token: "refresh-1",
      token_type_hint: "refresh_token",
      client_id: CREDENTIALS.clientId,
      client_secret: CREDENTIALS.clientSecret,
    });
    expect(requests).toHaveLength(1);
  });

  test("omits the client secret if there is none", async () => {
    const { kinde, requestsTo } = mockKinde({ [REVOKE_TOKEN]: () => empty(200) }, { accessToken: "given", clientSecret: undefined });
    await kinde.oauth.revoke("t");
    expect(formOf(requestsTo(REVOKE_TOKEN)[0])).toEqual({ token: "t", client_id: CREDENTIALS.clientId });
  });

  test("rejects with a ConfigurationError without a clientId, and sends nothing", async () => {
    const { kinde, requests } = mockKinde({}, { accessToken: "given", clientId: undefined, clientSecret: undefined });
    expect(await rejection(kinde.oauth.revoke("t"))).toMatchObject(configurationErrorNaming("clientId"));
    expect(requests).toEqual([]);
  });

  test("rejects with a CredentialsError that holds the OAuth error code", async () => {
    const { kinde } = mockKinde({ [REVOKE_TOKEN]: () => json({ error: "invalid_client", error_description: "unknown client" }, 401) });
    expect(await rejection(kinde.oauth.revoke("t"))).toMatchObject({
      constructor: CredentialsError,
      apiCode: "invalid_client",
      status: 401,
      operation: "tokenRevocation",
    });
  });
});

describe("oauth.userProfile()", () => {
  test("sends only the user's token, and keeps the API's field names", async () => {
    const profile = { id: "kp_1", given_name: "Ada", picture: null, email_verified: true };
    const { kinde, requests } = mockKinde({ [PROFILE]: () => json(profile) }, { tokenUrl: "https://auth.example" });
    expect(await kinde.oauth.userProfile("user-token")).toEqual(profile);
    expect(requests.map(({ url, headers }) => [url.host, headers.get("authorization")])).toEqual([["auth.example", "Bearer user-token"]]);
  });

  test("rejects with CredentialsError after a 401, and doesn't renew the management token", async () => {
    const { kinde, requestsTo } = mockKinde({ [PROFILE]: () => json({ error: "invalid_token" }, 401), "GET /op": () => json({}) });
    const operation = { id: "op", method: "GET", path: "/op" } as const;
    await kinde.call(operation);
    expect(await rejection(kinde.oauth.userProfile("user-token"))).toMatchObject({
      constructor: CredentialsError,
      apiCode: "invalid_token",
    });
    await kinde.call(operation);
    expect([requestsTo(PROFILE).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([1, 1]);
  });

  test("rejects with UnexpectedResponseError if the profile isn't an object", async () => {
    for (const body of [null, "text"]) {
      const { kinde } = mockKinde({ [PROFILE]: () => json(body) });
      expect(await rejection(kinde.oauth.userProfile("t"))).toBeInstanceOf(UnexpectedResponseError);
    }
  });
});

describe("OAuth calls send nothing and reject with", () => {
  test.each<[string, (oauth: Kinde["oauth"]) => Promise<unknown>]>([
    ["token", (oauth) => oauth.introspect("")],
    ["token", (oauth) => oauth.introspect(undefined as unknown as string)],
    ["hint", (oauth) => oauth.introspect("t", { hint: "id_token" as "access_token" })],
    ["timeoutMs", (oauth) => oauth.introspect("t", { timeoutMs: -1 })],
    ["token", (oauth) => oauth.revoke("")],
    ["hint", (oauth) => oauth.revoke("t", { hint: "" as "access_token" })],
    ["userAccessToken", (oauth) => oauth.userProfile("")],
    ["userAccessToken", (oauth) => oauth.userProfile("two words")],
    ["userAccessToken", (oauth) => oauth.userProfile(undefined as unknown as string)],
  ])("a ConfigurationError that names %s (%#)", async (name, call) => {
    const { kinde, requests } = mockKinde();
    expect(await rejection(call(kinde.oauth))).toMatchObject(configurationErrorNaming(name));
    expect(requests).toEqual([]);
  });

  test("CancelledError if the signal is aborted", async () => {
    const { kinde, requests } = mockKinde();
    const signal = AbortSignal.abort("no");
    for (const call of [
      kinde.oauth.introspect("t", { signal }),
      kinde.oauth.revoke("t", { signal }),
      kinde.oauth.userProfile("t", { signal }),
    ]) {
      expect(await rejection(call)).toMatchObject({ name: "CancelledError", cause: "no" });
    }
    expect(requests).toEqual([]);
  });
});

describe("an OAuth endpoint that refuses with status 200", () => {
  const CALLS: readonly (readonly [string, string, (kinde: Kinde) => Promise<unknown>])[] = [
    ["introspect", INTROSPECT, (kinde) => kinde.oauth.introspect("user-token-1")],
    ["revoke", REVOKE_TOKEN, (kinde) => kinde.oauth.revoke("user-token-1")],
    ["userProfile", PROFILE, (kinde) => kinde.oauth.userProfile("user-token-1")],
  ];
  const REFUSALS = [
    ["invalid_client", CredentialsError],
    ["invalid_token", CredentialsError],
    ["unauthorized_client", CredentialsError],
    ["insufficient_scope", PermissionError],
    ["access_denied", PermissionError],
    ["invalid_request", ApiError],
    ["unsupported_token_type", ApiError],
    ["server_is_odd", ApiError],
  ] as const;

  describe.each(CALLS)("oauth.%s()", (_name, route, call) => {
    test.each(REFUSALS)("rejects with the code %s", async (code, type) => {
      const body = { error: code, error_description: "no: user-token-1", active: true };
      const { kinde, requestsTo } = mockKinde({ [route]: () => json(body) });
      const error = await rejection(call(kinde));
      expect(error).toMatchObject({ constructor: type, apiCode: code, status: 200 });
      expect(error).toHaveProperty("message", expect.stringContaining("no: [redacted]"));
      expect(requestsTo(route)).toHaveLength(1);
    });

    test.each([null, "", undefined])("isn't refused by an empty error field: %p", async (value) => {
      const { kinde } = mockKinde({ [route]: () => json({ error: value, active: true }) });
      await call(kinde);
    });
  });

  test("oauth.revoke() resolves whatever else the response says", async () => {
    for (const answer of [empty(200), html(), json([]), json("done")]) {
      const { kinde } = mockKinde({ [REVOKE_TOKEN]: () => answer });
      await expect(kinde.oauth.revoke("t")).resolves.toBeUndefined();
    }
  });
});
