/**
 * Installing what package-lock.json asks for and node_modules lacks, so that every command works on a fresh clone.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** Returns whether everything is there; where not, it has said why. */
export function ensureInstalled() {
  if (!isSupported(process.versions.node)) {
    console.error(`kinnect needs Node 20.19 or newer; this is ${process.versions.node}.`);
    return false;
  }
  if (isInstalled()) return true;
  console.log("Installing what is missing (npm ci) …");
  // Nothing here needs the install scripts of packages. What the environment says of production is meant for applications.
  const { status } = npm(["ci", "--include=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) console.error("npm ci has failed: see above. Is the package registry reachable?");
  return status === 0;
}

/** npm records what it installed in node_modules; each package that the lock file names must be there, in its version. */
function isInstalled() {
  try {
    const wanted = packagesOf("package-lock.json");
    const found = packagesOf("node_modules", ".package-lock.json");
    return Object.entries(wanted).every(([path, entry]) => path === "" || isElsewhere(entry) || found[path]?.version === entry.version);
  } catch {
    return false;
  }
}

/** Packages for other systems. npm tells C libraries apart too, which we can't: it decides about those. */
function isElsewhere({ optional, os, cpu, libc }) {
  if (!optional) return false;
  return (
    libc !== undefined || os?.includes(process.platform) === false || cpu?.includes(process.arch) === false || (os ?? cpu) === undefined
  );
}

function packagesOf(...path) {
  return JSON.parse(readFileSync(join(root, ...path), "utf8")).packages;
}

function npm(args) {
  const { npm_execpath: cli = "" } = process.env;
  const options = { cwd: root, stdio: "inherit" };
  // Under npm its own program is known. Elsewhere it is found by name, which on Windows is a script that only a shell can run.
  if (basename(cli) === "npm-cli.js") return spawnSync(process.execPath, [cli, ...args], options);
  return process.platform === "win32"
    ? spawnSync(["npm", ...args].join(" "), { ...options, shell: true })
    : spawnSync("npm", args, options);
}

function isSupported(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}
