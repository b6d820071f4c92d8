/**
 * Tokens for tests: the access and ID tokens that users would get by signing in to an application of the tenant.
 */
import { createHash, randomUUID } from "node:crypto";
import { requireKnown } from "../known.js";
import { type KindeState, USER_SCOPES, USER_TOKEN_MS } from "./state.js";
import type { SandboxIdTokenOptions, SandboxUserTokenOptions } from "./token-options.js";

const HOUR_MS = 3_600_000;
const TOKEN_OPTIONS = { userId: true, clientId: true, issuedAt: true, lifetimeMs: true, claims: true, signedWith: true };
const USER_TOKEN_OPTIONS: Record<keyof SandboxUserTokenOptions, boolean> = {
  ...TOKEN_OPTIONS,
  orgCode: true,
  permissions: true,
  scopes: true,
  audience: true,
};
const ID_TOKEN_OPTIONS: Record<keyof SandboxIdTokenOptions, boolean> = { ...TOKEN_OPTIONS, orgCodes: true, nonce: true, accessToken: true };

/** An access token, which introspection and the user's routes accept too. @throws {RangeError} for an unknown option. */
export function issueUserToken(state: KindeState, options: SandboxUserTokenOptions): string {
  requireKnown("issueUserToken", options, USER_TOKEN_OPTIONS);
  const { userId = state.user.id, clientId = state.userClientId, audience = [], scopes = USER_SCOPES } = options;
  const { orgCode, permissions, issuedAt = state.config.clock.now(), lifetimeMs = USER_TOKEN_MS, claims, signedWith = "current" } = options;
  const token = state.tokens.mint({
    clientId,
    audience: [audience].flat(),
    scopes,
    userId,
    lifetimeMs,
    issuedAt: Number(issuedAt),
    claims: { ...(orgCode !== undefined && { org_code: orgCode }), ...(permissions !== undefined && { permissions }), ...claims },
    signedWith,
  });
  return token.value;
}

/** An ID token. @throws {RangeError} for an unknown option. */
export function issueIdToken(state: KindeState, options: SandboxIdTokenOptions): string {
  requireKnown("issueIdToken", options, ID_TOKEN_OPTIONS);
  const { userId = state.user.id, clientId = state.userClientId, nonce, accessToken = state.userAccessToken } = options;
  const { issuedAt = state.config.clock.now(), lifetimeMs = HOUR_MS, claims, signedWith } = options;
  const user = state.users.find(({ id }) => id === userId) ?? state.user;
  const iat = Math.floor(Number(issuedAt) / 1000);
  const usual = {
    // The left half of the digest (OpenID Connect Core section 3.1.3.6).
    at_hash: createHash("sha256").update(accessToken).digest().subarray(0, 16).toString("base64url"),
    aud: [clientId],
    auth_time: iat,
    azp: clientId,
    email: user.email,
    email_verified: true,
    exp: iat + Math.floor(lifetimeMs / 1000),
    family_name: user.lastName,
    given_name: user.firstName,
    iat,
    iss: state.config.url,
    jti: randomUUID(),
    name: `${user.firstName} ${user.lastName}`,
    ...(nonce !== undefined && { nonce }),
    org_codes: options.orgCodes ?? user.organizations,
    picture: null,
    rat: iat,
    sub: userId,
    updated_at: Math.floor(user.signedInAt / 1000),
  };
  return state.keys.sign({ ...usual, ...claims }, signedWith);
}
