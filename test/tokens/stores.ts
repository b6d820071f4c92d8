/**
 * Stores that fail, hang, forget or misbehave, each in one way. Without an inner store they keep their records in memory.
 */
import { createMemoryStore } from "../../src/stores/memory.js";
import type { StoreCallOptions, StoredValue, StoreLease, StoreWriteOptions, TokenStore } from "../../src/stores/store.js";
import { passTurns } from "./harness.js";

/** Passes everything to the inner store, and has no locks. */
export class PlainStore implements TokenStore {
  constructor(readonly inner: TokenStore = createMemoryStore()) {}

  read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined> {
    return this.inner.read(key, options);
  }

  write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    return this.inner.write(key, value, options);
  }
}

/** What fails: a read, a write, or the reply to a write that was stored. */
export type Fault = "read" | "write" | "write-reply";

/** Fails on command: once with `failOnce`, or from `breakDown` until `repair`. */
export class FaultyStore extends PlainStore {
  readonly #broken = new Map<Fault, Error>();
  /** Faults that happen once each, in this order. */
  readonly #once: Fault[] = [];

  failOnce(fault: Fault): void {
    this.#once.push(fault);
  }

  breakDown(faults: readonly Fault[], error = new Error("The store is down")): void {
    for (const fault of faults) this.#broken.set(fault, error);
  }

  repair(): void {
    this.#broken.clear();
    this.#once.length = 0;
  }

  override async read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined> {
    this.#failIf("read");
    return super.read(key, options);
  }

  override async write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    this.#failIf("write");
    const version = await super.write(key, value, options);
    this.#failIf("write-reply");
    return version;
  }

  #failIf(fault: Fault): void {
    const error = this.#broken.get(fault);
    if (error !== undefined) throw error;
    if (this.#once[0] === fault) throw new Error(`The store failed once: ${this.#once.shift()}`);
  }
}

/** Every other read fails, and the first one does. */
export class FlakyStore extends PlainStore {
  #reads = 0;

  override async read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined> {
    if (this.#reads++ % 2 === 0) throw new Error("The store is flaky");
    return super.read(key, options);
  }
}

/** Holds back writes from `close` until `open`. */
export class GatedStore extends PlainStore {
  #gate = Promise.resolve();
  #open: () => void = () => undefined;

  close(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }

  open(): void {
    this.#open();
  }

  override async write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    await this.#gate;
    return super.write(key, value, options);
  }
}

/** Each write takes `writeMs` on the test's clock. */
export class SlowStore extends PlainStore {
  writeMs = 0;

  constructor(readonly clock: { now: number }) {
    super();
  }

  override write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    this.clock.now += this.writeMs;
    return super.write(key, value, options);
  }
}

/** Lets turns pass before and after each read and write: the next number of `delays`, from the beginning again after the last. */
export class DelayingStore extends PlainStore {
  #steps = 0;

  constructor(readonly delays: readonly number[]) {
    super();
  }

  override read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined> {
    return this.#delayed(() => super.read(key, options));
  }

  override write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    return this.#delayed(() => super.write(key, value, options));
  }

  async #delayed<T>(work: () => Promise<T>): Promise<T> {
    await this.#pause();
    const result = await work();
    await this.#pause();
    return result;
  }

  #pause(): Promise<void> {
    return passTurns(this.delays[this.#steps++ % this.delays.length] ?? 0);
  }
}

/** Loses all records on command. */
export class ForgetfulStore extends PlainStore {
  #records = this.inner;

  forget(): void {
    this.#records = createMemoryStore();
  }

  override read(key: string, options: StoreCallOptions): Promise<StoredValue | undefined> {
    return this.#records.read(key, options);
  }

  override write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    return this.#records.write(key, value, options);
  }
}

/** Compares versions, but doesn't know that `ifVersion: null` means "only if there is no record": it reports a conflict. */
export class NullIgnoringStore extends PlainStore {
  override async write(key: string, value: string, options: StoreWriteOptions): Promise<string | undefined> {
    return options.ifVersion === null ? undefined : super.write(key, value, options);
  }
}

/** Can't give its lock. */
export class RefusingLockStore extends PlainStore {
  async tryAcquire(): Promise<StoreLease> {
    throw new Error("no lock");
  }
}

/** Gives its lock at once, but it is released in a way of the test's choice. */
export class BadReleaseStore extends PlainStore {
  constructor(readonly release: StoreLease["release"]) {
    super();
  }

  async tryAcquire(): Promise<StoreLease> {
    return { renew: async () => true, release: this.release };
  }
}

/** Gives its lock only when `grant` is called, and ignores the signal. */
export class LateLockStore extends PlainStore {
  /** How often the lock was released. */
  releases = 0;
  #grant: () => void = () => undefined;
  readonly #granted = new Promise<void>((resolve) => (this.#grant = resolve));

  grant(): void {
    this.#grant();
  }

  async tryAcquire(): Promise<StoreLease> {
    await this.#granted;
    return { renew: async () => true, release: async () => void this.releases++ };
  }
}
