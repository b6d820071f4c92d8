/**
 * The measurements themselves, in a process of their own: calls, and cached tokens. This file is bundled before it runs: a loader that
 * compiles on the fly adds its own cost to every function, and would be measured with it.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { undiciTransport } from "../../src/undici/index.js";
import { CONNECT } from "../peers/child/clients.js";
import { type Modules, PACKAGES } from "../peers/clients.js";
import { vendorCalls } from "../peers/child/vendor-calls.js";
import { compare, type Comparison, spread, type Spread } from "./compare.js";
import { bareFetch, type Call, client, rawClientCall, typedCall, type Undici, undiciRequest } from "./contenders.js";

export interface BenchTask {
  /** The server's program. */
  readonly server: string;
  /** A file of the project, to load undici from. */
  readonly project: string;
  readonly modules: Modules;
  readonly rounds: number;
}

export interface CallsAtOnce {
  readonly concurrency: number;
  readonly comparisons: readonly Comparison[];
}

export interface BenchResult {
  readonly node: string;
  /** The undici that the runtime brings. */
  readonly undici: string;
  readonly calls: readonly CallsAtOnce[];
  /** Nanoseconds of CPU, by what is called. */
  readonly tokens: Readonly<Record<string, Spread>>;
  /** The requests that 100 concurrent callers of `session.token()` cause on a cold client. */
  readonly cold: Counts;
}

interface Counts {
  readonly grants: number;
  readonly reads: number;
}

const PLANS = [
  { concurrency: 1, calls: 50 },
  { concurrency: 50, calls: 250 },
];
const TOKEN_SAMPLES = 30;
const TOKENS = 20_000;

const { server: program, project, modules, rounds } = JSON.parse(process.argv[2] ?? "") as BenchTask;
const server = fork(program, { stdio: "inherit" });
const origin = `http://127.0.0.1:${await portOf(server)}`;
// kinnect's tokens first: the vendor's client replaces the global `fetch` for all that follows.
const { tokens, cold } = await measureTokens();
const calls = await measureCalls();
const { node, undici = "" } = process.versions;
process.send?.({ node, undici, calls, tokens, cold } satisfies BenchResult, () => {
  server.disconnect();
  process.exit();
});

async function measureCalls(): Promise<readonly CallsAtOnce[]> {
  const kinde = client(origin);
  const overUndici = client(origin, undiciTransport());
  const { value } = await kinde.tokens.get();
  const undici7 = createRequire(project)("undici7") as Undici;
  const contenders: (readonly [string, Call])[] = [
    ["fetch", bareFetch(origin, value)],
    ["fetchAgain", bareFetch(origin, value)],
    ["call", typedCall(kinde)],
    ["callOverUndici", typedCall(overUndici)],
    ["rawClient", rawClientCall(kinde)],
    ["rawClientOverUndici", rawClientCall(overUndici)],
    ["undiciRequest", undiciRequest(undici7, origin, value)],
    ...(await vendorCalls(origin, value, modules)),
  ];
  const all: CallsAtOnce[] = [];
  for (const { concurrency, calls: count } of PLANS) {
    all.push({ concurrency, comparisons: await compare(contenders, { rounds, calls: count, concurrency }) });
  }
  return all;
}

async function measureTokens(): Promise<Pick<BenchResult, "tokens" | "cold">> {
  const kinde = client(origin);
  const session = kinde.connectedApps.session("session_1");
  const before = await counts();
  await Promise.all(Array.from({ length: 100 }, () => session.token()));
  const after = await counts();
  const tokens: Record<string, Spread> = {
    "`kinde.tokens.get()`": await nanos(() => kinde.tokens.get()),
    "`session.token()`": await nanos(() => session.token()),
  };
  if (modules.managementApi) {
    const { name, version } = PACKAGES.managementApi;
    const vendor = await CONNECT.managementApi({ origin, module: modules.managementApi, retries: true, now: Date.now });
    tokens[`\`getToken()\` of \`${name}\` ${version}`] = await nanos(vendor.token);
  }
  return { cold: { grants: after.grants - before.grants, reads: after.reads - before.reads }, tokens };
}

async function counts(): Promise<Counts> {
  return (await (await fetch(`${origin}/counts`)).json()) as Counts;
}

async function nanos(get: Call): Promise<Spread> {
  const samples: number[] = [];
  for (let sample = 0; sample < TOKEN_SAMPLES; sample++) {
    const before = process.cpuUsage();
    for (let index = 0; index < TOKENS; index++) await get();
    const { user, system } = process.cpuUsage(before);
    samples.push(((user + system) * 1000) / TOKENS);
  }
  return spread(samples);
}

async function portOf(child: ChildProcess): Promise<number> {
  const [message] = (await once(child, "message")) as [{ port: number }];
  return message.port;
}
