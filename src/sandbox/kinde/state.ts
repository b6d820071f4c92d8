/**
 * The state of the Kinde stand-in.
 */
import { randomBytes, randomUUID } from "node:crypto";
import type { SandboxClock } from "../clock.js";
import type { ProviderState } from "../provider/state.js";
import { randomSecret } from "../random-secret.js";
import type { SandboxApiKey, SandboxUser } from "../seeds.js";
import type { SpecDocument } from "../spec/document.js";
import { AccessTokens } from "./access-tokens.js";
import { ApiKeys, seedApiKeys } from "./api-keys.js";
import type { ExpiryFormat } from "./expiry.js";
import { type SeededUser, seedUsers } from "./seed.js";
import { Sessions } from "./sessions.js";
import { SigningKeys } from "./signing-keys.js";

export interface KindeConfig {
  readonly url: string;
  readonly clock: SandboxClock;
  readonly provider: ProviderState;
  /** The scopes of the machine-to-machine application. Default: the scopes of all operations. */
  readonly scopes: readonly string[] | undefined;
  /** Default: made-up users. */
  readonly users: readonly SandboxUser[] | undefined;
  /** Default: made-up keys of the first user and the organization. */
  readonly apiKeys: readonly SandboxApiKey[] | undefined;
  /** The document of the management API. */
  readonly management: SpecDocument;
  /** The callback URL of the connected apps. Default: a page of the sandbox. */
  readonly callbackUrl: string | undefined;
  readonly expiryFormat: ExpiryFormat;
  readonly managementTokenMs: number;
}

/** What a user's token has unless something else is asked for. */
export const USER_SCOPES = ["openid", "profile", "email"];
export const USER_TOKEN_MS = 86_400_000;

/** One Kinde tenant: its machine-to-machine application, connected apps, users, sessions and tokens. */
export class KindeState {
  readonly config: KindeConfig;
  readonly clientId = randomBytes(16).toString("hex");
  readonly clientSecret = randomSecret();
  readonly orgCode = `org_${randomBytes(6).toString("hex")}`;
  readonly audience: string;
  readonly callbackUrl: string;
  /** The names of the connected apps, by key code ref. */
  readonly apps: ReadonlyMap<string, string> = new Map([
    ["google_drive", "Google Drive"],
    ["github", "GitHub"],
  ]);
  readonly users: readonly SeededUser[];
  /** The user of the sandbox's `userId` and `userAccessToken`: the first one, or one outside an empty list. */
  readonly user: SeededUser;
  readonly sessions = new Sessions();
  readonly apiKeys: ApiKeys;
  /** The IDs of users whose login sessions were ended. */
  readonly signedOut = new Set<string>();
  readonly keys = new SigningKeys();
  readonly tokens: AccessTokens;
  /** The application that users sign in to. */
  readonly userClientId = randomUUID().replaceAll("-", "");
  readonly startedAt: number;
  #userAccessToken: string | undefined;
  managementTokensMinted = 0;
  /** How many times a provider token was returned. Selects the format of a rotating expiry. */
  providerTokensReturned = 0;

  constructor(config: KindeConfig) {
    this.config = config;
    this.audience = `${config.url}/api`;
    this.callbackUrl = config.callbackUrl ?? `${config.url}/connected_apps/done`;
    this.users = seedUsers(config.clock.now(), this.orgCode, config.users);
    this.user = firstUser(this.users, seedUsers(config.clock.now(), this.orgCode));
    this.apiKeys = new ApiKeys(() => config.clock.now());
    seedApiKeys(this.apiKeys, this.user.id, this.orgCode, config.apiKeys);
    this.tokens = new AccessTokens(config.clock, config.url, this.keys);
    this.startedAt = config.clock.now();
  }

  /** A token of `user`, issued when the sandbox started. It is signed when it is first asked for, since most tests don't need it. */
  get userAccessToken(): string {
    return (this.#userAccessToken ??= this.tokens.mint({
      clientId: this.userClientId,
      audience: [],
      scopes: USER_SCOPES,
      userId: this.user.id,
      lifetimeMs: USER_TOKEN_MS,
      issuedAt: this.startedAt,
    }).value);
  }

  /** The scopes that the machine-to-machine application can request. */
  get scopes(): readonly string[] {
    return this.config.scopes ?? this.config.management.scopes;
  }
}

function firstUser(...lists: readonly (readonly SeededUser[])[]): SeededUser {
  const [first] = lists.flat();
  if (first === undefined) throw new Error("no users were seeded");
  return first;
}
