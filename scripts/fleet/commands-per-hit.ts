/**
 * How many commands a warm call of `session.token()` sends to Redis.
 */
import type { Redis } from "ioredis5";
import type { WorkerProcess } from "./worker-process.js";

const CALLS = 200;
const SESSION = "counted";

/** The server counts them. A client may send `EVALSHA` or `EVAL`; what a script calls inside isn't a round trip. */
export async function commandsPerHit(worker: WorkerProcess, admin: Redis): Promise<number> {
  await worker.session(SESSION);
  const before = await roundTrips(admin);
  await worker.session(SESSION, { count: CALLS, inTurn: true });
  return ((await roundTrips(admin)) - before) / CALLS;
}

async function roundTrips(admin: Redis): Promise<number> {
  const stats = await admin.info("commandstats");
  // `get` is called by the script, `info` by us.
  const commands = [...stats.matchAll(/^cmdstat_(\S+?):calls=(\d+)/gm)].filter(([, name]) => name !== "get" && name !== "info");
  return commands.reduce((sum, [, , calls]) => sum + Number(calls), 0);
}
