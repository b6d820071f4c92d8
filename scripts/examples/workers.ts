/**
 * Tries examples/workers: in workerd, with Upstash's API in front of the Redis.
 */
import { mkdtemp, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startUpstashFront } from "../engines/upstash-front.js";
import { installRuntime, RUNTIMES } from "../runtimes/runtimes.js";
import { serveWorker } from "../shared/workerd.js";
import { driveConnectFlow } from "./connect-flow.js";
import type { Example, ExampleContext, RunningExample } from "./example.js";
import { variablesOf } from "./variables.js";

export const workersExample: Example = {
  name: "workers",
  start: startWorkerdWithUpstash,
  drive: (context, step) => driveConnectFlow(context, step, "/files"),
};

async function startWorkerdWithUpstash(context: ExampleContext): Promise<RunningExample> {
  const { cache, folder, redisUrl, url } = context;
  const program = await installRuntime(join(cache, "runtimes"), RUNTIMES.workerd);
  if (program === undefined) throw new Error("workerd isn't installed");
  const { main, compatibility_date: compatibilityDate } = await readConfig(folder);
  const upstash = await startUpstashFront(redisUrl);
  try {
    const worker = await serveWorker({
      program,
      folder: await mkdtemp(join(folder, "worker-")),
      entry: join(folder, main),
      compatibilityDate,
      port: Number(new URL(url).port),
      variables: { ...variablesOf(context), UPSTASH_REDIS_REST_URL: upstash.url, UPSTASH_REDIS_REST_TOKEN: upstash.token },
    });
    return { output: worker.output, stop: () => Promise.all([worker.stop(), upstash.stop()]).then(() => undefined) };
  } catch (error) {
    await upstash.stop();
    throw error;
  }
}

async function readConfig(folder: string): Promise<Readonly<Record<"main" | "compatibility_date", string>>> {
  return JSON.parse(await readFile(join(folder, "wrangler.json"), "utf8")) as Readonly<Record<"main" | "compatibility_date", string>>;
}
