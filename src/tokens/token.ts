/**
 * The token that callers get. Its value can be read on purpose, but not by accident.
 */

const INSPECT = Symbol.for("nodejs.util.inspect.custom");

/** An access token. Those of kinnect print, log and serialize as `[redacted]`; `token.value` is the secret. */
export interface Token {
  /** The secret, for an `Authorization: Bearer` header. */
  readonly value: string;
  /** When it expires, on the local clock. `undefined` if the provider doesn't say. */
  readonly expiresAt: Date | undefined;
}

/** A token that shows its value only on purpose. */
export class RedactedToken implements Token {
  readonly #value: string;
  readonly #expiresAt: number | undefined;

  constructor(value: string, expiresAt?: number) {
    this.#value = value;
    this.#expiresAt = expiresAt;
  }

  /** The secret itself, for an `Authorization: Bearer` header. */
  get value(): string {
    return this.#value;
  }

  /** When the token expires, on the local clock; `undefined` if unknown. Returns a new `Date` each time. */
  get expiresAt(): Date | undefined {
    return this.#expiresAt === undefined ? undefined : new Date(this.#expiresAt);
  }

  toString(): string {
    return "[redacted: use token.value]";
  }

  toJSON(): string {
    return "[redacted]";
  }

  [INSPECT](): string {
    return `Token { value: [redacted], expiresAt: ${this.expiresAt?.toISOString() ?? "unknown"} }`;
  }
}
