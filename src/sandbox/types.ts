/**
 * The public types of the sandbox: its options, and the handles that a test or program gets.
 */
import type { SandboxClock } from "./clock.js";
import type { Fault, FaultOptions, SandboxServer } from "./faults.js";
import type { ExpiryFormat } from "./kinde/expiry.js";
import type { SandboxIdTokenOptions, SandboxUserTokenOptions } from "./kinde/token-options.js";
import type { LoggedRequest } from "./request-log.js";
import type { SandboxApiKey, SandboxFile, SandboxToken, SandboxUser } from "./seeds.js";
import type { SendWebhook } from "./webhooks/types.js";

/** How a sandbox starts. Every option is optional. */
export interface SandboxOptions {
  /** The time at which the sandbox's clock starts: a date or epoch milliseconds. Default: now. */
  readonly startAt?: Date | number;
  /** The port of the Kinde stand-in on 127.0.0.1. Default: any free port. */
  readonly kindePort?: number;
  /** The port of the provider on 127.0.0.1. Default: any free port. */
  readonly providerPort?: number;
  /** The port of the Knetik stand-in on 127.0.0.1. Default: any free port. */
  readonly knetikPort?: number;
  /** The callback URL set up for the connected apps. Default: a page of the sandbox that says "Connected". */
  readonly callbackUrl?: string;
  /** The scopes that the Kinde application has. Default: the scopes of all operations. */
  readonly scopes?: readonly string[];
  /** The format of `access_token_expiry`. Default: `"utc"`. */
  readonly expiryFormat?: ExpiryFormat;
  /** How long a Kinde management token lives, in milliseconds. Default: 86,400,000 (24 hours). `expires_in` is a second less. */
  readonly managementTokenMs?: number;
  /** How long a provider's token lives, in milliseconds. Default: 28,800,000 (8 hours). */
  readonly providerTokenMs?: number;
  /** How long a Knetik access token lives, in milliseconds. Default: 3,600,000 (1 hour). */
  readonly knetikTokenMs?: number;
  /** The users of the Kinde tenant, of whom the first one is `sandbox.kinde.userId`. Default: 23 users. */
  readonly users?: readonly SandboxUser[];
  /** Kinde's API keys. Default: two of the first user, and one of the organization. */
  readonly apiKeys?: readonly SandboxApiKey[];
  /** The files at the provider. Default: three files. */
  readonly files?: readonly SandboxFile[];
  /** The tokens in Knetik's list, beside those that the sandbox issues. Default: 60 tokens of twelve users. */
  readonly tokens?: readonly SandboxToken[];
  /** Whether Knetik's list of tokens contains their values. Default: false, as Knetik documents it. */
  readonly hasKnetikTokenValues?: boolean;
}

/** The options of `createKinde` for the sandbox. Spread them, and add your own. */
export interface SandboxKindeOptions {
  readonly domain: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The sandbox's clock: without it, the client doesn't notice that time passes. */
  readonly now: () => number;
}

/** The options of `createKnetik` for the sandbox. Spread them, and add your own. */
export interface SandboxKnetikOptions {
  readonly baseUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** The sandbox's clock: without it, the client doesn't notice that time passes. */
  readonly now: () => number;
}

/** How to reach the sandbox's Kinde tenant, and what is in it. */
export interface SandboxKinde {
  /** What `createKinde` needs to connect: `createKinde({ ...sandbox.kinde.options })`. */
  readonly options: SandboxKindeOptions;
  /** The origin of the API, the OAuth endpoints and the consent page. */
  readonly url: string;
  /** The URL of the token endpoint. */
  readonly tokenUrl: string;
  /** The audience of management tokens. */
  readonly audience: string;
  /** The client ID of the machine-to-machine application. */
  readonly clientId: string;
  /** Its secret, different in each sandbox: 50 letters and digits. */
  readonly clientSecret: string;
  /** The scopes that the application has. */
  readonly scopes: readonly string[];
  /** A connected app: `"google_drive"`. */
  readonly keyCodeRef: string;
  /** All connected apps. */
  readonly keyCodeRefs: readonly string[];
  /** A user. You can start connections for any other ID too. */
  readonly userId: string;
  /** An organization. */
  readonly orgCode: string;
  /** An access token of that user, for the user profile. It lives for 24 hours. */
  readonly userAccessToken: string;
  /** How many management tokens were minted so far. Kinde would bill for each of them. */
  readonly managementTokensMinted: number;

