/**
 * A world without chance: the clock, the timers, random numbers and digests of this process are replaced while a run lasts.
 */
import { createHash } from "node:crypto";
import { type FakeMethod, withGlobal } from "@sinonjs/fake-timers";
import { createRandom } from "./random.js";

const FAKED: FakeMethod[] = ["Date", "performance", "setTimeout", "clearTimeout", "setInterval", "clearInterval"];
/** When the day begins. */
export const DAY_BEGINS = Date.UTC(2026, 0, 5, 9);

/** Runs `work` on a virtual clock until it has settled. Timers fire one after the other, each once all promises before it have settled. */
export async function inVirtualTime<T>(seed: number, work: () => Promise<T>): Promise<T> {
  // The loop below needs the real one.
  const { setImmediate } = globalThis;
  const restore = replaceChance(seed);
  const clock = withGlobal(globalThis).install({ now: DAY_BEGINS, toFake: FAKED });
  try {
    let isDone = false;
    const result = work().finally(() => (isDone = true));
    result.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (isDone) return await result;
      if (clock.countTimers() === 0) throw new Error("The run waits for something that no timer brings.");
      clock.next();
    }
  } finally {
    clock.uninstall();
    restore();
  }
}

/** Jitter and generations come from the seed. Digests are made at once: other threads finish in an order of their own. */
function replaceChance(seed: number): () => void {
  const { random } = Math;
  const { digest } = crypto.subtle;
  const { randomUUID } = crypto;
  const seeded = createRandom(seed);
  let ids = 0;
  Math.random = seeded;
  crypto.randomUUID = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, "0")}`;
  crypto.subtle.digest = async (_algorithm, data) => {
    const bytes = ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data);
    return Uint8Array.from(createHash("sha256").update(bytes).digest()).buffer;
  };
  return function restore() {
    Object.assign(Math, { random });
    Object.assign(crypto, { randomUUID });
    Object.assign(crypto.subtle, { digest });
  };
}
