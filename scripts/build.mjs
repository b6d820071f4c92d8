/**
 * `npm run build`: makes what is published, in dist/ and in folders named after the subpaths. With `--if-stale` only if the sources have
 * changed since the last build.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildDeclarations } from "./build/declarations.mjs";
import { buildDocuments } from "./build/documents.mjs";
import { subpathManifests } from "./build/entries.mjs";
import { buildJavaScript } from "./build/javascript.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INPUTS = ["package.json", "tsconfig.json", "tsconfig.build.json", "scripts/build.mjs", "scripts/build", "src", "generated", "spec"];
const STAMP_FILE = join(ROOT, ".cache", "build-stamp");

const stamp = await hash();
const isFresh = process.argv.includes("--if-stale") && (await readFile(STAMP_FILE, "utf8").catch(() => "")) === stamp;
if (!isFresh || !(await exists(join(ROOT, "dist", "cjs", "package.json")))) await build();

async function build() {
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await rm(STAMP_FILE, { force: true });
  const [declarations, ...others] = await Promise.all([buildDeclarations(ROOT), buildJavaScript(ROOT), buildDocuments(ROOT)]);
  if (declarations === undefined) {
    process.exitCode = 1;
    return;
  }
  const manifests = subpathManifests();
  for (const path of ["dist", ...manifests.map(([file]) => dirname(file))]) await rm(join(ROOT, path), { recursive: true, force: true });
  // Unlike the package, this folder isn't of type "module". Bundlers look for sideEffects in the nearest package.json.
  await write("dist/cjs/package.json", json({ type: "commonjs", sideEffects: false }));
  for (const [file, contents] of [...declarations, ...others.flat()]) await write(`dist/${file}`, contents);
  for (const [file, manifest] of manifests) await write(file, json(manifest));
  await writeFile(STAMP_FILE, stamp);
}

async function write(file, contents) {
  const path = join(ROOT, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, contents);
}

function json(value) {
  return `${JSON.stringify(value)}\n`;
}

async function hash() {
  const sum = createHash("sha256");
  for (const file of (await Promise.all(INPUTS.map(filesIn))).flat().sort())
    sum.update(`${file}\n`).update(await readFile(join(ROOT, file)));
  return sum.digest("hex");
}

async function filesIn(path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length));
}

async function exists(path) {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
