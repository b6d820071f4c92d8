import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";
import type { ProviderState } from "../provider/state.js";
import type { SpecDocument } from "../spec/document.js";
import { AccessTokens } from "./access-tokens.js";
import type { ExpiryFormat } from "./expiry.js";
import { seedUsers } from "./seed.js";
import type { SeededUser } from "./seed.js";
import { Sessions } from "./sessions.js";

export interface KindeSettings {
  readonly url: string;
  readonly clock: SandboxClock;
  readonly provider: ProviderState;
  /** The scopes that the machine-to-machine application may ask for; by default those that some operation needs. */
  readonly scopes: readonly string[] | undefined;
  readonly management: SpecDocument;
  /** Where the connected apps send people back to; the sandbox's own page by default. */
  readonly callbackUrl: string | undefined;
  readonly expiryFormat: ExpiryFormat;
  readonly managementTokenMs: number;
}

const userTokenMs = 86_400_000;

/** One Kinde tenant: its machine-to-machine application, connected apps, users, sessions and tokens. */
export class KindeState {
  readonly clientId = randomBytes(16).toString("hex");
  readonly clientSecret = randomBytes(32).toString("base64url");
  readonly orgCode = `org_${randomBytes(6).toString("hex")}`;
  readonly audience: string;
  readonly callbackUrl: string;
  readonly apps: ReadonlyMap<string, string> = new Map([
    ["google_drive", "Google Drive"],
    ["github", "GitHub"],
  ]);
  readonly users: readonly SeededUser[];
  readonly sessions = new Sessions();
  readonly tokens: AccessTokens;
  readonly userAccessToken: string;
  managementTokensMinted = 0;
  /** How many provider tokens were handed out: what a rotating expiry format counts by. */
  handedOut = 0;

  constructor(readonly settings: KindeSettings) {
    this.audience = `${settings.url}/api`;
    this.callbackUrl = settings.callbackUrl ?? `${settings.url}/connected_apps/done`;
    this.users = seedUsers(settings.clock.now(), this.orgCode);
    this.tokens = new AccessTokens(settings.clock, settings.url);
    this.userAccessToken = this.tokens.mint({
      clientId: randomUUID().replaceAll("-", ""),
      audience: [],
      scopes: ["openid", "profile", "email"],
      userId: this.user.id,
      lifetimeMs: userTokenMs,
    }).value;
  }

  /** What the machine-to-machine application may ask for. */
  get scopes(): readonly string[] {
    return this.settings.scopes ?? this.settings.management.scopes;
  }

  /** The user whose token and connections the examples use. */
  get user(): SeededUser {
    const [first] = this.users;
    if (first === undefined) throw new Error("no users were seeded");
    return first;
  }
}
