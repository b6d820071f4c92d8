/**
 * The state of the Knetik stand-in.
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";
import { randomSecret } from "../random-secret.js";
import type { SandboxToken } from "../seeds.js";

/** A token in the list that administrators see. */
export interface TokenEntry {
  readonly username: string;
  readonly client_id: string;
  readonly token: string;
}

/** The client and user that a token was issued to. A client's own token has no user. */
export interface Grant {
  readonly clientId: string;
  readonly username?: string;
}

const USERNAMES = "ada,grace,alan,edsger,barbara,donald,frances,tony,radia,dennis,margaret,ken".split(",");
const CLIENT_IDS = "game-client,web-shop,mobile-app,leaderboard,support-desk".split(",");

const TOKENS: readonly SandboxToken[] = USERNAMES.flatMap((username) => CLIENT_IDS.map((clientId) => ({ username, clientId })));

export interface KnetikConfig {
  readonly clock: SandboxClock;
  /** How long an access token lives. */
  readonly tokenMs: number;
  /** The tokens in the list. Default: made-up ones. */
  readonly tokens: readonly SandboxToken[] | undefined;
  /** Whether the list contains the tokens' values. */
  readonly hasTokenValues: boolean;
}

/** One Knetik tenant: a client and a user with all permissions, a user with none, and the tokens that administrators manage. */
export class KnetikState {
  readonly clientId = "sandbox-admin";
  readonly clientSecret = randomSecret();
  readonly username = "operator";
  readonly password = randomBytes(18).toString("base64url");
  /** A user who can log in, but has no permissions. */
  readonly guest = { username: "guest", password: randomBytes(18).toString("base64url") };
  readonly config: KnetikConfig;
  entries: readonly TokenEntry[];
  readonly #accessTokens = new Map<string, Grant & { readonly expiresAt: number }>();
  readonly #refreshTokens = new Map<string, Grant>();

  constructor(config: KnetikConfig) {
    this.config = config;
    const { tokens = TOKENS } = config;
    this.entries = tokens.map(({ username, clientId, token = randomUUID() }) => ({ username, client_id: clientId, token }));
  }

  /** An entry as the API shows it. */
  shown({ token, ...entry }: TokenEntry): Partial<TokenEntry> {
    return this.config.hasTokenValues ? { ...entry, token } : entry;
  }

  passwordOf(username: string | null): string | undefined {
    if (username === this.username) return this.password;
    return username === this.guest.username ? this.guest.password : undefined;
  }

  /** A user's new token replaces the previous one in the list. A client's own token isn't listed, since it has no user. */
  issueAccessToken(grant: Grant): string {
    const value = randomUUID();
    this.#accessTokens.set(value, { ...grant, expiresAt: this.config.clock.now() + this.config.tokenMs });
    const { username, clientId } = grant;
    if (username !== undefined) {
      const others = this.entries.filter((entry) => entry.username !== username || entry.client_id !== clientId);
      this.entries = [...others, { username, client_id: clientId, token: value }];
    }
    return value;
  }

  issueRefreshToken(grant: Grant): string {
    const value = randomUUID();
    this.#refreshTokens.set(value, grant);
    return value;
  }

  /** The grant of a refresh token, which works only once. */
  redeemRefreshToken(value: string | null, clientId: string): Grant | undefined {
    const grant = value === null ? undefined : this.#refreshTokens.get(value);
    if (value === null || grant?.clientId !== clientId) return undefined;
    this.#refreshTokens.delete(value);
    return grant;
  }

  /** The grant of a valid access token. */
  find(value: string | undefined): Grant | undefined {
    const token = value === undefined ? undefined : this.#accessTokens.get(value);
    return token !== undefined && token.expiresAt > this.config.clock.now() ? token : undefined;
  }

  /** Deletes the tokens of a user, a client or both from the list, and logs their holders out. */
  delete(username: string | null, clientId: string | null): void {
    const isDeleted = (user: string | undefined, client: string): boolean =>
      (!username || user === username) && (!clientId || client === clientId);
    this.entries = this.entries.filter((entry) => !isDeleted(entry.username, entry.client_id));
    for (const tokens of [this.#accessTokens, this.#refreshTokens]) {
      for (const [value, grant] of tokens) if (isDeleted(grant.username, grant.clientId)) tokens.delete(value);
    }
  }

  invalidateAccessTokens(): void {
    this.#accessTokens.clear();
  }

  invalidateRefreshTokens(): void {
    this.#refreshTokens.clear();
  }
}
