/**
 * A check of a token and a first import, beside those of other packages.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { measureChecks } from "../bench-verify/measure.js";
import { coldImports } from "../peers/cold-import.js";
import { type Modules, PACKAGES } from "../peers/clients.js";
import { programs } from "../peers/programs.js";
import type { BesideRow } from "./report.js";

export async function checkRows(rounds: number): Promise<readonly BesideRow[]> {
  const measured = await measureChecks(rounds, undefined);
  return ["jose: `jwtVerify`, `createRemoteJWKSet`", "`kinnect/verify`"].map((name, index) => {
    const { micros = NaN, ratio = NaN } = measured[index] ?? {};
    return { name, cells: [`${micros.toFixed(0)} µs`, ratio.toFixed(2)] };
  });
}

/** Of the built package. */
export async function importRows(root: string, modules: Modules): Promise<readonly BesideRow[]> {
  spawnSync(process.execPath, [join(root, "scripts", "build.mjs"), "--if-stale"], { cwd: root, stdio: "inherit" });
  const all = programs(root, modules);
  const built = (file: string): string => pathToFileURL(join(root, "dist/esm", file)).href;
  const kinnect = all.kinnectKinde?.imports ?? [];
  const rows = [
    ["`kinnect/kinde` and its operations", kinnect],
    ["the same with `kinnect/undici`", [...kinnect, built("undici.js")]],
    ["`kinnect/verify`", [built("verify.js")]],
    ...(["openapiFetch", "managementApi", "kindeSdk"] as const).flatMap((id) => {
      const program = all[id];
      return program ? [[`\`${PACKAGES[id].name}\` ${PACKAGES[id].version}`, program.imports] as const] : [];
    }),
  ] as const;
  const times = await coldImports(rows.map(([, imports]) => imports));
  return rows.map(([name], index) => ({ name, cells: [`${(times[index] ?? NaN).toFixed(1)} ms`] }));
}
