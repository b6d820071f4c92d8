/**
 * Optional properties of generated types, with TypeScript's `exactOptionalPropertyTypes`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { API_NAMES } from "../../scripts/generate/apis.js";
import { acceptUndefined } from "../../scripts/generate/shape/optional-properties.js";
import { compile } from "./compile.js";
import { repository } from "./scratch.js";

jest.setTimeout(60_000);

/** The types in TypeScript after the pass. */
function passed(types: string): string {
  const source = ts.createSourceFile("types.ts", types, ts.ScriptTarget.ES2022);
  const printer = ts.createPrinter({ removeComments: false });
  return acceptUndefined([...source.statements])
    .map((node) => printer.printNode(ts.EmitHint.Unspecified, node, source))
    .join("\n")
    .replaceAll(/\s+/g, " ");
}

const required = passed(
  "export type Required_<T, K extends keyof T> = T & { [P in K]-?: T[P]; }; export interface A { b?: string; c?: string; }",
);
const useOfRequired = (value: string) => `${required}\nexport const a: Required_<A, "b"> = ${value};\nexport const b: string = a.b;\n`;
const generated = (api: string) => JSON.stringify(join(repository, "generated", api, "operations.js"));
const FILES = {
  "required.ts": useOfRequired('{ b: "b", c: undefined }'),
  "not-required.ts": useOfRequired("{ b: undefined }"),
  "arguments.ts": `
import type { ArgsOf } from ${JSON.stringify(join(repository, "src/operation.js"))};
import type { createUser, getConnectedAppToken, getUsers } from ${generated("kinde-management")};
import type { requestToken } from ${generated("kinde-account")};
import type { addArtist, getTokens } from ${generated("knetik")};
declare const maybe: string | undefined;
export const users: ArgsOf<typeof getUsers> = { query: { email: maybe } };
export const noQuery: ArgsOf<typeof getUsers> = { query: undefined };
export const user: ArgsOf<typeof createUser> = { body: { profile: { given_name: maybe }, provided_id: maybe } };
export const noBody: ArgsOf<typeof addArtist> = { body: undefined };
export const tokens: ArgsOf<typeof getTokens> = { query: { filter_username: maybe } };
// @ts-expect-error a required parameter
export const token: ArgsOf<typeof getConnectedAppToken> = { query: { session_id: maybe } };
// @ts-expect-error a required field
export const grant: ArgsOf<typeof requestToken> = { body: { grant_type: "client_credentials", client_id: maybe, client_secret: "s" } };
// @ts-expect-error a part that the operation doesn't have
export const extra: ArgsOf<typeof getUsers> = { body: undefined, path: { id: "1" } };
`,
};

/** The compiler's errors in all files. They are compiled together, because the compiler reads its own library each time. */
let errors: readonly string[];
beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), "kinnect-optional-"));
  for (const [name, text] of Object.entries({ ...FILES, "package.json": '{ "type": "module" }' })) writeFileSync(join(folder, name), text);
  errors = compile(
    Object.keys(FILES).map((name) => join(folder, name)),
    { exactOptionalPropertyTypes: true },
  );
  rmSync(folder, { recursive: true });
});

function errorsIn(name: keyof typeof FILES): readonly string[] {
  return errors.filter((error) => error.includes(`/${name}: `));
}

test.each([
  ["a?: string", "a?: string | undefined"],
  ["a?: string | null", "a?: string | null | undefined"],
  ["a?: { b?: number[] }", "a?: { b?: number[] | undefined; } | undefined"],
  ["a?: (() => void) | undefined", "a?: (() => void) | undefined"],
  ["a?: () => void", "a?: (() => void) | undefined"],
  ["a?: never", "a?: never"],
  ["a: string", "a: string"],
  ["a: { b?: A & { c?: 1 } }[]", "a: { b?: (A & { c?: 1 | undefined; }) | undefined; }[]"],
  ["[key: string]: unknown", "[key: string]: unknown"],
])("the property %s is written as %s", (before, after) => {
  expect(passed(`interface T { ${before}; }`)).toBe(`interface T { ${after}; }`);
});

test("a property that is made required again doesn't accept undefined", () => {
  expect(errorsIn("required.ts")).toEqual([]);
  expect(errorsIn("not-required.ts")).toEqual([expect.stringContaining("is not assignable to type")]);
});

test("optional arguments and fields of our APIs accept undefined, and required ones don't", () => {
  expect(errorsIn("arguments.ts")).toEqual([]);
});

test("the compiler reports errors in no other file", () => {
  expect(errors).toEqual([...errorsIn("not-required.ts")]);
});

test.each(API_NAMES)("every optional property in generated/%s/types.ts accepts undefined, or nothing at all", (api) => {
  const source = ts.createSourceFile(
    "types.ts",
    readFileSync(join(repository, "generated", api, "types.ts"), "utf8"),
    ts.ScriptTarget.ES2022,
  );
  const others: string[] = [];
  let optional = 0;
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isPropertySignature(node) || node.questionToken === undefined) return;
    optional += 1;
    const text = node.type?.getText(source) ?? "";
    if (text !== "never" && !text.endsWith(" | undefined")) others.push(node.getText(source));
  };
  visit(source);
  expect(others).toEqual([]);
  expect(optional).toBeGreaterThan(100);
});
