/**
 * Checks what is passed as a store: often it's the database's client.
 */
import { check } from "../http/validate.js";
import type { TokenStore } from "./store.js";

/** @throws {ConfigurationError} unless it has the methods of a store. */
export function requireStore(store: TokenStore): void {
  for (const name of ["read", "write", "tryAcquire"] as const) {
    const isLeftOut = name === "tryAcquire" && store?.[name] === undefined;
    check(isLeftOut || typeof store?.[name] === "function", `store.${name}`, "be a function", requireStore);
  }
}
