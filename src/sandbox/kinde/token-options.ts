/**
 * The public types of the tokens that a sandbox issues.
 */

/** Which key signs. A withdrawn one isn't published: the latest that was, or if none was, one of its own. */
export type SigningKeyChoice = "current" | "withdrawn";

/** What a token is issued for. Every option is optional. */
export interface SandboxTokenOptions {
  /** The user: any ID. Default: `sandbox.kinde.userId`. */
  readonly userId?: string;
  /** The client ID of the application. Default: one of the sandbox's own. */
  readonly clientId?: string;
  /** When it counts as issued: a date or epoch milliseconds. Default: now, on the sandbox's clock. */
  readonly issuedAt?: Date | number;
  /** How long it lives, in milliseconds. Default: 86,400,000 (24 hours), and 3,600,000 (1 hour) for an ID token. */
  readonly lifetimeMs?: number;
  /**
   * Claims to add, or to have in place of the usual ones: `{ permissions: null }`, `{ iss: "https://other.kinde.com" }`. One that is
   * `undefined` is left out: `{ exp: undefined }`.
   */
  readonly claims?: Readonly<Record<string, unknown>>;
  /** `"withdrawn"` signs with a key that the JWKS doesn't have (anymore). Default: `"current"`. */
  readonly signedWith?: SigningKeyChoice;
}

/** What an access token is issued for. */
export interface SandboxUserTokenOptions extends SandboxTokenOptions {
  /** The organization that the user is signed in to. Default: none. */
  readonly orgCode?: string;
  /** Default: none, which leaves the claim out. */
  readonly permissions?: readonly string[];
  /** Default: `openid`, `profile` and `email`. */
  readonly scopes?: readonly string[];
  /** Default: none, as Kinde does unless the application requests one. */
  readonly audience?: string | readonly string[];
}

/** What an ID token is issued for. */
export interface SandboxIdTokenOptions extends SandboxTokenOptions {
  /** The organizations that the user belongs to. Default: the user's. */
  readonly orgCodes?: readonly string[];
  /** The `nonce` that the application sent. Default: none. */
  readonly nonce?: string;
  /** The access token that it was issued with, for `at_hash`. Default: `sandbox.kinde.userAccessToken`. */
  readonly accessToken?: string;
}
