/**
 * The runtimes that kinnect is tried on, at exact versions. All of them come from npm.
 */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { installPackages, type Versions } from "../shared/npm-packages.js";

export interface Runtime {
  readonly name: string;
  readonly version: string;
  readonly packages: Versions;
  /** The program's path below node_modules. A `*` stands for the platform's package. */
  readonly program: string;
}

const EXE = process.platform === "win32" ? ".exe" : "";
const PLATFORM = `${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

export const RUNTIMES = {
  node20: node("20.20.2"),
  node22: node("22.23.3"),
  node24: node("24.21.0"),
  deno: { name: "Deno", version: "2.9.6", packages: { deno: "2.9.6" }, program: `@deno/*/deno${EXE}` },
  bun: { name: "Bun", version: "1.4.5", packages: { bun: "1.4.5" }, program: `@oven/*/bin/bun${EXE}` },
  workerd: {
    name: "workerd",
    version: "1.20261117.1",
    packages: { workerd: "1.20261117.1" },
    program: `@cloudflare/*/bin/workerd${EXE}`,
  },
} as const satisfies Record<string, Runtime>;

function node(version: string): Runtime {
  const name = `node-${PLATFORM}`;
  return { name: "Node", version, packages: { [name]: version }, program: `${name}/bin/node${EXE}` };
}

/** Installs a runtime below `cache`. Resolves to its program, or to `undefined` if npm has none for this platform. */
export async function installRuntime(cache: string, { name, version, packages, program }: Runtime): Promise<string | undefined> {
  const folder = join(cache, `${name.toLowerCase()}@${version}`);
  const isInstalled = await installPackages(folder, packages);
  const path = isInstalled ? await resolvePattern(join(folder, "node_modules"), program) : undefined;
  if (path === undefined) console.error(`npm couldn't install ${name} ${version} for ${PLATFORM}.`);
  return path;
}

/** Some runtimes have packages for several C libraries of a platform; the first that npm installed is tried. */
async function resolvePattern(folder: string, pattern: string): Promise<string | undefined> {
  const [scope = "", rest] = pattern.split("/*/");
  if (rest === undefined) return join(folder, pattern);
  const [platform] = await readdir(join(folder, scope)).catch(() => []);
  return platform === undefined ? undefined : join(folder, scope, platform, rest);
}
