/**
 * A store that encrypts the values of another one.
 */
import { check, requireKnown } from "../http/validate.js";
import { createSealer, ID } from "./sealer.js";
import { requireStore } from "./require-store.js";
import type { TokenStore } from "./store.js";
import { unreadableRecordError } from "./unreadable.js";

export type { UnreadableRecordError } from "./unreadable.js";

/** A key of `encryptedStore`. */
export interface EncryptionKey {
  /** Stands unencrypted in each record that this key has encrypted: 1 to 40 letters, digits, dots, hyphens and underscores. */
  readonly id: string;
  /** 32 random bytes. SECRET: keep them apart from the store's data. */
  readonly key: Uint8Array;
}

export interface EncryptedStoreOptions {
  /**
   * The first key encrypts, all of them decrypt. To replace one, add the new key at the end in all processes, then move it to the front. A
   * record is encrypted anew when it's written, so remove the old key only when every record has been written or has ended.
   */
  readonly keys: readonly EncryptionKey[];
}

const KEY_BYTES = 32;

/**
 * Encrypts the values of a store with AES-256-GCM, as JWE (RFC 7516). Keys, versions and leases stay as they are. Decryption also checks that
 * a value is stored under the key that it was written for. It can't notice that an OLD value of the same key was put back, such as one from
 * before a revocation, so restrict who can write to the store.
 *
 * A value that can't be decrypted rejects `read` with a `ConfigurationError` that has its `version`: it was changed, moved from another key,
 * never encrypted, or encrypted with a key that isn't given. kinnect doesn't take it for absent, but a new token or a revocation replaces it.
 * @throws {ConfigurationError} if `store` isn't a store, there is no key, an id is invalid or given twice, or a key doesn't have 32 bytes
 */
export function encryptedStore(store: TokenStore, options: EncryptedStoreOptions): TokenStore {
  requireStore(store);
  requireKnown(options, ["keys"]);
  const { seal, open } = createSealer(checkedKeys(options.keys));
  return {
    async read(key, callOptions) {
      const stored = await store.read(key, callOptions);
      // A store of plain JavaScript may answer null.
      if (!stored) return undefined;
      const { value, version } = stored;
      const opened = await open(key, value);
      if ("problem" in opened) throw unreadableRecordError(`The stored record ${key} ${opened.problem}.`, version, opened.cause);
      return { value: opened.value, version };
    },
    write: async (key, value, writeOptions) => store.write(key, await seal(key, value), writeOptions),
    ...(store.tryAcquire && { tryAcquire: store.tryAcquire.bind(store) }),
  };
}

function checkedKeys(given: readonly EncryptionKey[]): ReadonlyMap<string, Uint8Array> {
  check(Array.isArray(given) && given.length > 0, "keys", "be a list with at least one key");
  const keys = new Map<string, Uint8Array>();
  for (const entry of given) {
    const fields: Partial<EncryptionKey> = Object(entry);
    requireKnown(fields, ["id", "key"]);
    const { id, key } = fields;
    check(typeof id === "string" && ID.test(id), "keys[].id", "be 1 to 40 letters, digits, dots, hyphens and underscores");
    check(!keys.has(id), "keys[].id", "be different for each key");
    check(ArrayBuffer.isView(key) && key.byteLength === KEY_BYTES, "keys[].key", `be a Uint8Array of ${KEY_BYTES} bytes`);
    // A copy, so that the key can be wiped or changed outside.
    keys.set(id, new Uint8Array(key.buffer, key.byteOffset, KEY_BYTES).slice());
  }
  return keys;
}
