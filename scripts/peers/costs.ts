/**
 * The second table: what each client weighs, and how long its import and its calls take.
 */
import { once } from "node:events";
import { ask, start } from "./children.js";
import type { Timings, TimingTask } from "./child/timing.js";
import { type Modules, type PackageId, PACKAGES } from "./clients.js";
import { coldImports } from "./cold-import.js";
import { type ProgramId, programs } from "./programs.js";
import { table } from "./report/table.js";
import { sizeOf } from "./size.js";

const ROUNDS = 30;
const HEADER = ["smallest program", "minified", "gzip", "bundled for", "cold import", "one call at a time", "50 at once"];
const NAMES: Readonly<Record<ProgramId, string>> = {
  kinnectKinde: "kinnect (Kinde)",
  managementApi: nameOf("managementApi"),
  kindeSdk: nameOf("kindeSdk"),
  kinnectKnetik: "kinnect (Knetik)",
  knetikSdk: nameOf("knetikSdk"),
  openapiFetch: nameOf("openapiFetch"),
};

export async function costTable(root: string, folder: string, modules: Modules): Promise<string> {
  const all = programs(root, modules);
  const ids = Object.keys(NAMES) as ProgramId[];
  const imports = await coldImports(ids.map((id) => all[id]?.imports ?? []));
  const timings = await time(folder, modules);
  const rows = await Promise.all(
    ids.map(async (id, index) => {
      const program = all[id];
      if (program === undefined) return [NAMES[id], "not installed"];
      const { min, gzip, platform } = await sizeOf(program.source, root);
      return [NAMES[id], kilobytes(min), kilobytes(gzip), platform, `${(imports[index] ?? NaN).toFixed(1)} ms`, ...ratios(timings, id)];
    }),
  );
  const noise = ["bare `fetch`, measured twice", "", "", "", "", ...ratios(timings, "noise")];
  return table(HEADER, [...rows, noise]);
}

async function time(folder: string, modules: Modules): Promise<Timings> {
  const server = start(folder, "timing-server", undefined);
  try {
    const [origin] = (await once(server, "message")) as [string];
    return await ask<Timings>(folder, "timing", { origin, modules, rounds: ROUNDS } satisfies TimingTask);
  } finally {
    server.disconnect();
  }
}

function ratios(timings: Timings, name: string): readonly string[] {
  return timings.map(({ comparisons }) => {
    const found = comparisons.find((comparison) => comparison.name === name);
    return found === undefined ? "" : `× ${found.ratio.toFixed(2)}`;
  });
}

function nameOf(id: PackageId): string {
  return `${PACKAGES[id].name} ${PACKAGES[id].version}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
