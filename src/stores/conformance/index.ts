/**
 * Checks of a `TokenStore`, for any test runner.
 */
import { check, requireKnown } from "../../http/validate.js";
import { requireStore } from "../require-store.js";
import type { TokenStore } from "../store.js";
import type { ConformanceCase, CreateStore } from "./assert.js";
import { leaseCases } from "./leases.js";
import { valueCases } from "./values.js";
import { versionCases } from "./versions.js";

export type { ConformanceCase, CreateStore } from "./assert.js";

export interface StoreConformanceOptions {
  /**
   * Deletes all data of the store, as a restart without persistence does. With it the kit can check that versions don't come back. Without
   * it, the kit checks that only if `createStore` returns a store that is empty each time.
   */
  readonly flush?: (() => Promise<void>) | undefined;
}

/**
 * Lists the checks that a store has to pass. Run each as a test: `test.each(storeConformance(createStore))("$name", ({ run }) => run())`.
 * Each check makes one or two stores with `createStore`, which may be connected to the same database, and uses keys that are new. They
 * take about 3 seconds in all, since they wait for values and leases to end, and may run at the same time if nothing deletes data meanwhile.
 * A store without `tryAcquire` passes the checks of leases.
 * @throws {ConfigurationError} at once, if an argument isn't a function. A check rejects with it if `createStore` returns no store.
 */
export function storeConformance(createStore: CreateStore, options: StoreConformanceOptions = {}): readonly ConformanceCase[] {
  requireKnown(options, ["flush"]);
  const { flush } = options;
  check(typeof createStore === "function", "createStore", "be a function that returns a store");
  check(flush === undefined || typeof flush === "function", "flush", "be a function");
  async function create(): Promise<TokenStore> {
    const store = await createStore();
    requireStore(store);
    return store;
  }
  return [...valueCases(create), ...versionCases(create, flush), ...leaseCases(create)];
}
