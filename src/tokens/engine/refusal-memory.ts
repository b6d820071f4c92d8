/**
 * Remembers for a few seconds that a source has refused, so that many callers of a dead session cost one request.
 */
import { isKinnectError, type KinnectError } from "../../errors/index.js";
import type { TokenRecord } from "./record.js";

const REMEMBER_MS = 5000;

/** A refusal that may be remembered. */
export interface Refusal {
  readonly error: KinnectError;
  readonly until: number;
  readonly generation: string | undefined;
}

/** Only for a record that had a token before: one that is still awaited may come at any moment. */
export function refusalOf(error: unknown, { state, token, generation }: TokenRecord): Refusal | undefined {
  if (!isKinnectError(error, "reconnect_required") || state !== "issued" || token) return undefined;
  return { error, until: performance.now() + REMEMBER_MS, generation };
}

/** Whether it is recent and nothing has happened to the record since. */
export function isRemembered(refusal: Refusal | undefined, { token, generation }: TokenRecord): refusal is Refusal {
  return refusal !== undefined && !token && generation === refusal.generation && performance.now() < refusal.until;
}
