/**
 * The laws of a fleet under random schedules, on a real Redis. The processes are clients with connections of their own in this process, so
 * that a schedule takes milliseconds. Run with KINNECT_ENGINES=1; KINNECT_RUNS is the number of schedules.
 */
import fc from "fast-check";
import { Redis } from "ioredis5";
import { startRedis } from "../../../scripts/engines/redis.js";
import type { Server } from "../../../scripts/engines/server.js";
import { redisStore } from "../../../src/stores/redis.js";
import { canSkipTime } from "../../helpers/skip-time.js";
import { SCHEDULES } from "./commands.js";
import { SharedRedis } from "./shared-redis.js";
import { World } from "./world.js";

const RUNS = Number(process.env["KINNECT_RUNS"] ?? 500);
const PROCESSES = 3;
const LONGEST_RUN_MS = 2000;

let server: Server;
let admin: Redis;
let clients: readonly Redis[];
const unhandled: unknown[] = [];
const listen = (error: unknown): void => void unhandled.push(error);
const skip = canSkipTime();

beforeAll(async () => {
  process.on("unhandledRejection", listen);
  server = await startRedis();
  admin = new Redis(server.url);
  clients = Array.from({ length: PROCESSES }, () => new Redis(server.url));
});

afterAll(async () => {
  for (const client of [admin, ...clients]) client.disconnect();
  await server.stop();
  process.off("unhandledRejection", listen);
  expect(unhandled).toEqual([]);
});

test.each(Object.entries(SCHEDULES))(
  "three processes keep the laws under random schedules %s",
  async (_name, schedules) => {
    const runs = Math.ceil(RUNS / Object.keys(SCHEDULES).length);
    const property = fc.asyncProperty(schedules, async (schedule) => {
      await admin.config("SET", "maxmemory", "0");
      await admin.flushall();
      const world = new World({ stores: clients.map((client) => redisStore(client)), redis: new SharedRedis(admin), skip });
      await world.start(0);
      world.connect(0);
      await fc.asyncModelRun(() => ({ model: {}, real: world }), schedule);
      await world.end();
    });
    await fc.assert(property, { numRuns: runs });
  },
  RUNS * LONGEST_RUN_MS,
);
