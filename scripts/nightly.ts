/**
 * `npm run nightly`: what takes too long for each change. Random schedules of a fleet, with and without kills, then its
 * figures, and whether the heap of a process stays flat.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { startRedis } from "./engines/redis.js";
import build from "./fleet/build.mjs";
import { LoopbackKinde } from "./fleet/loopback-kinde.js";
import { WorkerProcess } from "./fleet/worker-process.js";

const RUNS = 10_000;
const KILL_RUNS = 300;
const SESSIONS = 1_000_000;
/** After so many, the process keeps as many sessions as it ever does. */
const WARM_SESSIONS = 60_000;
/** The noise of the measurement. In a full run, 20 bytes left behind by each session exceed it. */
const MAX_MORE_MB = 20;

const { values } = parseArgs({ options: { runs: { type: "string", default: String(RUNS) } } });
const share = Number(values.runs) / RUNS;
if (!(share > 0)) throw new Error("--runs must be a positive number.");
const scaled = (count: number): number => Math.ceil(count * share);

build();
const steps: readonly [name: string, run: () => boolean | Promise<boolean>][] = [
  ["random schedules", () => passes(["node_modules/jest/bin/jest.js", "test/fleet/model"])],
  ["figures", () => passes(["--import", "tsx", "scripts/bench-fleet.ts"])],
  ["heap", keepsHeap],
];
for (const [name, run] of steps) {
  console.log(`=== ${name}`);
  if (await run()) continue;
  console.log(`=== ${name}: FAILED`);
  process.exitCode = 1;
}

function passes(args: readonly string[]): boolean {
  const runs = { KINNECT_RUNS: String(scaled(RUNS)), KINNECT_KILL_RUNS: String(scaled(KILL_RUNS)) };
  const env = { ...process.env, KINNECT_ENGINES: "1", ...runs };
  return spawnSync(process.execPath, args, { env, stdio: "inherit" }).status === 0;
}

/** Whether the heap stays as it is while sessions pass through one process, each called once. */
async function keepsHeap(): Promise<boolean> {
  const [server, kinde] = await Promise.all([startRedis(), LoopbackKinde.start()]);
  kinde.acceptsUnknown = true;
  // A store that is slow because the machine is busy is not what this is about.
  const options = { storeTimeoutMs: 30_000 };
  const worker = await WorkerProcess.start({ store: { client: "redis 6", url: server.url }, kindeUrl: kinde.url, options });
  const count = scaled(SESSIONS);
  try {
    const before = await worker.run<number>("heap", { first: 0, count: WARM_SESSIONS, concurrency: 100 });
    const after = await worker.run<number>("heap", { first: WARM_SESSIONS, count, concurrency: 100 });
    const [warmMb, moreMb] = [before / 1e6, (after - before) / 1e6];
    console.log(`${warmMb.toFixed(1)} MB of heap; ${count.toLocaleString("en")} sessions later ${moreMb.toFixed(1)} MB more`);
    return moreMb < MAX_MORE_MB;
  } finally {
    await worker.kill();
    await Promise.all([server.stop(), kinde.stop()]);
  }
}
