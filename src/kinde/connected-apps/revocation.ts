/**
 * Revokes sessions, in an order in which neither a failure nor a crash leaves a usable token behind unnoticed.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, type RevokedPlace, type RevokeReport } from "../../errors/index.js";
import type { SendOperation } from "../../http/client/send.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions, InternalCallOptions } from "../../http/request.js";
import { tokenEnd } from "../../tokens/engine/record.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig, RevokeAtProvider } from "../options.js";
import { inParallel } from "./in-parallel.js";
import { createLeftovers } from "./leftovers.js";
import { revokeAtProviderOf } from "./provider-revocation.js";
import type { Registry } from "./registry.js";
import type { SessionManagers } from "./session-managers.js";
import { isGone } from "./session-token.js";
import { createTombstones, type OpenRevocation } from "./tombstones.js";

/** Options of `session.revoke()`. */
export interface RevokeOptions extends CallOptions {
  /** In place of the client's `revokeAtProvider`. */
  readonly revokeAtProvider?: RevokeAtProvider | undefined;
}

/** The result of `finishRevocations()`. */
export interface FinishedRevocations {
  /** How many open revocations are done now. */
  readonly finished: number;
  /** How many are still open. */
  readonly pending: number;
}

export interface Revocations {
  /**
   * Asks Kinde even if the store fails. Rejects with the first failure, Kinde's before the store's. The error has a `report`, and
   * the store is tried again in the background. Afterwards, and also in the background, others that were left open are finished.
   */
  revoke(id: string, options: RevokeOptions): Promise<RevokeReport>;
  /** Whether a revocation was begun here and isn't known everywhere. */
  isOpen(id: string): boolean;
  /** Ends the revocations that were begun and not finished, here or by a process that crashed. */
  finish(options: CallOptions): Promise<FinishedRevocations>;
}

/** Nothing drops an open revocation, so there is a limit. Beyond it, a revocation that the store fails to take is reported and forgotten. */
const MAX_OPEN = 100_000;
const HERE_ALONE: RevokedPlace = { state: "skipped", reason: "Kinde refused, so the session is revoked in this process alone." };

export function createRevocations(
  open: Map<string, OpenRevocation>,
  managers: SessionManagers,
  registry: Registry,
  send: SendOperation,
  config: TokenConfig,
  kinde: Pick<KindeConfig, "revokeAtProvider">,
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
      if (!isGone(error)) return error;
      // Of two concurrent calls, the second one reports `done` too, not that there was nothing to revoke.
      revocation.kinde ??= { state: "already_gone" };
    }
    revocation.target = "revoked";
    return undefined;
  }

  /** Asks the provider, unless it has answered before. The token is lost with this process, so no other one can do it later. */
  async function askProvider(id: string, revocation: OpenRevocation, options: CallOptions): Promise<RevokedPlace> {
    const { before, provider, revokeAtProvider = kinde.revokeAtProvider } = revocation;
    if (provider && provider.state !== "pending") return provider;
    return (revocation.provider = await revokeAtProviderOf(revokeAtProvider, id, before, options, config));
  }

  /** With `staysOpen` a revocation that Kinde refuses isn't withdrawn. */
  async function revoke(id: string, given: RevokeOptions, staysOpen?: boolean): Promise<RevokeReport> {
    const { revokeAtProvider, ...options } = given;
    const revocation = begin(id);
    revocation.revokeAtProvider = revokeAtProvider ?? revocation.revokeAtProvider;
    const { signal } = options;
    let storeError = await writeTombstone(id, revocation, { signal, timeoutMs: config.storeTimeoutMs });
    // A provider that is slow or down holds up nothing at Kinde.
    const [kindeError, provider] = await Promise.all([askKinde(id, revocation, options), askProvider(id, revocation, options)]);
    const isRefused = isKinnectError(kindeError, "bad_credentials") || isKinnectError(kindeError, "permission_denied");
    if (isRefused && !staysOpen) revocation.target = "refused";
    if (revocation.target !== "revoking") storeError = await writeTombstone(id, revocation, { signal });

    const { before, kinde: atKinde, target } = revocation;
    const expiresAt = tokenEnd(before);
    const report: RevokeReport = {
      alreadyRevoked: atKinde?.state === "already_gone",
      providerTokenExpiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
      kinde: atKinde ?? pending(kindeError),
      store: target === "refused" ? HERE_ALONE : storeError ? pending(storeError) : { state: "done" },
      provider,
    };
    if (kindeError === undefined && storeError === undefined) return report;
    throw withReport(kindeError ?? storeError, report);
  }

  async function findOpen() {
    const here = [...open].filter(([, { target }]) => target !== "refused").map(([id]) => id);
    const noted = await registry.unfinished();
    return { ids: new Set([...here, ...noted.flatMap(({ value = [] }) => value)]), noted };
  }

  // Another process may have credentials that Kinde accepts.
  const finishOne = (id: string, options: CallOptions): Promise<RevokeReport> => revoke(id, options, true);
  const leftovers = createLeftovers(async () => (await findOpen()).ids, finishOne, config.waitUntil);

  return {
    revoke: (id, options) => leftovers.finishAfter(id, revoke(id, options)),
    isOpen: (id) => open.has(id),
    async finish(options) {
      const { signal } = options;
      throwIfAborted(signal);
      const { ids, noted } = await findOpen();
      let finished = 0;
      await inParallel(ids, async (id) => {
        throwIfAborted(signal);
        await finishOne(id, options).then(
          ({ provider }) => provider.state !== "pending" && finished++,
          // It stays open.
          () => undefined,
        );
      });
      for (const { unreadable } of noted) if (unreadable) throw unreadable;
      return { finished, pending: ids.size - finished };
    },
  };
}

/** A copy of the error, because all who wait for the same management token get the same one. */
function withReport(error: unknown, report: RevokeReport): unknown {
  if (!isKinnectError(error)) return error;
  const copy: unknown = Reflect.construct(error.constructor, [error.message, error]);
  return Object.assign(Object(copy), error, { report, stack: error.stack });
}

function pending(error: unknown): RevokedPlace {
  return { state: "pending", ...(isKinnectError(error) && { reason: error.code }) };
}
