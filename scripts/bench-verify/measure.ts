/**
 * Measures checks of tokens: those of jose, of kinnect/verify and, if it's installed, of Kinde's own package.
 */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import type { Measured } from "./check.js";

/** In a process without the loader, which would compile on the fly. `validator` is a file of Kinde's package. */
export async function measureChecks(rounds: number, validator: string | undefined): Promise<readonly Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "kinnect-bench-verify-"));
  try {
    const outfile = join(folder, "check.mjs");
    const entryPoints = [join(import.meta.dirname, "check.ts")];
    await build({ entryPoints, outfile, bundle: true, platform: "node", format: "esm", target: "es2022", logLevel: "error" });
    const task = JSON.stringify({ rounds, validator: validator && pathToFileURL(validator).href });
    const { stdout } = await promisify(execFile)(process.execPath, [outfile, task]);
    return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as readonly Measured[];
  } finally {
    await rm(folder, { recursive: true });
  }
}
