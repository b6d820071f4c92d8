/**
 * Revokes sessions, in an order in which neither a failure nor a crash leaves a usable token behind unnoticed.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, type RevokedPlace, type RevokeReport } from "../../errors/index.js";
import type { SendOperation } from "../../http/client/send.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions, InternalCallOptions } from "../../http/request.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { Registry } from "./registry.js";
import type { SessionManagers } from "./session-managers.js";
import { isInvalidSession } from "./session-token.js";
import { createTombstones, type OpenRevocation } from "./tombstones.js";

/** The result of `finishRevocations()`. */
export interface FinishedRevocations {
  /** How many open revocations are done now. */
  readonly finished: number;
  /** How many are still open. */
  readonly pending: number;
}

export interface Revocations {
  /**
   * Kinde is asked whatever became of the store. Rejects with the first failure, Kinde's before the store's. The error has a `report`, and
   * the store is tried again in the background. With `staysOpen` a revocation that Kinde refuses isn't withdrawn.
   */
  revoke(id: string, options: CallOptions, staysOpen?: boolean): Promise<RevokeReport>;
  /** Whether a revocation was begun here and isn't known everywhere. */
  isOpen(id: string): boolean;
  /** Ends the revocations that were begun and not finished, here or by a process that crashed. */
  finish(options: CallOptions): Promise<FinishedRevocations>;
}

/** Nothing drops an open revocation, so there is a limit. Beyond it, a revocation that the store fails to take is reported and forgotten. */
const MAX_OPEN = 100_000;
/** How many revocations are finished at once. */
const MAX_RUNNING = 8;
const NOT_NOTIFIED: RevokedPlace = { state: "skipped", reason: "The provider is not notified." };
const HERE_ALONE: RevokedPlace = { state: "skipped", reason: "Kinde refused, so the session is revoked in this process alone." };

export function createRevocations(
  open: Map<string, OpenRevocation>,
  managers: SessionManagers,
  registry: Registry,
  send: SendOperation,
  config: TokenConfig,
): Revocations {
  const writeTombstone = createTombstones(open, managers, registry, config);

  /** From here on this process hands out no token of the session. */
  function begin(id: string): OpenRevocation {
    const known = open.get(id);
    if (known && known.target !== "refused") return known;
    const manager = managers.get(id);
    const revocation: OpenRevocation = { target: "revoking", before: known?.before ?? manager.snapshot() };
    if (known || open.size < MAX_OPEN) open.set(id, revocation);
    manager.abort();
    return revocation;
  }

  async function askKinde(id: string, revocation: OpenRevocation, options: CallOptions): Promise<unknown> {
    if (revocation.kinde) return undefined;
    try {
      const internal: InternalCallOptions = { ...options, secrets: [revocation.before.token?.value ?? ""] };
      await send(revokeConnectedAppToken, { query: { session_id: id } }, internal);
      revocation.kinde = { state: "done" };
    } catch (error) {
      if (!isInvalidSession(error)) return error;
      // Two calls at once: the one that came second isn't told that there was nothing to revoke.
      revocation.kinde ??= { state: "already_gone" };
    }
    revocation.target = "revoked";
    return undefined;
  }

  async function revoke(id: string, options: CallOptions, staysOpen?: boolean): Promise<RevokeReport> {
    const revocation = begin(id);
    const { signal } = options;
    let storeError = await writeTombstone(id, revocation, { signal, timeoutMs: config.storeTimeoutMs });
    const kindeError = await askKinde(id, revocation, options);
    const isRefused = isKinnectError(kindeError, "bad_credentials") || isKinnectError(kindeError, "permission_denied");
    if (isRefused && !staysOpen) revocation.target = "refused";
    if (revocation.target !== "revoking") storeError = await writeTombstone(id, revocation, { signal });

    const { before, kinde, target } = revocation;
    const expiresAt = before.token?.expiresAt;
    const report: RevokeReport = {
      alreadyRevoked: kinde?.state === "already_gone",
      providerTokenExpiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
      kinde: kinde ?? pending(kindeError),
      store: target === "refused" ? HERE_ALONE : storeError ? pending(storeError) : { state: "done" },
      provider: NOT_NOTIFIED,
    };
    if (kindeError === undefined && storeError === undefined) return report;
    throw withReport(kindeError ?? storeError, report);
  }

  return {
    revoke,
    isOpen: (id) => open.has(id),
    async finish({ signal }) {
      throwIfAborted(signal);
      const here = [...open].filter(([, { target }]) => target !== "refused").map(([id]) => id);
      const noted = await registry.unfinished();
      const ids = new Set([...here, ...noted.flatMap(({ value = [] }) => value)]);
      // All of them take from one iterator.
      const left = ids.values();
      let finished = 0;
      async function finishSome(): Promise<void> {
        for (const id of left) {
          throwIfAborted(signal);
          try {
            // Another process may have credentials that Kinde accepts.
            await revoke(id, { signal }, true);
            finished++;
          } catch {
            // It stays open.
          }
        }
      }
      await Promise.all(Array.from({ length: MAX_RUNNING }, finishSome));
      for (const { unreadable } of noted) if (unreadable) throw unreadable;
      return { finished, pending: ids.size - finished };
    },
  };
}

function withReport(error: unknown, report: RevokeReport): unknown {
  return isKinnectError(error) ? Object.assign(error, { report }) : error;
}

function pending(error: unknown): RevokedPlace {
  return { state: "pending", ...(isKinnectError(error) && { reason: error.code }) };
}
