/**
 * The JavaScript of the package: one file for each entry point and chunks for what they share, as ES modules and as CommonJS.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { entriesFrom } from "./entries.mjs";

const OPTIONAL_PEERS = ["ajv", "openapi-sampler"];
const NO_MODULE = "export {};\n";
/** Packages without a CommonJS build: our CommonJS carries the part that it uses, so that jest and older tools can load it. */
const MODULES_ONLY = ["jose"];
/** rolldown's interop helpers, which nothing needs. */
const RUNTIME = "shared/rolldown-runtime.js";

/**
 * Both clients are in one chunk, since each further file costs a millisecond of start-up, and bundlers drop what isn't used. What only the
 * verifier or the connect handlers use stays out of it, because that imports jose, and so do the stores of databases. Descriptors are data: the clients have copies
 * of the few that they use.
 */
const IN_CLIENTS =
  /[\\/](src|generated)[\\/](?!sandbox|verify|webhooks|undici|web[\\/]|http[\\/]read-text|errors[\\/]token-rejected|stores[\\/](redis|postgres|encrypted|sealer|conformance|client-failure))/;
/** What the verifier and the webhooks share. It imports jose. */
const SIGNATURES = /[\\/]src[\\/](verify[\\/](jwks-|jws|signature|rejected|claims|options)|errors[\\/]token-rejected|http[\\/]read-text)/;
const CLIENTS = entriesFrom(/^src\/(?!sandbox)/);
const SANDBOX = entriesFrom(/^src\/sandbox\//);
const OPERATIONS = entriesFrom(/operations\.ts$/);
const TYPES = entriesFrom(/types\.ts$/);

/** For descriptors: nobody debugs data, and a fifth of them would be spaces. */
const WITHOUT_SPACES = { compress: false, mangle: false, codegen: { removeWhitespace: true } };

/** Resolves to `[path, contents]` of each file. */
export async function buildJavaScript(root) {
  const operations = Object.entries(OPERATIONS).map((entry) => Object.fromEntries([entry]));
  const inBothFormats = ["esm", "cjs"].flatMap((format) => [
    bundle(root, format, CLIENTS),
    ...operations.map((input) => bundle(root, format, input, WITHOUT_SPACES)),
  ]);
  const [sandbox, ...others] = await Promise.all([bundle(root, "cjs", SANDBOX), ...inBothFormats]);
  return [
    ...[...sandbox, ...others.flat()].map(({ path, code }) => [path, code]),
    // Only Node runs the sandbox, and Node imports CommonJS. So there is one copy.
    ...sandbox
      .filter(({ isEntry }) => isEntry)
      .map(({ path, exports }) => [path.replace("cjs/", "esm/"), `export { ${exports.join(", ")} } from "../${path}";\n`]),
    ...Object.keys(TYPES).flatMap((entry) => [
      [`esm/${entry}.js`, NO_MODULE],
      [`cjs/${entry}.js`, `"use strict";\n`],
    ]),
  ];
}

async function bundle(root, format, input, minify = false) {
  const build = await rolldown({
    cwd: root,
    input,
    external: [/^node:/, "openapi-fetch", ...OPTIONAL_PEERS, ...(format === "esm" ? MODULES_ONLY : [])],
    platform: "neutral",
    transform: { target: "es2022" },
    plugins: [documentReader],
  });
  try {
    const { output } = await build.generate({
      format,
      entryFileNames: "[name].js",
      chunkFileNames: "shared/[name].js",
      codeSplitting: {
        groups: [
          { name: "clients", test: IN_CLIENTS, minSize: 0 },
          { name: "signatures", test: SIGNATURES, minSize: 0 },
          ...MODULES_ONLY.map((name) => ({ name, priority: 1, test: new RegExp(`[\\\\/]node_modules[\\\\/]${name}[\\\\/]`), minSize: 0 })),
        ],
      },
      // The declarations carry the documentation.
      comments: { jsdoc: false, legal: false, annotation: true },
      minify,
      minifyInternalExports: false,
      esModule: true,
      // Test runners that load CommonJS don't load modules by `import()`.
      dynamicImportInCjs: false,
    });
    const chunks = output.filter(({ fileName }) => fileName !== RUNTIME);
    return await Promise.all(
      chunks.map(async ({ fileName, code, exports, isEntry, moduleIds }) => ({
        path: `${format}/${fileName}`,
        code: (await licensesOf(root, moduleIds)) + (format === "cjs" ? withoutInterop(code) : code),
        exports,
        isEntry,
      })),
    );
  } finally {
    await build.close();
  }
}

/** The licenses of the packages whose code is in a chunk, as a comment that bundlers keep. */
async function licensesOf(root, moduleIds) {
  const inlined = MODULES_ONLY.filter((name) => moduleIds.some((id) => id.replaceAll("\\", "/").includes(`/node_modules/${name}/`)));
  const texts = inlined.map(async (name) => {
    const folder = join(root, "node_modules", name);
    const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
    return `/*!\nParts of ${name} ${version}:\n\n${(await readFile(join(folder, "LICENSE.md"), "utf8")).trim()}\n*/\n`;
  });
  return (await Promise.all(texts)).join("");
}

/** Both formats share the file that reads the sandbox's documents. */
const documentReader = {
  name: "document-reader",
  resolveId(source) {
    return source.endsWith("documents.cjs") ? { id: "../documents.cjs", external: true } : undefined;
  },
};

/**
 * Makes CommonJS use packages as they are. Because our sources are in a package of type "module", rolldown takes `module.exports` for the
 * default export, as Node does when an ES module imports CommonJS. But openapi-fetch has its factory in `exports.default`, and of the
 * other packages only named exports are used.
 */
function withoutInterop(code) {
  const plain = code
    // The helpers, in this file or in one of their own.
    .replace(/^\/\/ \\0rolldown\/runtime\.js\n(?:(?:var |\t|\}).*\n)*/m, "")
    .replace(/^const (\w+) = require\("\.[^"]*rolldown-runtime\.js"\);\n/m, "")
    .replaceAll(/^(\w+) = (?:\w+\.)?__toESM\(\1, 1\);\n/gm, "")
    .replaceAll(/(?:\/\* @__PURE__ \*\/ )?(?:\w+\.)?__toESM\((require\("[\w-]+"\)), 1\)/g, "$1");
  if (plain.includes("__toESM")) throw new Error("rolldown wrote an interop that is unknown here.");
  return plain;
}
