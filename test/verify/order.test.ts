/**
 * A token with several faults is refused with the reason that comes first. Checked with random sets of faults, and with random texts.
 */
import fc from "fast-check";
import { type RejectionReason, TokenRejectedError } from "../../src/verify/index.js";
import { randomRuns } from "../helpers/random-runs.js";
import { encode, KEY, NOW, OTHER_KEY, outcomeOf, rsaKey, signParts, signToken, testVerifier, USER_CLAIMS } from "./tenant.js";

/** What makes a token, and the checks of a request. */
interface Draft {
  claims: Record<string, unknown>;
  header: Record<string, unknown>;
  key: typeof KEY;
  checks: Record<string, unknown>;
}

/** One fault for each reason, in the order of the checks. */
const FAULTS: Readonly<Partial<Record<RejectionReason, (draft: Draft) => void>>> = {
  malformed: ({ header }) => (header["cty"] = "JWT"),
  algorithm: ({ header }) => (header["alg"] = "RS512"),
  issuer: ({ claims }) => (claims["iss"] = "https://evil.kinde.com"),
  unknown_key: ({ header }) => (header["kid"] = "unknown"),
  signature: (draft) => (draft.key = OTHER_KEY),
  token_type: ({ claims }) => (claims["nonce"] = "n"),
  no_expiry: ({ claims }) => delete claims["exp"],
  expired: ({ claims }) => (claims["exp"] = NOW - 3600),
  not_yet_valid: ({ claims }) => (claims["nbf"] = NOW + 3600),
  too_old: ({ claims }) => delete claims["iat"],
  audience: ({ claims }) => (claims["aud"] = []),
  organization: ({ checks }) => (checks["orgCode"] = "org_other"),
  scope: ({ checks }) => (checks["scopes"] = ["write:reports"]),
  permission: ({ checks }) => (checks["permissions"] = ["reports:write"]),
};
const ORDER = Object.keys(FAULTS) as RejectionReason[];

test("of several faults, the one that comes first in the documented order is the reason", async () => {
  await fc.assert(
    fc.asyncProperty(fc.subarray(ORDER, { minLength: 1 }), async (chosen) => {
      // Without exp, nothing can have expired.
      const faults = chosen.includes("no_expiry") ? chosen.filter((reason) => reason !== "expired") : chosen;
      const draft: Draft = { claims: { ...USER_CLAIMS }, header: { kid: KEY.kid }, key: KEY, checks: {} };
      for (const reason of faults) FAULTS[reason]?.(draft);
      const { verify } = testVerifier({ maxAgeMs: 600_000 });
      expect(await outcomeOf(verify(signToken(draft.claims, draft.header, draft.key), draft.checks))).toBe(faults[0]);
    }),
    { numRuns: randomRuns(300) },
  );
});

test("random texts, and tokens of random parts, are refused with TokenRejectedError and nothing else", async () => {
  const { verify, requests } = testVerifier();
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.array(fc.base64String(), { maxLength: 5 }).map((parts) => parts.join(".")),
    fc.tuple(fc.json(), fc.json()).map(([header, claims]) => signParts(encode(header), encode(claims))),
    fc.tuple(fc.object(), fc.object()).map(([header, claims]) => signToken(claims, header)),
    fc.tuple(fc.uint8Array(), fc.uint8Array()).map(([header, claims]) => signParts(toPart(header), toPart(claims))),
    fc.anything(),
  );
  await fc.assert(
    fc.asyncProperty(anything, async (token) => {
      const error: unknown = await verify(token as string).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(TokenRejectedError);
    }),
    { numRuns: randomRuns(2000) },
  );
  expect(requests.length).toBeLessThanOrEqual(2);
});

test("a valid token with one claim or header member replaced by anything is accepted or refused, and nothing else is thrown", async () => {
  const { verify } = testVerifier();
  const claimNames = [...Object.keys(USER_CLAIMS), "nbf", "scope", "gty", "at_hash", "x-hasura-org-code", "x-hasura-permissions", "kind"];
  const replaced = fc
    .tuple(fc.constantFrom(...claimNames), fc.jsonValue())
    .map(([name, value]) => signToken({ ...USER_CLAIMS, [name]: value }));
  const header = fc
    .tuple(fc.constantFrom("alg", "kid", "typ", "cty", "crit", "jku", "jwk", "b64", "zip"), fc.jsonValue())
    .map(([name, value]) => signToken(USER_CLAIMS, { [name]: value }));
  await fc.assert(
    fc.asyncProperty(fc.oneof(replaced, header), async (token) => {
      expect(await outcomeOf(verify(token))).toMatch(/^[a-z_]+$/);
    }),
    { numRuns: randomRuns(1000) },
  );
});

test("a valid token with one character changed is never accepted", async () => {
  const { verify } = testVerifier();
  const token = signToken(USER_CLAIMS);
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), fc.string({ unit: "binary", minLength: 1, maxLength: 1 }), async (index, character) => {
      fc.pre(token[index] !== character);
      expect(await outcomeOf(verify(token.slice(0, index) + character + token.slice(index + 1)))).not.toBe("accepted");
    }),
    { numRuns: randomRuns(1000) },
  );
});

test("a key of 1,024 bits in the JWKS verifies nothing", async () => {
  const short = rsaKey("short", 1024);
  const { verify } = testVerifier({}, () =>
    Response.json({ keys: [short, KEY].map((key) => ({ ...key.publicKey.export({ format: "jwk" }), kid: key.kid })) }),
  );
  expect(await outcomeOf(verify(signToken(USER_CLAIMS, {}, short)))).toBe("unknown_key");
  expect(await outcomeOf(verify(signToken(USER_CLAIMS)))).toBe("accepted");
});

function toPart(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64url");
}
