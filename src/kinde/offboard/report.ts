/**
 * What `offboard` has reached and what it hasn't, as data and as a page of text.
 */
import type { RevokedPlace } from "../../errors/index.js";
import type { Owner } from "../connected-apps/owner.js";
import { MAX_ENTRIES } from "../connected-apps/registry.js";
import type { OffboardedSession } from "./session-sweep.js";

/** The result of `offboard`. `String(report)` is a page for your files: it holds no token and no session ID. */
export interface OffboardReport {
  readonly owner: Owner;
  /** Every session of the owner that the store listed, the latest first. One that was revoked earlier is `already_gone`. */
  readonly sessions: readonly OffboardedSession[];
  /** The user's login sessions at Kinde. */
  readonly loginSessions: RevokedPlace;
  /** The user's own API keys at Kinde. `already_gone` if there is none. */
  readonly apiKeys: RevokedPlace;
  /** The user's tokens at Knetik. */
  readonly knetik: RevokedPlace;
  /** What `offboard` can't reach, one sentence for each. */
  readonly unreachable: readonly string[];
  /**
   * Until when providers may accept a token that was handed out for one of the sessions. `undefined` if the store knows none that hasn't
   * expired, or if the expiry of one isn't known; `unreachable` says which.
   */
  readonly tokensEndAt: Date | undefined;
  /** Whether a part is `pending`, so that you should call `offboard` again. */
  readonly isPending: boolean;
  toString(): string;
}

/** What the parts of `offboard` have reached. */
export interface Reached extends Pick<OffboardReport, "owner" | "sessions" | "loginSessions" | "apiKeys" | "knetik"> {
  /** How many API keys Kinde listed that aren't the user's own. */
  readonly otherKeys: number;
}

export function createReport(reached: Reached): OffboardReport {
  return new Report(reached);
}

class Report implements OffboardReport {
  readonly owner: Owner;
  readonly sessions: readonly OffboardedSession[];
  readonly loginSessions: RevokedPlace;
  readonly apiKeys: RevokedPlace;
  readonly knetik: RevokedPlace;
  readonly unreachable: readonly string[];
  readonly tokensEndAt: Date | undefined;
  readonly #writtenAt = new Date();

  constructor(reached: Reached) {
    this.owner = reached.owner;
    this.sessions = reached.sessions;
    this.loginSessions = reached.loginSessions;
    this.apiKeys = reached.apiKeys;
    this.knetik = reached.knetik;
    const ends = tokenEnds(reached.sessions, this.#writtenAt);
    this.tokensEndAt = ends.includes(undefined) ? undefined : ends.sort((one, other) => Number(other) - Number(one))[0];
    this.unreachable = [...unreachable(reached), ...tokensLeft(ends, this.tokensEndAt)];
  }

  get isPending(): boolean {
    const { sessions, loginSessions, apiKeys, knetik } = this;
    const places = [loginSessions, apiKeys, knetik, ...sessions.flatMap(({ kinde, store, provider }) => [kinde, store, provider])];
    return places.some(({ state }) => state === "pending");
  }

  toString(): string {
    const { owner, sessions, loginSessions, apiKeys, knetik } = this;
    return [
      `Offboarding of ${owner.userId === undefined ? `organization ${owner.orgCode}` : `user ${owner.userId}`}`,
      `Written ${this.#writtenAt.toISOString()}`,
      this.isPending ? "Not complete: run it again for what is pending." : "Nothing is pending.",
      "",
      `Connected apps: ${sessions.length} ${sessions.length === 1 ? "session" : "sessions"}`,
      ...sessions.map(
        ({ keyCodeRef, startedAt, sessionIdHash, kinde, store, provider }) =>
          `- ${keyCodeRef}, started ${startedAt.toISOString()}, session hash ${sessionIdHash}: ` +
          `Kinde ${textOf(kinde)}; store ${textOf(store)}; provider ${textOf(provider)}`,
      ),
      `Login sessions at Kinde: ${textOf(loginSessions)}`,
      `API keys at Kinde: ${textOf(apiKeys)}`,
      `Tokens at Knetik: ${textOf(knetik)}`,
      "",
      "Not reached:",
      ...this.unreachable.map((sentence) => `- ${sentence}`),
    ].join("\n");
  }
}

function textOf({ state, reason }: RevokedPlace): string {
  return `${state.replace("_", " ")}${reason === undefined ? "" : ` (${reason.replace(/\.$/, "")})`}`;
}

/** When the tokens that providers still accept expire. `undefined` stands for an unknown expiry. */
function tokenEnds(sessions: readonly OffboardedSession[], now: Date): (Date | undefined)[] {
  return sessions
    .filter(({ provider }) => provider.state !== "done" && provider.state !== "already_gone")
    .filter(({ connectedAt, providerTokenExpiresAt }) => connectedAt !== undefined || providerTokenExpiresAt !== undefined)
    .map(({ providerTokenExpiresAt }) => providerTokenExpiresAt)
    .filter((end) => end === undefined || end > now);
}

function tokensLeft(ends: readonly (Date | undefined)[], latest: Date | undefined): string[] {
  const unknown = ends.filter((end) => end === undefined).length;
  return [
    ...(latest ? [`Tokens already handed out: a provider may accept one until ${latest.toISOString()}.`] : []),
    ...(unknown > 0 ? [`Tokens already handed out: when those of ${unknown} of the sessions expire is not known.`] : []),
  ];
}

function unreachable({ owner, sessions, otherKeys }: Reached): string[] {
  const unauthorized = sessions.filter(({ connectedAt, kinde }) => connectedAt === undefined && kinde.state === "already_gone").length;
  return [
    "Sessions that this store doesn't list: started with another store, by another application, or over 400 days without a change.",
    ...(sessions.length >= MAX_ENTRIES ? [`Sessions beyond the ${MAX_ENTRIES} that the store lists for one owner.`] : []),
    ...(unauthorized > 0
      ? [
          `${unauthorized} of the sessions had no token here, and may never have been authorized. If their link is still followed, Kinde may connect them.`,
        ]
      : []),
    "Processes that can't reach the store: they may use a session's token until they ask Kinde again.",
    ...(owner.userId === undefined
      ? ["The organization's members, their login sessions and API keys, and the organization's own API keys."]
      : [
          "Access tokens that Kinde issued to the user: APIs that verify them without asking Kinde accept them until they expire.",
          "API keys of organizations and of the environment, even if the user made them.",
        ]),
    ...(otherKeys > 0 ? [`API keys that Kinde listed for the user, but that aren't the user's own: ${otherKeys}.`] : []),
  ];
}
