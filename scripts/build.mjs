/**
 * `npm run build`: compiles the sources into dist/ as ES modules and as CommonJS, with declarations for both.
 * With `--if-stale` only if the sources have changed since the last build.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** Replaces src/sandbox/spec/documents.cjs, which reads spec/. */
const DOCUMENT_READER = `const { readFileSync } = require("node:fs");
const { join } = require("node:path");

function readDocument(name) {
  return JSON.parse(readFileSync(join(module.path, "../../../../spec", name + ".json"), "utf8"));
}

module.exports = { readDocument };
`;

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INPUTS = [
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsconfig.build.cjs.json",
  "scripts/build.mjs",
  "src",
  "generated",
  "spec",
];
const STAMP_FILE = join(ROOT, ".cache", "build-stamp");

const stamp = await hash();
const isFresh = process.argv.includes("--if-stale") && (await readFile(STAMP_FILE, "utf8").catch(() => "")) === stamp;
if (!isFresh || !(await exists(join(ROOT, "dist", "cjs", "package.json")))) await build();

async function build() {
  await rm(join(ROOT, "dist"), { recursive: true, force: true });
  const results = await Promise.all(["tsconfig.build.json", "tsconfig.build.cjs.json"].map(compile));
  if (results.includes(false)) {
    process.exitCode = 1;
    return;
  }
  // Unlike the package, this folder isn't of type "module". Bundlers look for sideEffects in the nearest package.json.
  await writeFile(join(ROOT, "dist", "cjs", "package.json"), `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`);
  for (const api of await readdir(join(ROOT, "dist", "esm", "generated"))) {
    await shareTypes(api);
    await shipDocument(api);
  }
  for (const format of ["esm", "cjs"])
    await writeFile(join(ROOT, "dist", format, "src", "sandbox", "spec", "documents.cjs"), DOCUMENT_READER);
  await mkdir(join(ROOT, ".cache"), { recursive: true });
  await writeFile(STAMP_FILE, stamp);
}

/**
 * An API's types are large and the same in both formats, so only one copy is shipped: the CommonJS one, because an ES module can
 * import types from CommonJS but not the other way round.
 */
function shareTypes(api) {
  const declaration = join("generated", api, "types.d.ts");
  return writeFile(join(ROOT, "dist", "esm", declaration), `export type * from "../../../cjs/generated/${api}/types.js";\n`);
}

/** The document that the sandbox answers from: JSON without prose, one copy for both formats. */
async function shipDocument(api) {
  const document = parse(await readFile(join(ROOT, "spec", `${api}.yaml`), "utf8"));
  const isProse = (key, value) => ["description", "summary"].includes(key) && typeof value === "string";
  await mkdir(join(ROOT, "dist", "spec"), { recursive: true });
  await writeFile(
    join(ROOT, "dist", "spec", `${api}.json`),
    JSON.stringify(document, (key, value) => (isProse(key, value) ? undefined : value)),
  );
}

function compile(config) {
  return new Promise((resolve, reject) => {
    const compiler = join(ROOT, "node_modules", "typescript", "bin", "tsc");
    const child = spawn(process.execPath, [compiler, "-p", config], { cwd: ROOT, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
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
