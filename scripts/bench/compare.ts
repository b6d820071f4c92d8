import type { Call } from "./contenders.js";

/** The values of all rounds or samples, in the caller's unit. */
export interface Spread {
  readonly least: number;
  readonly median: number;
  /** A tenth of the rounds were faster than the first, and a tenth slower than the second. */
  readonly tenths: readonly [low: number, high: number];
}

export interface Comparison {
  readonly name: string;
  readonly wall: Spread;
  /** CPU time of this process, all threads. */
  readonly cpu: Spread;
  /** Wall time against the first contender: the median of the ratios of neighboring rounds. */
  readonly ratio: number;
  /** CPU time against the first contender, the least of each: what else runs on the machine only adds to it. */
  readonly cpuRatio: number;
}

interface Plan {
  readonly rounds: number;
  /** Calls in a round. */
  readonly calls: number;
  readonly concurrency: number;
}

interface Round {
  readonly wall: number;
  readonly cpu: number;
}

/**
 * Rounds are short, and each is compared with its neighbor: what drifts, drifts for all of them. Their order is drawn anew
 * each time, as the garbage of one is collected at the cost of the next.
 */
export async function compare(contenders: readonly (readonly [name: string, call: Call])[], plan: Plan): Promise<readonly Comparison[]> {
  const rounds: Round[][] = contenders.map(() => []);
  for (const [, call] of contenders) await round(call, plan);
  for (let index = 0; index < plan.rounds; index++) {
    for (const [which, [, call]] of shuffled([...contenders.entries()])) rounds[which]?.push(await round(call, plan));
  }
  const base = rounds[0] ?? [];
  const baseCpu = spread(base.map(({ cpu }) => cpu)).least;
  return contenders.map(([name], which) => {
    const own = rounds[which] ?? [];
    const cpu = spread(own.map((one) => one.cpu));
    return {
      name,
      wall: spread(own.map(({ wall }) => wall)),
      cpu,
      ratio: median(own.map(({ wall }, index) => wall / (base[index]?.wall ?? wall))),
      cpuRatio: cpu.least / baseCpu,
    };
  });
}

async function round(call: Call, { calls, concurrency }: Plan): Promise<Round> {
  let left = calls;
  const worker = async (): Promise<void> => {
    while (left-- > 0) await call();
  };
  const startedAt = performance.now();
  const before = process.cpuUsage();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const { user, system } = process.cpuUsage(before);
  return { wall: ((performance.now() - startedAt) * 1000) / calls, cpu: (user + system) / calls };
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? NaN;
  return { least: at(0), median: at(0.5), tenths: [at(0.1), at(0.9)] };
}

export function median(values: readonly number[]): number {
  return spread(values).median;
}

function shuffled<Item>(items: readonly Item[]): readonly Item[] {
  return items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);
}
