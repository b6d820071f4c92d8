/**
 * A process that dies, or has one failure, at a given step: at any request, and at any use of the store.
 */
import type { StoreCallOptions, StoreWriteOptions, TokenStore } from "../../../src/stores/store.js";
import { empty } from "../../helpers/mock-fetch.js";

export type Trouble = "dies before" | "dies after" | "fails before" | "fails after";

export class Steps {
  count = 0;
  /** Resolves when the process has died. */
  readonly death: Promise<void>;
  readonly #waiting: (() => void)[] = [];
  #die: () => void = () => undefined;
  #state: "living" | "dead" | "buried" = "living";

  /**
   * @param at the step that has trouble, counted from 1; 0 for none.
   * @param failsAt a step that fails as well.
   */
  constructor(
    readonly at: number,
    readonly trouble: Trouble,
    readonly failsAt = 0,
  ) {
    this.death = new Promise((resolve) => (this.#die = resolve));
  }

  /** What a dead process waits for fails now, so that no timer of it is left. */
  bury(): void {
    this.#state = "buried";
    for (const end of this.#waiting.splice(0)) end();
  }

  /** Answers when the process is buried. */
  #wait<T>(fail: () => T | Promise<T>): Promise<T> {
    return new Promise<void>((resolve) => this.#waiting.push(resolve)).then(fail);
  }

  async run<T>(work: () => T | Promise<T>, fail: () => T | Promise<T>): Promise<T> {
    if (this.#state === "buried") return fail();
    if (this.#state === "dead") return this.#wait(fail);
    if (++this.count === this.failsAt) return fail();
    if (this.count !== this.at) return work();
    if (this.trouble.endsWith("after")) await work();
    if (this.trouble.startsWith("fails")) return fail();
    this.#state = "dead";
    this.#die();
    return this.#wait(fail);
  }

  store(inner: TokenStore): TokenStore {
    const fail = (): Promise<never> => Promise.reject(new Error("The store failed once"));
    const { tryAcquire } = inner;
    return {
      read: (key: string, options: StoreCallOptions) => this.run(() => inner.read(key, options), fail),
      write: (key: string, value: string, options: StoreWriteOptions) => this.run(() => inner.write(key, value, options), fail),
      ...(tryAcquire && {
        tryAcquire: (key: string, ttlMs: number, options: StoreCallOptions) =>
          this.run(() => tryAcquire.call(inner, key, ttlMs, options), fail),
      }),
    };
  }

  fetch(inner: typeof globalThis.fetch): typeof globalThis.fetch {
    return (input, init) =>
      this.run(
        () => inner(input, init),
        () => empty(503),
      );
  }
}
