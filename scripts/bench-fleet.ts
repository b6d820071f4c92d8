/**
 * `npm run bench:fleet`: what a shared Redis costs a fleet of four processes. Exits with 1 if a figure is beyond its limit.
 */
import { Redis } from "ioredis5";
import { startRedis } from "./engines/redis.js";
import build from "./fleet/build.mjs";
import { LoopbackKinde } from "./fleet/loopback-kinde.js";
import { commandsPerHit } from "./fleet/commands-per-hit.js";
import { REDIS_CLIENTS, WorkerProcess } from "./fleet/worker-process.js";
import { throughputs } from "./fleet/throughputs.js";

const PROCESSES = 4;
const ROUNDS = Number(process.env["BENCH_ROUNDS"] ?? 5);
const [FEW, MANY] = [500, 10_000];
/** The least share of the throughput with few sessions that is left with many. */
const LEAST_SHARE = 0.5;

build();
const [server, kinde] = await Promise.all([startRedis(), LoopbackKinde.start()]);
kinde.acceptsUnknown = true;
const admin = new Redis(server.url);
const processes: WorkerProcess[] = [];
try {
  const start = async (client: (typeof REDIS_CLIENTS)[number]): Promise<WorkerProcess> => {
    const started = await WorkerProcess.start({ store: { client, url: server.url }, kindeUrl: kinde.url });
    processes.push(started);
    return started;
  };
  for (const client of REDIS_CLIENTS) {
    const commands = await commandsPerHit(await start(client), admin);
    console.log(`a hit with ${client.padEnd(9)}  ${commands.toFixed(2)} round trips`);
    if (commands !== 1) process.exitCode = 1;
  }
  const fleet = await Promise.all(Array.from({ length: PROCESSES }, () => start("redis 6")));
  const [few, many] = await throughputs(fleet, FEW, MANY, ROUNDS);
  const share = many / few;
  console.log(`${PROCESSES} processes, ${FEW} sessions      ${Math.round(few)} hits a second`);
  console.log(`${PROCESSES} processes, ${MANY} sessions    ${Math.round(many)} hits a second (${Math.round(share * 100)} %)`);
  if (share < LEAST_SHARE) process.exitCode = 1;
} finally {
  await Promise.all(processes.map((each) => each.kill()));
  admin.disconnect();
  await Promise.all([server.stop(), kinde.stop()]);
}
