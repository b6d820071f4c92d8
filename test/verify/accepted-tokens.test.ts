/**
 * Tokens that are accepted, and what their claims look like.
 */
import type { TokenChecks, VerifierOptions } from "../../src/verify/index.js";
import {
  AUDIENCE,
  encode,
  ISSUER,
  KEY,
  MACHINE_CLAIMS,
  NOW,
  outcomeOf,
  signParts,
  signToken,
  testVerifier,
  tokenOfLength,
  USER_CLAIMS,
} from "./tenant.js";

const HEADER_PART = encode({ alg: "RS256", kid: KEY.kid });

function user(claims: object): string {
  return signToken({ ...USER_CLAIMS, ...claims });
}

const CASES: readonly (readonly [name: string, token: string, checks?: TokenChecks, options?: Partial<VerifierOptions>])[] = [
  ["a user's token", user({})],
  ["a machine's token", signToken(MACHINE_CLAIMS)],
  ["the user ID of 2023", user({ sub: "kp:11112222333344445555666677778888" })],
  ["typ at+jwt", signToken(USER_CLAIMS, { typ: "at+jwt" })],
  ["no typ", signToken(USER_CLAIMS, { typ: undefined })],
  ["jku, which isn't used", signToken(USER_CLAIMS, { jku: "https://evil.test/jwks" })],
  ["16,384 characters", tokenOfLength(16_384)],
  ["exp within the tolerance", user({ exp: NOW - 4.999 })],
  ["exp a moment ahead, without tolerance", user({ exp: NOW + 0.001 }), {}, { clockToleranceMs: 0 }],
  ["exp with a fraction", user({ exp: NOW + 0.5 })],
  ["nbf at the end of the tolerance", user({ nbf: NOW + 5 })],
  ["iat at the end of the tolerance", user({ iat: NOW + 5 })],
  ["no iat", user({ iat: undefined })],
  ["an old iat", user({ iat: 0 })],
  ["iat at maxAgeMs and the tolerance", user({ iat: NOW - 65 }), {}, { maxAgeMs: 60_000 }],
  ["the audience as a text", user({ aud: AUDIENCE })],
  ["the audience among others", user({ aud: ["https://other.example.com", AUDIENCE] })],
  ["one of the configured audiences", user({ aud: ["b"] }), {}, { audience: ["a", "b"] }],
  ["no audience, if none is checked", user({ aud: undefined }), {}, { audience: null }],
  ["another audience, if none is checked", user({ aud: ["other"] }), {}, { audience: null }],
  ["the organization", user({}), { orgCode: "org_1b2c3d4e5f6" }],
  ["the organization's name for Hasura", user({ org_code: undefined, "x-hasura-org-code": "org_1" }), { orgCode: "org_1" }],
  ["scopes in scp", user({}), { scopes: ["openid", "read:reports"] }],
  ["scopes in scope", signToken(MACHINE_CLAIMS), { scopes: ["read:reports", "write:reports"] }],
  ["scopes in both", user({ scope: "write:reports" }), { scopes: ["read:reports", "write:reports"] }],
  ["permissions", user({}), { permissions: ["reports:read"] }],
  ["permissions null, if none is needed", user({ permissions: null })],
  ["permissions for Hasura", user({ permissions: undefined, "x-hasura-permissions": ["a", "b"] }), { permissions: ["a", "b"] }],
  ["a claim for Hasura of a wrong type beside a plain one", user({ "x-hasura-org-code": 5 })],
];

const NAMED_CASES = CASES.map(([name, token, checks = {}, options = {}]) => ({ name, token, checks, options }));

test.each(NAMED_CASES)("a token with $name is accepted", async ({ token, checks, options }) => {
  expect(await outcomeOf(testVerifier(options).verify(token, checks))).toBe("accepted");
});

test("the claims keep their names on the wire, and kind tells users and machines apart", async () => {
  const { verify } = testVerifier();
  const user = await verify(signToken({ ...USER_CLAIMS, roles: [{ key: "admin" }] }));
  expect(user).toEqual({ ...USER_CLAIMS, roles: [{ key: "admin" }], kind: "user" });
  const machine = await verify(signToken(MACHINE_CLAIMS));
  expect(machine).toEqual({ ...MACHINE_CLAIMS, kind: "machine" });
  expect("sub" in machine).toBe(false);
  const id: string = user.kind === "user" ? user.sub : user.azp;
  expect(id).toBe(USER_CLAIMS.sub);
});

test("a token with client_credentials and a sub belongs to a user", async () => {
  expect(await testVerifier().verify(signToken({ ...MACHINE_CLAIMS, sub: "kp_1" }))).toMatchObject({ kind: "user", sub: "kp_1" });
});

test("our kind wins over a claim of that name", async () => {
  expect((await testVerifier().verify(user({ kind: "machine" }))).kind).toBe("user");
});

test("of a duplicate claim the last one counts", async () => {
  const claims = JSON.stringify(USER_CLAIMS);
  const { verify } = testVerifier();
  const twice = (first: string, last: string): string =>
    signParts(HEADER_PART, encode(`{"sub":"${first}",${claims.slice(1, -1)},"sub":"${last}"}`));
  expect(await verify(twice("kp_first", "kp_last"))).toMatchObject({ sub: "kp_last" });
  const expired = signParts(HEADER_PART, encode(`${claims.slice(0, -1)},"exp":${NOW - 3600}}`));
  expect(await outcomeOf(verify(expired))).toBe("expired");
});

test("claims named like inherited properties are claims like any other", async () => {
  const payload = `{"__proto__":{"admin":true},"constructor":"c",${JSON.stringify(USER_CLAIMS).slice(1)}`;
  const claims = await testVerifier().verify(signParts(HEADER_PART, encode(payload)));
  expect(Object.getPrototypeOf(claims)).toBe(Object.prototype);
  expect(claims["admin"]).toBeUndefined();
  expect(claims["constructor"]).toBe("c");
});

test("a list of domains accepts the tokens of each, with the keys of each", async () => {
  const { verify, requests } = testVerifier({ domain: ["mybiz.kinde.com", "https://auth.mybiz.com/"] });
  expect(await outcomeOf(verify(user({})))).toBe("accepted");
  expect(await outcomeOf(verify(user({ iss: "https://auth.mybiz.com" })))).toBe("accepted");
  expect(requests.map(({ url }) => url.href)).toEqual([`${ISSUER}/.well-known/jwks`, "https://auth.mybiz.com/.well-known/jwks"]);
});

test("an issuer with a JWKS of its own is accepted exactly as it is written", async () => {
  const issuer = "https://issuer.example.com/tenant/";
  const options = { domain: undefined, issuer, jwksUrl: "https://keys.example.com/jwks.json" } as unknown as Partial<VerifierOptions>;
  const { verify, requests } = testVerifier(options);
  expect(await outcomeOf(verify(user({ iss: issuer })))).toBe("accepted");
  expect(await outcomeOf(verify(user({ iss: issuer.slice(0, -1) })))).toBe("issuer");
  expect(requests.map(({ url }) => url.href)).toEqual(["https://keys.example.com/jwks.json"]);
});
