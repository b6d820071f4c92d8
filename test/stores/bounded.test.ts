/**
 * What gets out of a store that misbehaves: errors of ours, which name the operation and the client's code, and quote nothing.
 */
import { inspect } from "node:util";
import { BoundedStore } from "../../src/stores/bounded.js";
import type { TokenStore } from "../../src/stores/store.js";
import { rejection } from "../helpers/outcomes.js";

const SECRET = "the-secret-token";

function bounded(store: Partial<Record<keyof TokenStore, () => unknown>>): BoundedStore {
  const fine = { read: async () => undefined, write: async () => "1", tryAcquire: async () => ({ retryAfterMs: 1 }) };
  return new BoundedStore({ ...fine, ...store } as TokenStore, { timeoutMs: 1000 });
}

function throwingGetters(...names: readonly string[]): object {
  const thrower = {
    get(): never {
      throw new Error(SECRET);
    },
  };
  return Object.defineProperties({}, Object.fromEntries(names.map((name) => [name, thrower])));
}

const USES: Record<keyof TokenStore, (store: BoundedStore) => Promise<unknown> | undefined> = {
  read: (store) => store.read("key"),
  write: (store) => store.write("key", "value", { ifVersion: null, ttlMs: 1000 }),
  tryAcquire: (store) => store.tryAcquire?.("key", 1000),
};

async function expectClean(store: BoundedStore, method: keyof TokenStore): Promise<void> {
  const error = await rejection(Promise.resolve(USES[method](store)));
  expect(error).toMatchObject({ name: "NetworkError", message: expect.stringContaining(`The ${method} method of the token store`) });
  expect(inspect(error, { depth: 9, showHidden: true })).not.toContain(SECRET);
}

describe.each(["read", "write", "tryAcquire"] as const)("a store whose %s", (method) => {
  test.each([
    ["throws", () => Promise.reject(new Error(SECRET))],
    [
      "throws at once",
      () => {
        throw new Error(SECRET);
      },
    ],
    ["rejects with a text", () => Promise.reject(SECRET)],
    ["rejects with nothing", () => Promise.reject()],
    ["rejects with an object whose fields can't be read", () => Promise.reject(throwingGetters("name", "code", "message", "cause"))],
  ])("%s rejects with an error of ours that quotes nothing", (_, use) => expectClean(bounded({ [method]: use }), method));
});

test.each([
  ["read", "value", "version"],
  ["tryAcquire", "renew", "retryAfterMs"],
] as const)("a store whose %s resolves to an object whose fields can't be read rejects with an error of ours", (method, ...names) =>
  expectClean(bounded({ [method]: async () => throwingGetters(...names) }), method),
);

test.each([undefined, null])("a store whose tryAcquire resolves to %p is unusable, and isn't asked again and again", async (result) => {
  expect(await rejection(Promise.resolve(USES.tryAcquire(bounded({ tryAcquire: async () => result }))))).toMatchObject({
    message: expect.stringContaining("returned something unusable"),
  });
});

test("a store that is left alone is reported with the code of its last failure", async () => {
  const store = bounded({ read: () => Promise.reject(Object.assign(new Error(SECRET), { code: "ECONNREFUSED" })) });
  for (let failures = 0; failures < 3; failures++) await rejection(store.read("key"));
  const error = await rejection(store.write("key", "value", { ifVersion: null, ttlMs: 1000 }));
  expect(error).toMatchObject({
    message:
      "The write method of the token store wasn't called, because the store has failed several times in a row (ECONNREFUSED). " +
      "Check the store, or try later.",
  });
});
