/**
 * `encryptedStore`: what it stores, what it opens, and what it says about records that it can't open.
 */
import { decodeProtectedHeader } from "jose";
import { inspect } from "node:util";
import { isKinnectError } from "../../src/errors/index.js";
import { storeConformance } from "../../src/stores/conformance/index.js";
import { encryptedStore, type EncryptionKey } from "../../src/stores/encrypted.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import type { TokenStore } from "../../src/stores/store.js";
import { isUnreadable } from "../../src/stores/unreadable.js";

/** The version in the error of a record that can't be read. */
function versionOf(error: unknown): string | undefined {
  return isUnreadable(error) ? error.version : undefined;
}

const { signal } = new AbortController();
const once = { ifVersion: null, ttlMs: 60_000, signal };
const SECRET = "secret-token-value";

function newKey(id: string): EncryptionKey {
  return { id, key: crypto.getRandomValues(new Uint8Array(32)) };
}

/** A memory store with one record, and the store that encrypted it. */
async function sealed(key: EncryptionKey, record = "k"): Promise<{ inner: TokenStore; store: TokenStore; value: string; version: string }> {
  const inner = createMemoryStore();
  const store = encryptedStore(inner, { keys: [key] });
  await store.write(record, SECRET, once);
  return { inner, store, ...(await inner.read(record, { signal }))! };
}

describe("over the memory store:", () => {
  const keys = [newKey("new"), newKey("old")];
  test.each(storeConformance(() => encryptedStore(createMemoryStore(), { keys })))("$name", ({ run }) => run());
});

test("the record is a JWE that names its method, its key and its record, and hides its value", async () => {
  const { value } = await sealed(newKey("2026-11"));
  expect(decodeProtectedHeader(value)).toEqual({ alg: "dir", enc: "A256GCM", kid: "2026-11", record: "k" });
  expect(value).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(value).not.toContain(Buffer.from(SECRET).toString("base64url"));
});

test("the same value is encrypted differently each time", async () => {
  const key = newKey("a");
  expect((await sealed(key)).value).not.toBe((await sealed(key)).value);
});

test("the first key encrypts, every key decrypts, and the next write uses the first", async () => {
  const [old, replacement] = [newKey("old"), newKey("new")];
  const { inner, version } = await sealed(old);
  const store = encryptedStore(inner, { keys: [replacement, old] });
  expect(await store.read("k", { signal })).toEqual({ value: SECRET, version });
  await store.write("k", SECRET, { ...once, ifVersion: version });
  expect(decodeProtectedHeader((await inner.read("k", { signal }))!.value).kid).toBe("new");
  expect((await encryptedStore(inner, { keys: [replacement] }).read("k", { signal }))?.value).toBe(SECRET);
});

test("a key that is wiped after the store was created still encrypts as before", async () => {
  const key = newKey("a");
  const copy = { ...key, key: key.key.slice() };
  const { inner, store, version } = await sealed(copy);
  copy.key.fill(0);
  await store.write("k", SECRET, { ...once, ifVersion: version });
  expect((await encryptedStore(inner, { keys: [key] }).read("k", { signal }))?.value).toBe(SECRET);
});

test("a Buffer inside a larger one is a key", async () => {
  const bytes = Buffer.concat([Buffer.alloc(7), Buffer.from(newKey("a").key)]);
  const { inner } = await sealed({ id: "a", key: bytes.subarray(7) });
  expect((await encryptedStore(inner, { keys: [{ id: "a", key: new Uint8Array(bytes.subarray(7)) }] }).read("k", { signal }))?.value).toBe(
    SECRET,
  );
});