  /**
   * Issues an access token of a user, as if they had signed in. All tokens are JWTs that verify with the keys at `/.well-known/jwks`.
   * Throws a `RangeError` for an unknown option.
   */
  issueUserToken(options?: SandboxUserTokenOptions): string;
  /** Issues an ID token of a user. Throws a `RangeError` for an unknown option. */
  issueIdToken(options?: SandboxIdTokenOptions): string;
  /**
   * Signs with a new key from now on. The key before it is withdrawn from the JWKS at once, or with the next rotation if `keepsPrevious`
   * is true. Tokens that it signed stay active for introspection.
   */
  rotateKeys(options?: { readonly keepsPrevious?: boolean }): void;
  /**
   * Sends a signed webhook, and sends it again at Kinde's intervals until the endpoint answers 200. Without `data`, the event has the usual
   * data of its type, if that is documented. Resolves when the first attempt has ended, or at once if it is delayed. Rejects with a
   * `RangeError` if an option is unknown or makes no sense.
   */
  sendWebhook: SendWebhook;
}

/** How to reach the sandbox's provider, the third-party service. */
export interface SandboxProvider {
  /**
   * Its origin. With a session's token, `GET /drive/v3/files` lists files, and `/echo` returns the request it received, with any
   * method. `/redirect?to=<URL>&status=307` redirects without a token; the default status is 302.
   */
  readonly url: string;
}

/** How to reach the sandbox's Knetik tenant, and what is in it. */
export interface SandboxKnetik {
  /** What `createKnetik` needs to sign in as the client: `createKnetik({ ...sandbox.knetik.options })`. */
  readonly options: SandboxKnetikOptions;
  /** The base URL. */
  readonly url: string;
  /** The client ID. A user's grants work without the client's secret. */
  readonly clientId: string;
  /** The client's secret, different in each sandbox: 50 letters and digits. */
  readonly clientSecret: string;
  /** A user with all permissions. */
  readonly username: string;
  /** The user's password, different in each sandbox. */
  readonly password: string;
  /** A user with no permissions: can get a token, and gets status 403 from every operation that requires a permission. */
  readonly guest: { readonly username: string; readonly password: string };
}

/** A running sandbox: three HTTP servers on loopback that share a clock, and the means to control them. */
export interface Sandbox {
  readonly kinde: SandboxKinde;
  readonly provider: SandboxProvider;
  readonly knetik: SandboxKnetik;
  readonly clock: SandboxClock;

  /**
   * Allows the connection, as a person on the consent page would; `url` is the session's URL. Resolves to the callback URL of the
   * redirect, with `session_id` in its query, and doesn't request it. Rejects if the page belongs to another site, is unknown or
   * was answered already.
   */
  authorize(url: string | URL): Promise<string>;
  /**
   * Declines the connection, as a person would. Resolves and rejects as `authorize` does; the callback URL also has
   * `error=access_denied`. That parameter is the sandbox's own choice, since Kinde documents none.
   */
  decline(url: string | URL): Promise<string>;

  /** Expires the provider's current token of a session: the provider refuses it, and Kinde returns a new one. */
  expireProviderToken(sessionId: string): void;
  /** Ends a session, as if the provider had stopped renewing it: its token request fails with `INVALID_SESSION`. */
  expireSession(sessionId: string): void;
  /** Revokes a session without the client's knowledge. The provider's current token works until it expires. */
  revokeElsewhere(sessionId: string): void;
  /** Invalidates every management token minted so far: the next request with one gets status 401. */
  invalidateManagementTokens(): void;
  /** Invalidates every Knetik access token issued so far: the next request with one gets status 401. */
  invalidateKnetikTokens(): void;
  /** Invalidates every Knetik refresh token issued so far: the next use of one fails with `invalid_grant`. */
  invalidateKnetikRefreshTokens(): void;

  /**
   * Makes coming requests go wrong. If several faults match a request, the one that was set first applies. Throws a `RangeError`
   * for an impossible status, an unknown server or an unknown option.
   */
  fault(options: FaultOptions): Fault;
  /** Removes all faults. */
  clearFaults(): void;

  /** The latest 10,000 requests to all three servers, oldest first, without secrets. Each access returns a new array. */
  readonly requests: readonly LoggedRequest[];
  /** Empties the log. */
  clearRequests(): void;
  /** How many requests in the log went to a server. You can narrow it down to a method and a path (without query). */
  count(server: SandboxServer, method?: string, path?: string | RegExp): number;

  /** Closes all servers at once, along with stalled and delayed connections. Resolves when the ports are free. */
  stop(): Promise<void>;
  /** The same as `stop`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
