/**
 * Virtual time for tests of processes: it passes in steps in which responses arrive.
 */
import { START } from "../../tokens/harness.js";
import { VirtualTime } from "../../tokens/fleet/virtual-time.js";
import { digestAtOnce, settleFetch } from "./processes.js";

const STEP_MS = 100;

/** For the tests of a file. */
export function passingTime(defaultMs = 5000) {
  let time: VirtualTime;
  beforeEach(() => {
    digestAtOnce();
    time = new VirtualTime(START);
  });
  afterEach(() => {
    time.restore();
    jest.restoreAllMocks();
  });

  async function pass(ms: number): Promise<void> {
    for (let passed = 0; passed < ms; passed += STEP_MS) {
      await settleFetch();
      await time.advance(STEP_MS);
    }
    await settleFetch();
  }

  return {
    pass,
    /** Settles while time passes, at most this long. */
    async within<T>(work: Promise<T>, ms = defaultMs): Promise<T> {
      let isSettled = false;
      const settled = work.finally(() => (isSettled = true));
      settled.catch(() => undefined);
      for (let passed = 0; passed < ms && !isSettled; passed += STEP_MS) await pass(STEP_MS);
      if (!isSettled) throw new Error(`unsettled after ${ms} ms`);
      return settled;
    },
    /** Lets time pass at once. */
    advance: (ms: number): Promise<void> => time.advance(ms),
    /** How many timers run. */
    timers: (): number => time.timers(),
  };
}
