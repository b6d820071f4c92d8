/**
 * Writes that the store has to take in the end. They are tried again, with growing pauses, until they succeed.
 */
import { unref } from "../../http/transport/deadline.js";

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;
/** How many are tried at once. */
const MAX_RUNNING = 16;
/** On Workers an attempt never settles if its request has ended. After this long it counts as lost. */
const LOST_MS = 30_000;

/** Rejects if the store has failed again. */
export type PendingWrite = () => Promise<unknown>;

export class PendingWrites {
  /** Keeps the runtime alive while writes are tried. */
  readonly #waitUntil: (work: Promise<unknown>) => void;
  /** Those that are not being tried right now, in the order in which they came. */
  readonly #waiting = new Set<PendingWrite>();
  /** When each attempt under way started, on the clock of `performance.now()`. */
  readonly #running = new Map<PendingWrite, number>();
  /** Attempts in a row that have failed. All writes share the pause: it is one store. */
  #failures = 0;
  /** When the pause after the last failure ends, on the clock of `performance.now()`. */
  #pausedUntil = 0;
  /** Ends the pause. It may never fire (Workers), so nothing relies on it alone: `kick` only looks at the clock. */
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(waitUntil: (work: Promise<unknown>) => void) {
    this.#waitUntil = waitUntil;
  }

  /** Adds a write that has just failed. */
  add(write: PendingWrite): void {
    this.#waiting.add(write);
    if (!this.#isPaused()) this.#pause();
  }

  /** Tries all writes now, because the store has just answered; but not in a pause, as a full store still answers reads. */
  kick(): void {
    if (this.#isPaused()) return;
    for (const [write, startedAt] of this.#running) {
      if (performance.now() - startedAt < LOST_MS) continue;
      this.#running.delete(write);
      this.#waiting.add(write);
    }
    while (this.#waiting.size > 0 && this.#running.size < MAX_RUNNING) this.#startNext();
  }

  #startNext(): void {
    const [write] = this.#waiting;
    if (write === undefined) return;
    this.#waiting.delete(write);
    this.#running.set(write, performance.now());
    this.#waitUntil(this.#attempt(write));
  }

  async #attempt(write: PendingWrite): Promise<void> {
    try {
      await write();
      this.#running.delete(write);
      this.#waiting.delete(write);
      this.#failures = 0;
      this.#pausedUntil = 0;
      this.kick();
    } catch {
      this.#running.delete(write);
      this.#failures++;
      this.#waiting.add(write);
      this.#pause();
    }
  }

  #isPaused(): boolean {
    return performance.now() < this.#pausedUntil;
  }

  /** One write is tried when the pause is over. If it succeeds, the others follow. */
  #pause(): void {
    clearTimeout(this.#timer);
    const longestMs = Math.min(FIRST_WAIT_MS * 2 ** this.#failures, LONGEST_WAIT_MS);
    // Somewhere in the upper half, so that processes don't come back together.
    const pauseMs = longestMs * (0.5 + Math.random() / 2);
    this.#pausedUntil = performance.now() + pauseMs;
    this.#timer = setTimeout(() => this.#startNext(), pauseMs);
    unref(this.#timer);
  }
}
