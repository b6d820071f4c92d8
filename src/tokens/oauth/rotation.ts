/**
 * Refresh tokens that may be used up by each use.
 */
import type { TokenPolicy } from "../source.js";

/** A new one replaces the old; one from before a `clear()` does not count. */
export const rotate: TokenPolicy["rotate"] =
  ({ refreshEpoch }, { refreshToken }) =>
  (record) =>
    record.refreshEpoch === refreshEpoch ? { ...record, refreshToken } : record;
