/**
 * Verifies access tokens: first their form, then the issuer's signature, then what they say.
 */
import { checkAccessToken } from "./access-token.js";
import { bearerOf, type IncomingRequest } from "./bearer.js";
import { requireGranted, requireUsable, type TokenChecks } from "./checks.js";
import { requireTypes, type TokenClaims } from "./claims.js";
import { JwksCache } from "./jwks-cache.js";
import { parseJws } from "./jws.js";
import { verifierConfig, type VerifierOptions } from "./options.js";
import { rejected } from "./rejected.js";
import { requireRs256, requireSignature } from "./signature.js";

/** Verifies the access tokens of the configured domains. */
export interface Verifier {
  /**
   * Verifies a token and resolves to its claims.
   * @throws {TokenRejectedError} if it is refused: answer with the error's `status` and `wwwAuthenticate`.
   * @throws {NetworkError | TimeoutError} if its issuer's keys can't be requested: answer with status 503.
   * @throws {ConfigurationError} if a check is unknown or unusable. @throws {CancelledError} when `signal` is aborted.
   */
  verify(token: string | null | undefined, checks?: TokenChecks): Promise<TokenClaims>;
  /** Verifies the Bearer token of a request's Authorization header (RFC 6750 section 2.1). Resolves and rejects as `verify` does. */
  authenticate(request: IncomingRequest, checks?: TokenChecks): Promise<TokenClaims>;
}

/** Kinde's tokens have about 1,000 characters. */
const MAX_LENGTH = 16_384;

/**
 * Creates a verifier for the access tokens that Kinde issues to an app's users and machines: JWTs (RFC 7519) signed with RS256. It follows
 * RFC 8725 (best current practices) and RFC 9068 (access tokens) as far as Kinde does.
 *
 * Create it once, at module scope: it caches the issuer's public keys for ten minutes, and concurrent callers share one request for them.
 * It sends nothing until the first token arrives. A revoked token stays valid here until it expires, and so does that of a suspended user.
 * @throws {ConfigurationError} if an option is missing, unknown or unusable.
 */
export function createVerifier(options: VerifierOptions): Verifier {
  const config = verifierConfig(options);
  const caches = new Map(config.issuers.map(({ issuer, jwksUrl }) => [issuer, new JwksCache(jwksUrl, config)]));

  async function verify(token: string | null | undefined, checks: TokenChecks = {}): Promise<TokenClaims> {
    requireUsable(checks);
    return verifyToken(token, checks);
  }

  async function verifyToken(token: string | null | undefined, checks: TokenChecks): Promise<TokenClaims> {
    if (token === undefined || token === null || token === "") throw rejected("missing");
    const jws = parseJws(token, MAX_LENGTH);
    const { payload } = jws;
    requireTypes(payload);
    requireRs256(jws);
    // The claim isn't verified yet. It only selects one of the configured issuers, whose key then has to fit.
    const cache = caches.get(payload.iss ?? "");
    if (cache === undefined) throw rejected("issuer");
    await requireSignature(jws, await cache.find(jws.keyId, checks.signal));
    const claims = checkAccessToken(payload, config);
    requireGranted(payload, checks);
    return claims;
  }

  async function authenticate(request: IncomingRequest, checks: TokenChecks = {}): Promise<TokenClaims> {
    requireUsable(checks);
    return verifyToken(bearerOf(request), checks);
  }

  return { verify, authenticate };
}
