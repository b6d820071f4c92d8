/**
 * One day of one contender.
 */
import type { Contender } from "./contenders/contender.js";
import type { LoggedRequest } from "./day.js";
import { judge, type JudgedCall } from "./judge.js";
import { makeCalls } from "./load.js";
import { Servers } from "./servers.js";
import { inVirtualTime } from "./virtual-time.js";

export interface RunOptions {
  readonly seed: number;
  /** Of each process. */
  readonly callsPerSecond: number;
}

export interface Day {
  readonly name: string;
  readonly calls: readonly JudgedCall[];
  readonly requests: readonly LoggedRequest[];
  readonly minted: number;
}

export async function runDay(contender: Contender, { seed, callsPerSecond }: RunOptions): Promise<Day> {
  const servers = new Servers(seed);
  const calls = await inVirtualTime(seed, () => makeCalls(contender, servers, seed, callsPerSecond));
  return { name: contender.name, calls: judge(calls, servers), requests: servers.log, minted: servers.minted };
}
