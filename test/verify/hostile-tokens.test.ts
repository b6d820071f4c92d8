/**
 * Tokens that must be refused, each with the reason that comes first.
 */
import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { type RejectionReason, TokenRejectedError, type TokenChecks, type VerifierOptions } from "../../src/verify/index.js";
import { expectNoLeak } from "../helpers/leaks.js";
import { json } from "../helpers/mock-fetch.js";
import {
  AUDIENCE,
  encode,
  ISSUER,
  jwkOf,
  jwksOf,
  KEY,
  MACHINE_CLAIMS,
  NOW,
  OTHER_KEY,
  outcomeOf,
  rsaKey,
  signParts,
  signToken,
  testVerifier,
  tokenOfLength,
  USER_CLAIMS,
} from "./tenant.js";

const HEADER = { alg: "RS256", kid: KEY.kid, typ: "JWT" };
const VALID = signToken(USER_CLAIMS);
const [HEADER_PART = "", PAYLOAD_PART = "", SIGNATURE_PART = ""] = VALID.split(".");
const EC = generateKeyPairSync("ec", { namedCurve: "P-256" });

const ID_TOKEN = {
  ...{ at_hash: "Zm9vYmFyYmF6cXV4MTIzNA", aud: [AUDIENCE], auth_time: NOW - 70, azp: USER_CLAIMS.azp, email: "ada@example.test" },
  ...{ exp: NOW + 3600, iat: NOW - 60, iss: ISSUER, jti: "5f0e9d8c-7b6a-4958-8473-6251403f2e1d", nonce: "n0nce", org_codes: [] },
  ...{ rat: NOW - 80, sub: USER_CLAIMS.sub, updated_at: NOW },
};
const WEBHOOK = {
  ...{ data: { user: { id: USER_CLAIMS.sub } }, event_id: "event_0190a1b2c3d47e5f8a9b0c1d2e3f4a03", source: "api" },
  ...{ timestamp: "2026-09-21T10:06:00.000Z", type: "user.deleted" },
};

/** The user's token without a claim, or with another value. */
function user(claims: object): string {
  return signToken({ ...USER_CLAIMS, ...claims });
}

function header(members: object): string {
  return signToken(USER_CLAIMS, members);
}

type Case = readonly [name: string, token: unknown, reason: RejectionReason, checks?: TokenChecks, options?: Partial<VerifierOptions>];

