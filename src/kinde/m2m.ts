/**
 * Machine-to-machine tokens for the application's own APIs.
 */
import { requestToken } from "../../generated/kinde-account/operations.js";
import type { TokenSubject } from "../events.js";
import { requireKnown, requireScopes, requireSecret, requireText } from "../http/validate.js";
import type { Credential, Tokens } from "../tokens/credential.js";
import { createClientCredential, scopeField } from "../tokens/oauth/client-credential.js";
import type { TokenConfig } from "../tokens/options.js";
import { RedactedToken } from "../tokens/token.js";
import { createBoundFetch, type ProviderFetch } from "./connected-apps/provider-fetch.js";
import type { KindeConfig } from "./options.js";

/** Options of `kinde.m2m`. */
export interface M2mOptions {
  /** The API that the tokens are for, as registered at Kinde. */
  readonly audience: string;
  /** The scopes to request, in any order. Default: all that the application has for this API. */
  readonly scopes?: readonly string[] | undefined;
  /** Another machine-to-machine application. Default: the client's own. */
  readonly clientId?: string | undefined;
  readonly clientSecret?: string | undefined;
}

/** Tokens for one of your own APIs. */
export interface M2m {
  /** The token's manager, as `kinde.tokens`. */
  readonly tokens: Tokens;
  /**
   * Returns a `fetch` for the API. It sends the token to these origins only; relative URLs resolve against the first one. After a 401 it
   * gets another token once and repeats the request if the body can be sent again, unless the token was minted less than 30 s ago. It has
   * no timeout and no other retries: pass a `signal`.
   * @throws {ConfigurationError} at once, if an origin is invalid.
   */
  fetcher(origins: string | URL | readonly (string | URL)[]): ProviderFetch;
}

/** What identifies the tokens of one machine-to-machine application for one API. */
interface M2mApplication {
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly audience: string;
  readonly scopes: readonly string[];
}

/** A token of the client credentials grant (RFC 6749 section 4.4). Each one is billed, so it is shared and kept until it expires. */
export function createM2mCredential(
  kind: Extract<TokenSubject["token"], "management" | "m2m">,
  { tokenUrl, clientId, clientSecret, audience, scopes }: M2mApplication,
  config: TokenConfig,
): Credential {
  return createClientCredential(
    {
      url: tokenUrl,
      operation: requestToken,
      kind,
      advice: "domain, clientId, clientSecret, audience and scopes",
      key: [kind, tokenUrl, clientId, audience, [...scopes].sort(), clientSecret],
      rotatesRefreshToken: false,
      request: (send) =>
        send(
          { grant_type: "client_credentials", client_id: clientId, client_secret: clientSecret, audience, scope: scopeField(scopes) },
          "always",
        ),
    },
    config,
  );
}

/** Equal options share one manager. */
export function createM2m(kinde: KindeConfig, config: TokenConfig): (options: M2mOptions) => M2m {
  const known = new Map<string, M2m>();

  return function m2m(given) {
    requireKnown(given, ["audience", "scopes", "clientId", "clientSecret"]);
    // An ID of its own never goes with the client's secret.
    const { clientId, clientSecret } = given.clientId === undefined && given.clientSecret === undefined ? kinde : given;
    const application: M2mApplication = {
      tokenUrl: kinde.tokenUrl,
      clientId: requireSecret("clientId", clientId),
      clientSecret: requireSecret("clientSecret", clientSecret),
      audience: requireText("audience", given.audience),
      scopes: given.scopes === undefined ? [] : [...new Set(requireScopes("scopes", given.scopes))].sort(),
    };
    const key = JSON.stringify(application);
    const existing = known.get(key);
    if (existing !== undefined) return existing;
    const { tokens, authorizer } = createM2mCredential("m2m", application, config);
    const created: M2m = {
      tokens,
      fetcher: (origins) =>
        createBoundFetch(origins, config.fetch, {
          get: (options) => tokens.get(options),
          async renew({ value }, options) {
            const renewed = await authorizer(options, value);
            return renewed === undefined ? undefined : new RedactedToken(renewed);
          },
        }),
    };
    known.set(key, created);
    return created;
  };
}
