/**
 * A new token that the store has failed to take. It holds in this process, and is written when the store works again.
 */
import type { PendingWrites } from "./pending-writes.js";
import type { Change, TokenRecord } from "./record.js";

export class Publication {
  readonly #pendingWrites: PendingWrites;
  /** Writes a change even if it holds in this process already. Rejects if the store fails. */
  readonly #write: (change: Change) => Promise<unknown>;
  /** The latest change that isn't written. It changes nothing if the record was changed otherwise meanwhile. */
  #change: Change | undefined;

  constructor(pendingWrites: PendingWrites, write: (change: Change) => Promise<unknown>) {
    this.#pendingWrites = pendingWrites;
    this.#write = write;
  }

  applyTo(record: TokenRecord): TokenRecord {
    return this.#change?.(record) ?? record;
  }

  start(change: Change): void {
    const isWaiting = this.#change !== undefined;
    this.#change = change;
    if (!isWaiting) this.#pendingWrites.add(() => this.#publish());
  }

  async #publish(): Promise<void> {
    while (this.#change !== undefined) {
      const change = this.#change;
      await this.#write(change);
      if (this.#change === change) this.#change = undefined;
    }
  }
}
