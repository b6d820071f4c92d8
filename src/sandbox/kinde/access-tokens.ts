/**
 * The access tokens of the Kinde stand-in: minting, lookup and revocation.
 */
import { randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";
import type { SigningKeys } from "./signing-keys.js";
import type { SigningKeyChoice } from "./token-options.js";

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
  /** When it counts as issued. Default: now. */
  readonly issuedAt?: number;
  /** Further claims, or others in place of the usual ones. One that is `undefined` is left out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly signedWith?: SigningKeyChoice;
}

/** Every access token that was issued and not revoked. */
export class AccessTokens {
  readonly #clock: SandboxClock;
  readonly #issuer: string;
  readonly #keys: SigningKeys;
  readonly #byValue = new Map<string, AccessToken>();

  constructor(clock: SandboxClock, issuer: string, keys: SigningKeys) {
    this.#clock = clock;
    this.#issuer = issuer;
    this.#keys = keys;
  }

  mint({ lifetimeMs, claims, signedWith, issuedAt: at = this.#clock.now(), ...grant }: TokenRequest): AccessToken {
    // Claims count whole seconds, and the token must stop working at the moment that its claims give.
    const issuedAt = Math.floor(at / 1000) * 1000;
    const draft = { ...grant, issuedAt, expiresAt: issuedAt + lifetimeMs };
    const value = this.#keys.sign({ ...this.#claimsOf(draft), ...claims }, signedWith);
    const token = { ...draft, value };
    this.#byValue.set(value, token);
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

  /** The claims that Kinde's tokens have. A user's scopes are in `scp` alone, and only an application's token has `gty` and `v`. */
  #claimsOf(token: Omit<AccessToken, "value">): object {
    return {
      aud: token.audience,
      azp: token.clientId,
      exp: Math.floor(token.expiresAt / 1000),
      iat: token.issuedAt / 1000,
      iss: this.#issuer,
      jti: randomUUID(),
      scp: token.scopes,
      ...(token.userId === undefined ? { gty: ["client_credentials"], scope: token.scopes.join(" "), v: "2" } : { sub: token.userId }),
    };
  }
}
