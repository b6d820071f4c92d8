/**
 * Kills a process at each of its steps, one after the other, and starts its work again in another process. A step is a write to the store or a
 * request. Works with every store, and with everything that takes a store and a `fetch`.
 */
import type { TokenStore } from "../../../src/stores/store.js";

/** `before`: the step has no effect. `after`: it has, but its process doesn't hear of it. */
export type KillTime = "before" | "after";

type Fetch = typeof globalThis.fetch;

/** Where a process dies: nothing that it does afterwards has an effect, and nothing it waits for comes. */
export class KillPoint {
  /** How many steps were begun. */
  steps = 0;
  /** What the process did last, such as `write` or a request's method and path. */
  step = "";
  readonly died: Promise<void>;
  /** For the calls of the process: what is left of it when it's buried is ended, such as timers. */
  readonly signal: AbortSignal;
  readonly #burial = new AbortController();
  readonly #at: number;
  readonly #time: KillTime;
  #isDead = false;
  #die: () => void = () => undefined;

  constructor(at: number, time: KillTime) {
    this.#at = at;
    this.#time = time;
    this.died = new Promise((resolve) => (this.#die = resolve));
    this.signal = this.#burial.signal;
  }

  /** For a process that lives. */
  static never(): KillPoint {
    return new KillPoint(Infinity, "before");
  }

  bury(): void {
    this.#burial.abort();
  }

  /** The process's connection to the store. */
  store(store: TokenStore): TokenStore {
    const { tryAcquire } = store;
    return {
      read: (...args) => this.#whileAlive(() => store.read(...args)),
      write: (...args) => this.#step("write", () => store.write(...args)),
      ...(tryAcquire && { tryAcquire: (...args) => this.#whileAlive(() => tryAcquire.call(store, ...args)) }),
    };
  }

  /** The process's requests. */
  fetch(fetch: Fetch): Fetch {
    return (input, init) => {
      const { pathname } = new URL(input instanceof Request ? input.url : String(input));
      return this.#step(`${init?.method ?? "GET"} ${pathname}`, () => fetch(input, init));
    };
  }

  async #step<T>(name: string, work: () => Promise<T>): Promise<T> {
    const isLast = !this.#isDead && ++this.steps === this.#at;
    if (!isLast) return this.#whileAlive(work);
    this.step = name;
    this.#isDead = true;
    if (this.#time === "after") await work();
    this.#die();
    return never();
  }

  async #whileAlive<T>(work: () => Promise<T>): Promise<T> {
    if (this.#isDead) return never();
    const result = await work();
    return this.#isDead ? never() : result;
  }
}

export interface KillTarget<World> {
  /** A world in which the work hasn't begun. */
  createWorld(): Promise<World>;
  /** Does the work in a new process of this world, whose store and requests go through `kill`. */
  run(world: World, kill: KillPoint): Promise<unknown>;
  /** What must be the same in the end, however often the work was begun. */
  stateOf(world: World): Promise<unknown>;
}

/**
 * For each step of the work: a process is killed there, another one does the work again and mustn't be rejected, and the state is as without
 * a kill. Resolves to the steps.
 */
export async function killAtEachStep<World>(target: KillTarget<World>, time: KillTime): Promise<string[]> {
  const undisturbed = await target.createWorld();
  await target.run(undisturbed, KillPoint.never());
  const expected = await target.stateOf(undisturbed);
  const steps: string[] = [];
  for (;;) {
    const world = await target.createWorld();
    const kill = new KillPoint(steps.length + 1, time);
    const isDead = await Promise.race([kill.died.then(() => true), target.run(world, kill).then(() => false)]);
    if (!isDead) return steps;
    steps.push(kill.step);
    const where = `killed ${time} step ${steps.length} (${kill.step})`;
    const error = await target.run(world, KillPoint.never()).then(() => undefined, String);
    const state = await target.stateOf(world);
    kill.bury();
    expect({ where, error, state }).toEqual({ where, error: undefined, state: expected });
  }
}

function never(): Promise<never> {
  return new Promise(() => undefined);
}
