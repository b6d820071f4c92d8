/**
 * The JavaScript of the package: one file for each entry point and chunks for what they share, as ES modules and as CommonJS.
 */
import { rolldown } from "rolldown";
import { entriesFrom } from "./entries.mjs";

const OPTIONAL_PEERS = ["ajv", "openapi-sampler"];
const NO_MODULE = "export {};\n";

/** The clients share chunks, so that each class exists once. Descriptors are data: a client keeps copies of the few that it uses. */
const CLIENTS = entriesFrom(/^src\//);
const OPERATIONS = entriesFrom(/operations\.ts$/);
const TYPES = entriesFrom(/types\.ts$/);

export async function buildJavaScript(root) {
  const files = await Promise.all(
    ["esm", "cjs"].flatMap((format) => [
      bundle(root, format, CLIENTS),
      ...Object.entries(OPERATIONS).map((entry) => bundle(root, format, Object.fromEntries([entry]))),
    ]),
  );
  const empty = Object.keys(TYPES).flatMap((entry) => [
    [`esm/${entry}.js`, NO_MODULE],
    [`cjs/${entry}.js`, `"use strict";\n`],
  ]);
  return [...files.flat(), ...empty];
}

/** Resolves to `[path, contents]` of each file. */
async function bundle(root, format, input) {
  const build = await rolldown({
    cwd: root,
    input,
    external: [/^node:/, "openapi-fetch", ...OPTIONAL_PEERS],
    platform: "neutral",
    transform: { target: "es2022" },
    plugins: [documentReader],
  });
  try {
    const { output } = await build.generate({
      format,
      entryFileNames: "[name].js",
      chunkFileNames: "shared/[name].js",
      codeSplitting: { groups: [{ name: "core", test: /[\\/]src[\\/](errors|http|stores|tokens)[\\/]/, minSize: 0 }] },
      // The declarations carry the documentation.
      comments: { jsdoc: false, legal: false, annotation: true },
      minifyInternalExports: false,
      esModule: true,
      // Test runners that load CommonJS don't load modules by `import()`.
      dynamicImportInCjs: false,
    });
    return output.map(({ fileName, code }) => [`${format}/${fileName}`, format === "cjs" ? withInterop(code) : code]);
  } finally {
    await build.close();
  }
}

/** Both formats share the file that reads the sandbox's documents. */
const documentReader = {
  name: "document-reader",
  resolveId(source) {
    return source.endsWith("documents.cjs") ? { id: "../documents.cjs", external: true } : undefined;
  },
};

/**
 * openapi-fetch marks its CommonJS with `__esModule` and has its factory in `default`. Because our sources are in a package of type
 * "module", rolldown takes the whole of `module.exports` for the default export, as Node does when an ES module imports CommonJS.
 */
function withInterop(code) {
  return code.replaceAll(/(= __toESM\(\w+), 1\)/g, "$1)");
}
