import { randomBytes } from "node:crypto";
import type { SandboxClock } from "../clock.js";

export interface ProviderToken {
  readonly value: string;
  expiresAt: number;
}

/** The third-party service: knows the tokens that it issued for each connection, and nothing of Kinde's revocations. */
export class ProviderState {
  private readonly issued = new Map<string, ProviderToken>();
  private readonly latest = new Map<string, ProviderToken>();

  constructor(
    readonly clock: SandboxClock,
    private readonly tokenMs: number,
  ) {}

  /** The connection's living token, or a new one. */
  tokenFor(sessionId: string): ProviderToken {
    const current = this.latest.get(sessionId);
    if (current !== undefined && current.expiresAt > this.clock.now()) return current;
    const token = {
      value: `sbx_${randomBytes(24).toString("base64url")}`,
      expiresAt: this.clock.now() + this.tokenMs,
    };
    this.issued.set(token.value, token);
    this.latest.set(sessionId, token);
    return token;
  }

  accepts(value: string | undefined): boolean {
    const token = value === undefined ? undefined : this.issued.get(value);
    return token !== undefined && token.expiresAt > this.clock.now();
  }

  expire(sessionId: string): void {
    const token = this.latest.get(sessionId);
    if (token !== undefined) token.expiresAt = this.clock.now();
  }
}
