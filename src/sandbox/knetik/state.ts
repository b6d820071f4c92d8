import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";

export interface TokenEntry {
  readonly username: string;
  readonly client_id: string;
  readonly token: string;
}

/** Who a token was issued to; a client's own token has no user. */
export interface Grant {
  readonly clientId: string;
  readonly username?: string;
}

const usernames = "ada,grace,alan,edsger,barbara,donald,frances,tony,radia,dennis,margaret,ken".split(",");
const clientIds = "game-client,web-shop,mobile-app,leaderboard,support-desk".split(",");

/** One Knetik tenant: a client and a user with all rights, a user with none, and the tokens that can be administrated. */
export class KnetikState {
  readonly clientId = "sandbox-admin";
  readonly clientSecret = randomBytes(24).toString("base64url");
  readonly username = "operator";
  readonly password = randomBytes(18).toString("base64url");
  /** A user who may log in and nothing else. */
  readonly guest = { username: "guest", password: randomBytes(18).toString("base64url") };
  entries: readonly TokenEntry[] = usernames.flatMap((username) =>
    clientIds.map((client_id) => ({ username, client_id, token: randomUUID() })),
  );
  private readonly access = new Map<string, Grant & { readonly expiresAt: number }>();
  private readonly refresh = new Map<string, Grant>();

  constructor(
    readonly clock: SandboxClock,
    readonly tokenMs: number,
  ) {}

  passwordOf(username: string | null): string | undefined {
    if (username === this.username) return this.password;
    return username === this.guest.username ? this.guest.password : undefined;
  }

  /** A user's newest token takes its place in the list; a client's own has no user to be listed under. */
  issueAccess(grant: Grant): string {
    const value = randomUUID();
    this.access.set(value, { ...grant, expiresAt: this.clock.now() + this.tokenMs });
    const { username, clientId } = grant;
    if (username !== undefined) {
      const others = this.entries.filter((entry) => entry.username !== username || entry.client_id !== clientId);
      this.entries = [...others, { username, client_id: clientId, token: value }];
    }
    return value;
  }

  issueRefresh(grant: Grant): string {
    const value = randomUUID();
    this.refresh.set(value, grant);
    return value;
  }

  /** Uses a refresh token up: it works once. */
  redeem(value: string | null, clientId: string): Grant | undefined {
    const grant = value === null ? undefined : this.refresh.get(value);
    if (value === null || grant?.clientId !== clientId) return undefined;
    this.refresh.delete(value);
    return grant;
  }

  find(value: string | undefined): Grant | undefined {
    const token = value === undefined ? undefined : this.access.get(value);
    return token !== undefined && token.expiresAt > this.clock.now() ? token : undefined;
  }

  /** Deletes what is listed of a user, a client or both, and logs out who has it. */
  delete(username: string | null, clientId: string | null): void {
    const isMeant = (user: string | undefined, client: string): boolean =>
      (!username || user === username) && (!clientId || client === clientId);
    this.entries = this.entries.filter((entry) => !isMeant(entry.username, entry.client_id));
    for (const grants of [this.access, this.refresh]) {
      for (const [value, grant] of grants) if (isMeant(grant.username, grant.clientId)) grants.delete(value);
    }
  }

  invalidateAccessTokens(): void {
    this.access.clear();
  }

  invalidateRefreshTokens(): void {
    this.refresh.clear();
  }
}
