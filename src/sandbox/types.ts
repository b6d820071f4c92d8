import type { SandboxClock } from "./clock.js";
import type { Fault, FaultOptions, SandboxServer } from "./faults.js";
import type { ExpiryFormat } from "./kinde/expiry.js";
import type { LoggedRequest } from "./request-log.js";

/** How a sandbox starts. Every option may be left out. */
export interface SandboxOptions {
  /** Where the sandbox's clock starts: a date or epoch milliseconds; default now. */
  readonly startAt?: Date | number;
  /** The port of Kinde's stand-in on 127.0.0.1; default any free one. */
  readonly kindePort?: number;
  /** The port of the provider on 127.0.0.1; default any free one. */
  readonly providerPort?: number;
  /** The port of Knetik's stand-in on 127.0.0.1; default any free one. */
  readonly knetikPort?: number;
  /** The callback URL set up for the connected apps; default a page of the sandbox that says "Connected". */
  readonly callbackUrl?: string;
  /** The scopes that the Kinde application has; default those of all operations. */
  readonly scopes?: readonly string[];
  /** How `access_token_expiry` is written; default `"utc"`. */
  readonly expiryFormat?: ExpiryFormat;
  /**
   * How long a Kinde management token lives, in milliseconds; default 86,400,000 (24 hours). `expires_in` says a second
   * less.
   */
  readonly managementTokenMs?: number;
  /** How long a provider's token lives, in milliseconds; default 28,800,000 (8 hours). */
  readonly providerTokenMs?: number;
  /** How long a Knetik access token lives, in milliseconds; default 3,600,000 (1 hour). */
  readonly knetikTokenMs?: number;
}

/** What a client needs to know of the sandbox's Kinde tenant. */
export interface SandboxKinde {
  /** The origin of all its addresses: the API, the OAuth endpoints and the consent page. */
  readonly url: string;
  /** The address of the token endpoint. */
  readonly tokenUrl: string;
  /** The audience of management tokens. */
  readonly audience: string;
  /** The machine-to-machine application. */
  readonly clientId: string;
  /** Its secret, another one in each sandbox. */
  readonly clientSecret: string;
  /** The scopes that the application has. */
  readonly scopes: readonly string[];
  /** A connected app: `"google_drive"`. */
  readonly keyCodeRef: string;
  /** All connected apps. */
  readonly keyCodeRefs: readonly string[];
  /** A user. Connections may be started for any other id too. */
  readonly userId: string;
  /** An organisation. */
  readonly orgCode: string;
  /** An access token of that user, for the user profile; it lives for 24 hours. */
  readonly userAccessToken: string;
  /** How many management tokens were minted so far: what Kinde would bill. */
  readonly managementTokensMinted: number;
}

/** What a client needs to know of the sandbox's provider, the third-party service. */
export interface SandboxProvider {
  /**
   * Its origin. With a session's token, `GET /drive/v3/files` lists files and any method on `/echo` answers what it was
   * sent. `/redirect?to=<URL>&status=307` redirects, without a token; the status is 302 unless given.
   */
  readonly url: string;
}

/** What a client needs to know of the sandbox's Knetik tenant. */
export interface SandboxKnetik {
  /** The base URL. */
  readonly url: string;
  /** The client; user grants need no secret of it. */
  readonly clientId: string;
  /** Its secret, another one in each sandbox. */
  readonly clientSecret: string;
  /** A user with all permissions. */
  readonly username: string;
  /** The user's password, another one in each sandbox. */
  readonly password: string;
  /** A user without any permission: may get a token, and meets status 403 wherever the API names a permission. */
  readonly guest: { readonly username: string; readonly password: string };
}

/** A running sandbox: three HTTP servers on loopback that share a clock, and the handles to steer them. */
export interface Sandbox {
  readonly kinde: SandboxKinde;
  readonly provider: SandboxProvider;
  readonly knetik: SandboxKnetik;
  readonly clock: SandboxClock;

  /**
   * Allows what a session's URL asks for, as a person on the consent page would. Resolves to the callback URL, with
   * `session_id` in its query, that the browser was sent to; nothing is requested there. Rejects for a page that isn't
   * this sandbox's, is unknown or was answered already.
   */
  authorize(url: string | URL): Promise<string>;
  /**
   * Declines, as a person would. Resolves and rejects as `authorize` does; the callback URL carries
   * `error=access_denied` as well. That detail is the sandbox's own, since Kinde documents none.
   */
  decline(url: string | URL): Promise<string>;

  /** Ends the provider's current token of a session now: the provider refuses it, and Kinde hands out a new one. */
  expireProviderToken(sessionId: string): void;
  /** Ends a session, as if the provider no longer renewed it: its token request answers `INVALID_SESSION`. */
  expireSession(sessionId: string): void;
  /** Revokes a session behind the client's back. The provider's current token goes on working until it expires. */
  revokeElsewhere(sessionId: string): void;
  /** Makes every management token minted so far invalid: the next request with one answers 401. */
  invalidateManagementTokens(): void;
  /** Makes every Knetik access token issued so far invalid: the next request with one answers 401. */
  invalidateKnetikTokens(): void;
  /** Makes every Knetik refresh token issued so far invalid: the next use of one answers `invalid_grant`. */
  invalidateKnetikRefreshTokens(): void;

  /**
   * Makes coming requests go wrong; of several faults that apply, the one set first does. Throws a `RangeError` for an
   * impossible status, an unknown server and an option that doesn't exist.
   */
  fault(options: FaultOptions): Fault;
  /** Takes all faults away. */
  clearFaults(): void;

  /** The latest 10,000 requests to all three servers, oldest first, without secrets. A new array at each access. */
  readonly requests: readonly LoggedRequest[];
  /** Empties the log. */
  clearRequests(): void;
  /** How many requests in the log went to a server, optionally with this method and this path (without query). */
  count(server: SandboxServer, method?: string, path?: string | RegExp): number;

  /** Closes all servers at once, stalled and delayed connections included. Resolves when the ports are free. */
  stop(): Promise<void>;
  /** The same as `stop`, for `await using`. */
  [Symbol.asyncDispose](): Promise<void>;
}
