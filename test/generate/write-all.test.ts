/**
 * Writing several files, all or none.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeAll } from "../../scripts/shared/write-all.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "kinnect-write-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

test("writeAll writes new files into new folders and replaces existing files", () => {
  writeFileSync(at("old"), "old");
  writeAll(
    new Map([
      [at("old"), "new"],
      [at("a/b/c"), "c"],
    ]),
  );
  expect(readFileSync(at("old"), "utf8")).toBe("new");
  expect(readFileSync(at("a/b/c"), "utf8")).toBe("c");
  expect(readdirSync(folder)).toEqual(["a", "old"]);
});

test("writeAll writes nothing if one file can't be staged", () => {
  writeFileSync(at("old"), "old");
  const files = new Map([
    [at("old"), "new"],
    [at("a/b"), "b"],
    [at("old/under"), "x"],
  ]);
  expect(() => writeAll(files)).toThrow();
  expect(readFileSync(at("old"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["old"]);
});

test("writeAll restores replaced files if a later file can't be renamed", () => {
  writeFileSync(at("old"), "old");
  mkdirSync(at("taken/inside"), { recursive: true });
  const files = new Map([
    [at("old"), "new"],
    [at("fresh"), "fresh"],
    [at("taken"), "x"],
  ]);
  expect(() => writeAll(files)).toThrow();
  expect(readFileSync(at("old"), "utf8")).toBe("old");
  expect(existsSync(at("fresh"))).toBe(false);
  expect(readdirSync(folder)).toEqual(["old", "taken"]);
});
