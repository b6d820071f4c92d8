/**
 * Lists in the store that many callers and processes change, each list under its own key.
 */
import { type EngineStore, storeError } from "../../stores/bounded.js";
import { fieldsOf, parseJson } from "../../http/json.js";
import { newerFormatError } from "../../tokens/engine/record-format.js";

const FORMAT = 1;
const TTL_MS = 400 * 86_400_000;
/** Other processes may win the race for a write several times, but not this often. */
const MAX_CONFLICTS = 20;

/** Returns the same list if nothing changes. May be applied again, and then changes nothing more. */
type ListChange<Item> = (items: readonly Item[]) => readonly Item[];

/** Every method rejects with `NetworkError` if the store fails, and with `ConfigurationError` if it holds a list that can't be read. */
export class SharedLists<Item> {
  readonly #store: EngineStore;
  /** The name of the field that holds the list. */
  readonly #field: string;
  /** Changes that are being written, by key. One write takes all of them, so that callers of one process don't race each other. */
  readonly #pending = new Map<string, Set<ListChange<Item>>>();

  constructor(store: EngineStore, field: string) {
    this.#store = store;
    this.#field = field;
  }

  async read(key: string): Promise<readonly Item[]> {
    return this.#itemsOf((await this.#store.read(key))?.value);
  }

  /** Read, change, write if nothing has changed in between; again after a conflict. */
  async update(key: string, change: ListChange<Item>): Promise<void> {
    const pending = this.#pending.get(key) ?? new Set();
    this.#pending.set(key, pending.add(change));
    try {
      for (let conflicts = 0; conflicts < MAX_CONFLICTS; conflicts++) {
        const stored = await this.#store.read(key);
        // Another caller has written this change as well.
        if (!pending.has(change)) return;
        const changes = [...pending];
        const before = this.#itemsOf(stored?.value);
        const after = changes.reduce((items, each) => each(items), before);
        if (after !== before && !(await this.#write(key, after, stored?.version))) continue;
        for (const each of changes) pending.delete(each);
        return;
      }
      throw storeError("write", `reported ${MAX_CONFLICTS} conflicts in a row`);
    } finally {
      pending.delete(change);
      if (pending.size === 0 && this.#pending.get(key) === pending) this.#pending.delete(key);
    }
  }

  /** Resolves to whether the store took it. */
  async #write(key: string, items: readonly Item[], version: string | undefined): Promise<boolean> {
    const value = JSON.stringify({ format: FORMAT, [this.#field]: items });
    return (await this.#store.write(key, value, { ifVersion: version ?? null, ttlMs: TTL_MS })) !== undefined;
  }

  #itemsOf(value = ""): readonly Item[] {
    const { format, [this.#field]: items } = fieldsOf(parseJson(value));
    if (Number(format) > FORMAT) throw newerFormatError();
    return format === FORMAT && this.#isList(items) ? items : [];
  }

  /** Only this code writes the format, so its number vouches for the items. */
  #isList(items: unknown): items is readonly Item[] {
    return Array.isArray(items);
  }
}
