/**
 * The options of createVerifier, and the configuration resolved from them.
 */
import { type Fetch, httpConfig } from "../http/options.js";
import { check, domainOrigin, requireGiven, requireKnown, requireMs, requireText, requireUrl } from "../http/validate.js";
import { isTextList } from "./claims.js";

/** The options of `createVerifier` apart from the issuers. */
export interface VerifierSettings {
  /**
   * The audience that tokens must be issued for, or a list of which one is enough: your API's identifier in Kinde. `null` accepts tokens for
   * any API of the tenant. Kinde's user tokens have no audience unless the application requests one.
   */
  readonly audience: string | readonly string[] | null;
  /** By how much the clocks of Kinde and this machine may differ, in milliseconds. Default: 5,000. */
  readonly clockToleranceMs?: number | undefined;
  /** The age from which tokens are refused although they haven't expired, in milliseconds. Default: any age is accepted. */
  readonly maxAgeMs?: number | undefined;
  /** The time limit for a request for the issuer's keys (JWKS), including the response's body, in milliseconds. Default: 5,000. */
  readonly timeoutMs?: number | undefined;
  /** The function that requests keys. Default: the global `fetch`, looked up for each request. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** A clock in epoch milliseconds, for tests. Default: `Date.now`. Timers still run in real time. */
  readonly now?: (() => number) | undefined;
}

/** The domains whose tokens are accepted. */
export interface DomainIssuers {
  /**
   * The Kinde domain, as a host (`mybiz.kinde.com`) or an https origin. If you have a custom domain, pass a list with both: users' tokens
   * come from the custom domain, machines' tokens from kinde.com.
   */
  readonly domain: string | readonly string[];
}

/** One issuer whose keys have another address than Kinde's. */
export interface GivenIssuer {
  /** The `iss` of its tokens, exactly as they have it. */
  readonly issuer: string;
  /** The URL of its JSON Web Key Set (RFC 7517). */
  readonly jwksUrl: string;
}

/** The options of `createVerifier`: a `domain`, or `issuer` and `jwksUrl`, and `VerifierSettings`. */
export type VerifierOptions = VerifierSettings & (DomainIssuers | GivenIssuer);

/** How to request keys. */
export interface JwksConfig {
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly now: () => number;
}

/** The options, checked and with their defaults filled in. */
export interface VerifierConfig extends JwksConfig {
  readonly issuers: readonly GivenIssuer[];
  /** `undefined` if the audience isn't checked. */
  readonly audiences: readonly string[] | undefined;
  readonly clockToleranceMs: number;
  readonly maxAgeMs: number | undefined;
}

const OPTIONS = ["audience", "clockToleranceMs", "maxAgeMs", "timeoutMs", "fetch", "now", "domain", "issuer", "jwksUrl"];

/** @throws {ConfigurationError} if an option is missing or unusable; the message holds its name. */
export function verifierConfig(options: VerifierOptions): VerifierConfig {
  requireKnown(options, OPTIONS);
  const { audience, clockToleranceMs = 5000, maxAgeMs, timeoutMs = 5000 } = options;
  if (audience !== null) requireGiven("audience", audience, verifierConfig, ": pass your API's identifier in Kinde, or null to accept any");
  check(requireMs("clockToleranceMs", clockToleranceMs) < Infinity, "clockToleranceMs", "be finite");
  return {
    ...httpConfig({ fetch: options.fetch, timeoutMs, now: options.now }),
    issuers: issuersOf(options),
    audiences: audience === null ? undefined : requireTexts("audience", audience),
    clockToleranceMs,
    maxAgeMs: maxAgeMs === undefined ? undefined : requireMs("maxAgeMs", maxAgeMs),
  };
}

/** @throws {ConfigurationError} unless there is a domain, or an issuer with its JWKS. */
export function issuersOf(options: Partial<DomainIssuers & GivenIssuer>): readonly GivenIssuer[] {
  const { domain, issuer, jwksUrl } = options;
  if (domain === undefined && issuer !== undefined) {
    return [{ issuer: requireText("issuer", issuer), jwksUrl: requireUrl("jwksUrl", jwksUrl).href }];
  }
  check(issuer === undefined && jwksUrl === undefined, "issuer and jwksUrl", "be given together, and without domain");
  return requireTexts("domain", domain).map((text) => {
    const origin = domainOrigin("domain", text);
    return { issuer: origin, jwksUrl: `${origin}/.well-known/jwks` };
  });
}

function requireTexts(name: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [requireText(name, value)];
  check(isTextList(value) && value.length > 0, name, "name at least one");
  return value.map((text) => requireText(name, text));
}
