/**
 * The compile-time check that types and descriptors of an API agree.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compile } from "./compile.js";
import { repository } from "./scratch.js";

jest.setTimeout(60_000);

const OPERATIONS = ["getToken", "getTokens", "deleteTokens", "getOAuthToken"];
const DESCRIPTOR = /^(?:\/\*\*.*\*\/\n)?export const (\w+):[^]*?\n\};\n/gm;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "kinnect-complete-"));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  // One file for all copies, because it is large.
  const types = readFileSync(join(repository, "generated/knetik/types.ts"), "utf8");
  const [before = "", after = ""] = types.replace(/^export interface paths \{\n[^]*?\n\}\n/m, "").split("export interface operations {\n");
  writeFileSync(join(folder, "types.ts"), `${before}export interface operations {\n${few(after, /^ {4}(\w+): \{\n[^]*?^ {4}\};?\n/gm)}`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Generated code with only the operations that are changed here. All of them would be compared in each copy, which takes a minute. */
function few(text: string, operation: RegExp): string {
  return text.replace(operation, (found, name: string) => (OPERATIONS.includes(name) ? found : ""));
}

/** Copies Knetik's generated code with changed descriptors, and returns the path of its completeness check. */
function copyWith(name: string, change: (operations: string) => string): string {
  const copy = join(folder, name);
  mkdirSync(copy, { recursive: true });
  for (const file of ["completeness.ts", "operations.ts"]) {
    const text = few(readFileSync(join(repository, "generated/knetik", file), "utf8"), DESCRIPTOR);
    const changed = file === "operations.ts" ? change(text) : text;
    if (file === "operations.ts" && name !== "same") expect(changed).not.toBe(text);
    const moved = changed.replace("./types.js", "../types.js").replace(/"\.\.\/\.\.\/(src|scripts)\//, `"${join(repository, "$1")}/`);
    writeFileSync(join(copy, file), moved);
  }
  return join(copy, "completeness.ts");
}

const query = '{ query?: operations["deleteTokens"]["parameters"]["query"] }';
const body = '{ body: operations["getOAuthToken"]';
const path = '{ path: operations["getToken"]["parameters"]["path"] }';

test("the completeness check doesn't compile if descriptors and types differ in any way", () => {
  const files = [
    copyWith("same", (text) => text),
    copyWith("no-path", (text) => text.replace(path, "{ query?: never }")),
    copyWith("optional-path", (text) => text.replace(path, path.replace("path:", "path?:"))),
    copyWith("no-query", (text) => text.replace(query, "{ query?: never }")),
    copyWith("more-header", (text) => text.replace(path, path.replace(" }", "; header?: { a: string } }"))),
    copyWith("optional-body", (text) => text.replace(body, body.replace("body:", "body?:"))),
    copyWith("missing", (text) => text.replace(/export const getToken:[^]*?\n};\n/, "")),
    copyWith("renamed", (text) => text.replace("const getToken:", "const getTokn:")),
    copyWith("untyped", (text) => text.replace(/const getToken: [^]*?> = \{/, "const getToken = {")),
  ];

  const problem = (message: string) => `Type '"${message}"' does not satisfy the constraint 'never'.`;
  expect([...compile(files)].sort()).toEqual([
    `missing/completeness.ts: ${problem("getToken")}`,
    `more-header/completeness.ts: ${problem("getToken: header is absent in types.ts and optional in operations.ts")}`,
    `no-path/completeness.ts: ${problem("getToken: path is required in types.ts and absent in operations.ts")}`,
    `no-query/completeness.ts: ${problem("deleteTokens: query is optional in types.ts and absent in operations.ts")}`,
    `optional-body/completeness.ts: ${problem("getOAuthToken: body is required in types.ts and optional in operations.ts")}`,
    `optional-path/completeness.ts: ${problem("getToken: path is required in types.ts and optional in operations.ts")}`,
    `renamed/completeness.ts: ${problem("getToken")}`,
    `renamed/completeness.ts: ${problem("getTokn")}`,
    expect.stringContaining("untyped/completeness.ts: "),
  ]);
});
