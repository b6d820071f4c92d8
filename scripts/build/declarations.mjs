/**
 * The declarations of the package: what tsc makes of the sources, in dist/types, file by file. Only that copy exists. The entry points
 * of both formats re-export it. It counts as CommonJS, because an ES module can import types from CommonJS but not the other way round.
 */
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, posix, relative } from "node:path";
import ts from "typescript";
import { ENTRIES } from "./entries.mjs";

const COMPILER = createRequire(import.meta.url).resolve("typescript/bin/tsc");
const INDENTATION = /^(?: {4})+/gm;
const NEVER = /(\?: never(?: \| undefined)?;)\n\t*(?=\w+\?: never)/g;
const ONE_LINE_BLOCK = /\{\n\t*([^\n{}]{1,100};)\n\t*\}/g;
/** What the types of an API repeat thousands of times. */
const COMPONENTS = /\bcomponents\["(schemas|responses|parameters)"\](?=\[")/g;
const NO_PARAMETERS = "{ query?: never; header?: never; path?: never; cookie?: never; }";
const JSON_RESPONSE = /\{\s*headers: \{ \[name: string\]: unknown; \};\s*content: \{ "application\/json": ([^\n]*); \};\s*\}/g;
const ALIASES = `type schemas = components["schemas"];
type responses = components["responses"];
type parameters = components["parameters"];
type NoParameters = ${NO_PARAMETERS};
type JsonResponse<Body> = { headers: { [name: string]: unknown; }; content: { "application/json": Body; }; };
export {};
`;

/** Resolves to `[path, contents]` of each file; `undefined` if the sources don't compile. */
export async function buildDeclarations(root) {
  const folder = await mkdtemp(join(root, ".cache", "declarations-"));
  try {
    if (!(await compile(root, folder))) return undefined;
    const sources = Object.values(ENTRIES);
    const declarations = await readReachable(folder, sources.map(declarationOf));
    return [
      ["types/package.json", `${JSON.stringify({ type: "commonjs" })}\n`],
      ...[...declarations].map(([file, text]) => [`types/${file}`, compact(text)]),
      ...["esm", "cjs"].flatMap((format) => Object.entries(ENTRIES).map(([entry, source]) => reexport(format, entry, source))),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compile(root, outDir) {
  const args = [COMPILER, "-p", "tsconfig.build.json", "--outDir", relative(root, outDir)];
  const child = spawn(process.execPath, args, { cwd: root, stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code === 0));
  });
}

/** The files and what they import, directly or not. */
async function readReachable(folder, files) {
  const found = new Map();
  for (const queue = [...files]; queue.length > 0;) {
    const file = queue.pop();
    if (found.has(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    found.set(file, text);
    const imports = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
    queue.push(...imports.filter((name) => name.startsWith(".")).map((name) => declarationOf(posix.join(dirname(file), name))));
  }
  return found;
}

function declarationOf(file) {
  return file.replace(/\.[jt]s$/, ".d.ts");
}

/** Indents with tabs, and puts on one line what fits there: a third of the package would be spaces. */
function compact(text) {
  const indented = text.replaceAll(INDENTATION, (spaces) => "\t".repeat(spaces.length / 4));
  return withAliases(indented.replaceAll(NEVER, "$1 ").replaceAll(ONE_LINE_BLOCK, "{ $1 }"));
}

/** Names what the types of an API repeat. The names aren't exported. */
function withAliases(text) {
  if (!text.includes("export interface components {")) return text;
  const short = text.replaceAll(COMPONENTS, "$1").replaceAll(NO_PARAMETERS, "NoParameters");
  return short.replaceAll(JSON_RESPONSE, "JsonResponse<$1>") + ALIASES;
}

function reexport(format, entry, source) {
  const from = posix.dirname(`${format}/${entry}`);
  const target = posix.relative(from, `types/${source.replace(/\.ts$/, ".js")}`);
  return [`${format}/${entry}.d.ts`, `export * from "${target}";\n`];
}
