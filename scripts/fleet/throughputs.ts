/**
 * How many warm calls a second a fleet makes with few sessions, and with many.
 */
import type { WorkerProcess } from "./worker-process.js";

const ROUND_MS = 1000;
const CONCURRENCY = 50;

/** The medians of rounds that take turns, so that both meet the same noise of the machine. */
export async function throughputs(
  fleet: readonly WorkerProcess[],
  few: number,
  many: number,
  rounds: number,
): Promise<readonly [number, number]> {
  const results: [number[], number[]] = [[], []];
  // The first round fetches the tokens, and isn't counted.
  for (let round = 0; round <= rounds; round++) {
    for (const [index, sessions] of [few, many].entries()) {
      const ids = Array.from({ length: sessions }, (_, n) => `s-${n}`);
      if (round === 0) await Promise.all(fleet.map((each) => each.run("warm", { ids, concurrency: CONCURRENCY })));
      const rates = await Promise.all(fleet.map((each) => each.run<number>("throughput", { ids, ms: ROUND_MS, concurrency: CONCURRENCY })));
      if (round > 0) results[index]?.push(rates.reduce((sum, rate) => sum + rate, 0));
    }
  }
  return [median(results[0]), median(results[1])];
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
