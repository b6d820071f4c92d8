/**
 * What the store knows beside the tokens: each owner's sessions, and revocations that were begun and not finished.
 */
import { type ConfigurationError, isKinnectError } from "../../errors/index.js";
import { fieldsOf } from "../../http/json.js";
import { keyOf, sha256 } from "../../stores/key.js";
import type { TokenRecord } from "../../tokens/engine/record.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import { type Owner, readOwner } from "./owner.js";
import { SharedLists } from "./shared-lists.js";

/** A session as its owner's list has it. Times are epoch milliseconds. */
export interface SessionEntry {
  readonly id: string;
  readonly keyCodeRef: string;
  readonly status: EntryStatus;
  readonly startedAt: number;
  readonly connectedAt?: number | undefined;
  /** When the token that it had when its revocation began stops working, in epoch milliseconds. */
  readonly tokenEndsAt?: number | undefined;
}

export type EntryStatus = "pending" | "connected" | "reconnect_required" | "revoking" | "revoked";

/** What a session's record remembers of its start. */
export interface SessionDetails {
  readonly owner: Owner;
  readonly keyCodeRef: string;
  readonly startedAt: number;
}

/** What can happen to an entry. `refused`: Kinde didn't accept a revocation that had begun. */
type EntryChange = EntryStatus | "refused";

/** The most that the store lists for one owner. */
export const MAX_ENTRIES = 500;
const SHARDS = 16;
/** Which entries leave a full list first. */
const ORDER: readonly EntryStatus[] = ["revoked", "reconnect_required", "pending"];

export class Registry {
  readonly #sessions: SharedLists<SessionEntry>;
  /** The IDs of sessions whose revocation was begun and not finished. */
  readonly #unfinished: SharedLists<string>;
  readonly #config: TokenConfig;
  readonly #keyParts: readonly unknown[];
  /** The latest change of each session that the store has yet to take. */
  readonly #unsaved = new Map<string, EntryChange>();

  constructor({ apiUrl, clientId }: KindeConfig, config: TokenConfig) {
    this.#sessions = new SharedLists(config.store, "sessions");
    this.#unfinished = new SharedLists(config.store, "ids");
    this.#config = config;
    this.#keyParts = [apiUrl, clientId];
  }

  /** As `write`, but never rejects. If the store fails, it is tried again later. */
  async mark(id: string, details: TokenRecord["details"], change: EntryChange): Promise<void> {
    try {
      await this.write(id, details, change);
    } catch {
      const isTried = this.#unsaved.has(id);
      this.#unsaved.set(id, change);
      if (isTried) return;
      this.#config.pendingWrites.add(async () => {
        for (let latest; (latest = this.#unsaved.get(id)) !== undefined;) await this.write(id, details, latest);
      });
    }
  }

