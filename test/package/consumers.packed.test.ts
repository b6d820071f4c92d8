/**
 * Small applications that use the packed package as ES modules, CommonJS, both at once, and from TypeScript. Run with KINNECT_PACKAGE=1.
 */
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PROJECT_ROOT } from "../helpers/project.js";
import { install, type Installed } from "./installed.js";

jest.setTimeout(120_000);

let app: Installed;

beforeAll(async () => {
  app = await install();
});

afterAll(() => app.remove());

test("the package contains exactly the files that users need", async () => {
  const compiled = [
    ...(await readdir(join(PROJECT_ROOT, "src"), { recursive: true })).filter((file) => file.endsWith(".ts")).map((file) => `src/${file}`),
    ...["kinde-management", "kinde-account", "knetik"].flatMap((api) => [`generated/${api}/operations.ts`, `generated/${api}/types.ts`]),
  ].map((file) => file.replaceAll("\\", "/").replace(/\.ts$/, ""));
  const expected = [
    ...["CHANGELOG.md", "LICENSE", "README.md", "package.json", "dist/cjs/package.json"],
    ...(await readdir(join(PROJECT_ROOT, "docs"))).map((file) => `docs/${file}`),
    ...["esm", "cjs"].flatMap((format) => compiled.flatMap((file) => [`dist/${format}/${file}.js`, `dist/${format}/${file}.d.ts`])),
    ...["esm", "cjs"].map((format) => `dist/${format}/src/sandbox/spec/documents.cjs`),
    ...["kinde-management", "kinde-account", "knetik"].map((api) => `dist/spec/${api}.json`),
  ];
  expect([...app.files].sort()).toEqual(expected.sort());
  expect(app.files.filter((file) => /completeness|manifest|\.map$|\.test\.|(test|scripts)\//.test(file))).toEqual([]);
});

test("the package has one dependency and two optional peers", async () => {
  const manifest = JSON.parse(await readFile(join(app.folder, "node_modules/kinnect/package.json"), "utf8")) as Record<string, unknown>;
  expect(manifest["dependencies"]).toEqual({ "openapi-fetch": "0.17.0" });
  // npm doesn't install optional peers.
  expect(Object.keys(manifest["peerDependencies"] as object)).toEqual(["ajv", "openapi-sampler"]);
  expect(manifest["peerDependenciesMeta"]).toEqual({ ajv: { optional: true }, "openapi-sampler": { optional: true } });
  expect(await readdir(join(app.folder, "node_modules"))).toEqual(["kinnect", "openapi-fetch", "openapi-typescript-helpers"]);
});

test.each(["esm.mjs", "cjs.cjs"])("%s completes the whole flow over HTTP", async (script) => {
  expect(JSON.parse(await app.node(script))).toEqual({
    token: "[redacted: use token.value]",
    hasValue: true,
    files: 3,
    raw: 5,
    profile: true,
    called: true,
    users: 23,
    active: true,
    refused: "revoked",
    entries: 60,
    rawTokens: 3,
    descriptors: [true, true, true],
    minted: 1,
  });
});

describe("examples from the API documents in the sandbox", () => {
  const peers = ["ajv", "fast-deep-equal", "fast-uri", "json-schema-traverse", "openapi-sampler", "json-pointer", "foreach"];
  const scripts = ["examples.mjs", "examples.cjs"];

  test.each(scripts)("reject with the install command in %s if the peers are missing", async (script) => {
    const refused = { code: "server_error", status: 501, says: true };
    expect(JSON.parse(await app.node(script))).toEqual({ organizations: refused, leaderboard: refused });
  });

  test.each(scripts)("are returned in %s if the peers are installed", async (script) => {
    for (const name of peers)
      await cp(join(PROJECT_ROOT, "node_modules", name), join(app.folder, "node_modules", name), { recursive: true });
    expect(JSON.parse(await app.node(script))).toEqual({ organizations: 5, leaderboard: 5 });
    for (const name of peers) await rm(join(app.folder, "node_modules", name), { recursive: true });
  });
});

test("ESM and CommonJS each have one copy of every error class, and recognize each other's errors", async () => {
  const { classes, secondCopies, renamed, recognized } = JSON.parse(await app.node("both.mjs")) as Record<string, unknown[]>;
  expect(classes).toHaveLength(12);
  expect(secondCopies).toEqual([]);
  expect(renamed).toEqual([]);
  expect(recognized).toHaveLength(6);
  for (const result of recognized ?? []) {
    expect(result).toEqual({ own: true, other: false, guard: true, names: ["ConfigurationError", "ConfigurationError"] });
  }
});

describe("the declarations compile without skipLibCheck", () => {
  const strict = { strict: true, noEmit: true, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [], skipLibCheck: false };

  test.each([
    ["ES modules under nodenext", "core.mts", { module: "nodenext" }],
    ["CommonJS under nodenext", "core.cts", { module: "nodenext" }],
    ["modules of a bundler", "core.ts", { module: "esnext", moduleResolution: "bundler" }],
  ])("as %s", async (_, file, options) => {
    await cp(join(app.folder, "core.ts.txt"), join(app.folder, file));
    await compile(file, { ...strict, ...options });
  });

  test("for the sandbox with Node's types, but with skipLibCheck", async () => {
    await cp(join(app.folder, "sandbox.ts.txt"), join(app.folder, "sandbox.mts"));
    const typeRoots = [join(PROJECT_ROOT, "node_modules/@types")];
    await compile("sandbox.mts", { ...strict, module: "nodenext", types: ["node"], typeRoots, skipLibCheck: true });
  });
});

async function compile(file: string, compilerOptions: object): Promise<void> {
  await writeFile(join(app.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
  const output = await app
    .node(join(PROJECT_ROOT, "node_modules/typescript/bin/tsc"), "-p", ".")
    .catch((error: unknown) => (error as { stdout: string }).stdout);
  expect(output).toBe("");
}
