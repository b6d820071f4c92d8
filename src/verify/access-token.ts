/**
 * The rules for the claims of an access token whose signature is verified: RFC 7519 section 4.1, RFC 8725 section 3, and RFC 9068
 * section 4 as far as Kinde's tokens follow it (their `typ` is always `JWT`).
 */
import { kindOf, type TokenClaims, type TypedClaims } from "./claims.js";
import type { VerifierConfig } from "./options.js";
import { rejected } from "./rejected.js";

/** Claims that only ID tokens have (OpenID Connect Core section 2; `rat` is Kinde's). */
const ID_TOKEN_CLAIMS = ["at_hash", "auth_time", "rat", "nonce"];
/** Each access token has one of them. */
const ACCESS_TOKEN_CLAIMS = ["scp", "scope", "gty"];

/**
 * The claims with their kind, if they are those of an access token that is valid now and meant for this API.
 * @throws {TokenRejectedError} for the first rule that fails.
 */
export function checkAccessToken(claims: TypedClaims, config: VerifierConfig): TokenClaims {
  const { iss = "", exp, sub = "" } = claims;
  const { azp } = claims;
  // ID tokens and webhooks are signed with the same keys (RFC 8725 section 3.12). No workflow can set `azp`, and webhooks have none.
  const has = (name: string): boolean => claims[name] !== undefined;
  if (typeof azp !== "string" || ID_TOKEN_CLAIMS.some(has) || !ACCESS_TOKEN_CLAIMS.some(has)) throw rejected("token_type");
  if (exp === undefined) throw rejected("no_expiry");
  requireValidNow(exp, claims, config);
  requireAudience(claims, config);
  const common = { ...claims, iss, azp, exp };
  return kindOf(claims) === "machine" ? { ...common, kind: "machine" } : { ...common, sub, kind: "user" };
}

function requireValidNow(exp: number, { nbf = -Infinity, iat }: TypedClaims, { now, clockToleranceMs, maxAgeMs }: VerifierConfig): void {
  const nowMs = now();
  // RFC 7519 section 4.1.4: the time must be before `exp`.
  if (nowMs >= exp * 1000 + clockToleranceMs) throw rejected("expired");
  if (Math.max(nbf, iat ?? nbf) * 1000 > nowMs + clockToleranceMs) throw rejected("not_yet_valid");
  if (maxAgeMs !== undefined && !(nowMs - Number(iat) * 1000 <= maxAgeMs + clockToleranceMs)) throw rejected("too_old");
}

function requireAudience({ aud = [] }: TypedClaims, { audiences }: VerifierConfig): void {
  const given = [aud].flat();
  if (audiences !== undefined && !audiences.some((audience) => given.includes(audience))) throw rejected("audience");
}
