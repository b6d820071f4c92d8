/**
 * Redis or Valkey on a free port, without files.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findProgram, freePort, type Server, startProgram } from "./server.js";

/** The programs by the name of the engine. */
export const REDIS_PROGRAMS = { redis: "redis-server", valkey: "valkey-server" } as const;

/** Starts a server that keeps nothing on disk. `args` are more of its settings, such as `["--maxmemory", "2mb"]`. */
export async function startRedis(
  engine: keyof typeof REDIS_PROGRAMS = "redis",
  args: readonly string[] = [],
  wantedPort?: number,
): Promise<Server> {
  const program = findProgram(REDIS_PROGRAMS[engine]);
  if (program === undefined)
    throw new Error(`${REDIS_PROGRAMS[engine]} isn't installed. On Debian: apt-get install ${REDIS_PROGRAMS[engine]}`);
  const folder = await mkdtemp(join(tmpdir(), "kinnect-redis-"));
  const port = String(wantedPort ?? (await freePort()));
  const settings = ["--port", port, "--bind", "127.0.0.1", "--dir", folder, "--save", "", "--appendonly", "no", ...args];
  const { pid, stop } = await startProgram(program, settings, /Ready to accept connections/, { cwd: folder });
  return {
    url: `redis://127.0.0.1:${port}`,
    pid,
    stop: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
