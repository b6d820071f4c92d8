/**
 * dependency-cruiser's rules keep the layers apart. These tests check that the rules find planted violations.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { PROJECT_ROOT } from "../helpers/project.js";

/** Files of an invented project, each with the rules that its import breaks. A file named `ok` breaks none. */
const planted: readonly (readonly [file: string, contents: string, rules: readonly string[]])[] = [
  [
    "src/operation.ts",
    `export { V } from "./version.js"; export interface T { readonly t: 1 } export const value = 1;`,
    ["operation-is-a-leaf"],
  ],
  ["src/version.ts", `export { S as V } from "../scripts/ok.js";`, ["version-is-a-leaf"]],
  ["scripts/ok.ts", `export const S = 1;`, []],
  ["src/events.ts", `import type { T } from "./operation.js"; export type E = T;`, ["events-are-a-leaf"]],
  ["src/errors/a.ts", `import type { T } from "../operation.js"; export type A = T;`, ["errors-know-nothing"]],
  ["src/http/a.ts", `export { A } from "../tokens/a.js";`, ["http-knows-the-ground"]],
  ["src/http/b.ts", `import { readFileSync } from "node:fs"; export const b = readFileSync;`, ["no-node-in-src"]],
  ["src/http/d.ts", `import type { T } from "../../generated/knetik/types.js"; export type D = T;`, ["http-knows-the-ground"]],
  ["src/http/e.ts", `export { ok } from "./client/ok.js";`, ["http-base-is-the-bottom"]],
  ["src/http/f.ts", `import type { E } from "../events.js"; export type F = E;`, []],
  ["src/http/ok.ts", `import { value } from "../operation.js"; export const ok = value;`, []],
  ["src/http/transport/a.ts", `export { ok } from "../serialize/ok.js";`, ["transport-knows-records"]],
  ["src/http/transport/ok.ts", `export { ok } from "../ok.js";`, []],
  ["src/http/serialize/a.ts", `export { ok } from "../transport/ok.js";`, ["serialize-knows-no-wire"]],
  ["src/http/serialize/ok.ts", `export { ok } from "../ok.js";`, []],
  ["src/http/response/a.ts", `export { ok } from "../client/ok.js";`, ["response-knows-the-wire"]],
  ["src/http/response/ok.ts", `export { ok } from "../transport/ok.js";`, []],
  ["src/http/client/ok.ts", `export { ok } from "../response/ok.js"; export { ok as o } from "../serialize/ok.js";`, []],
  ["src/errors/token-rejected.ts", `export const R = 1; export type RT = 1;`, []],
  ["src/http/g.ts", `export { ok } from "../verify/ok.js";`, ["http-knows-the-ground"]],
  ["src/verify/a.ts", `export { A } from "../tokens/a.js";`, ["verify-knows-http"]],
  ["src/verify/b.ts", `export { ok } from "../stores/ok.js";`, ["verify-knows-http"]],
  ["src/verify/c.ts", `export { ok } from "../http/client/ok.js";`, ["verify-knows-http"]],
  ["src/verify/d.ts", `import { createHash } from "node:crypto"; export const d = createHash;`, ["no-node-in-src"]],
  ["src/verify/e.ts", `import * as o from "openapi-fetch"; export const e = o;`, ["verify-and-sealer-have-jose"]],
  [
    "src/verify/ok.ts",
    `import { importJWK } from "jose"; export { R } from "../errors/token-rejected.js"; export const j = importJWK;`,
    [],
  ],
  ["src/verify/ok-too.ts", `export { ok } from "../http/transport/ok.js"; export { ok as o } from "../http/ok.js";`, []],
  ["src/tokens/e.ts", `import { importJWK } from "jose"; export const e = importJWK;`, ["one-dependency"]],
  ["src/tokens/f.ts", `export { R } from "../errors/token-rejected.js";`, ["clients-reject-no-token"]],
  ["src/tokens/ok.ts", `export type { RT } from "../errors/token-rejected.js";`, []],
  ["src/kinde/e.ts", `export { j } from "../verify/ok.js";`, ["kinde-knows-kinde"]],
  ["node_modules/jose/index.js", `export const importJWK = 1; export const j = 1;`, []],
  ["node_modules/openapi-fetch/index.js", `export const o = 1;`, []],
  ["src/stores/a.ts", `export { A } from "../tokens/a.js";`, ["stores-know-http"]],
  ["src/stores/ok.ts", `export { ok } from "../http/ok.js";`, []],
  ["src/stores/memory.ts", `export { R } from "./redis.js";`, ["stores-know-no-database"]],
  ["src/stores/redis.ts", `export { C as R } from "./conformance/a.js";`, ["redis-is-alone"]],
  ["src/stores/postgres.ts", `export { T } from "./store.js"; export { S } from "./sealer.js";`, ["postgres-is-alone"]],
  ["src/stores/encrypted.ts", `export { S } from "./sealer.js"; export { R } from "./redis.js";`, ["encryption-is-alone"]],
  [
    "src/stores/sealer.ts",
    `import { j } from "jose"; import * as o from "openapi-fetch"; export const S = [j, o];`,
    ["verify-and-sealer-have-jose"],
  ],
  ["src/tokens/c.ts", `import { j } from "jose"; export const c = j;`, ["one-dependency"]],
  ["src/tokens/d.ts", `export { S } from "../stores/sealer.js";`, ["no-client-loads-a-database"]],
  ["src/stores/store.ts", `export const T = 1;`, []],
  ["src/stores/conformance/a.ts", `export { T as C } from "../store.js";`, []],
  ["src/stores/conformance/b.ts", `export { M } from "../client-failure.js";`, ["conformance-is-alone"]],
  ["src/stores/client-failure.ts", `export { ok as M } from "../http/ok.js";`, []],
  ["src/tokens/b.ts", `export { R } from "../stores/redis.js";`, ["no-client-loads-a-database"]],
  ["src/tokens/a.ts", `import { K } from "../kinde/ok.js"; export const A = K;`, ["tokens-know-stores"]],
  ["src/tokens/engine/a.ts", `export { ok } from "../oauth/ok.js";`, ["engine-knows-no-grant"]],
  ["src/tokens/engine/ok.ts", `export { ok } from "../token.js";`, []],
  ["src/stores/lease.ts", `export { ok } from "./ok.js";`, ["stores-know-no-database"]],
  ["src/web/a.ts", `export { B as K } from "../knetik/b.js";`, ["web-knows-kinde"]],
  ["src/web/b.ts", `export { ok } from "../tokens/engine/ok.js";`, ["web-knows-kinde"]],
  ["src/web/c.ts", `export { R } from "../stores/redis.js";`, ["web-loads-no-database"]],
  ["src/web/d.ts", `import { j } from "jose"; export const d = j;`, ["one-dependency"]],
  ["src/web/e.ts", `import { createHash } from "node:crypto"; export const e = createHash;`, ["no-node-in-src"]],
  ["src/web/ok.ts", `export { K } from "../kinde/ok.js"; export { S } from "../stores/sealer.js"; export { ok } from "../http/ok.js";`, []],
  ["src/kinde/h.ts", `export { S } from "../web/ok.js";`, ["kinde-knows-kinde"]],
  ["src/webhooks/a.ts", `export { ok } from "../tokens/engine/ok.js";`, ["webhooks-know-stores-and-verify"]],
  ["src/webhooks/b.ts", `export { K } from "../kinde/ok.js";`, ["webhooks-know-stores-and-verify"]],
  ["src/webhooks/c.ts", `import { j } from "jose"; export const c = j;`, ["one-dependency"]],
  ["src/webhooks/d.ts", `import { createHash } from "node:crypto"; export const d = createHash;`, ["no-node-in-src"]],
  ["src/webhooks/e.ts", `export { R } from "../stores/redis.js";`, ["no-client-loads-a-database"]],
  [
    "src/webhooks/ok.ts",
    `export { ok } from "../stores/ok.js"; export { j } from "../verify/ok.js"; export { ok as o } from "../http/ok.js";`,
    [],
  ],
  ["src/webhooks/ok-too.ts", `export { R } from "../errors/token-rejected.js";`, []],
  ["src/verify/f.ts", `export { ok } from "../webhooks/ok.js";`, ["verify-knows-http"]],
  ["src/tokens/g.ts", `export { ok } from "../webhooks/ok.js";`, ["tokens-know-stores"]],
  ["src/kinde/f.ts", `export { ok } from "../webhooks/ok.js";`, ["kinde-knows-kinde"]],
  ["src/undici/a.ts", `export { A } from "../tokens/a.js";`, ["undici-knows-http"]],
  ["src/undici/b.ts", `export { ok } from "../http/transport/ok.js";`, ["undici-knows-http"]],
  ["src/undici/c.ts", `import { createHash } from "node:crypto"; export const c = createHash;`, ["no-node-in-src"]],
  ["src/undici/d.ts", `import { Agent } from "undici"; export const d = Agent;`, ["one-dependency"]],
  ["src/undici/decode.ts", `import { gunzip } from "node:zlib"; export { ok } from "../http/ok.js"; export const g = gunzip;`, []],
  ["src/kinde/g.ts", `export { g } from "../undici/decode.js";`, ["kinde-knows-kinde", "nothing-needs-undici"]],
  ["node_modules/undici/index.js", `export const Agent = 1;`, []],
  ["src/tokens/token.ts", `export { ok } from "../stores/ok.js";`, []],
  ["src/tokens/oauth/ok.ts", `export { ok } from "../engine/ok.js";`, []],
  ["src/kinde/a.ts", `import { A } from "../knetik/a.js"; export const B = A;`, ["kinde-knows-kinde"]],
  ["src/kinde/b.ts", `export * from "../../generated/knetik/types.js";`, ["kinde-knows-kinde"]],
  ["src/kinde/c1.ts", `import { c2 } from "./c2.js"; export const c1 = (): unknown => c2;`, ["no-cycles"]],
  ["src/kinde/c2.ts", `import { c1 } from "./c1.js"; export const c2 = (): unknown => c1;`, []],
  ["src/kinde/d.ts", `import "./nowhere.js";`, ["resolvable"]],
  ["src/kinde/ok.ts", `import { value } from "../operation.js"; export const K = value;`, []],
  ["src/kinde/connected-apps/a.ts", `export { K } from "../ok.js";`, ["connected-apps-know-no-client"]],
  ["src/knetik/a.ts", `export * from "../kinde/ok.js"; export const A = 1;`, ["knetik-knows-knetik"]],
  ["src/knetik/b.ts", `export { S } from "../sandbox/ok.js";`, ["knetik-knows-knetik", "nothing-leans-on-the-sandbox"]],
  ["src/shared.ts", `export { K } from "./kinde/ok.js";`, ["shared-is-no-api"]],
  ["src/index.ts", `export { A } from "./tokens/a.js";`, ["index-lists-the-apis"]],
  ["src/sandbox/a.ts", `export { K } from "../kinde/ok.js";`, ["sandbox-is-alone"]],
  ["src/sandbox/ok.ts", `import { readFileSync } from "node:fs"; export const S = readFileSync;`, []],
  ["generated/knetik/a.ts", `import { K } from "../../src/kinde/ok.js"; export const G = K;`, ["generated-is-data"]],
  ["generated/knetik/b.ts", `export { value } from "../../src/operation.js";`, ["generated-sees-types-alone"]],
  ["generated/knetik/types.ts", `import type { T } from "../../src/operation.js"; export type { T };`, []],
];

