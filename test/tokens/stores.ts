/**
 * Stores that fail, hang, forget or misbehave, each in one way. Without an inner store they keep their records in memory.
 */
import { createMemoryStore } from "../../src/stores/memory.js";
import type { StoredValue, StoreLease, StoreVersion, StoreWriteOptions, TokenStore } from "../../src/stores/store.js";
import { passTurns } from "./harness.js";

/** Passes everything to the inner store. */
class WrappedStore implements TokenStore {
  constructor(readonly inner: TokenStore = createMemoryStore()) {}

  read(key: string): Promise<StoredValue | undefined> {
    return this.inner.read(key);
  }

  write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
    return this.inner.write(key, value, options);
  }
}

/** What fails: a read, a write, or the reply to a write that was stored. */
export type Fault = "read" | "write" | "write-reply";

/** Fails on command: once with `failOnce`, or from `breakDown` until `repair`. */
export class FaultyStore extends WrappedStore {
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

  override async read(key: string): Promise<StoredValue | undefined> {
    this.#failIf("read");
    return super.read(key);
  }

  override async write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
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
export class FlakyStore extends WrappedStore {
  #reads = 0;

  override async read(key: string): Promise<StoredValue | undefined> {
    if (this.#reads++ % 2 === 0) throw new Error("The store is flaky");
    return super.read(key);
  }
}

/** Holds back writes from `close` until `open`. */
export class GatedStore extends WrappedStore {
  #gate = Promise.resolve();
  #open: () => void = () => undefined;

  close(): void {
    this.#gate = new Promise((resolve) => (this.#open = resolve));
  }

  open(): void {
    this.#open();
  }

  override async write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
    await this.#gate;
    return super.write(key, value, options);
  }
}

/** Each write takes `writeMs` on the test's clock. */
export class SlowStore extends WrappedStore {
  writeMs = 0;

  constructor(readonly clock: { now: number }) {
    super();
  }

  override write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
    this.clock.now += this.writeMs;
    return super.write(key, value, options);
  }
}

/** Lets turns pass before and after each read and write: the next number of `delays`, from the beginning again after the last. */
export class DelayingStore extends WrappedStore {
  #steps = 0;

  constructor(readonly delays: readonly number[]) {
    super();
  }

  override read(key: string): Promise<StoredValue | undefined> {
    return this.#delayed(() => super.read(key));
  }

  override write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
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
export class ForgetfulStore extends WrappedStore {
  #records = this.inner;

  forget(): void {
    this.#records = createMemoryStore();
  }

  override read(key: string): Promise<StoredValue | undefined> {
    return this.#records.read(key);
  }

  override write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
    return this.#records.write(key, value, options);
  }
}

/** Compares versions, but doesn't know that `ifVersion: null` means "only if there is no record": it reports a conflict. */
export class NullIgnoringStore extends WrappedStore {
  override async write(key: string, value: string, options?: StoreWriteOptions): Promise<StoreVersion | undefined> {
    return options?.ifVersion === null ? undefined : super.write(key, value, options);
  }
}

/** Has a lock that callers get in turn. */
export class LockingStore extends WrappedStore {
  #last = Promise.resolve();

  async acquire(): Promise<StoreLease> {
    const previous = this.#last;
    let free: () => void = () => undefined;
    this.#last = new Promise((resolve) => (free = resolve));
    await previous;
    return { release: async () => free() };
  }
}

/** Can't give its lock. */
export class RefusingLockStore extends WrappedStore {
  async acquire(): Promise<StoreLease> {
    throw new Error("no lock");
  }
}

/** Gives its lock at once, but it is released in a way of the test's choice. */
export class BadReleaseStore extends WrappedStore {
  constructor(readonly release: StoreLease["release"]) {
    super();
  }

  async acquire(): Promise<StoreLease> {
    return { release: this.release };
  }
}

/** Gives its lock only when `grant` is called, and ignores the signal. */
export class LateLockStore extends WrappedStore {
  /** How often the lock was released. */
  releases = 0;
  #grant: () => void = () => undefined;
  readonly #granted = new Promise<void>((resolve) => (this.#grant = resolve));

  grant(): void {
    this.#grant();
  }

  async acquire(): Promise<StoreLease> {
    await this.#granted;
    return { release: async () => void this.releases++ };
  }
}
