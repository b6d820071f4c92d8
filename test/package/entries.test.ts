/**
 * package.json, the build and the folders for older tools agree on the entry points.
 */
import { readProjectFile } from "../helpers/project.js";

interface Manifest {
  readonly main: string;
  readonly module: string;
  readonly types: string;
  readonly exports: Record<string, unknown>;
  readonly files: readonly string[];
}

const entries = Object.keys(JSON.parse(readProjectFile("scripts/build/entries.json")) as object);
const manifest = JSON.parse(readProjectFile("package.json")) as Manifest;
const ignored = readProjectFile(".gitignore").split("\n");

test("package.json exports every entry point that is built, for import and require", () => {
  const target = (format: string, entry: string): object => ({
    types: `./dist/${format}/${entry}.d.ts`,
    default: `./dist/${format}/${entry}.js`,
  });
  expect(manifest.exports).toEqual({
    ...Object.fromEntries(
      entries.map((entry) => [entry === "index" ? "." : `./${entry}`, { import: target("esm", entry), require: target("cjs", entry) }]),
    ),
    "./package.json": "./package.json",
  });
  expect([manifest.main, manifest.module, manifest.types]).toEqual(["./dist/cjs/index.js", "./dist/esm/index.js", "./dist/cjs/index.d.ts"]);
});

test("the folders that stand for subpaths are published, and aren't committed", () => {
  const folders = [...new Set(entries.filter((entry) => entry !== "index").map((entry) => entry.replace(/\/.*/, "")))];
  expect(folders).toEqual([
    "kinde",
    "knetik",
    "sandbox",
    "redis",
    "postgres",
    "encryption",
    "testing",
    "verify",
    "webhooks",
    "undici",
    "web",
  ]);
  expect(manifest.files).toEqual(expect.arrayContaining(folders));
  expect(ignored).toEqual(expect.arrayContaining(folders.map((folder) => `/${folder}/`)));
});
