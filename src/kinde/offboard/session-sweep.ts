/**
 * Revokes an owner's sessions, until the store lists none that it hasn't tried.
 */
import { isKinnectError, type RevokedPlace, type RevokeReport } from "../../errors/index.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { ConnectedApps, ListedSession } from "../connected-apps/connected-apps.js";
import { sessionIdHash } from "../connected-apps/registry.js";
import { INTERNALS, type WithInternals } from "../connected-apps/internals.js";
import { inParallel } from "../connected-apps/in-parallel.js";
import type { CheckedOptions } from "./options.js";
import { ALREADY_GONE, notDone } from "./place.js";

/** A session as `offboard` reports it. */
export interface OffboardedSession extends RevokeReport {
  readonly id: string;
  /** Names the session in texts, as in the client's events. */
  readonly sessionIdHash: string;
  readonly keyCodeRef: string;
  readonly startedAt: Date;
  /** When kinnect got its first token; `undefined` if it never did. */
  readonly connectedAt: Date | undefined;
}

const EARLIER: RevokedPlace = { state: "skipped", reason: "The session was revoked earlier." };
const NOT_TRIED: RevokedPlace = { state: "skipped", reason: "The session wasn't revoked." };

type SweptApps = Pick<ConnectedApps, "list" | "session"> & Partial<WithInternals>;

export class SessionSweep {
  readonly #connectedApps: SweptApps;
  readonly #options: CheckedOptions;
  readonly #done = new Map<string, OffboardedSession>();

  constructor(connectedApps: SweptApps, options: CheckedOptions) {
    this.#connectedApps = connectedApps;
    this.#options = options;
  }

  /** The sessions that were tried, the latest first. */
  sessions(): readonly OffboardedSession[] {
    return [...this.#done.values()].sort((one, other) => Number(other.startedAt) - Number(one.startedAt));
  }

  /** @throws {NetworkError | ConfigurationError} if the store can't list them. @throws {CancelledError} if the signal is aborted. */
  async run(): Promise<undefined> {
    const { owner, limits, progress } = this.#options;
    const { signal } = limits;
    for (;;) {
      const listed = await this.#connectedApps.list({ ...owner, signal });
      const left = listed.filter(({ id }) => !this.#done.has(id));
      if (left.length === 0) return undefined;
      const known = this.#done.size + left.length;
      await inParallel(left, async (entry) => {
        const { id, keyCodeRef, startedAt, connectedAt } = entry;
        const reached = this.#isDone(entry) ? revokedEarlier(entry) : await this.#revoke(id);
        this.#done.set(id, { id, sessionIdHash: await sessionIdHash(id), keyCodeRef, startedAt, connectedAt, ...reached });
        progress({ part: "sessions", finished: this.#done.size, known });
      });
    }
  }

  /** If only its provider failed, the store lists a session as revoked, but this process can still try the provider again. */
  #isDone({ id, status }: ListedSession): boolean {
    return status === "revoked" && this.#connectedApps[INTERNALS]?.().sessions.revocations.isOpen(id) !== true;
  }

  async #revoke(id: string): Promise<RevokeReport> {
    const { limits, revokeAtProvider } = this.#options;
    try {
      return await this.#connectedApps.session(id).revoke({ ...limits, revokeAtProvider });
    } catch (error) {
      throwIfAborted(limits.signal);
      const { report } = isKinnectError(error) ? error : {};
      const place = notDone(error);
      if (report === undefined) {
        return { alreadyRevoked: false, providerTokenExpiresAt: undefined, kinde: place, store: place, provider: NOT_TRIED };
      }
      // Kinde's error comes before the store's.
      return report.kinde.state === "pending" ? { ...report, kinde: place } : report;
    }
  }
}

function revokedEarlier({ providerTokenExpiresAt }: ListedSession): RevokeReport {
  return { alreadyRevoked: true, providerTokenExpiresAt, kinde: ALREADY_GONE, store: ALREADY_GONE, provider: EARLIER };
}
