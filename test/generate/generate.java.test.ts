/**
 * `npm run generate` with the real openapi-generator.
 */
import { compile } from "./compile.js";
import { documentOf, json } from "./documents.js";
import { Scratch } from "./scratch.js";

jest.setTimeout(300_000);

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch().withJar()));
afterEach(() => scratch.remove());

test("generating again in another folder gives the same bytes", () => {
  const before = scratch.snapshot();
  expect(scratch.generate(["--force"])).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scratch.snapshot()).toEqual(before);
});

test("only an API whose generated code was edited is generated again", () => {
  const before = scratch.snapshot();
  scratch.edit("generated/knetik/types.ts", (text) => text.replace("string", "number"));
  expect(scratch.generate([]).stdout.trim().split("\n")).toEqual([
    "spec/kinde-management.yaml: up to date",
    "spec/kinde-account.yaml: up to date",
    "spec/knetik.yaml: 692 operations generated",
  ]);
  expect(scratch.snapshot()).toEqual(before);
});

test("an invalid spec fails with the linter's message, without a stack trace, and nothing is written", () => {
  const before = scratch.snapshot();
  scratch.edit("spec/knetik.yaml", (text) => text.replace("  title: Knetik Platform API\n", ""));
  scratch.edit("spec/kinde-account.yaml", (text) => text.replace("Ask whether a token", "Ask if a token"));
  const { exitCode, stdout, stderr } = scratch.generate([]);

  expect(stderr).toBe(
    "spec/knetik.yaml is not a valid OpenAPI document:\n- #/info: The field `title` must be present on this level.\nCorrect the document there.\n",
  );
  expect(stdout).toBe("");
  expect(exitCode).toBe(1);
  expect(scratch.snapshot()).toEqual(before);
});

const parameter = (name: string, place: string, more: object = {}) => ({ name, in: place, schema: { type: "string" }, ...more });
const content = (mediaType: string, schema: object) => ({ description: "OK", content: { [mediaType]: { schema } } });
const record = (properties: object) => ({ type: "object", properties });
const thing = { $ref: "#/components/schemas/Thing" };

/** One of everything that our specs don't contain today. */
const everything = documentOf(
  {
    "/things/{thing_id}": {
      parameters: [{ $ref: "#/components/parameters/thing_id" }],
      get: {
        operationId: "GetThing",
        tags: ["a", "b"],
        summary: 'A "quoted" summary',
        "x-scope": "read:things",
        "x-permissions": [["A", "B"], ["owner"]],
        "x-idempotent": true,
        security: [],
        parameters: [
          parameter("filter", "query", { style: "deepObject", explode: true, schema: record({ a: { type: "string" } }) }),
          parameter("Authorization", "header", { required: true }),
          parameter("X-Mine", "header"),
        ],
        responses: { 200: content("application/json; charset=utf-8", thing), 204: { description: "None" } },
      },
      delete: { operationId: "deleteThing", responses: { 204: { description: "Gone" } } },
    },
    "/things": {
      get: {
        operationId: "listThings",
        "x-paging": { style: "cursor", items: "data.things", param: "after", id: "id", more: "data.more" },
        parameters: [parameter("after", "query")],
        responses: {
          200: json(record({ data: record({ more: { type: "boolean" }, things: { type: "array", items: thing } }) })),
        },
      },
      post: {
        operationId: "UploadThing",
        requestBody: content("multipart/form-data", record({ file: { type: "string", format: "binary" } })),
        responses: { 200: content("text/csv", { type: "string" }) },
      },
    },
  },
  {
    parameters: { thing_id: parameter("thing_id", "path", { required: true }) },
    schemas: { Thing: record({ id: { type: "string" } }) },
  },
);

test("from any document, every operation gets a complete descriptor, and the types compile", () => {
  scratch.write("any.json", everything);
  const args = ["--from", "any.json", "--out", "generated/any"];
  expect(scratch.generate(args)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scratch.generate(args, { PATH: "/nowhere" }).stdout).toBe("any.json: up to date\n");

  const operations = scratch.read("generated/any/operations.ts");
  expect(operations.match(/^export const \w+/gm)).toEqual([
    "export const deleteThing",
    "export const getThing",
    "export const listThings",
    "export const uploadThing",
  ]);
  expect(operations).toContain(`/** A "quoted" summary. \`GET /things/{thing_id}\` */
export const getThing: Operation<
  { path: operations["GetThing"]["parameters"]["path"]; query?: operations["GetThing"]["parameters"]["query"]; header?: operations["GetThing"]["parameters"]["header"] },
  operations["GetThing"]["responses"][200]["content"]["application/json; charset=utf-8"] | undefined
> = {
  id: "GetThing",
  method: "GET",
  path: "/things/{thing_id}",
  scopes: ["read:things"],
  permissions: [["A", "B"], ["owner"]],
  idempotent: true,
  public: true,
  query: {
    "filter": { style: "deepObject", explode: true },
  },
  success: "json-or-empty",
};
`);
  expect(operations).toContain('  paging: { style: "cursor", items: "data.things", param: "after", id: "id", more: "data.more" },\n');
  expect(operations).toContain('  consumes: "multipart/form-data",\n  success: "text",\n');
  expect(compile([scratch.path("generated/any/completeness.ts")])).toEqual([]);

  const path = 'path: operations["deleteThing"]["parameters"]["path"]';
  scratch.edit("generated/any/operations.ts", (text) => text.replace(path, "query?: never"));
  expect(compile([scratch.path("generated/any/completeness.ts")])).toEqual([
    expect.stringContaining("deleteThing: path is required in types.ts and absent in operations.ts"),
  ]);
});

