/**
 * Small applications that use the packed package as ES modules, CommonJS, both at once, and from TypeScript. Run with KINNECT_PACKAGE=1.
 */
import { existsSync } from "node:fs";
import { cp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { installPackages } from "../../scripts/shared/npm-packages.js";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";
import { install, type Installed } from "./installed.js";

jest.setTimeout(120_000);

/** The oldest compiler that reads the declarations without skipLibCheck. The README names it. */
const OLDEST_TYPESCRIPT = "5.4.5";
const ENTRIES = JSON.parse(readProjectFile("scripts/build/entries.json")) as Record<string, string>;

let app: Installed;

beforeAll(async () => {
  app = await install();
});

afterAll(() => app.remove());

test("the package contains exactly the files that users need", async () => {
  const entries = Object.keys(ENTRIES);
  const expected = [
    ...["CHANGELOG.md", "LICENSE", "README.md", "package.json", "dist/cjs/package.json", "dist/types/package.json", "dist/documents.cjs"],
    ...(await readdir(join(PROJECT_ROOT, "docs"))).map((file) => `docs/${file}`),
    ...["esm", "cjs"].flatMap((format) => entries.flatMap((entry) => [`dist/${format}/${entry}.js`, `dist/${format}/${entry}.d.ts`])),
    ...["esm", "cjs"].map((format) => `dist/${format}/shared/clients.js`),
    ...["esm", "cjs"].flatMap((format) => ["client-failure", "sealer", "signatures"].map((chunk) => `dist/${format}/shared/${chunk}.js`)),
    "dist/cjs/shared/jose.js",
    ...["kinde-management", "kinde-account", "knetik"].map((api) => `dist/spec/${api}.json.gz`),
    ...entries.filter((entry) => entry !== "index").map((entry) => `${entry}/package.json`),
  ];
  const [declarations, others] = [true, false].map((wanted) => app.files.filter((file) => /^dist\/types\/.*\.ts$/.test(file) === wanted));
  expect([...(others ?? [])].sort()).toEqual(expected.sort());
  const sources = declarations?.map((file) => file.replace(/^dist\/types\//, "").replace(/\.d\.ts$/, ".ts")) ?? [];
  expect(sources).toEqual(expect.arrayContaining(Object.values(ENTRIES)));
  expect(sources.filter((file) => !existsSync(join(PROJECT_ROOT, file)))).toEqual([]);
  // What no entry point reaches isn't published, such as the sandbox's servers.
  expect(sources.filter((file) => /completeness|^src\/sandbox\/(http|spec)\//.test(file))).toEqual([]);
});

test("the package is at most 2.6 MB when unpacked", () => {
  expect(app.unpackedSize).toBeLessThanOrEqual(2_600_000);
});

test("the declarations have the documentation of the sources, and the code doesn't repeat it", async () => {
  const read = (file: string): Promise<string> => readFile(join(app.folder, "node_modules/kinnect/dist", file), "utf8");
  expect(await read("types/src/kinde/client.d.ts")).toContain("/**");
  expect(await read("types/generated/kinde-management/operations.d.ts")).toMatch(/\/\*\* .*`GET \/api\/v1\/users`/);
  expect(await read("types/generated/knetik/types.d.ts")).toContain("@description");
  for (const entry of ["verify", "webhooks"]) expect(await read(`esm/${entry}.js`)).toContain('from "./shared/signatures.js"');
  for (const format of ["esm", "cjs"]) expect(await read(`${format}/shared/clients.js`)).not.toContain("/**");
});

test("the package has two dependencies, and its peers are optional", async () => {
  const manifest = JSON.parse(await readFile(join(app.folder, "node_modules/kinnect/package.json"), "utf8")) as Record<string, unknown>;
  expect(manifest["dependencies"]).toEqual({ jose: "6.2.18", "openapi-fetch": "0.17.0" });
  const peers = Object.keys(manifest["peerDependencies"] as object);
  expect(peers).toEqual(["@upstash/redis", "ajv", "ioredis", "openapi-sampler", "pg", "redis", "undici"]);
  // npm doesn't install optional peers.
  expect(manifest["peerDependenciesMeta"]).toEqual(Object.fromEntries(peers.map((name) => [name, { optional: true }])));
  expect(await readdir(join(app.folder, "node_modules"))).toEqual(["jose", "kinnect", "openapi-fetch", "openapi-typescript-helpers"]);
});

test("loading the package and creating clients touch nothing of the runtime's HTTP stack, which takes long to load", async () => {
  const { touched, files } = JSON.parse(await app.node("untouched.cjs")) as { touched: string[]; files: number };
  expect(touched).toEqual([]);
  // The program, the entry point, the clients and openapi-fetch.
  expect(files).toBe(4);
});

test.each(["verify.mjs", "verify.cjs"])("%s verifies a token, and refuses one that has expired", async (script) => {
  expect(JSON.parse(await app.node(script))).toEqual({ accepted: "user", refused: "expired", status: 401, isOurs: true });
});

test.each(["webhooks.mjs", "webhooks.cjs"])("%s handles an event once, and refuses an old one", async (script) => {
  expect(JSON.parse(await app.node(script))).toEqual({ handled: ["kp_1"], statuses: [200, 200, 400], refused: "malformed", isOurs: true });
});

test.each(["web.mjs", "web.cjs", "web-mixed.mjs"])("%s connects an app with the handlers", async (script) => {
  const result = { statuses: [303, 303], to: "https://app.example.com/settings", connected: ["provider"], refused: true };
  expect(JSON.parse(await app.node(script))).toEqual(result);
});

test("CommonJS carries jose with its license, ES modules import it, and the clients do neither", async () => {
  const read = (file: string): Promise<string> => readFile(join(app.folder, "node_modules/kinnect/dist", file), "utf8");
  const jose = await read("cjs/shared/jose.js");
  expect(jose).toMatch(/^\/\*!\nParts of jose \d+\.\d+\.\d+:\n\nThe MIT License \(MIT\)\n\nCopyright \(c\) \d{4} Filip Skokan\n/);
  // The verifier and the webhooks share what they need of it, and so do encrypted stores and the connect handlers.
  for (const entry of ["shared/sealer", "shared/signatures"]) {
    const [cjs, esm] = [await read(`cjs/${entry}.js`), await read(`esm/${entry}.js`)];
    expect(cjs).toMatch(/require\("\.\/(shared\/)?jose\.js"\)/);
    expect(jose + cjs).not.toMatch(/require\("jose|import\(/);
    expect(esm).toContain('from "jose"');
    expect(esm).not.toContain("Filip Skokan");
  }
  for (const format of ["esm", "cjs"]) expect(await read(`${format}/shared/clients.js`)).not.toMatch(/jose|TokenRejectedError/);
});

test.each(["stores.mjs", "stores.cjs"])("%s passes a store of each subpath the kit's checks", async (script) => {
  expect(JSON.parse(await app.node(script))).toEqual({
    failed: [],
    refused: ["ConfigurationError", "ConfigurationError"],
    sameClass: true,
  });
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
    const refused = { code: "api_error", status: 501, says: true };
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
  const strict = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    types: [],
    skipLibCheck: false,
  };
  const typeRoots = [join(PROJECT_ROOT, "node_modules/@types")];
  const oldest = join(PROJECT_ROOT, ".cache", `typescript@${OLDEST_TYPESCRIPT}`);
  const compilers = {
    "this project's TypeScript": join(PROJECT_ROOT, "node_modules/typescript/bin/tsc"),
    [`TypeScript ${OLDEST_TYPESCRIPT}`]: join(oldest, "node_modules/typescript/bin/tsc"),
  };

  beforeAll(async () => {
    expect(await installPackages(oldest, { typescript: OLDEST_TYPESCRIPT })).toBe(true);
  });

  describe.each(Object.entries(compilers))("with %s", (_, compiler) => {
    test.each([
      ["as ES modules and CommonJS under nodenext", ["core.mts", "core.cts"], { module: "nodenext" }],
      ["as modules of a bundler", ["core.ts"], { module: "esnext", moduleResolution: "bundler" }],
      ["as CommonJS under node10, which doesn't read exports", ["core.ts"], { module: "commonjs", moduleResolution: "node10" }],
      [
        "with Node's types instead of the DOM's, and the sandbox",
        ["core.mts", "sandbox.mts"],
        { module: "node16", lib: ["es2022"], types: ["node"], typeRoots },
      ],
    ])("%s", async (_, files, options) => {
      for (const file of files) await cp(join(app.folder, file.replace(/\.\w+$/, ".ts.txt")), join(app.folder, file));
      await compile(compiler, files, { ...strict, ...options });
    });
  });
});

async function compile(compiler: string, files: readonly string[], compilerOptions: object): Promise<void> {
  await writeFile(join(app.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  const output = await app.node(compiler, "-p", ".").catch((error: unknown) => (error as { stdout: string }).stdout);
  expect(output).toBe("");
}
