/**
 * A tenant as a verifier sees it: keys, a JWKS on a mocked `fetch`, and tokens with any header and claims.
 */
import { constants, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { createVerifier, isKinnectError, type Verifier, type VerifierOptions } from "../../src/verify/index.js";
import { json, type MockFetch, mockFetch } from "../helpers/mock-fetch.js";

export const ISSUER = "https://mybiz.kinde.com";
export const AUDIENCE = "https://api.example.com";
/** The time of all tests, in epoch seconds. */
export const NOW = 1_790_000_000;

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

export function rsaKey(kid: string, modulusLength = 2048): SigningKey {
  return { kid, ...generateKeyPairSync("rsa", { modulusLength }) };
}

export function jwkOf({ kid, publicKey }: SigningKey): Record<string, unknown> {
  return { ...publicKey.export({ format: "jwk" }), kid, alg: "RS256", use: "sig" };
}

export function jwksOf(...keys: readonly SigningKey[]): { readonly keys: readonly Record<string, unknown>[] } {
  return { keys: keys.map(jwkOf) };
}

/** Kinde's own form of key IDs. */
export const KEY = rsaKey("0a:1b:2c:3d:4e:5f:60:71:82:93:a4:b5:c6:d7:e8:f9");
/** A key that is in no JWKS. */
export const OTHER_KEY = rsaKey("other");

export const USER_CLAIMS = {
  aud: [AUDIENCE],
  azp: "a1b2c3d4e5f60718293a4b5c6d7e8f90",
  exp: NOW + 3600,
  iat: NOW - 60,
  iss: ISSUER,
  jti: "c4b6a9c2-0d3e-4f9b-8a77-5b2f3c9d1e22",
  org_code: "org_1b2c3d4e5f6",
  permissions: ["reports:read"],
  scp: ["openid", "profile", "read:reports"],
  sub: "kp_11112222333344445555666677778888",
};

export const MACHINE_CLAIMS = {
  aud: [AUDIENCE],
  azp: "0f1e2d3c4b5a69788796a5b4c3d2e1f0",
  exp: NOW + 3600,
  gty: ["client_credentials"],
  iat: NOW - 60,
  iss: ISSUER,
  jti: "7d0c5d52-5e0b-4a53-9a3e-0c6f4e1b2a11",
  scope: "read:reports write:reports",
  scp: [],
  v: "2",
};

export function encode(part: unknown): string {
  return Buffer.from(typeof part === "string" ? part : JSON.stringify(part)).toString("base64url");
}

/** A token with these claims. A header member that is `undefined` is left out. */
export function signToken(claims: unknown, header: object = {}, key = KEY): string {
  return signParts(encode({ alg: "RS256", kid: key.kid, typ: "JWT", ...header }), encode(claims), key);
}

/** Signs the parts as they are. */
export function signParts(header: string, payload: string, { privateKey } = KEY): string {
  const signed = `${header}.${payload}`;
  const signature = sign("sha256", Buffer.from(signed), { key: privateKey, padding: constants.RSA_PKCS1_PADDING });
  return `${signed}.${signature.toString("base64url")}`;
}

/** A valid token with exactly this many characters. */
export function tokenOfLength(length: number): string {
  // Base64url makes steps of more than one character, so both parts grow.
  for (let inHeader = 0; inHeader < 4; inHeader++) {
    const header = encode({ alg: "RS256", kid: KEY.kid, filler: "x".repeat(inHeader) });
    const short = signParts(header, encode({ ...USER_CLAIMS, filler: "" }));
    const guess = Math.floor(((length - short.length) * 3) / 4);
    for (const inClaims of [guess - 1, guess, guess + 1]) {
      const token = signParts(header, encode({ ...USER_CLAIMS, filler: "x".repeat(inClaims) }));
      if (token.length === length) return token;
    }
  }
  throw new Error("no token has this length");
}

export interface TestVerifier extends Verifier, MockFetch {
  /** Moves the verifier's clock. */
  advance(ms: number): void;
}

/** A verifier at `NOW`. Its JWKS has `KEY`, unless `handler` says otherwise. */
export function testVerifier(
  options: Partial<VerifierOptions> = {},
  handler: Parameters<typeof mockFetch>[0] = () => json(jwksOf(KEY)),
): TestVerifier {
  const mock = mockFetch(handler);
  let now = NOW * 1000;
  const settings = { domain: "mybiz.kinde.com", audience: AUDIENCE, fetch: mock.fetch, now: () => now, ...options } as VerifierOptions;
  return { ...createVerifier(settings), ...mock, advance: (ms) => (now += ms) };
}

/** `accepted`, the reason of a refusal, or the code of another error. */
export async function outcomeOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "accepted";
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return error.reason;
    if (isKinnectError(error)) return error.code;
    throw error;
  }
}
