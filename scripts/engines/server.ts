/**
 * Starts a server program in a folder of its own, waits until it says that it is ready, and stops it.
 */
import { spawn, type SpawnOptions } from "node:child_process";
import { accessSync, constants, readdirSync } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";

const START_MS = 60_000;
const POSTGRES_FOLDER = "/usr/lib/postgresql";

/** A running server. */
export interface Server {
  readonly url: string;
  /** The process, for tests that kill or pause it. */
  readonly pid: number;
  stop(): Promise<void>;
}

/** The path of the first of these programs that is installed. Debian keeps those of PostgreSQL in folders of their versions. */
export function findProgram(...names: readonly string[]): string | undefined {
  const versions = listed(POSTGRES_FOLDER).sort((one, other) => Number(other) - Number(one));
  const folders = [...(process.env["PATH"] ?? "").split(delimiter), ...versions.map((version) => join(POSTGRES_FOLDER, version, "bin"))];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** A port that is free now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
      .on("error", reject)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
      });
  });
}

/** Starts a program. Resolves when its output matches `ready`; rejects with the output if it ends before. */
export function startProgram(program: string, args: readonly string[], ready: RegExp, options: SpawnOptions): Promise<Omit<Server, "url">> {
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  const endWithUs = (): boolean => child.kill("SIGINT");
  process.once("exit", endWithUs);
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  void ended.then(() => process.off("exit", endWithUs));
  const stop = (): Promise<void> => {
    // Both servers end at once on SIGINT, without waiting for their clients.
    child.kill("SIGINT");
    return ended;
  };
  return new Promise((resolve, reject) => {
    let output = "";
    const fail = (reason: string): void => reject(new Error(`${program} ${reason}.\n${output}`));
    const timer = setTimeout(() => void stop().then(() => fail("didn't become ready in time")), START_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!ready.test(output)) return;
      clearTimeout(timer);
      output = "";
      resolve({ pid: child.pid ?? 0, stop });
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("error", (error) => fail(error.message));
    child.once("close", () => {
      clearTimeout(timer);
      fail("has ended");
    });
  });
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