  /**
   * Changes a session's entry in its owner's list, or adds it. Does nothing if the session's start isn't known, or if the list can't be
   * read: another process may be able to.
   */
  async write(id: string, details: TokenRecord["details"], change: EntryChange, tokenEndsAt?: number): Promise<void> {
    const known = readDetails(details);
    if (known === undefined) return;
    const { owner, keyCodeRef, startedAt } = known;
    const now = this.#config.now();
    const unsaved = this.#unsaved.get(id);
    let isFull = false;
    const update = this.#sessions.update(await this.#indexKey(owner), (entries) => {
      const before = entries.find((entry) => entry.id === id);
      const after = changed(before ?? { id, keyCodeRef, startedAt, status: "pending" }, change, now, tokenEndsAt);
      if (after === before) return entries;
      const others = withRoom(entries.filter((entry) => entry !== before));
      isFull = others.length >= MAX_ENTRIES;
      return isFull ? entries : [after, ...others];
    });
    await ifReadable(update);
    // Another change may have failed meanwhile.
    if (this.#unsaved.get(id) === unsaved) this.#unsaved.delete(id);
    if (isFull) this.#config.onEvent?.({ type: "index_full", sessionIdHash: await sessionIdHash(id) });
  }

  /**
   * The owner's sessions, the latest first.
   * @throws {ConfigurationError} if the list can't be read.
   */
  async list(owner: Owner): Promise<readonly SessionEntry[]> {
    return [...(await this.#sessions.read(await this.#indexKey(owner)))].sort((one, other) => other.startedAt - one.startedAt);
  }

  /** Notes that a revocation has begun, for whoever has to finish it after a crash, or takes out that note. */
  async note(id: string, isOpen: boolean): Promise<void> {
    // A store of this client alone doesn't outlive it.
    if (!this.#config.store.isShared) return;
    const [first = ""] = await sha256(id);
    const update = this.#unfinished.update(await this.#shardKey(first.charCodeAt(0) % SHARDS), (ids) => {
      if (ids.includes(id) === isOpen) return ids;
      return isOpen ? [...ids, id] : ids.filter((each) => each !== id);
    });
    await ifReadable(update);
  }

  /** The sessions whose revocation was begun and not finished, in parts that may be unreadable. */
  async unfinished(): Promise<readonly IfReadable<readonly string[]>[]> {
    if (!this.#config.store.isShared) return [];
    return Promise.all(Array.from({ length: SHARDS }, async (_, shard) => ifReadable(this.#unfinished.read(await this.#shardKey(shard)))));
  }

  #indexKey({ userId, orgCode }: Owner): Promise<string> {
    const [kind, ownerId] = userId === undefined ? ["org", orgCode] : ["user", userId];
    return keyOf("index", ...this.#keyParts, kind, ownerId, this.#config.namespace);
  }

  #shardKey(shard: number): Promise<string> {
    return keyOf("revocations", ...this.#keyParts, shard, this.#config.namespace);
  }
}

interface IfReadable<T> {
  readonly value?: T;
  readonly unreadable?: ConfigurationError;
}

/** A list that can't be read isn't written over either. */
async function ifReadable<T>(work: Promise<T>): Promise<IfReadable<T>> {
  try {
    return { value: await work };
  } catch (error) {
    if (!isKinnectError(error, "configuration")) throw error;
    return { unreadable: error };
  }
}

/** What is revoked stays so, and a revocation that has begun gives way to its end alone: a token may still arrive meanwhile. */
function changed(entry: SessionEntry, change: EntryChange, now: number, tokenEndsAt?: number): SessionEntry {
  const { status, connectedAt = change === "connected" ? now : undefined } = entry;
  if (status === "revoked" || change === "pending") return entry;
  if (change === "refused")
    return status === "revoking"
      ? { ...entry, status: connectedAt === undefined ? "pending" : "connected", tokenEndsAt: undefined }
      : entry;
  if (status === "revoking" && change !== "revoked") return entry;
  if (status === change && connectedAt === entry.connectedAt) return entry;
  return { ...entry, status: change, connectedAt, tokenEndsAt: tokenEndsAt ?? entry.tokenEndsAt };
}

/** A full list without one entry: an ended or pending session, the oldest of its kind. Connected ones and open revocations stay. */
function withRoom(entries: readonly SessionEntry[]): readonly SessionEntry[] {
  if (entries.length < MAX_ENTRIES) return entries;
  const leaving = ORDER.map((status) => entries.findLast((entry) => entry.status === status)).find(Boolean);
  return entries.filter((entry) => entry !== leaving);
}

/** Stands for a session in events: they hold no session's ID. */
export async function sessionIdHash(id: string): Promise<string> {
  return (await sha256(id)).slice(0, 16);
}

export function readDetails(details: TokenRecord["details"]): SessionDetails | undefined {
  const { owner: stored, keyCodeRef, startedAt } = fieldsOf(details);
  const owner = readOwner(stored);
  if (owner === undefined || typeof keyCodeRef !== "string" || typeof startedAt !== "number") return undefined;
  return { owner, keyCodeRef, startedAt };
}
