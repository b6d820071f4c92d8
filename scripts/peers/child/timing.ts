/**
 * A child process: how long a typed call takes beside a bare `fetch` with a deadline. One call at a time, then 50 at once.
 */
import { compare, type Comparison } from "../../bench/compare.js";
import { bareFetch, type Call, client as kinnectKinde, typedCall } from "../../bench/contenders.js";
import type { Modules } from "../clients.js";
import { CONNECT, load } from "./clients.js";
import type { KindeSdk, ManagementApi, OpenapiFetch } from "./vendor-types.js";

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
  ...(await vendors()),
];
const timings: Timings = await inTurn(
  PLANS.map((plan) => async () => ({
    concurrency: plan.concurrency,
    comparisons: await compare(contenders, { rounds, ...plan }),
  })),
);
process.send?.(timings, () => process.exit());

async function vendors(): Promise<readonly (readonly [string, Call])[]> {
  const options = { origin, retries: true, now: Date.now };
  const found: (readonly [string, Call])[] = [["kinnectKnetik", (await CONNECT.kinnectKnetik({ ...options, module: "" })).call]];
  if (modules.knetikSdk) found.push(["knetikSdk", (await CONNECT.knetikSdk({ ...options, module: modules.knetikSdk })).call]);
  if (modules.openapiFetch) {
    const { default: createClient } = (await load(modules.openapiFetch)) as OpenapiFetch;
    const api = createClient({ baseUrl: origin, headers: { authorization: `Bearer ${token}` } });
    found.push(["openapiFetch", () => api.GET("/api/v1/users", { params: { query: { page_size: 1 } } })]);
  }
  if (modules.kindeSdk) {
    const { Configuration, UsersApi } = (await load(modules.kindeSdk)) as KindeSdk;
    const users = new UsersApi(new Configuration({ basePath: origin, accessToken: token }));
    found.push(["kindeSdk", () => users.getUsers({ pageSize: 1 })]);
  }
  // Last, since it replaces the global fetch: what it adds, a string's replacement, is far below a microsecond.
  if (modules.managementApi) {
    await CONNECT.managementApi({ ...options, module: modules.managementApi });
    const { Users } = (await load(modules.managementApi)) as ManagementApi;
    found.push(["managementApi", () => Users.getUsers({ pageSize: 1 })]);
  }
  return found;
}

async function inTurn<Result>(jobs: readonly (() => Promise<Result>)[]): Promise<readonly Result[]> {
  const results: Result[] = [];
  for (const job of jobs) results.push(await job());
  return results;
}
