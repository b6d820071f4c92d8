/**
 * Writes revocations to the store, from which other processes learn of them. A write that fails is tried again.
 */
import { revokeConnectedAppToken } from "../../../generated/kinde-management/operations.js";
import { NetworkError, type RevokedPlace } from "../../errors/index.js";
import type { CallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { withdrawRevocation } from "../../tokens/engine/record-changes.js";
import { tokenEnd, type TokenRecord } from "../../tokens/engine/record.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { RevokeAtProvider } from "../options.js";
import { type Registry, sessionIdHash } from "./registry.js";
import type { SessionManagers } from "./session-managers.js";

/**
 * A session that was revoked here and isn't known as revoked everywhere. `target` is what the store has to know: that a revocation has
 * begun, that Kinde has accepted it, or that Kinde has refused it.
 */
export interface OpenRevocation {
  target: "revoking" | "revoked" | "refused";
  /** The record from before. */
  before: TokenRecord;
  /** The store has a note that it has begun. */
  isNoted?: boolean;
  /** Set once Kinde has answered. */
  kinde?: RevokedPlace;
  /** Once the provider was asked. While it is `pending`, the revocation stays open: only this process still has the token. */
  provider?: RevokedPlace;
  revokeAtProvider?: RevokeAtProvider | undefined;
  /** The store is being tried again in the background. */
  isPending?: boolean;
}

/** Writes the target to the store. Resolves to the error if that fails; then it is tried again in the background. */
export type WriteTombstone = (id: string, revocation: OpenRevocation, limits: CallOptions) => Promise<unknown>;

/** @param open the revocations to be tried again. One that isn't among them is given up after a failure. */
export function createTombstones(
  open: Map<string, OpenRevocation>,
  managers: SessionManagers,
  registry: Registry,
  { now, onEvent, pendingWrites }: TokenConfig,
): WriteTombstone {
  /** How many revocations the store still has to take. */
  let pending = 0;

  /**
   * What has begun is noted in a shard, the record and the owner's list, in this order, and taken out in the reverse one: whatever happens
   * in between, `finishRevocations` finds it. May run twice at once, so it stops when the target has changed.
   */
  async function write(id: string, revocation: OpenRevocation): Promise<void> {
    const manager = managers.get(id);
    const { target } = revocation;
    const isCurrent = (): boolean => revocation.target === target;
    // If the store failed to take the note when it began, a crash would leave the list ahead of the record.
    if (target !== "refused" && !revocation.isNoted) {
      await registry.note(id, true);
      revocation.isNoted = true;
    }
    if (target === "revoking") {
      if (isCurrent()) keepToken(revocation, await manager.revoke(target));
      const { before } = revocation;
      if (isCurrent()) await registry.write(id, before.details, target, tokenEnd(before));
      return;
    }
    const stored = await manager.read();
    const endsAt = revocation.provider?.state === "done" ? now() : tokenEnd(stored);
    await registry.write(id, stored.details, target, endsAt);
    if (target === "revoked") keepToken(revocation, await manager.revoke(target));
    else await manager.update(withdrawRevocation());
    await registry.note(id, false);
    if (target === "revoked" && revocation.provider?.state !== "pending") open.delete(id);
  }

  async function report(type: "tombstone_pending" | "tombstone_written", id: string): Promise<void> {
    onEvent?.({ type, pending, sessionIdHash: await sessionIdHash(id) });
  }

  return async function writeTombstone(id, revocation, limits) {
    try {
      await withDeadline(write(id, revocation), limits, revokeConnectedAppToken);
      return undefined;
    } catch (error) {
      if (revocation.isPending) return error;
      if (open.get(id) !== revocation) {
        // Then only the record as known here can keep this process from handing out its token.
        const { target } = revocation;
        if (target !== "refused") managers.get(id).revoke(target).catch(ignore);
        return new NetworkError("The session is revoked in this process alone: too many others wait for the store.", {
          cause: error,
        });
      }
      revocation.isPending = true;
      pending++;
      void report("tombstone_pending", id);
      pendingWrites.add(async () => {
        // Unless a later revocation of the same session has taken its place. The target may change during a write.
        for (let written; open.get(id) === revocation && written !== revocation.target;) {
          written = revocation.target;
          await write(id, revocation);
        }
        revocation.isPending = false;
        pending--;
        void report("tombstone_written", id);
      });
      return error;
    }
  };
}

function ignore(): void {
  // The error is reported already.
}

/** The store may have a token or details that this process doesn't have, and the other way round. */
function keepToken(revocation: OpenRevocation, stored: TokenRecord): void {
  const { token, details } = revocation.before;
  revocation.before = { ...stored, token: stored.token ?? token, details: stored.details ?? details };
}