const CASES: readonly Case[] = [
  ["no token", undefined, "missing"],
  ["null", null, "missing"],
  ["an empty text", "", "missing"],

  ["an object", { token: VALID }, "malformed"],
  ["a number", 5, "malformed"],
  ["a word", "token", "malformed"],
  ["an opaque token with dots", "a.b.c", "malformed"],
  ["two parts", `${HEADER_PART}.${PAYLOAD_PART}`, "malformed"],
  ["four parts", `${VALID}.`, "malformed"],
  ["the five parts of an encrypted token", "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.a.b.c.d", "malformed"],
  ["a header that is missing", `.${PAYLOAD_PART}.${SIGNATURE_PART}`, "malformed"],
  ["claims that are missing", `${HEADER_PART}..${SIGNATURE_PART}`, "malformed"],
  ["a space before it", ` ${VALID}`, "malformed"],
  ["a line break after it", `${VALID}\n`, "malformed"],
  ["the scheme before it", `Bearer ${VALID}`, "malformed"],
  ["padding", signParts(`${encode({ ...HEADER, x: 1 })}=`, PAYLOAD_PART), "malformed"],
  ["plain base64", signParts(HEADER_PART, Buffer.from('{"a":"???>>>"}').toString("base64")), "malformed"],
  ["unused bits in the signature", `${VALID.slice(0, -1)}${nextCharacter(VALID.slice(-1))}`, "malformed"],
  ["a length that base64url can't have", signParts(HEADER_PART, `${encode(USER_CLAIMS)}AAA`.slice(0, paddedLength(1))), "malformed"],
  ["1 MB of claims", user({ filler: "x".repeat(2 ** 20) }), "malformed"],
  ["1 MB of dots", ".".repeat(2 ** 20), "malformed"],
  ["16,385 characters", tokenOfLength(16_385), "malformed"],
  ["a header that isn't JSON", signParts(encode("RS256"), PAYLOAD_PART), "malformed"],
  ["a header that is a list", signParts(encode([HEADER]), PAYLOAD_PART), "malformed"],
  ["claims that aren't JSON", signParts(HEADER_PART, encode("{")), "malformed"],
  ["claims that are null", signToken(null), "malformed"],
  ["claims that are a text", signToken("sub"), "malformed"],
  ["claims that are a list", signToken([USER_CLAIMS]), "malformed"],
  [
    "claims that aren't UTF-8",
    signParts(HEADER_PART, Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]).toString("base64url")),
    "malformed",
  ],
  ["claims with a byte order mark", signParts(HEADER_PART, encode(`\ufeff${JSON.stringify(USER_CLAIMS)}`)), "malformed"],
  ["a nested token", signToken(VALID, { cty: "JWT" }), "malformed"],
  ["claims said to be a nested token", header({ cty: "JWT" }), "malformed"],
  ["crit", header({ crit: ["exp"] }), "malformed"],
  ["crit with unencoded claims (RFC 7797)", header({ b64: false, crit: ["b64"] }), "malformed"],
  ["an empty crit", header({ crit: [] }), "malformed"],
  ["crit that is null", header({ crit: null }), "malformed"],
  ["no key ID", header({ kid: undefined }), "malformed"],
  ["a key ID that is a number", header({ kid: 1 }), "malformed"],
  ["a key ID that is a list", header({ kid: [KEY.kid] }), "malformed"],
  ["exp as a text", user({ exp: String(NOW + 3600) }), "malformed"],
  ["exp that is null", user({ exp: null }), "malformed"],
  [
    "exp beyond all numbers",
    signParts(HEADER_PART, encode(JSON.stringify(USER_CLAIMS).replace(`"exp":${NOW + 3600}`, '"exp":1e999'))),
    "malformed",
  ],
  ["nbf as a text", user({ nbf: "now" }), "malformed"],
  ["iat that is false", user({ iat: false }), "malformed"],
  ["iss as a list", user({ iss: [ISSUER] }), "malformed"],
  ["sub as a number", user({ sub: 1 }), "malformed"],
  ["sub that is null", user({ sub: null }), "malformed"],
  ["a user's token without sub", user({ sub: undefined }), "malformed"],
  ["an empty sub", user({ sub: "" }), "malformed"],
  ["a machine's token with an empty sub", signToken({ ...MACHINE_CLAIMS, sub: "" }), "malformed"],
  ["aud as a number", user({ aud: 1 }), "malformed"],
  ["aud with a number in it", user({ aud: [AUDIENCE, 1] }), "malformed"],
  ["aud as an object", user({ aud: { 0: AUDIENCE } }), "malformed"],
  ["org_code as a list", user({ org_code: ["org_1b2c3d4e5f6"] }), "malformed"],
  ["org_code for Hasura as a number", user({ org_code: undefined, "x-hasura-org-code": 1 }), "malformed"],
  ["scope as a list", user({ scope: ["read:reports"] }), "malformed"],
  ["scp as a text", user({ scp: "read:reports" }), "malformed"],
  ["scp that is null", user({ scp: null }), "malformed"],
  ["gty as a text", signToken({ ...MACHINE_CLAIMS, gty: "client_credentials" }), "malformed"],
  ["permissions as a text", user({ permissions: "reports:read" }), "malformed"],
  ["permissions as an object", user({ permissions: { includes: true } }), "malformed"],
  ["permissions for Hasura as a text", user({ permissions: undefined, "x-hasura-permissions": "reports:read" }), "malformed"],
  ["a webhook", signToken(WEBHOOK), "malformed"],

  ["alg none without a signature", `${encode({ ...HEADER, alg: "none" })}.${PAYLOAD_PART}.`, "algorithm"],
  ["alg none in capitals", `${encode({ ...HEADER, alg: "NONE" })}.${PAYLOAD_PART}.`, "algorithm"],
  ["alg none with a valid signature", header({ alg: "none" }), "algorithm"],
  ["no alg", header({ alg: undefined }), "algorithm"],
  ["alg as a list", header({ alg: ["RS256"] }), "algorithm"],
  ["alg in small letters", header({ alg: "rs256" }), "algorithm"],
  ["HS256 with the public key as the secret", hs256(), "algorithm"],
  ["ES256 with the key ID of the RSA key", es256("ES256"), "algorithm"],
  ["PS256", header({ alg: "PS256" }), "algorithm"],
  ["RS512", header({ alg: "RS512" }), "algorithm"],

  ["no iss", user({ iss: undefined }), "issuer"],
  ["an empty iss", user({ iss: "" }), "issuer"],
  ["another tenant's iss", user({ iss: "https://evil.kinde.com" }), "issuer"],
  ["iss with a slash at its end", user({ iss: `${ISSUER}/` }), "issuer"],
  ["iss without its scheme", user({ iss: "mybiz.kinde.com" }), "issuer"],
  ["iss over http", user({ iss: "http://mybiz.kinde.com" }), "issuer"],
  ["iss in capitals", user({ iss: "https://MYBIZ.kinde.com" }), "issuer"],
  ["iss that begins like the tenant's", user({ iss: `${ISSUER}.evil.test` }), "issuer"],
  ["a custom domain that isn't configured", user({ iss: "https://auth.mybiz.com" }), "issuer"],
  ["the name of an inherited property as iss", user({ iss: "constructor" }), "issuer"],

  ["an unknown key ID", signToken(USER_CLAIMS, {}, OTHER_KEY), "unknown_key"],
  ["an empty key ID", header({ kid: "" }), "unknown_key"],
  ["a key ID that is a path", header({ kid: "../../../dev/null" }), "unknown_key"],
  ["a key ID that is a URL", header({ kid: "https://evil.test/jwks" }), "unknown_key"],
  ["a key ID that is SQL", header({ kid: "' OR 1=1 --" }), "unknown_key"],
  ["the name of an inherited property as key ID", header({ kid: "__proto__" }), "unknown_key"],
  ["jku of the attacker", signToken(USER_CLAIMS, { jku: "https://evil.test/jwks" }, OTHER_KEY), "unknown_key"],
  ["another tenant's token, with this tenant's iss", signToken(USER_CLAIMS, {}, rsaKey("evil")), "unknown_key"],

  ["the attacker's key with a known key ID", signToken(USER_CLAIMS, { kid: KEY.kid }, OTHER_KEY), "signature"],
  ["jku and a known key ID", signToken(USER_CLAIMS, { kid: KEY.kid, jku: "https://evil.test/jwks" }, OTHER_KEY), "signature"],
  ["x5u and a known key ID", signToken(USER_CLAIMS, { kid: KEY.kid, x5u: "https://evil.test/cert" }, OTHER_KEY), "signature"],
  ["the attacker's key in the header", signToken(USER_CLAIMS, { kid: KEY.kid, jwk: jwkOf(OTHER_KEY) }, OTHER_KEY), "signature"],
  ["x5c of the attacker", signToken(USER_CLAIMS, { kid: KEY.kid, x5c: ["MIIB"] }, OTHER_KEY), "signature"],
  ["no signature", `${HEADER_PART}.${PAYLOAD_PART}.`, "signature"],
  ["a signature of zeros", `${HEADER_PART}.${PAYLOAD_PART}.${"A".repeat(342)}`, "signature"],
  ["a signature that is too short", `${HEADER_PART}.${PAYLOAD_PART}.${SIGNATURE_PART.slice(0, 340)}`, "signature"],
  ["changed claims", `${HEADER_PART}.${encode({ ...USER_CLAIMS, sub: "kp_admin" })}.${SIGNATURE_PART}`, "signature"],
  ["a changed header", `${encode({ ...HEADER, x: 1 })}.${PAYLOAD_PART}.${SIGNATURE_PART}`, "signature"],
  ["an ES256 signature said to be RS256", es256("RS256"), "signature"],

  ["an ID token", signToken(ID_TOKEN), "token_type"],
  ["an ID token with scopes added to it", signToken({ ...ID_TOKEN, scope: "read:reports" }), "token_type"],
  ["at_hash", user({ at_hash: "x" }), "token_type"],
  ["at_hash that is null", user({ at_hash: null }), "token_type"],
  ["auth_time", user({ auth_time: NOW }), "token_type"],
  ["rat", user({ rat: NOW }), "token_type"],
  ["nonce", user({ nonce: "n" }), "token_type"],
  ["no azp", user({ azp: undefined }), "token_type"],
  ["azp as a list", user({ azp: [USER_CLAIMS.azp] }), "token_type"],
  ["a webhook with a user's sub and iss", signToken({ ...WEBHOOK, sub: USER_CLAIMS.sub, iss: ISSUER }), "token_type"],
  ["no scp, scope and gty", user({ scp: undefined }), "token_type"],

  ["no exp", user({ exp: undefined }), "no_expiry"],
  ["exp a year ago", user({ exp: NOW - 31_536_000 }), "expired"],
  ["exp that is 0", user({ exp: 0 }), "expired"],
  ["exp that is negative", user({ exp: -NOW }), "expired"],
  ["exp at the end of the tolerance", user({ exp: NOW - 5 }), "expired"],
  ["exp a moment ago, without tolerance", user({ exp: NOW }), "expired", {}, { clockToleranceMs: 0 }],
  ["nbf ahead", user({ nbf: NOW + 3600 }), "not_yet_valid"],
  ["nbf just beyond the tolerance", user({ nbf: NOW + 5.001 }), "not_yet_valid"],
  ["nbf in milliseconds", user({ nbf: NOW * 1000 }), "not_yet_valid"],
  ["iat ahead", user({ iat: NOW + 3600 }), "not_yet_valid"],
  ["iat just beyond the tolerance", user({ iat: NOW + 5.001 }), "not_yet_valid"],
  ["no iat, with maxAgeMs", user({ iat: undefined }), "too_old", {}, { maxAgeMs: 60_000 }],
  ["iat before maxAgeMs and the tolerance", user({ iat: NOW - 65.001 }), "too_old", {}, { maxAgeMs: 60_000 }],

  ["no aud", user({ aud: undefined }), "audience"],
  ["an empty aud", user({ aud: [] }), "audience"],
  ["another API's aud", user({ aud: ["https://other.example.com"] }), "audience"],
  ["aud that begins like the API's", user({ aud: `${AUDIENCE}.evil.test` }), "audience"],
  ["aud with a slash at its end", user({ aud: [`${AUDIENCE}/`] }), "audience"],
  ["the audience of the Management API", user({ aud: [`${ISSUER}/api`] }), "audience"],

  ["another organization", VALID, "organization", { orgCode: "org_other" }],
  ["no organization", user({ org_code: undefined }), "organization", { orgCode: "org_1b2c3d4e5f6" }],
  ["an organization in org_codes alone", user({ org_code: undefined, org_codes: ["org_1"] }), "organization", { orgCode: "org_1" }],
  ["another organization beside one for Hasura", user({ "x-hasura-org-code": "org_1" }), "organization", { orgCode: "org_1" }],
  ["a scope that is missing", VALID, "scope", { scopes: ["write:reports"] }],
  ["one of two scopes", VALID, "scope", { scopes: ["read:reports", "write:reports"] }],
  ["a scope that is part of another", VALID, "scope", { scopes: ["read:report"] }],
  ["no scopes", user({ scp: [] }), "scope", { scopes: ["read:reports"] }],
  ["a machine without the scope", signToken(MACHINE_CLAIMS), "scope", { scopes: ["delete:reports"] }],
  ["a permission that is missing", VALID, "permission", { permissions: ["reports:write"] }],
  ["one of two permissions", VALID, "permission", { permissions: ["reports:read", "reports:write"] }],
  ["permissions that are null", user({ permissions: null }), "permission", { permissions: ["reports:read"] }],
  ["permissions null beside Hasura's", user({ permissions: null, "x-hasura-permissions": ["a"] }), "permission", { permissions: ["a"] }],
  ["no permissions", user({ permissions: undefined }), "permission", { permissions: ["reports:read"] }],
  ["a permission among the scopes alone", user({ scp: ["reports:write"] }), "permission", { permissions: ["reports:write"] }],
];