/** Everything that an operationId of other makers may look like, and what its descriptor is called. */
const names = {
  "get-companies": "getCompanies",
  "meta/root": "metaRoot",
  "a.b": "aB",
  "x[0]": "x0",
  "with space": "withSpace",
  Größe: "größe",
  "tilde~1": "tilde1",
  "per%20cent": "per20cent",
  "hash#tag": "hashTag",
  'quote"d': "quoteD",
  "back\\slash": "backSlash",
  "it's": "itS",
  Delete: "delete_",
  "1st": "_1st",
};

test("any operationId gets a descriptor that keeps it as its id, and the code compiles", () => {
  const responses = { 200: json({ type: "object", properties: { a: { type: "string" } } }) };
  const operations = Object.keys(names).map((operationId, index) => {
    const parameters = [parameter(`id${index}`, "path", { required: true })];
    return [`/things/{id${index}}`, { get: { operationId, parameters, responses } }] as const;
  });
  const unnamed = { get: { responses }, post: { requestBody: { content: { "text/plain": { schema: { type: "string" } } } }, responses } };
  const strange = { get: { operationId: "strange", summary: "Ends */ early", responses } };
  scratch.write("names.json", documentOf({ ...Object.fromEntries(operations), "/users": unnamed, '/a"b`c*/d\\e': strange }));
  expect(scratch.generate(["--from", "names.json", "--out", "generated/any"])).toMatchObject({ exitCode: 0, stderr: "" });

  const code = scratch.read("generated/any/operations.ts");
  const found = [...code.matchAll(/^export const (\S+): [^]*?\n {2}id: (.*),$/gm)].map(([, name = "", id = ""]) => [JSON.parse(id), name]);
  expect(Object.fromEntries(found)).toEqual({ ...names, getUsers: "getUsers", postUsers: "postUsers", strange: "strange" });
  expect(compile([scratch.path("generated/any/completeness.ts")])).toEqual([]);

  scratch.edit("generated/any/operations.ts", (text) =>
    text.replace('path: operations["meta/root"]["parameters"]["path"]', "query?: never"),
  );
  expect(compile([scratch.path("generated/any/completeness.ts")])).toEqual([
    expect.stringContaining("metaRoot: path is required in types.ts and absent in operations.ts"),
  ]);
});

test("paths that differ in their parameters' names alone are generated, with a union for JSON beside text", () => {
  const text = content("text/plain", { type: "string" });
  const item = (name: string) => ({
    parameters: [parameter(name, "path", { required: true }), parameter("X-A", "header", { required: true })],
    get: {
      operationId: name,
      parameters: [parameter("x-a", "header")],
      responses: { 200: json(record({ a: { type: "string" } })), 202: text },
    },
  });
  scratch.write("same.json", documentOf({ "/a/{one}": item("one"), "/a/{two}": item("two") }));
  expect(scratch.generate(["--from", "same.json", "--out", "generated/any"])).toMatchObject({ exitCode: 0, stderr: "" });
  scratch.write(
    "generated/any/use.ts",
    `import type { ArgsOf, ResultOf } from "../../src/operation.js";
import type { one, two } from "./operations.js";
export const args: [ArgsOf<typeof one>, ArgsOf<typeof two>] = [{ path: { one: "1" } }, { path: { two: "2" }, header: { "x-a": "a" } }];
export const results: ResultOf<typeof one>[] = ["text", { a: "json" }];
// @ts-expect-error the header as the path spells it
export const header: ArgsOf<typeof one> = { path: { one: "1" }, header: { "X-A": "a" } };
`,
  );
  expect(compile([scratch.path("generated/any/completeness.ts"), scratch.path("generated/any/use.ts")])).toEqual([]);
});

test("a document of many models that refer to each other is generated without its models in openapi-generator", () => {
  const name = (index: number) => `Model${index % 60}`;
  const reference = (index: number) => ({ $ref: `#/components/schemas/${name(index)}` });
  const schemas = Array.from({ length: 60 }, (_, index) => [
    name(index),
    { anyOf: [record({ all: { anyOf: Array.from({ length: 30 }, (_, step) => reference(index + step + 1)) } }), { type: "string" }] },
  ]);
  const paths = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `/a${index}`,
      { post: { operationId: `a${index}`, requestBody: json(reference(index)), responses: { 200: json(reference(index)) } } },
    ]),
  );
  scratch.write("models.json", documentOf(paths, { schemas: Object.fromEntries(schemas) }));
  expect(scratch.generate(["--from", "models.json", "--out", "out"]).stdout).toBe("models.json: 60 operations generated\n");
  expect(compile([scratch.path("out/completeness.ts")])).toEqual([]);
});

test("a document with 800 operations is generated, and compiles", () => {
  const paths = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `/things${index}/{id}`,
      {
        parameters: [parameter("id", "path", { required: true })],
        get: { operationId: `GetThing${index}`, parameters: [parameter("q", "query")], responses: { 200: json({}) } },
        put: { operationId: `putThing${index}`, requestBody: json({}), responses: { 204: { description: "OK" } } },
      },
    ]),
  );
  scratch.write("many.json", documentOf(paths));
  expect(scratch.generate(["--from", "many.json", "--out", "out"]).stdout).toBe("many.json: 800 operations generated\n");
  expect(compile([scratch.path("out/completeness.ts")])).toEqual([]);
});
