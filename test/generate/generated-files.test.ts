/**
 * The files in generated/.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { API_NAMES } from "../../scripts/generate/apis.js";
import { OUTPUT_NAMES } from "../../scripts/generate/manifest.js";
import { repository } from "./scratch.js";

describe.each(API_NAMES)("generated/%s", (api) => {
  test.each(OUTPUT_NAMES)("%s names its source, and contains no path or date of a machine", (name) => {
    const text = readFileSync(join(repository, "generated", api, name), "utf8");
    expect(text.split("\n")[0]).toBe(`// Generated from spec/${api}.yaml by "npm run generate": do not edit.`);
    expect(text).not.toMatch(/\r|\t|\/tmp\/|\/home\/|20\d\d-\d\d-\d\d/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test("operations.ts imports nothing at run time", () => {
    const text = readFileSync(join(repository, "generated", api, "operations.ts"), "utf8");
    expect(text).not.toMatch(/^import (?!type )|require\(|import\(/m);
  });
});

test("every shared file that scripts/generate/shape and scripts/document import is hashed as an input of generation", () => {
  const folders = ["scripts/generate/shape", "scripts/document"].map((name) => join(repository, name));
  const texts = folders.flatMap((folder) => readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8")));
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/ from "(?:\.\.\/)+(shared\/[\w-]+)\.js"/g)].map((match) => `scripts/${match[1]}.ts`),
  );
  expect(imported).not.toEqual([]);
  const { inputs } = JSON.parse(readFileSync(join(repository, "generated/knetik/manifest.json"), "utf8"));
  const hashed = Object.keys(inputs).filter((name) => name.startsWith("scripts/shared/"));
  // An error decides whether something is generated, but not what.
  const deciding = imported.filter((name) => name !== "scripts/shared/command-error.ts");
  expect(hashed.sort()).toEqual([...new Set(deciding)].sort());
});