/** Ways in which a record can be unreadable. Each returns what is stored, given what was stored. */
const key = newKey("a");
const header = (fields: object): string => Buffer.from(JSON.stringify(fields)).toString("base64url");
const unreadable: Readonly<Record<string, readonly [problem: RegExp, spoil: (value: string) => string | Promise<string>]>> = {
  "that was never encrypted": [/isn't encrypted/, () => JSON.stringify({ token: SECRET })],
  "that is empty": [/isn't encrypted/, () => ""],
  "with dots that is no JWE": [/isn't encrypted/, () => `${SECRET}.b.c.d.e`],
  "of another record": [/written for another key/, async () => (await sealed(key, "other")).value],
  "encrypted with an unknown key": [/the key "b" that isn't in keys/, async () => (await sealed(newKey("b"))).value],
  "encrypted with another key of the same id": [/isn't the one that encrypted it/, async () => (await sealed(newKey("a"))).value],
  "whose key id is no id": [/with a key that isn't in keys/, (value) => value.replace(/^[^.]+/, header({ kid: `"\n${"x".repeat(99)}` }))],
  "without a key id": [/isn't in keys/, (value) => value.replace(/^[^.]+/, header({ alg: "dir", enc: "A256GCM" }))],
  "whose key id is an object": [
    /with a key that isn't in keys/,
    (value) => value.replace(/^[^.]+/, header({ kid: { toString: null, valueOf: null } })),
  ],
  "with another method": [
    /was changed/,
    (value) => value.replace(/^[^.]+/, header({ alg: "dir", enc: "A128CBC-HS256", kid: "a", record: "k" })),
  ],
  "that says it belongs here but doesn't": [
    /was changed/,
    async () => (await sealed(key, "other")).value.replace(/^[^.]+/, header({ alg: "dir", enc: "A256GCM", kid: "a", record: "k" })),
  ],
};

test.each(Object.entries(unreadable))(
  "a record %s is a ConfigurationError with its version, and no secret",
  async (_, [problem, spoil]) => {
    const { inner, store, value, version } = await sealed(key);
    const spoiled = await inner.write("k", await spoil(value), { ...once, ifVersion: version });
    const error = await store.read("k", { signal }).catch((reason: unknown) => reason);
    expect(isKinnectError(error, "configuration")).toBe(true);
    expect((error as Error).constructor.name).toBe("ConfigurationError");
    expect((error as Error).message).toMatch(/^The stored record k /);
    expect((error as Error).message).toMatch(problem);
    expect((error as Error).message.length).toBeLessThan(200);
    expect(versionOf(error)).toBe(spoiled);
    expect(inspect(error, { showHidden: true, depth: 9 }) + JSON.stringify(error)).not.toContain("secret");
    // That version replaces it.
    expect(await store.write("k", "new", { ...once, ifVersion: versionOf(error) ?? null })).toBeDefined();
    expect((await store.read("k", { signal }))?.value).toBe("new");
  },
);

test("a record in which any single character has changed is never opened", async () => {
  const { inner, store, value, version } = await sealed(key);
  const others = (character: string): string[] => ["A", "B", "g", "_", "."].filter((other) => other !== character);
  const changed = [...value].flatMap((character, index) =>
    others(character).map((other) => value.slice(0, index) + other + value.slice(index + 1)),
  );
  let current = version;
  for (const spoiled of [...changed, `${value}=`, `${value}\n`, ` ${value}`, `${value}A`, value.slice(0, -1)]) {
    current = (await inner.write("k", spoiled, { ...once, ifVersion: current }))!;
    expect([spoiled, await store.read("k", { signal }).catch((error: unknown) => versionOf(error))]).toEqual([spoiled, current]);
  }
});

test("only the error of an unreadable record has its version", () => {
  expect(versionOf(new Error("other"))).toBeUndefined();
  expect(versionOf(Object.assign(new Error("other"), { version: "1" }))).toBeUndefined();
  expect(versionOf(undefined)).toBeUndefined();
});

test("an error of the inner store passes through as it is", async () => {
  const failure = new Error("gone");
  const broken: TokenStore = { read: () => Promise.reject(failure), write: () => Promise.reject(failure) };
  const store = encryptedStore(broken, { keys: [key] });
  await expect(store.read("k", { signal })).rejects.toBe(failure);
  await expect(store.write("k", "value", once)).rejects.toBe(failure);
});

test("leases are those of the inner store, and a store without them has none encrypted either", () => {
  const { read, write } = createMemoryStore();
  expect("tryAcquire" in encryptedStore({ read, write }, { keys: [key] })).toBe(false);
});

test.each([
  ["keys must be a list", undefined],
  ["keys must be a list", []],
  ["keys must be a list", "key"],
  ["keys[].id must be 1 to 40", [{ key: new Uint8Array(32) }]],
  ["keys[].id must be 1 to 40", [{ id: "", key: new Uint8Array(32) }]],
  ["keys[].id must be 1 to 40", [{ id: "a b", key: new Uint8Array(32) }]],
  ["keys[].id must be 1 to 40", [undefined]],
  ["kid must not be given", [{ kid: "a", key: new Uint8Array(32) }]],
  ["keys[].id must be different", [newKey("a"), newKey("a")]],
  ["keys[].key must be a Uint8Array of 32 bytes", [{ id: "a", key: new Uint8Array(31) }]],
  ["keys[].key must be a Uint8Array of 32 bytes", [{ id: "a", key: new Uint8Array(33) }]],
  ["keys[].key must be a Uint8Array of 32 bytes", [{ id: "a", key: "secret-key-of-32-characters-long" }]],
  ["keys[].key must be a Uint8Array of 32 bytes", [newKey("b"), { id: "a" }]],
])("a wrong list of keys is refused: %s (%#)", (message, keys) => {
  const create = (): TokenStore => encryptedStore(createMemoryStore(), { keys } as never);
  expect(create).toThrow(message);
  expect(create).not.toThrow("secret");
});

test.each([undefined, null, {}, "redis://localhost", { get: () => undefined }])("%p isn't a store to encrypt", (wrong) => {
  expect(() => encryptedStore(wrong as never, { keys: [newKey("a")] })).toThrow("store.read must be a function");
});

test("an unknown option is refused by name", () => {
  expect(() => encryptedStore(createMemoryStore(), { keys: [key], kyes: [] } as never)).toThrow("kyes must not be given");
});

test("a store of plain JavaScript that answers null for a record that it doesn't have is understood", async () => {
  const inner = { ...createMemoryStore(), read: async () => null } as unknown as TokenStore;
  expect(await encryptedStore(inner, { keys: [newKey("one")] }).read("k", { signal })).toBeUndefined();
});
