/**
 * What kinnect costs beside a bare `fetch`, as ratios: `npm run bench`. It prints, and judges nothing: times depend on the machine.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";

const folder = join(import.meta.dirname, "bench");
const temporary = await mkdtemp(join(tmpdir(), "kinnect-bench-"));
try {
  const outfile = join(temporary, "run.mjs");
  await build({
    entryPoints: [join(folder, "run.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  const [code] = (await once(fork(outfile, [join(folder, "server.mjs")], { execArgv: [] }), "exit")) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  await rm(temporary, { recursive: true });
}
