/**
 * What no write to the store may do: put an older token in place of a newer one, or anything in place of a revocation.
 */
interface Stored {
  readonly state?: string;
  readonly token?: { readonly value: string };
}

export class WriteLaws {
  /** Collected, because the engine would take an exception here for a failure of the store. */
  readonly violations: string[] = [];
  readonly #last = new Map<string, string>();
  readonly #requestOf: (token: string) => number | undefined;

  /** `requestOf` says which request a token answers. */
  constructor(requestOf: (token: string) => number | undefined) {
    this.#requestOf = requestOf;
  }

  check(key: string, value: string): void {
    const [before, after] = [this.#last.get(key) ?? "{}", value].map((text) => JSON.parse(text) as Stored);
    this.#last.set(key, value);
    if (before?.state === "revoked" && after?.state !== "revoked") this.violations.push(`a tombstone became ${after?.state ?? "nothing"}`);
    const [older, newer] = [before, after].map((stored) => stored?.token && this.#requestOf(stored.token.value));
    if (older !== undefined && newer !== undefined && newer < older)
      this.violations.push(`the token of request ${older} became that of ${newer}`);
  }

  /** The store has other contents now, as a backup that was put back. */
  reset(): void {
    this.#last.clear();
  }
}
