/**
 * The store's copy of a record: how it's read, and how it fits with what is known here.
 */
import type { ConfigurationError } from "../../errors/index.js";
import type { EngineStore } from "../../stores/bounded.js";
import type { StoredValue } from "../../stores/store.js";
import { isUnreadable } from "../../stores/unreadable.js";
import type { TokenPolicy } from "../source.js";
import { EMPTY_RECORD, type TokenRecord } from "./record.js";

/** A value that can't be opened has a version and an error. */
export type ReadValue = Partial<StoredValue> & { readonly error?: ConfigurationError };

/** @throws {NetworkError} if the store fails. */
export async function readStored(store: EngineStore, key: string): Promise<ReadValue> {
  try {
    return (await store.read(key)) ?? {};
  } catch (error) {
    // The version of a value that can't be opened allows us to overwrite it.
    if (isUnreadable(error)) return { version: error.version, error };
    throw error;
  }
}

/** The stored record wins, except that a revocation stays. */
export function mergeRecords(known: TokenRecord, stored: TokenRecord, { kind }: TokenPolicy): TokenRecord {
  // The store lost the record. A grant keeps its token; a session's source must be asked again.
  if (stored === EMPTY_RECORD) return kind === "grant" ? known : { ...known, token: undefined };
  return known.state === "revoked" ? { ...stored, token: undefined, state: known.state } : stored;
}
