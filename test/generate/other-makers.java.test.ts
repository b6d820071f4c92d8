/**
 * Small documents of each kind that other makers publish, generated and compiled.
 */
import { compile } from "./compile.js";
import { documentOf, json } from "./documents.js";
import { Scratch } from "./scratch.js";

jest.setTimeout(300_000);

let scratch: Scratch;
beforeEach(() => (scratch = new Scratch().withJar()));
afterEach(() => scratch.remove());

/** The names of the descriptors that are generated from a document. All of the code must compile, also with some that uses it. */
function generated(name: string, text: string, use = "export {};"): readonly string[] {
  scratch.write(name, text);
  const args = ["--from", name, "--out", "generated/any"];
  expect(scratch.generate(args)).toMatchObject({ exitCode: 0, stderr: "" });
  expect(scratch.generate(args, { PATH: "/nowhere" }).stdout).toBe(`${name}: up to date\n`);
  scratch.write("generated/any/use.ts", `import type { ArgsOf, ResultOf } from "../../src/operation.js";\n${use}\n`);
  const unused = "any/use.ts: All imports in import declaration are unused.";
  const errors = compile(["completeness.ts", "use.ts"].map((file) => scratch.path(`generated/any/${file}`)));
  expect(errors.filter((error) => use !== "export {};" || error !== unused)).toEqual([]);
  return [...scratch.read("generated/any/operations.ts").matchAll(/^export const (\S+):/gm)].map((match) => match[1] ?? "");
}

const responses = { 200: json({ type: "object", properties: { a: { type: "string" } } }) };

const version31 = (paths: object | undefined, more: object) =>
  JSON.stringify({ openapi: "3.1.0", info: { title: "Test", version: "1" }, ...(paths && { paths }), ...more });

test("a Swagger 2.0 document, with its parameters, bodies and files", () => {
  const text = `
swagger: "2.0"
info: { title: Test, version: "1" }
host: example.com
basePath: /v1
produces: [application/json]
securityDefinitions: { key: { type: apiKey, name: X-Key, in: header } }
definitions:
  Pet: { type: object, required: [name], properties: { name: { type: string }, tag: { type: string } } }
paths:
  /pets:
    get:
      operationId: list-pets
      parameters: [{ name: tags, in: query, type: array, items: { type: string }, collectionFormat: csv }]
      responses: { "200": { description: OK, schema: { type: array, items: { $ref: "#/definitions/Pet" } } } }
    post:
      parameters: [{ name: pet, in: body, required: true, schema: { $ref: "#/definitions/Pet" } }]
      responses: { "201": { description: Created, schema: { $ref: "#/definitions/Pet" } } }
  /pets/{id}/photo:
    parameters: [{ name: id, in: path, required: true, type: integer }]
    put:
      operationId: photo
      consumes: [multipart/form-data]
      parameters: [{ name: file, in: formData, type: file, required: true }]
      responses: { "204": { description: Stored } }
`;
  const use = `import type { listPets, photo, postPets } from "./operations.js";
export const list: ArgsOf<typeof listPets> = { query: { tags: ["a"] } };
export const add: ArgsOf<typeof postPets> = { body: { name: "Rex" } };
export const put: ArgsOf<typeof photo> = { path: { id: 1 }, body: { file: new Blob([]) } };
export const name: string | undefined = (undefined as ResultOf<typeof listPets> | undefined)?.[0]?.name;
// @ts-expect-error a required field
export const wrong: ArgsOf<typeof postPets> = { body: { tag: "a" } };`;
  expect(generated("pets.yaml", text, use)).toEqual(["listPets", "photo", "postPets"]);
  const operations = scratch.read("generated/any/operations.ts");
  expect(operations).toContain('"tags": { style: "form", explode: false },');
  expect(operations).toContain('consumes: "multipart/form-data",\n  success: "empty",');
});

