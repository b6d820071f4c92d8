/**
 * One key's record in its store: read, and changed in order.
 */
import { NetworkError } from "../errors/index.js";
import { safeCause } from "../errors/secrets.js";
import { decodeRecord, EMPTY, encodeRecord, type TokenRecord } from "./record.js";
import type { StoreLease, StoreVersion, TokenStore } from "./store.js";

/** Long enough for any session or refresh token that is still in use. */
const RECORD_TTL_MS = 30 * 24 * 3_600_000;
const LEASE_TTL_MS = 60_000;
/** Another process may be quicker now and then, but not every time. */
const MAX_CONFLICTS = 10;

export class Records {
  readonly #store: TokenStore;
  readonly #key: () => Promise<string>;
  // Reads wait for the writes that were asked for before them.
  #writes: Promise<unknown> | undefined;
  #lastValue: string | undefined;
  #lastRecord: TokenRecord | undefined;

  constructor(store: TokenStore, key: () => Promise<string>) {
    this.#store = store;
    this.#key = key;
  }

  /** @throws {NetworkError} when the store fails. */
  async read(): Promise<TokenRecord | undefined> {
    if (this.#writes !== undefined) await this.#writes;
    return (await this.#readVersion()).record;
  }

  /**
   * Writes what `change` makes of the latest record, or nothing where it returns `undefined`. Resolves to what was written.
   * @throws {NetworkError} when the store fails.
   */
  update(change: (latest: TokenRecord) => TokenRecord | undefined): Promise<TokenRecord | undefined> {
    const written = (this.#writes ?? Promise.resolve()).then(() => this.#update(change));
    const forget = (): void => {
      if (this.#writes === settled) this.#writes = undefined;
    };
    const settled: Promise<void> = written.then(forget, forget);
    this.#writes = settled;
    return written;
  }

  /** The store's lock on this key, where it has locks. */
  async lease(signal: AbortSignal): Promise<StoreLease | undefined> {
    if (this.#store.acquire === undefined) return undefined;
    const key = await this.#key();
    return this.#guard("lock", () => this.#store.acquire?.(key, LEASE_TTL_MS, signal));
  }

  async #update(change: (latest: TokenRecord) => TokenRecord | undefined): Promise<TokenRecord | undefined> {
    const key = await this.#key();
    for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
      const { record, version } = await this.#readVersion();
      const next = change(record ?? EMPTY);
      if (next === undefined) return undefined;
      const options = { ttlMs: RECORD_TTL_MS, ...(version === undefined ? {} : { ifVersion: version }) };
      const written = await this.#guard("write", () => this.#store.write(key, encodeRecord(next), options), next);
      if (written !== undefined) return next;
    }
    throw new NetworkError("The token store refused a write again and again: its record keeps changing. Try later.");
  }

  async #readVersion(): Promise<{ record?: TokenRecord | undefined; version?: StoreVersion }> {
    const key = await this.#key();
    const stored = await this.#guard("read", () => this.#store.read(key));
    if (stored === undefined) return {};
    if (stored.value !== this.#lastValue) {
      this.#lastRecord = decodeRecord(stored.value);
      this.#lastValue = stored.value;
    }
    return { record: this.#lastRecord, version: stored.version };
  }

  async #guard<T>(what: string, access: () => Promise<T> | T, record?: TokenRecord): Promise<T> {
    try {
      return await access();
    } catch (error) {
      const secrets = [record?.token?.value, record?.refreshToken].filter((secret) => secret !== undefined);
      throw new NetworkError(`The token store failed to ${what} a record. Check the store, or try later.`, { cause: safeCause(error, secrets) });
    }
  }
}
