/**
 * The error for a record that exists but can't be read. It isn't absence: a token would be requested a second time, or a revocation lost.
 */
import { ConfigurationError, isKinnectError } from "../errors/index.js";

/** A `ConfigurationError` with the `version` of the record. A write with that version as `ifVersion` replaces the record. */
export type UnreadableRecordError = ConfigurationError & { readonly version: string };

export function unreadableRecordError(message: string, version: string, cause: unknown): UnreadableRecordError {
  return Object.assign(new ConfigurationError(message, { cause }), { version });
}

/** The version of the record that a store couldn't read; `undefined` if `error` says something else. */
export function unreadableVersion(error: unknown): string | undefined {
  if (!isKinnectError(error, "configuration") || !("version" in error)) return undefined;
  return typeof error.version === "string" ? error.version : undefined;
}
