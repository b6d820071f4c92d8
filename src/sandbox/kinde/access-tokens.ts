/**
 * The access tokens of the Kinde stand-in: minting, lookup and revocation.
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";

export interface AccessToken {
  readonly value: string;
  readonly clientId: string;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
  /** The user that the token belongs to; absent for a machine-to-machine token. */
  readonly userId?: string;
  readonly issuedAt: number;
  readonly expiresAt: number;
}

/** What a new token is issued for. */
export interface TokenRequest {
  readonly clientId: string;
  readonly audience: readonly string[];
  readonly scopes: readonly string[];
  readonly userId?: string;
  readonly lifetimeMs: number;
}

/** Every access token that was issued and not revoked. */
export class AccessTokens {
  readonly #clock: SandboxClock;
  readonly #issuer: string;
  readonly #byValue = new Map<string, AccessToken>();

  constructor(clock: SandboxClock, issuer: string) {
    this.#clock = clock;
    this.#issuer = issuer;
  }

  mint({ lifetimeMs, ...grant }: TokenRequest): AccessToken {
    // Claims count whole seconds, and the token must stop working at the moment that its claims give.
    const issuedAt = Math.floor(this.#clock.now() / 1000) * 1000;
    const draft = { ...grant, issuedAt, expiresAt: issuedAt + lifetimeMs };
    const token = { ...draft, value: this.#encode(draft) };
    this.#byValue.set(token.value, token);
    return token;
  }

  /** The token with this value, unless it is unknown, revoked or expired. */
  find(value: string | null | undefined): AccessToken | undefined {
    const token = typeof value === "string" ? this.#byValue.get(value) : undefined;
    return token !== undefined && token.expiresAt > this.#clock.now() ? token : undefined;
  }

  revoke(value: string): void {
    this.#byValue.delete(value);
  }

  revokeManagementTokens(): void {
    for (const token of this.#byValue.values()) if (token.userId === undefined) this.revoke(token.value);
  }

  /** The token as a JWT. Its signature is random, since the sandbox looks tokens up instead of verifying them. */
  #encode(token: Omit<AccessToken, "value">): string {
    const header = { alg: "RS256", kid: "sandbox", typ: "JWT" };
    const claims = {
      aud: token.audience,
      azp: token.clientId,
      exp: Math.floor(token.expiresAt / 1000),
      gty: token.userId === undefined ? ["client_credentials"] : ["authorization_code"],
      iat: token.issuedAt / 1000,
      iss: this.#issuer,
      jti: randomUUID(),
      scope: token.scopes.join(" "),
      scp: token.scopes,
      ...(token.userId === undefined ? {} : { sub: token.userId }),
      v: "2",
    };
    const encodePart = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");
    return `${encodePart(header)}.${encodePart(claims)}.${randomBytes(64).toString("base64url")}`;
  }
}
