/**
 * A child process: how long a typed call takes beside a bare `fetch` with a deadline. One call at a time, then 50 at once.
 */
import { compare, type Comparison } from "../../bench/compare.js";
import { bareFetch, type Call, client as kinnectKinde, typedCall } from "../../bench/contenders.js";
import type { Modules } from "../clients.js";
import { CONNECT } from "./clients.js";
import { vendorCalls } from "./vendor-calls.js";

export interface TimingTask {
  readonly origin: string;
  readonly modules: Modules;
  readonly rounds: number;
}

/** By name of the contender: its time against the bare `fetch`, for each concurrency. */
export type Timings = readonly { readonly concurrency: number; readonly comparisons: readonly Comparison[] }[];

const PLANS = [
  { concurrency: 1, calls: 25 },
  { concurrency: 50, calls: 100 },
];

const { origin, modules, rounds } = JSON.parse(process.argv[2] ?? "") as TimingTask;
const kinde = kinnectKinde(origin);
const { value: token } = await kinde.tokens.get();
const contenders: (readonly [string, Call])[] = [
  ["bare", bareFetch(origin, token)],
  ["noise", bareFetch(origin, token)],
  ["kinnectKinde", typedCall(kinde)],
  ["kinnectKnetik", (await CONNECT.kinnectKnetik({ origin, retries: true, now: Date.now, module: "" })).call],
  ...(await vendorCalls(origin, token, modules)),
];
const timings: Timings = await inTurn(
  PLANS.map((plan) => async () => ({
    concurrency: plan.concurrency,
    comparisons: await compare(contenders, { rounds, ...plan }),
  })),
);
process.send?.(timings, () => process.exit());

async function inTurn<Result>(jobs: readonly (() => Promise<Result>)[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const job of jobs) results.push(await job());
  return results;
}
