/**
 * `npm run build`: the sources, compiled into dist/ as ES modules and as CommonJS, with declarations for both.
 * With `--if-stale` only where the sources have changed since.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** In the place of src/sandbox/spec/documents.cjs, which reads spec/. */
const documentReader = `const { readFileSync } = require("node:fs");
const { join } = require("node:path");

function readDocument(name) {
  return JSON.parse(readFileSync(join(module.path, "../../../../spec", name + ".json"), "utf8"));
}

module.exports = { readDocument };
`;

const root = fileURLToPath(new URL("..", import.meta.url));
const inputs = [
  "package.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsconfig.build.cjs.json",
  "scripts/build.mjs",
  "src",
  "generated",
  "spec",
];
const stampFile = join(root, ".cache", "build-stamp");

const stamp = await hash();
const isFresh = process.argv.includes("--if-stale") && (await readFile(stampFile, "utf8").catch(() => "")) === stamp;
if (!isFresh || !(await exists(join(root, "dist", "cjs", "package.json")))) await build();

async function build() {
  await rm(join(root, "dist"), { recursive: true, force: true });
  const results = await Promise.all(["tsconfig.build.json", "tsconfig.build.cjs.json"].map(compile));
  if (results.includes(false)) {
    process.exitCode = 1;
    return;
  }
  // The package is of type "module"; this folder isn't. Bundlers look for sideEffects in the nearest package.json.
  await writeFile(join(root, "dist", "cjs", "package.json"), `${JSON.stringify({ type: "commonjs", sideEffects: false })}\n`);
  for (const api of await readdir(join(root, "dist", "esm", "generated"))) {
    await shareTypes(api);
    await shipDocument(api);
  }
  for (const format of ["esm", "cjs"])
    await writeFile(join(root, "dist", format, "src", "sandbox", "spec", "documents.cjs"), documentReader);
  await mkdir(join(root, ".cache"), { recursive: true });
  await writeFile(stampFile, stamp);
}

/**
 * The types of an API are large, and the same for both formats: one copy is shipped. It is CommonJS's, since an ES module may take
 * types from there, and not the other way round.
 */
function shareTypes(api) {
  const declaration = join("generated", api, "types.d.ts");
  return writeFile(join(root, "dist", "esm", declaration), `export type * from "../../../cjs/generated/${api}/types.js";\n`);
}

/** The document that the sandbox answers from: JSON, without the words for people, once for both formats. */
async function shipDocument(api) {
  const document = parse(await readFile(join(root, "spec", `${api}.yaml`), "utf8"));
  const isProse = (key, value) => ["description", "summary"].includes(key) && typeof value === "string";
  await mkdir(join(root, "dist", "spec"), { recursive: true });
  await writeFile(
    join(root, "dist", "spec", `${api}.json`),
    JSON.stringify(document, (key, value) => (isProse(key, value) ? undefined : value)),
  );
}

function compile(config) {
  return new Promise((resolve, reject) => {
    const compiler = join(root, "node_modules", "typescript", "bin", "tsc");
    const child = spawn(process.execPath, [compiler, "-p", config], { cwd: root, stdio: "inherit" });
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

async function hash() {
  const sum = createHash("sha256");
  for (const file of (await Promise.all(inputs.map(filesIn))).flat().sort())
    sum.update(`${file}\n`).update(await readFile(join(root, file)));
  return sum.digest("hex");
}

async function filesIn(path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(root.length));
}

async function exists(path) {
  return readFile(path).then(
    () => true,
    () => false,
  );
}
