/**
 * The error for a record that exists but can't be read. It isn't absence: a token would be requested a second time, or a revocation lost.
 */
import { ConfigurationError, isKinnectError } from "../errors/index.js";

/** A `ConfigurationError` with the `version` of the record. A write with that version as `ifVersion` replaces the record. */
export type UnreadableRecordError = ConfigurationError & { readonly version: string };

export function unreadableRecordError(message: string, version: string, cause: unknown): UnreadableRecordError {
  return Object.assign(new ConfigurationError(message, { cause }), { version });
}

/** Whether a store says that a record exists and can't be read. */
export function isUnreadable(error: unknown): error is UnreadableRecordError {
  return isKinnectError(error, "configuration") && "version" in error && typeof error.version === "string";
}
