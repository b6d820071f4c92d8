/**
 * Revokes sessions, in an order in which neither a failure nor a crash leaves a usable token behind unnoticed.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { isKinnectError, NetworkError, type RevokedPlace, type RevokeReport } from "../../errors/index.js";
import type { SendOperation } from "../../http/client/send.js";
import { throwIfAborted } from "../../http/operation-error.js";
import type { CallOptions, InternalCallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { type TokenRecord, withdrawRevocation } from "../../tokens/engine/record.js";
import type { TokenConfig } from "../../tokens/options.js";
import { type Registry, sessionIdHash } from "./registry.js";
import type { SessionManagers } from "./session-managers.js";
import { isInvalidSession } from "./session-token.js";

/** The result of `finishRevocations()`. */
export interface FinishedRevocations {
  /** How many open revocations are done now. */
  readonly finished: number;
  /** How many are still open. */
  readonly pending: number;
}

/**
 * A session that was revoked here and isn't known as revoked everywhere. `target` is what the store has to know: that a revocation has
 * begun, that Kinde has accepted it, or that Kinde has refused it.
 */
export interface OpenRevocation {
  target: "revoking" | "revoked" | "refused";
  /** The record from before. */
  before: TokenRecord;
  /** Set once Kinde has answered. */
  kinde?: RevokedPlace;
  /** The store is being tried again in the background. */
  isPending?: boolean;
}

/** Nothing drops an open revocation, so there is a limit. Beyond it, a revocation that the store fails to take is reported and forgotten. */
const MAX_OPEN = 100_000;
/** How many revocations are finished at once. */
const MAX_RUNNING = 8;
const NOT_NOTIFIED: RevokedPlace = { state: "skipped", reason: "The provider is not notified." };
const HERE_ALONE: RevokedPlace = { state: "skipped", reason: "Kinde refused the revocation, so it holds in this process alone." };

export class Revocations {
  readonly #open: Map<string, OpenRevocation>;
  readonly #managers: SessionManagers;
  readonly #registry: Registry;
  readonly #send: SendOperation;
  readonly #config: TokenConfig;
  /** How many revocations the store still has to take. */
  #pending = 0;

  constructor(open: Map<string, OpenRevocation>, managers: SessionManagers, registry: Registry, send: SendOperation, config: TokenConfig) {
    this.#open = open;
    this.#managers = managers;
    this.#registry = registry;
    this.#send = send;
    this.#config = config;
  }

  /**
   * Kinde is asked whatever became of the store. Rejects with the first failure, Kinde's before the store's. The error has a `report`, and
   * the store is tried again in the background.
   */
  async revoke(id: string, options: CallOptions): Promise<RevokeReport> {
    return this.#revoke(id, options, false);
  }

  /** With `staysOpen` a revocation that Kinde refuses isn't withdrawn. */
  async #revoke(id: string, options: CallOptions, staysOpen: boolean): Promise<RevokeReport> {
    const revocation = this.#begin(id);
    const { signal } = options;
    let storeError = await this.#store(id, revocation, { signal, timeoutMs: this.#config.storeTimeoutMs });
    const kindeError = await this.#askKinde(id, revocation, options);
    const isRefused = isKinnectError(kindeError, "bad_credentials") || isKinnectError(kindeError, "permission_denied");
    if (isRefused && !staysOpen) revocation.target = "refused";
    if (revocation.target !== "revoking") storeError = await this.#store(id, revocation, { signal });