let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "kinnect-project-"));
  const files = [
    ...planted,
    ["package.json", JSON.stringify({ dependencies: { jose: "6", "openapi-fetch": "0", undici: "7" } })] as const,
    ...["jose", "openapi-fetch", "undici"].map(
      (name) => [`node_modules/${name}/package.json`, JSON.stringify({ name, main: "index.js" })] as const,
    ),
    ["tsconfig.json", `{ "compilerOptions": { "module": "nodenext" } }`] as const,
  ];
  for (const [file, contents] of files) {
    await mkdir(dirname(join(project, file)), { recursive: true });
    await writeFile(join(project, file), contents);
  }
});

afterAll(() => rm(project, { recursive: true, force: true }));

test("the rules report imports against the layers' direction, and no others", async () => {
  const found = await violations(project);
  const expected = planted.flatMap(([file, , rules]) => rules.map((rule) => `${file}: ${rule}`));
  expect(found).toEqual(expected.sort());
});

test("the rules report no violation in this project", async () => {
  expect(await violations(PROJECT_ROOT)).toEqual([]);
}, 60_000);

async function violations(folder: string): Promise<readonly string[]> {
  const cruiser = join(PROJECT_ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [cruiser, "--config", join(PROJECT_ROOT, ".dependency-cruiser.cjs"), "--output-type", "json", "src", "generated"];
  const output = await new Promise<string>((resolve, reject) => {
    // Its exit code is the number of violations.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      stdout === "" ? reject(error ?? new Error(stderr)) : resolve(stdout),
    );
  });
  const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
}
