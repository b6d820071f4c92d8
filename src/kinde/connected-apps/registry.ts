/**
 * What the store knows beside the tokens: each owner's sessions, and revocations that were begun and not finished.
 */
import { fieldsOf, parseJson } from "../../http/json.js";
import { type EngineStore, storeError } from "../../stores/bounded.js";
import { keyOf, sha256, type TokenRecord } from "../../tokens/engine/record.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import { type Owner, readOwner } from "./owner.js";

/** A session as its owner's list has it. Times are epoch milliseconds. */
export interface SessionEntry {
  readonly id: string;
  readonly keyCodeRef: string;
  readonly status: EntryStatus;
  readonly startedAt: number;
  readonly connectedAt?: number | undefined;
}

export type EntryStatus = "pending" | "connected" | "reconnect_required" | "revoking" | "revoked";

/** What a session's record remembers of its start. */
export interface SessionDetails {
  readonly owner: Owner;
  readonly keyCodeRef: string;
  readonly startedAt: number;
}

const FORMAT = 1;
const MAX_ENTRIES = 500;
const INDEX_TTL_MS = 400 * 86_400_000;
const SHARD_TTL_MS = 400 * 86_400_000;
const SHARDS = 16;
/** Writers of one owner's list may meet, but they don't meet this often. */
const MAX_CONFLICTS = 20;
/** Which entries leave a full list first. */
const ORDER: readonly EntryStatus[] = ["revoked", "reconnect_required", "pending"];

export class Registry {
  readonly #store: EngineStore;
  readonly #config: TokenConfig;
  readonly #keyParts: readonly unknown[];

  constructor({ apiUrl, clientId }: KindeConfig, config: TokenConfig) {
    this.#store = config.store;
    this.#config = config;
    this.#keyParts = [apiUrl, clientId];
  }

  /** Puts a session into its owner's list. */
  async add(id: string, { owner, keyCodeRef, startedAt }: SessionDetails): Promise<void> {
    let isFull = false;
    await this.#updateIndex(owner, (entries) => {
      const others = entries.filter((entry) => entry.id !== id);
      isFull = others.length >= MAX_ENTRIES && others.every(({ status }) => !ORDER.includes(status));
      return isFull ? entries : [{ id, keyCodeRef, status: "pending", startedAt }, ...others];
    });
    const { onEvent } = this.#config;
    if (isFull && onEvent !== undefined) onEvent({ type: "index_full", sessionIdHash: await sessionIdHash(id) });
  }

  /** Changes a session's status in its owner's list. If the store fails, that is tried again later. Never rejects. */
  async mark(id: string, details: TokenRecord["details"], status: EntryStatus): Promise<void> {
    const write = (): Promise<void> => this.write(id, details, status);
    await write().catch(() => this.#config.pendingWrites.add(write));
  }

  /** As `mark`, but rejects if the store fails. Does nothing if the session's start isn't known. */
  async write(id: string, details: TokenRecord["details"], status: EntryStatus): Promise<void> {
    const known = readDetails(details);
    if (known === undefined) return;
    await this.#updateIndex(known.owner, (entries) => {
      const { keyCodeRef, startedAt } = known;
      const entry = entries.find((each) => each.id === id) ?? { id, keyCodeRef, startedAt, status };
      const connectedAt = entry.connectedAt ?? (status === "connected" ? this.#config.now() : undefined);
      if (entry.status === status && entry.connectedAt === connectedAt && entries.includes(entry)) return entries;
      return [{ ...entry, status, connectedAt }, ...entries.filter((each) => each.id !== id)];
    });
  }

  /** The owner's sessions, the latest first. */
  async list(owner: Owner): Promise<readonly SessionEntry[]> {
    const stored = await this.#store.read(await this.#indexKey(owner));
    return [...readEntries(stored?.value)].sort((one, other) => other.startedAt - one.startedAt);
  }

  /** Notes that a revocation has begun, for whoever has to finish it after a crash. */
  async open(id: string): Promise<void> {
    await this.#updateShard(id, (ids) => (ids.includes(id) ? ids : [...ids, id]));
  }

  /** Takes out the note of `open`. */
  async close(id: string): Promise<void> {
    await this.#updateShard(id, (ids) => (ids.includes(id) ? ids.filter((each) => each !== id) : ids));
  }

  /** The sessions whose revocation was begun and not finished. */
  async unfinished(): Promise<readonly string[]> {
    // A store of this client alone doesn't outlive it.
    if (!this.#store.isShared) return [];
    const shards = Array.from({ length: SHARDS }, async (_, shard) => {
      const stored = await this.#store.read(await this.#shardKey(shard));
      return readIds(stored?.value);
    });
    return (await Promise.all(shards)).flat();
  }

  async #updateIndex(owner: Owner, change: (entries: readonly SessionEntry[]) => readonly SessionEntry[]): Promise<void> {
    await this.#update(await this.#indexKey(owner), INDEX_TTL_MS, (value) => {
      const before = readEntries(value);
      const after = change(before);
      return after === before ? undefined : JSON.stringify({ format: FORMAT, sessions: bounded(after) });
    });
  }

  async #updateShard(id: string, change: (ids: readonly string[]) => readonly string[]): Promise<void> {
    if (!this.#store.isShared) return;
    const [first = ""] = await sha256(id);
    await this.#update(await this.#shardKey(first.charCodeAt(0) % SHARDS), SHARD_TTL_MS, (value) => {
      const before = readIds(value);
      const after = change(before);
      return after === before ? undefined : JSON.stringify({ format: FORMAT, ids: after });
    });
  }

  /** Read, change, write if nothing has changed in between; again after a conflict. */
  async #update(key: string, ttlMs: number, change: (value: string | undefined) => string | undefined): Promise<void> {
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const stored = await this.#store.read(key);
      const value = change(stored?.value);
      if (value === undefined) return;
      if ((await this.#store.write(key, value, { ifVersion: stored?.version ?? null, ttlMs })) !== undefined) return;
    }
    throw storeError("write", `reported ${MAX_CONFLICTS} conflicts in a row`);
  }

  #indexKey({ userId, orgCode }: Owner): Promise<string> {
    const [kind, ownerId] = userId === undefined ? ["org", orgCode] : ["user", userId];
    return keyOf("index", ...this.#keyParts, kind, ownerId, this.#config.namespace);
  }

  #shardKey(shard: number): Promise<string> {
    return keyOf("revocations", ...this.#keyParts, shard, this.#config.namespace);
  }
}

/** Ended and pending sessions go first, the oldest of them before the others. Connected ones and open revocations stay. */
function bounded(entries: readonly SessionEntry[]): readonly SessionEntry[] {
  const kept = [...entries];
  for (const status of ORDER) {
    while (kept.length > MAX_ENTRIES) {
      const oldest = kept.findLastIndex((entry) => entry.status === status);
      if (oldest === -1) break;
      kept.splice(oldest, 1);
    }
  }
  return kept;
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

function readEntries(value = ""): readonly SessionEntry[] {
  const { format, sessions } = fieldsOf(parseJson(value));
  // Only this code writes the format, so its number vouches for the entries.
  return format === FORMAT ? (sessions as SessionEntry[]) : [];
}

function readIds(value = ""): readonly string[] {
  const { format, ids } = fieldsOf(parseJson(value));
  return format === FORMAT ? (ids as string[]) : [];
}
