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

test("an invalid spec fails with the generator's message, without a stack trace, and nothing is written", () => {
  const before = scratch.snapshot();
  scratch.edit("spec/knetik.yaml", (text) => text.replace("  title: Knetik Platform API\n", ""));
  scratch.edit("spec/kinde-account.yaml", (text) => text.replace("Ask whether a token", "Ask if a token"));
  const { exitCode, stdout, stderr } = scratch.generate([]);

  expect(stderr).toBe(
    "spec/knetik.yaml is not a valid OpenAPI document:\n- attribute info.title is missing\nCorrect the document there.\n",
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
