/**
 * What no write to the store may do: put an older token in place of a newer one, or anything in place of a revocation.
 */
interface Stored {
  readonly state?: string;
  readonly token?: { readonly value: string };
}

export class WriteLaws {
  readonly #last = new Map<string, string>();
  readonly #requestOf: (token: string) => number | undefined;

  /** `requestOf` says which request a token answers. */
  constructor(requestOf: (token: string) => number | undefined) {
    this.#requestOf = requestOf;
  }

  check(key: string, value: string): void {
    const [before, after] = [this.#last.get(key) ?? "{}", value].map((text) => JSON.parse(text) as Stored);
    this.#last.set(key, value);
    if (before?.state === "revoked") expect(after?.state).toBe("revoked");
    const [older, newer] = [before, after].map((stored) => stored?.token && this.#requestOf(stored.token.value));
    if (older !== undefined && newer !== undefined) expect(newer).toBeGreaterThanOrEqual(older);
  }

  /** The store has other contents now, as a backup that was put back. */
  reset(): void {
    this.#last.clear();
  }
}
