/**
 * The third place of a revocation: the provider, which `revokeAtProvider` asks, in any way or by RFC 7009.
 */
import { createTokenRevocation, type KindeOptions, type RevokeAtProvider, ServerError, type Token } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { AUTH_URL, mockKinde, REVOKE, SESSION_TOKEN } from "../helpers/kinde.js";
import { empty, formOf, json, mockFetch, neverResponds } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";

withoutJitter();

const EXPIRY = "2100-01-02T03:04:05Z";

function mockProvider(options: Partial<KindeOptions> = {}, revoke = () => json({})) {
  const mock = mockKinde(
    {
      [AUTH_URL]: () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" }),
      [SESSION_TOKEN]: () => json({ access_token: "provider-1", access_token_expiry: EXPIRY }),
      [REVOKE]: revoke,
    },
    options,
  );
  async function connected() {
    const session = await mock.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada" });
    await session.token();
    return session;
  }
  return { ...mock, connected };
}

describe("revokeAtProvider", () => {
  test("of the client gets the session's token and what is known of the session", async () => {
    const given: [string, object][] = [];
    const revokeAtProvider: RevokeAtProvider = async (token, { signal, ...rest }) => {
      given.push([token.value, { ...rest, aborted: signal.aborted, expiresAt: token.expiresAt, printed: String(token) }]);
    };
    const { connected } = mockProvider({ revokeAtProvider });
    expect(await (await connected()).revoke()).toMatchObject({
      kinde: { state: "done" },
      store: { state: "done" },
      provider: { state: "done" },
    });
    const details = { sessionId: "s-1", keyCodeRef: "drive", aborted: false, expiresAt: new Date(EXPIRY) };
    expect(given).toEqual([["provider-1", { ...details, printed: expect.stringContaining("redacted") }]]);
  });

  test("of revoke() replaces that of the client", async () => {
    const asked: string[] = [];
    const { connected } = mockProvider({ revokeAtProvider: async () => void asked.push("client") });
    await (await connected()).revoke({ revokeAtProvider: async () => void asked.push("call") });
    expect(asked).toEqual(["call"]);
  });

  test.each([
    ["already_gone", { state: "already_gone" }],
    ["skipped", { state: "skipped", reason: expect.any(String) }],
    [undefined, { state: "done" }],
    [new Response(null, { status: 200 }), { state: "done" }],
    [new Response(null, { status: 400 }), { state: "pending", reason: "status 400" }],
  ] as const)("that resolves to %p is reported", async (result, provider) => {
    const { connected } = mockProvider({ revokeAtProvider: async () => result });
    expect((await (await connected()).revoke()).provider).toEqual(provider);
  });

  test("isn't called without a token, or with one that has expired, and the report says so", async () => {
    let asked = 0;
    let clock = Date.now();
    const { kinde, connected } = mockProvider({ revokeAtProvider: async () => void asked++, now: () => clock });
    expect((await kinde.connectedApps.session("other").revoke()).provider).toEqual({
      state: "skipped",
      reason: expect.stringMatching(/No token/),
    });
    const session = await connected();
    clock = Date.parse(EXPIRY);
    expect((await session.revoke()).provider).toEqual({ state: "already_gone", reason: expect.stringMatching(/expired/) });
    expect(asked).toBe(0);
  });

  test.each([
    ["rejects", () => Promise.reject(new Error("provider-1 refused")), "revokeAtProvider has rejected."],
    ["rejects with an error of kinnect", () => Promise.reject(new ServerError("down", { status: 503 })), "server_error"],
    [
      "throws",
      () => {
        throw new TypeError("provider-1");
      },
      "revokeAtProvider has rejected.",
    ],
  ] as const)("that %s is pending in the report, and the rest is done", async (_name, fail, reason) => {
    const { connected, requestsTo } = mockProvider({ revokeAtProvider: fail });
    const report = await (await connected()).revoke();
    expect(report).toMatchObject({ kinde: { state: "done" }, store: { state: "done" }, provider: { state: "pending", reason } });
    expect(JSON.stringify(report)).not.toContain("provider-1");
    expect(requestsTo(REVOKE)).toHaveLength(1);
  });

  test("that is slow doesn't delay Kinde, and its signal is aborted after timeoutMs", async () => {
    let signal: AbortSignal | undefined;
    const { connected, requestsTo, arrived } = mockProvider({
      revokeAtProvider: (_token, revocation) => ((signal = revocation.signal), neverResponds()),
    });
    const revoking = (await connected()).revoke({ timeoutMs: 200 });
    await arrived(REVOKE);
    expect(signal?.aborted).toBe(false);
    expect((await revoking).provider).toEqual({ state: "pending", reason: "timeout" });
    expect(signal?.aborted).toBe(true);
    expect(requestsTo(REVOKE)).toHaveLength(1);
  });

  test("is reported also if Kinde fails, and isn't called again once it has succeeded", async () => {
    let asked = 0;
    let isDown = true;
    const { connected } = mockProvider({ revokeAtProvider: async () => void asked++, maxRetries: 0 }, () =>
      isDown ? empty(503) : json({}),
    );
    const session = await connected();
    expect(await rejection(session.revoke())).toMatchObject({ report: { kinde: { state: "pending" }, provider: { state: "done" } } });
    isDown = false;
    expect(await session.revoke()).toMatchObject({ kinde: { state: "done" }, provider: { state: "done" } });
    expect(asked).toBe(1);
  });

  test.each(["revoke", "finishRevocations"] as const)(
    "that has failed is called again by %s() of this process, with the same token",
    async (again) => {
      const tokens: Token[] = [];
      const { kinde, connected, requestsTo } = mockProvider({
        revokeAtProvider: async (token) => {
          if (tokens.push(token) < 3) throw new Error("down");
        },
      });
      const session = await connected();
      expect((await session.revoke()).provider.state).toBe("pending");
      const { connectedApps } = kinde;
      if (again === "revoke") {
        expect((await session.revoke()).provider.state).toBe("pending");
        expect((await session.revoke()).provider.state).toBe("done");
      } else {
        expect(await connectedApps.finishRevocations()).toEqual({ finished: 0, pending: 1 });
        expect(await connectedApps.finishRevocations()).toEqual({ finished: 1, pending: 0 });
        expect(await connectedApps.finishRevocations()).toEqual({ finished: 0, pending: 0 });
      }
      expect(tokens.map(({ value }) => value)).toEqual(["provider-1", "provider-1", "provider-1"]);
      expect(requestsTo(REVOKE)).toHaveLength(1);
      expect(await rejection(session.token())).toMatchObject({ reason: "revoked" });
    },
  );

  test("must be a function", async () => {
    const given = { revokeAtProvider: "https://provider.example" as never };
    expect(() => mockProvider(given)).toThrow(
      expect.objectContaining({ code: "configuration", message: expect.stringContaining("revokeAtProvider") }),
    );
    const { connected, requestsTo } = mockProvider();
    expect(await rejection((await connected()).revoke(given))).toMatchObject({ code: "configuration" });
    expect(requestsTo(REVOKE)).toEqual([]);
  });
});

