import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";

export interface AccessToken {
  readonly value: string;
  readonly clientId: string;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
  /** The user of a user's token; a machine-to-machine token has none. */
  readonly userId?: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

export interface TokenWish {
  readonly clientId: string;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
  readonly userId?: string;
  readonly lifetimeMs: number;
}

/** Every access token that Kinde's stand-in issued and that was not revoked. */
export class AccessTokens {
  private readonly living = new Map<string, AccessToken>();

  constructor(
    private readonly clock: SandboxClock,
    private readonly issuer: string,
  ) {}

  mint(wish: TokenWish): AccessToken {
    const { lifetimeMs, ...facts } = wish;
    // Claims count in whole seconds, and the token must stop working when its claims say so.
    const issuedAt = Math.floor(this.clock.now() / 1000) * 1000;
    const draft = { ...facts, issuedAt, expiresAt: issuedAt + lifetimeMs };
    const token = { ...draft, value: this.jwt(draft) };
    this.living.set(token.value, token);
    return token;
  }

  /** The token with this value, unless it is unknown, revoked or expired. */
  find(value: string | null | undefined): AccessToken | undefined {
    const token = typeof value === "string" ? this.living.get(value) : undefined;
    return token !== undefined && token.expiresAt > this.clock.now() ? token : undefined;
  }

  revoke(value: string): void {
    this.living.delete(value);
  }

  revokeManagementTokens(): void {
    for (const token of this.living.values()) if (token.userId === undefined) this.revoke(token.value);
  }

  private jwt(token: Omit<AccessToken, "value">): string {
    const header = { alg: "RS256", kid: "sandbox", typ: "JWT" };
    const claims = {
      aud: token.audience,
      azp: token.clientId,
      exp: Math.floor(token.expiresAt / 1000),
      gty: token.userId === undefined ? ["client_credentials"] : ["authorization_code"],
      iat: token.issuedAt / 1000,
      iss: this.issuer,
      jti: randomUUID(),
      scope: token.scopes.join(" "),
      scp: token.scopes,
      ...(token.userId === undefined ? {} : { sub: token.userId }),
      v: "2",
    };
    const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
    return `${encode(header)}.${encode(claims)}.${randomBytes(64).toString("base64url")}`;
  }
}
