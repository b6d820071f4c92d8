import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeAll } from "../../scripts/shared/write-all.js";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "kinnect-write-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

test("writes new files into new folders and over old ones", () => {
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

test("writes nothing where one file cannot be staged", () => {
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

test("takes back what it has written where one file cannot be put in its place", () => {
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