describe("createTokenRevocation", () => {
  const URL_ = "https://provider.example/oauth/revoke";
  const token: Token = { value: "secret token+1", expiresAt: undefined };
  const revocation = () => ({ sessionId: "s", keyCodeRef: "drive", signal: new AbortController().signal });

  test("sends the form of RFC 7009 without client credentials if there are none", async () => {
    const { fetch, requests } = mockFetch(() => empty(200));
    expect(await createTokenRevocation({ url: URL_, fetch })(token, revocation())).toBeUndefined();
    const [request] = requests;
    expect([request?.method, request?.url.href, request?.redirect]).toEqual(["POST", URL_, "manual"]);
    expect(request?.headers.get("content-type")).toContain("application/x-www-form-urlencoded");
    expect(request?.headers.get("authorization")).toBeNull();
    expect(formOf(request)).toEqual({ token: "secret token+1", token_type_hint: "access_token" });
  });

  test("sends client credentials in the header, form-encoded, or in the form", async () => {
    const { fetch, requests } = mockFetch(() => json({}));
    const client = { url: new URL(URL_), clientId: "my:app", clientSecret: "s/3:c%t", fetch };
    await createTokenRevocation(client)(token, revocation());
    await createTokenRevocation({ ...client, clientAuthentication: "body" })(token, revocation());
    await createTokenRevocation({ url: URL_, clientId: "public", fetch })(token, revocation());
    const basic = `Basic ${Buffer.from("my%3Aapp:s%2F3%3Ac%25t").toString("base64")}`;
    expect(requests.map(({ headers }) => headers.get("authorization"))).toEqual([basic, null, null]);
    expect(requests.map(formOf).map(({ client_id: id, client_secret: secret }) => [id, secret])).toEqual([
      [undefined, undefined],
      ["my:app", "s/3:c%t"],
      ["public", undefined],
    ]);
  });

  test("tries again after a 503, and calls invalid_token already gone", async () => {
    const { fetch, requests } = mockFetch((_request, n) => (n === 1 ? empty(503) : json({ error: "invalid_token" }, 400)));
    expect(await createTokenRevocation({ url: URL_, fetch })(token, revocation())).toBe("already_gone");
    expect(requests).toHaveLength(2);
  });

  test.each([
    [401, { error: "invalid_client", error_description: "secret token+1 is bad for client-secret-1" }, "bad_credentials"],
    [400, { error: "unsupported_token_type" }, "api_error"],
    [302, {}, "unexpected_response"],
    [500, {}, "server_error"],
  ])("rejects a %i with an error that holds neither the token nor the secret", async (status, body, code) => {
    const { fetch } = mockFetch(() => json(body, status));
    const revoke = createTokenRevocation({ url: URL_, clientId: "app", clientSecret: "client-secret-1", fetch, maxRetries: 0 });
    const error = (await rejection(revoke(token, revocation()))) as Error;
    expect(error).toMatchObject({ code, operation: "revokeAtProvider", message: expect.stringContaining("/oauth/revoke") });
    expect(error.message).not.toMatch(/secret token|client-secret-1/);
  });

  test("ends with the signal", async () => {
    const { fetch } = mockFetch(neverResponds);
    const signal = AbortSignal.abort("no");
    expect(await rejection(createTokenRevocation({ url: URL_, fetch })(token, { ...revocation(), signal }))).toMatchObject({
      code: "cancelled",
    });
  });

  test.each([
    [{ url: "http://provider.example/revoke" }, /url/],
    [{}, /url/],
    [{ url: URL_, clientSecret: "s" }, /clientId/],
    [{ url: URL_, clientId: "a b" }, /clientId/],
    [{ url: URL_, clientId: "a", clientAuthentication: "basic" }, /clientSecret/],
    [{ url: URL_, clientAuthentication: "header" }, /clientAuthentication/],
    [{ url: URL_, secret: "s" }, /secret/],
  ])("throws a ConfigurationError for %p", (options, name) => {
    expect(() => createTokenRevocation(options as never)).toThrow(
      expect.objectContaining({ code: "configuration", message: expect.stringMatching(name) }),
    );
  });

  test("is a revokeAtProvider of a session", async () => {
    const { fetch, requests } = mockFetch(() => empty());
    const { connected } = mockProvider({ revokeAtProvider: createTokenRevocation({ url: URL_, fetch }) });
    expect((await (await connected()).revoke()).provider).toEqual({ state: "done" });
    expect(formOf(requests[0])["token"]).toBe("provider-1");
  });
});
