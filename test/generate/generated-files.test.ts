import { readFileSync } from "node:fs";
import { join } from "node:path";
import { API_NAMES } from "../../scripts/generate/apis.js";
import { OUTPUT_NAMES } from "../../scripts/generate/manifest.js";
import { repository } from "./scratch.js";

describe.each(API_NAMES)("generated/%s", (api) => {
  test.each(OUTPUT_NAMES)("%s says what it comes from, and depends on no machine", (name) => {
    const text = readFileSync(join(repository, "generated", api, name), "utf8");
    expect(text.split("\n")[0]).toBe(`// Generated from spec/${api}.yaml by "npm run generate": do not edit.`);
    expect(text).not.toMatch(/\r|\t|\/tmp\/|\/home\/|20\d\d-\d\d-\d\d/);
    expect(text).toMatch(/[^\n]\n$/);
  });

  test("descriptors import nothing at run time", () => {
    const text = readFileSync(join(repository, "generated", api, "operations.ts"), "utf8");
    expect(text).not.toMatch(/^import (?!type )|require\(|import\(/m);
  });
});
