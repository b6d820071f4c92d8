import type { Call } from "./contenders.js";

export interface Comparison {
  readonly name: string;
  /** Microseconds a call, the median of all rounds. */
  readonly micros: number;
  /** Against the first contender: the median of the ratios of neighbouring rounds. */
  readonly ratio: number;
}

interface Plan {
  readonly rounds: number;
  /** Calls in a round. */
  readonly calls: number;
  readonly concurrency: number;
}

/**
 * Rounds are short, and each is compared with its neighbour: what drifts, drifts for all of them. Their order is drawn anew
 * each time, as the garbage of one is collected at the cost of the next.
 */
export async function compare(contenders: readonly (readonly [name: string, call: Call])[], plan: Plan): Promise<readonly Comparison[]> {
  const times: number[][] = contenders.map(() => []);
  for (const [, call] of contenders) await round(call, plan);
  for (let index = 0; index < plan.rounds; index++) {
    for (const [which, [, call]] of shuffled([...contenders.entries()])) times[which]?.push(await round(call, plan));
  }
  const base = times[0] ?? [];
  return contenders.map(([name], which) => {
    const own = times[which] ?? [];
    return { name, micros: median(own), ratio: median(own.map((time, index) => time / (base[index] ?? time))) };
  });
}

async function round(call: Call, { calls, concurrency }: Plan): Promise<number> {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  return ((performance.now() - start) * 1000) / calls;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
