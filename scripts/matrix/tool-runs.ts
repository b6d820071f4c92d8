/**
 * Tries every bundler, test runner and framework.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages, type Versions } from "../shared/npm-packages.js";
import { type SandboxSettings, startEnvironment } from "./environment.js";
import type { Run } from "./report.js";
import { NEXT, runNext } from "./next/run.js";
import { failedRun } from "./result.js";
import { runTool } from "./tools/run-tool.js";
import { type Tool, toolsOf } from "./tools/tools.js";

export async function runTools(root: string, cache: string, app: string): Promise<readonly Run[]> {
  const tools = toolsOf(await versionsOf(root, ["esbuild", "rolldown", "jest"]));
  const modules = await Promise.all(tools.map((tool) => install(root, cache, tool)));
  const environment = await startEnvironment(app);
  try {
    const { kinde } = await environment.control<SandboxSettings>("settings");
    const { url: domain, clientId, clientSecret, userId } = kinde;
    const settings = Object.entries({ domain, clientId, clientSecret, userId });
    const lines = (prefix: string): string => settings.map(([name, value]) => `${prefix}${name} = ${JSON.stringify(value)};\n`).join("");
    await writeFile(join(app, "settings.mjs"), lines("export const "));
    await writeFile(join(app, "settings.cjs"), lines("exports."));
    await mkdir(join(app, "out"));
    const runs: Run[] = [];
    for (const [index, tool] of tools.entries()) {
      const folder = modules[index];
      const results = folder === undefined ? failedRun(new Error("not installed")) : await runTool(app, folder, tool).catch(failedRun);
      runs.push({ name: `${tool.name} ${tool.version}`, column: "result", results });
    }
    runs.push(await tryNext(root, cache, app));
    return runs;
  } finally {
    environment.stop();
  }
}

async function tryNext(root: string, cache: string, app: string): Promise<Run> {
  const modules = await install(root, cache, NEXT);
  const results = modules === undefined ? failedRun(new Error("not installed")) : await runNext(app, modules).catch(failedRun);
  return { name: `${NEXT.name} ${NEXT.version}`, column: "result", results };
}

/** Resolves to the folder that has the tool, or to `undefined`. */
async function install(
  root: string,
  cache: string,
  { name, version, packages }: Pick<Tool, "name" | "version" | "packages">,
): Promise<string | undefined> {
  if (packages === undefined) return join(root, "node_modules");
  const folder = join(cache, `${name.toLowerCase()}@${version}`);
  return (await installPackages(folder, packages)) ? join(folder, "node_modules") : undefined;
}

async function versionsOf(root: string, names: readonly string[]): Promise<Versions> {
  const versions = names.map(async (name) => {
    const manifest = JSON.parse(await readFile(join(root, "node_modules", name, "package.json"), "utf8")) as { version: string };
    return [name, manifest.version] as const;
  });
  return Object.fromEntries(await Promise.all(versions));
}
