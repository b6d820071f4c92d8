/**
 * The sandbox's tokens are signed: they verify with the keys that it publishes, as Kinde's do. Here each sandbox makes its own key.
 *
 * @jest-environment node
 */
import { createRemoteJWKSet, jwtVerify } from "jose";
import { createKinde } from "../../src/kinde/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { createVerifier, isKinnectError, type Verifier } from "../../src/verify/index.js";
import { managementToken, request, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

function verifier(audience: string | null = null): Verifier {
  const { kinde, clock } = sandbox();
  return createVerifier({ domain: kinde.url, audience, now: clock.now });
}

async function reasonOf(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => "accepted",
    (error: unknown) => (isKinnectError(error, "token_rejected") ? error.reason : String(error)),
  );
}

async function kids(): Promise<readonly string[]> {
  const { json } = await request(`${sandbox().kinde.url}/.well-known/jwks`);
  return (json as { keys: { kid: string }[] }).keys.map(({ kid }) => kid);
}

test("a management token has Kinde's claims and verifies", async () => {
  const { kinde } = sandbox();
  const claims = await verifier(kinde.audience).verify(await managementToken(sandbox()), { scopes: ["read:users"] });
  expect(claims).toMatchObject({ kind: "machine", azp: kinde.clientId, gty: ["client_credentials"], v: "2" });
  expect(Object.keys(claims)).toEqual(["aud", "azp", "exp", "gty", "iat", "iss", "jti", "scope", "scp", "v", "kind"]);
});

test("userAccessToken and issueUserToken() return a user's tokens, which verify", async () => {
  const { kinde } = sandbox();
  const claims = await verifier().verify(kinde.userAccessToken);
  expect(claims).toMatchObject({ kind: "user", sub: kinde.userId, aud: [], scp: ["openid", "profile", "email"] });
  expect(Object.keys(claims)).toEqual(["aud", "azp", "exp", "iat", "iss", "jti", "scp", "sub", "kind"]);
  const options = {
    userId: "kp_other",
    orgCode: "org_1",
    permissions: ["reports:read"],
    scopes: ["openid", "read:reports"],
    audience: "https://api.example.com",
    clientId: "app",
    lifetimeMs: 60_000,
  };
  const token = kinde.issueUserToken(options);
  const checks = { orgCode: "org_1", permissions: ["reports:read"], scopes: ["read:reports"] };
  expect(await verifier(options.audience).verify(token, checks)).toMatchObject({ sub: "kp_other", azp: "app" });
  sandbox().clock.advance(66_000);
  expect(await reasonOf(verifier().verify(token))).toBe("expired");
});

test("claims adds, replaces and removes claims", async () => {
  const { kinde } = sandbox();
  const issue = (claims: object) => reasonOf(verifier().verify(kinde.issueUserToken({ claims: { ...claims } })));
  expect(await issue({ permissions: null, "x-hasura-org-code": "org_1" })).toBe("accepted");
  expect(await issue({ exp: undefined })).toBe("no_expiry");
  expect(await issue({ iss: "https://other.kinde.com" })).toBe("issuer");
  expect(await issue({ nbf: 4_000_000_000 })).toBe("not_yet_valid");
});

test("an ID token is refused as an access token, and its at_hash belongs to the access token", async () => {
  const { kinde } = sandbox();
  const token = kinde.issueIdToken({ nonce: "n", clientId: "app", orgCodes: ["org_1"] });
  expect(await reasonOf(verifier().verify(token))).toBe("token_type");
  const keys = createRemoteJWKSet(new URL(`${kinde.url}/.well-known/jwks`));
  const { payload } = await jwtVerify(token, keys, { issuer: kinde.url, audience: "app" });
  expect(payload).toMatchObject({ sub: kinde.userId, nonce: "n", azp: "app", org_codes: ["org_1"], picture: null });
  expect(payload["at_hash"]).toMatch(/^[\w-]{22}$/);
  expect(Object.keys(payload)).toEqual([...Object.keys(payload)].sort());
});

test("both addresses of the keys answer with one RSA key for RS256, and refuse an Authorization header", async () => {
  const { url } = sandbox().kinde;
  for (const path of ["/.well-known/jwks", "/.well-known/jwks.json"]) {
    const { status, json } = await request(`${url}${path}`);
    const key = { alg: "RS256", e: "AQAB", kid: expect.stringMatching(/^([\da-f]{2}:){15}[\da-f]{2}$/), kty: "RSA", use: "sig" };
    expect([status, json]).toEqual([200, { keys: [{ ...key, n: expect.stringMatching(/^[\w-]{342}$/) }] }]);
    expect((await request(`${url}${path}`, { token: await managementToken(sandbox()) })).status).toBe(403);
  }
});