const NAMED_CASES = CASES.map(([name, token, reason, checks = {}, options = {}]) => ({ name, token, reason, checks, options }));

test.each(NAMED_CASES)("a token with $name is refused", async ({ token, reason, checks, options }) => {
  const { verify } = testVerifier(options);
  expect(await outcomeOf(verify(token as string, checks))).toBe(reason);
});

test("the table has more than 60 tokens, and each reason", () => {
  expect(CASES.length).toBeGreaterThan(60);
  const reasons = [
    ...["missing", "malformed", "algorithm", "issuer", "unknown_key", "signature", "token_type", "no_expiry", "expired"],
    ...["not_yet_valid", "too_old", "audience", "organization", "scope", "permission"],
  ];
  expect(new Set(CASES.map(([, , reason]) => reason))).toEqual(new Set(reasons));
});

test.each(NAMED_CASES)(
  "the error for a token with $name holds nothing of the token, and says how to answer",
  async ({ token, reason, checks, options }) => {
    const error: unknown = await testVerifier(options)
      .verify(token as string, checks)
      .catch((thrown: unknown) => thrown);
    if (!(error instanceof TokenRejectedError)) throw new Error("not refused");
    const isForbidden = ["organization", "scope", "permission"].includes(reason);
    expect(error.status).toBe(isForbidden ? 403 : 401);
    expect(error.wwwAuthenticate).toMatch(
      reason === "missing" ? /^Bearer realm="kinde"$/ : isForbidden ? /, error="insufficient_scope"/ : /, error="invalid_token"$/,
    );
    expect(error).toMatchObject({ kind: "rejected", code: "token_rejected" });
    expect(error.message).toMatch(/^The token was refused: .+\.$/);
    if (typeof token === "string" && token.length > 20) {
      const [, payload = "", signature = ""] = token.split(".");
      expectNoLeak(
        error,
        [token, payload.slice(0, 40), signature.slice(0, 40), USER_CLAIMS.sub].filter((part) => part.length > 10),
      );
    }
  },
);

