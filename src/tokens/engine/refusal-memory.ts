/**
 * Remembers for a few seconds that a source has refused, so that many callers of a dead session cost one request.
 */
import { isKinnectError, type KinnectError } from "../../errors/index.js";
import type { TokenRecord } from "./record.js";

const REMEMBER_MS = 5000;

export class RefusalMemory {
  #refusal: { readonly error: KinnectError; readonly until: number; readonly generation: string | undefined } | undefined;

  /** Only for a record that had a token before: one that is still awaited may come at any moment. */
  remember(error: unknown, { state, token, generation }: TokenRecord): void {
    const isRefusal = isKinnectError(error, "reconnect_required") && state === "issued" && token === undefined;
    this.#refusal = isRefusal ? { error, until: performance.now() + REMEMBER_MS, generation } : undefined;
  }

  /** The refusal, if it is recent and nothing has happened to the record since. */
  recall({ token, generation }: TokenRecord): KinnectError | undefined {
    const refusal = this.#refusal;
    const isValid = refusal !== undefined && token === undefined && generation === refusal.generation;
    return isValid && performance.now() < refusal.until ? refusal.error : undefined;
  }
}
