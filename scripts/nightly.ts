/**
 * `npm run nightly`: what takes too long for each change. Random schedules of a fleet, with and without kills, then its figures.
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

const { values } = parseArgs({ options: { runs: { type: "string", default: String(RUNS) } } });
const share = Number(values.runs) / RUNS;
if (!(share > 0)) throw new Error("--runs must be a positive number.");
const scaled = (count: number): number => Math.ceil(count * share);

build();
const steps: readonly [name: string, run: () => boolean | Promise<boolean>][] = [
  ["random schedules", () => passes(["node_modules/jest/bin/jest.js", "test/fleet/model"])],
  ["figures", () => passes(["--import", "tsx", "scripts/bench-fleet.ts"])],
  ["heap", printsHeap],
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

/** What the sessions that one process has called stay in its memory for. */
async function printsHeap(): Promise<boolean> {
  const [server, kinde] = await Promise.all([startRedis(), LoopbackKinde.start()]);
  kinde.acceptsUnknown = true;
  const worker = await WorkerProcess.start({ store: { client: "redis 6", url: server.url }, kindeUrl: kinde.url });
  const count = scaled(SESSIONS);
  try {
    const bytes = await worker.run<number>("heap", { count, concurrency: 100 });
    console.log(`${count.toLocaleString("en")} sessions: ${(bytes / 1e6).toFixed(1)} MB more heap`);
    return true;
  } finally {
    await worker.kill();
    await Promise.all([server.stop(), kinde.stop()]);
  }
}