test("a document of webhooks alone, which gives types and no descriptor", () => {
  const sent = { post: { operationId: "sent", requestBody: json({ $ref: "#/components/schemas/Sent" }), responses } };
  const text = version31(undefined, {
    webhooks: { sent },
    components: { schemas: { Sent: { type: "object", properties: { id: { type: "string" } } } } },
  });
  const use = `import type { components, webhooks } from "./types.js";
export const hook: webhooks["sent"]["post"]["requestBody"] = { content: { "application/json": { id: "1" } } };
export const sent: components["schemas"]["Sent"] = {};
export type Unused = [ArgsOf<never>, ResultOf<never>];`;
  expect(generated("hooks.json", text, use)).toEqual([]);
  expect(scratch.read("generated/any/operations.ts")).toMatch(/^export \{\};$/m);
});

test("webhooks beside paths, shared path items, and operations without responses", () => {
  const shared = {
    parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
    get: { operationId: "get/shared", responses },
  };
  const hook = { post: { operationId: "get/shared", responses } };
  const text = version31(
    { "/a/{id}": { $ref: "#/components/pathItems/shared" }, "/b": { delete: { operationId: "silent" } } },
    { webhooks: { hook, other: { $ref: "#/components/pathItems/other" } }, components: { pathItems: { shared, other: hook } } },
  );
  const use = `import type { getShared, silent } from "./operations.js";
export const args: ArgsOf<typeof getShared> = { path: { id: "1" } };
export const nothing: ResultOf<typeof silent> = undefined;`;
  expect(generated("shared.json", text, use)).toEqual(["getShared", "silent"]);
});

test("YAML with merge keys, and with more than 100 uses of an alias", () => {
  const uses = Array.from(
    { length: 150 },
    (_, index) => `  /p${index}:\n    get:\n      <<: *common\n      operationId: op${index}\n      responses: { "200": *ok }\n`,
  );
  const text = `openapi: 3.0.3
info: { title: Test, version: "1" }
x-common: &common { summary: Common, parameters: [{ name: q, in: query, schema: { type: string } }] }
x-ok: &ok { description: OK, content: { application/json: { schema: { type: string } } } }
paths:
${uses.join("")}`;
  const use = `import type { op149 } from "./operations.js";
export const args: ArgsOf<typeof op149> = { query: { q: "a" } };
export const result: ResultOf<typeof op149> = "a";`;
  expect(generated("merged.yaml", text, use)).toHaveLength(150);
});

test("keywords of JSON Schema in 3.1, parameters in headers and cookies, and bodies without a media type", () => {
  const schema = {
    type: ["object", "null"],
    nullable: true,
    unevaluatedProperties: false,
    properties: { kind: { const: "a" }, pair: { type: "array", prefixItems: [{ type: "string" }, { type: "number" }] } },
  };
  const parameters = ["header", "cookie"].map((place) => ({ name: "X-Id", in: place, required: true, schema: { type: "string" } }));
  const text = version31(
    {
      "/a": { put: { operationId: "a.b", parameters, requestBody: { content: {} }, responses: { 200: json(schema), default: json({}) } } },
    },
    {},
  );
  const use = `import type { aB } from "./operations.js";
export const args: ArgsOf<typeof aB> = { header: { "X-Id": "1" } };
export const result: ResultOf<typeof aB> = { kind: "a", pair: ["a", 1] };`;
  expect(generated("schemas.json", text, use)).toEqual(["aB"]);
});

test("a misspelt type is refused before anything is written", () => {
  scratch.write("wrong.json", documentOf({ "/a": { get: { operationId: "a", responses: { 200: json({ type: "strng" }) } } } }));
  const { exitCode, stderr } = scratch.generate(["--from", "wrong.json", "--out", "out"], { PATH: "/nowhere" });
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(
    /^wrong\.json: \/paths\/~1a\/get\/responses\/200\/content\/application~1json\/schema has the unknown type "strng"\./,
  );
});