    const { before, kinde, target } = revocation;
    const expiresAt = before.token?.expiresAt;
    const report: RevokeReport = {
      alreadyRevoked: kinde?.state === "already_gone",
      providerTokenExpiresAt: expiresAt === undefined ? undefined : new Date(expiresAt),
      kinde: kinde ?? pending(kindeError),
      store: target === "refused" ? HERE_ALONE : storeError === undefined ? { state: "done" } : pending(storeError),
      provider: NOT_NOTIFIED,
    };
    if (kindeError === undefined && storeError === undefined) return report;
    throw withReport(kindeError ?? storeError, report);
  }

  /** Ends the revocations that were begun and not finished, here or by a process that crashed. */
  async finish({ signal }: CallOptions): Promise<FinishedRevocations> {
    throwIfAborted(signal);
    const here = [...this.#open].filter(([, { target }]) => target !== "refused").map(([id]) => id);
    const { ids: noted, unreadable } = await this.#registry.unfinished();
    const ids = [...new Set([...here, ...noted])];
    const total = ids.length;
    let finished = 0;
    const finishNext = async (): Promise<void> => {
      for (let id = ids.pop(); id !== undefined; id = ids.pop()) {
        throwIfAborted(signal);
        // Another process may have credentials that Kinde accepts.
        const isDone = await this.#revoke(id, { signal }, true).then(
          () => true,
          () => false,
        );
        if (isDone) finished++;
      }
    };
    await Promise.all(Array.from({ length: MAX_RUNNING }, finishNext));
    if (unreadable !== undefined) throw unreadable;
    return { finished, pending: total - finished };
  }

  /** From here on this process hands out no token of the session. */
  #begin(id: string): OpenRevocation {
    const known = this.#open.get(id);
    if (known !== undefined && known.target !== "refused") return known;
    const manager = this.#managers.get(id);
    const revocation: OpenRevocation = { target: "revoking", before: known?.before ?? manager.snapshot() };
    if (known !== undefined || this.#open.size < MAX_OPEN) this.#open.set(id, revocation);
    manager.abort();
    return revocation;
  }

  async #askKinde(id: string, revocation: OpenRevocation, options: CallOptions): Promise<unknown> {
    if (revocation.kinde !== undefined) return undefined;
    try {
      const internal: InternalCallOptions = { ...options, secrets: [revocation.before.token?.value ?? ""] };
      await this.#send(revokeConnectedAppToken, { query: { session_id: id } }, internal);
      revocation.kinde = { state: "done" };
    } catch (error) {
      if (!isInvalidSession(error)) return error;
      // Two calls at once: the one that came second isn't told that there was nothing to revoke.
      revocation.kinde ??= { state: "already_gone" };
    }
    revocation.target = "revoked";
    return undefined;
  }

  /** Writes the target to the store. Resolves to the error if that fails; then it is tried again in the background. */
  async #store(id: string, revocation: OpenRevocation, limits: CallOptions): Promise<unknown> {
    try {
      await withDeadline(this.#write(id, revocation), limits, revokeConnectedAppToken);
      return undefined;
    } catch (error) {
      if (revocation.isPending) return error;
      if (this.#open.get(id) !== revocation) {
        return new NetworkError("The session was revoked in this process alone: too many revocations wait for the store.", {
          cause: error,
        });
      }
      revocation.isPending = true;
      this.#pending++;
      void this.#report("tombstone_pending", id);
      this.#config.pendingWrites.add(async () => {
        // Unless a later revocation of the same session has taken its place.
        if (this.#open.get(id) === revocation) await this.#write(id, revocation);
        revocation.isPending = false;
        this.#pending--;
        void this.#report("tombstone_written", id);
      });
      return error;
    }
  }

  async #report(type: "tombstone_pending" | "tombstone_written", id: string): Promise<void> {
    const { onEvent } = this.#config;
    const pending = this.#pending;
    if (onEvent !== undefined) onEvent({ type, sessionIdHash: await sessionIdHash(id), pending });
  }

  /**
   * What has begun is noted in a shard, the record and the owner's list, in this order, and taken out in the reverse one: whatever happens
   * in between, `finish` finds it. May run twice at once, so it stops when the target has changed.
   */
  async #write(id: string, revocation: OpenRevocation): Promise<void> {
    const manager = this.#managers.get(id);
    const registry = this.#registry;
    const { target } = revocation;
    const isCurrent = (): boolean => revocation.target === target;
    if (target === "revoking") {
      await registry.open(id);
      if (isCurrent()) keepToken(revocation, await manager.revoke("revoking"));
      if (isCurrent()) await registry.write(id, revocation.before.details, target);
      return;
    }
    const { details } = await manager.read();
    await registry.write(id, details, target);
    if (target === "revoked") keepToken(revocation, await manager.revoke("revoked"));
    else await manager.update(withdrawRevocation());
    await registry.close(id);
    if (target === "revoked") this.#open.delete(id);
  }
}

/** The store may know what this process doesn't, and the other way round. */
function keepToken(revocation: OpenRevocation, stored: TokenRecord): void {
  const { token, details } = revocation.before;
  revocation.before = { ...stored, token: stored.token ?? token, details: stored.details ?? details };
}

function withReport(error: unknown, report: RevokeReport): unknown {
  return isKinnectError(error) ? Object.assign(error, { report }) : error;
}

function pending(error: unknown): RevokedPlace {
  return { state: "pending", ...(isKinnectError(error) && { reason: error.code }) };
}