test("a refusal for scopes names the scopes that the request needs in its challenge", async () => {
  const error: unknown = await testVerifier()
    .verify(VALID, { scopes: ["read:reports", "write:reports"] })
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ wwwAuthenticate: `Bearer realm="kinde", error="insufficient_scope", scope="read:reports write:reports"` });
});

test("none of the hostile tokens is accepted by a verifier that also trusts their tenants", async () => {
  const { verify } = testVerifier({ domain: ["mybiz.kinde.com", "evil.kinde.com"] }, ({ url }) =>
    json(jwksOf(url.host === "evil.kinde.com" ? OTHER_KEY : KEY)),
  );
  // The other tenant's token is good, but only as its own.
  expect(await outcomeOf(verify(signToken({ ...USER_CLAIMS, iss: "https://evil.kinde.com" }, {}, OTHER_KEY)))).toBe("accepted");
  expect(await outcomeOf(verify(signToken(USER_CLAIMS, {}, OTHER_KEY)))).toBe("unknown_key");
  expect(await outcomeOf(verify(signToken({ ...USER_CLAIMS, iss: "https://evil.kinde.com" })))).toBe("unknown_key");
});

function hs256(): string {
  const signed = `${encode({ ...HEADER, alg: "HS256" })}.${PAYLOAD_PART}`;
  const secret = KEY.publicKey.export({ type: "spki", format: "pem" });
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}

function es256(alg: string): string {
  const signed = `${encode({ ...HEADER, alg })}.${PAYLOAD_PART}`;
  const signature = createSign("sha256").update(signed).sign({ key: EC.privateKey, dsaEncoding: "ieee-p1363" });
  return `${signed}.${signature.toString("base64url")}`;
}

/** The character with the next value: the last character of 256 bytes has bits that must be zero. */
function nextCharacter(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) + 1);
}

/** A length of the claims' part with this remainder. */
function paddedLength(remainder: number): number {
  const { length } = PAYLOAD_PART;
  return length + ((4 + remainder - (length % 4)) % 4);
}
