/**
 * Generation from vendors' own documents.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readDocument } from "../../scripts/document/read-document.js";
import { namedOperations } from "../../scripts/generate/shape/named-operations.js";
import { compile } from "./compile.js";
import { Scratch } from "./scratch.js";

jest.setTimeout(300_000);

/** A folder of vendors' own documents, if there is one. */
const folder = process.env["REAL_SPECS"] ?? "";
const names =
  folder === ""
    ? []
    : readdirSync(folder)
        .filter((name) => /\.(ya?ml|json)$/.test(name))
        .sort();

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch().withJar()));
afterEach(() => scratch.remove());

(names.length > 0 ? test.each(names) : test.skip.each(["REAL_SPECS names no folder"]))(
  "%s is generated with a descriptor for each operation, compiles, and gives the same bytes again",
  (name) => {
    const path = resolve(folder, name);
    const expected = namedOperations(readDocument(name, readFileSync(path, "utf8"))).map(({ id }) => id);

    expect(scratch.generate(["--from", path, "--out", "out"])).toMatchObject({ exitCode: 0, stderr: "" });
    const first = scratch.snapshot("out");
    const ids = [...scratch.read("out/operations.ts").matchAll(/^ {2}id: (".*"),$/gm)].map((match) => JSON.parse(match[1] ?? ""));
    expect([...ids].sort()).toEqual([...expected].sort());
    expect(compile([join(scratch.root, "out/completeness.ts")])).toEqual([]);

    expect(scratch.generate(["--from", path, "--out", "out", "--force"]).exitCode).toBe(0);
    expect(scratch.snapshot("out")).toEqual(first);
  },
);
