/**
 * Refresh tokens that may be used up by each use.
 */
import type { TokenPolicy } from "./source.js";

/** A new one replaces the old, an absent one keeps it; after a `clear()` neither counts. */
export const rotate: TokenPolicy["rotate"] =
  ({ refreshEpoch }, { refreshToken }) =>
  (record) =>
    record.refreshEpoch === refreshEpoch ? { ...record, refreshToken: refreshToken ?? record.refreshToken } : record;
