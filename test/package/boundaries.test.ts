/**
 * The layers are kept by rules; these tests plant what the rules are to find.
 */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");

/** Files of a house in which each arrow but the last few runs the wrong way, and the rules that say so. */
const planted: readonly (readonly [file: string, contents: string, rules: readonly string[]])[] = [
  ["src/errors/a.ts", `import type { T } from "../http/operation.js"; export type A = T;`, ["errors-know-nothing"]],
  ["src/http/a.ts", `export { A } from "../tokens/a.js";`, ["http-knows-errors"]],
  ["src/http/b.ts", `import { readFileSync } from "node:fs"; export const b = readFileSync;`, ["no-node-in-src"]],
  ["src/http/d.ts", `import type { T } from "../../generated/knetik/types.js"; export type D = T;`, ["http-knows-errors"]],
  ["src/tokens/a.ts", `import { K } from "../kinde/ok.js"; export const A = K;`, ["tokens-know-http"]],
  ["src/kinde/a.ts", `import { A } from "../knetik/a.js"; export const B = A;`, ["kinde-knows-kinde"]],
  ["src/kinde/b.ts", `export * from "../../generated/knetik/types.js";`, ["kinde-knows-kinde"]],
  ["src/knetik/a.ts", `export * from "../kinde/ok.js"; export const A = 1;`, ["knetik-knows-knetik"]],
  ["src/knetik/b.ts", `export { S } from "../sandbox/ok.js";`, ["knetik-knows-knetik", "nobody-leans-on-the-sandbox"]],
  ["src/sandbox/a.ts", `export { K } from "../kinde/ok.js";`, ["sandbox-is-alone"]],
  ["src/index.ts", `export { A } from "./tokens/a.js";`, ["index-lists-the-apis"]],
  ["src/kinde/c1.ts", `import { c2 } from "./c2.js"; export const c1 = (): unknown => c2;`, ["no-cycles"]],
  ["src/kinde/c2.ts", `import { c1 } from "./c1.js"; export const c2 = (): unknown => c1;`, []],
  ["src/kinde/d.ts", `import "./nowhere.js";`, ["resolvable"]],
  ["generated/knetik/a.ts", `import { K } from "../../src/kinde/ok.js"; export const G = K;`, ["generated-is-data"]],
  ["generated/knetik/b.ts", `export { value } from "../../src/http/operation.js";`, ["generated-sees-types-alone"]],
  ["generated/knetik/types.ts", `import type { T } from "../../src/http/operation.js"; export type { T };`, []],
  ["src/kinde/ok.ts", `import { value } from "../http/operation.js"; export const K = value;`, []],
  ["src/sandbox/ok.ts", `import { readFileSync } from "node:fs"; export const S = readFileSync;`, []],
  ["src/http/operation.ts", `export interface T { readonly t: 1 } export const value = 1;`, []],
];

let house: string;

beforeAll(async () => {
  house = await mkdtemp(join(tmpdir(), "kinnect-house-"));
  const files = [
    ...planted,
    ["package.json", "{}"] as const,
    ["tsconfig.json", `{ "compilerOptions": { "module": "nodenext" } }`] as const,
  ];
  for (const [file, contents] of files) {
    await mkdir(dirname(join(house, file)), { recursive: true });
    await writeFile(join(house, file), contents);
  }
});

afterAll(() => rm(house, { recursive: true, force: true }));

test("an import that runs against the arrows is found, and one along them isn't", async () => {
  const found = await violations(house);
  const expected = planted.flatMap(([file, , rules]) => rules.map((rule) => `${file}: ${rule}`));
  expect(found).toEqual(expected.sort());
});

test("this project has none", async () => {
  expect(await violations(root)).toEqual([]);
});

async function violations(folder: string): Promise<readonly string[]> {
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const args = [cruiser, "--config", join(root, ".dependency-cruiser.cjs"), "--output-type", "json", "src", "generated"];
  const output = await new Promise<string>((resolve, reject) => {
    // It exits with the number of violations.
    execFile(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      stdout === "" ? reject(error ?? new Error(stderr)) : resolve(stdout),
    );
  });
  const { summary } = JSON.parse(output) as { summary: { violations: { from: string; rule: { name: string } }[] } };
  return [...new Set(summary.violations.map(({ from, rule }) => `${from}: ${rule.name}`))].sort();
}
