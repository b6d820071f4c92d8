/**
 * `npm run engines`: starts the databases that are installed, prints their URLs, and stops them on Ctrl-C.
 */
import { startPostgres } from "./engines/postgres.js";
import { REDIS_PROGRAMS, startRedis } from "./engines/redis.js";
import { findProgram, type Server } from "./engines/server.js";

const starts: Readonly<Record<string, () => Promise<Server>>> = {
  ...(findProgram(REDIS_PROGRAMS.redis) && { redis: () => startRedis("redis") }),
  ...(findProgram(REDIS_PROGRAMS.valkey) && { valkey: () => startRedis("valkey") }),
  ...(findProgram("postgres") && { postgres: () => startPostgres() }),
};

const servers: Server[] = [];
try {
  for (const [name, start] of Object.entries(starts)) {
    const server = await start();
    servers.push(server);
    console.log(`${name.padEnd(8)}  ${server.url}`);
  }
  console.log("They stop on Ctrl-C, and their data is lost.");
  await new Promise((resolve) => process.once("SIGINT", resolve).once("SIGTERM", resolve));
} finally {
  await Promise.all(servers.map((server) => server.stop()));
}