test("the OpenID configuration names the issuer and its addresses", async () => {
  const { url, tokenUrl } = sandbox().kinde;
  const { status, json } = await request(`${url}/.well-known/openid-configuration`);
  expect(status).toBe(200);
  expect(json).toMatchObject({ issuer: url, token_endpoint: tokenUrl, jwks_uri: `${url}/.well-known/jwks` });
});

test("after rotateKeys() new tokens have a new key, and the key before is withdrawn", async () => {
  const { kinde } = sandbox();
  const { verify } = verifier();
  const before = kinde.issueUserToken();
  expect(await reasonOf(verify(before))).toBe("accepted");
  const [first] = await kids();
  kinde.rotateKeys();
  const after = kinde.issueUserToken();
  expect(await reasonOf(verify(after))).toBe("accepted");
  expect(await reasonOf(verify(before))).toBe("unknown_key");
  expect(await kids()).toHaveLength(1);
  expect(await kids()).not.toContain(first);
});

test("rotateKeys({ keepsPrevious: true }) publishes both keys until the next rotation", async () => {
  const { kinde } = sandbox();
  const before = kinde.issueUserToken();
  const [first] = await kids();
  kinde.rotateKeys({ keepsPrevious: true });
  expect(await kids()).toEqual([expect.anything(), first]);
  expect(await reasonOf(verifier().verify(before))).toBe("accepted");
  expect(await reasonOf(verifier().verify(kinde.issueUserToken()))).toBe("accepted");
  kinde.rotateKeys();
  expect(await kids()).toHaveLength(1);
  expect(await reasonOf(verifier().verify(before))).toBe("unknown_key");
});

test("a token signed with a withdrawn key has a key ID that isn't published", async () => {
  const { kinde } = sandbox();
  expect(await reasonOf(verifier().verify(kinde.issueUserToken({ signedWith: "withdrawn" })))).toBe("unknown_key");
  kinde.issueUserToken();
  const [first] = await kids();
  kinde.rotateKeys();
  const token = kinde.issueUserToken({ signedWith: "withdrawn" });
  expect(JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString())).toMatchObject({ kid: first });
});

test("introspection and the user's routes know issued tokens, also after a rotation", async () => {
  const { kinde, clock } = sandbox();
  const client = createKinde({ ...kinde.options });
  const token = kinde.issueUserToken({ audience: "https://api.example.com", clientId: "app" });
  kinde.rotateKeys();
  expect(await client.oauth.introspect(token)).toMatchObject({ active: true, aud: ["https://api.example.com"], client_id: "app" });
  expect(await client.oauth.userProfile(token)).toMatchObject({ id: kinde.userId });
  await client.oauth.revoke(token);
  expect(await client.oauth.introspect(token)).toMatchObject({ active: false });
  const other = kinde.issueUserToken();
  clock.advance(86_400_000);
  expect(await client.oauth.introspect(other)).toMatchObject({ active: false });
});

test("two sandboxes have different keys, and refuse each other's tokens", async () => {
  const other = await startSandbox();
  const { iss } = JSON.parse(Buffer.from(other.kinde.userAccessToken.split(".")[1] ?? "", "base64url").toString()) as { iss: string };
  expect(iss).toBe(other.kinde.url);
  expect(await reasonOf(verifier().verify(other.kinde.userAccessToken))).toBe("issuer");
  expect(await reasonOf(verifier().verify(other.kinde.issueUserToken({ claims: { iss: sandbox().kinde.url } })))).toBe("unknown_key");
  await other.stop();
});

test.each([
  ["issueUserToken", "organization"],
  ["issueIdToken", "orgCode"],
] as const)("%s() refuses the unknown option %s", (method, option) => {
  expect(() => sandbox().kinde[method]({ [option]: "org_1" })).toThrow(RangeError);
});

test("100 clients can request their first token while the key is being made", async () => {
  const { kinde } = sandbox();
  kinde.rotateKeys();
  const tokens = await Promise.all(Array.from({ length: 100 }, () => managementToken(sandbox())));
  expect(new Set(tokens.map((token) => token.split(".")[0])).size).toBe(1);
});
