/**
 * Reading documents, which generate, spec:diff and spec:update do in the same way.
 */
import { documentOf, readDocument } from "../../scripts/document/read-document.js";
import { statedScopes } from "../../scripts/document/scopes.js";
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";

const responses = { 200: { description: "OK" } };
const get = (more: object = {}) => ({ get: { operationId: "a", responses, ...more } });
const spec = (paths: object | undefined, more: object = {}) =>
  JSON.stringify({ openapi: "3.0.3", info: { title: "Test", version: "1" }, ...(paths && { paths }), ...more });
const schemaIn = (schema: object, openapi = "3.0.3", status = "200") =>
  spec({ "/a": get({ responses: { [status]: { description: "OK", content: { "application/json": { schema } } } } }) }, { openapi });

/** How each of the commands fails on a document. */
function failures(text: string): readonly string[] {
  return [readDocument, documentOf, shapeDocument].map((read) => {
    try {
      read("doc", text);
      return "accepted";
    } catch (error) {
      return error instanceof Error && error.name === "CommandError" ? error.message : `unexpected: ${String(error)}`;
    }
  });
}

const yaml = 'openapi: 3.0.3\ninfo: { title: Test, version: "1" }\n';

test.each([
  ["Swagger 2.0", JSON.stringify({ swagger: "2.0", info: { title: "Test", version: "1" }, paths: { "/a": get() } })],
  ["webhooks alone", spec(undefined, { openapi: "3.1.0", webhooks: { a: { post: { responses } } } })],
  ["components alone", spec(undefined, { openapi: "3.1.0", components: { schemas: { A: {} } } })],
  ["an operation without responses in 3.1", spec({ "/a": { get: { operationId: "a" } } }, { openapi: "3.1.0" })],
  [
    "a path item that is a reference",
    spec({ "/a": { $ref: "#/components/pathItems/a" } }, { openapi: "3.1.0", components: { pathItems: { a: get() } } }),
  ],
  ["merge keys", `${yaml}x-a: &a { responses: { "200": { description: OK } } }\npaths: { /a: { get: { <<: *a, operationId: a } } }\n`],
  [
    "many uses of an alias",
    `${yaml}x-a: &a { description: OK }\npaths:\n${Array.from({ length: 150 }, (_, index) => `  /p${index}: { get: { operationId: op${index}, responses: { "200": *a } } }\n`).join("")}`,
  ],
  [
    "names that look like keywords",
    spec({ "/a": get() }, { components: { schemas: { default: { type: "object", properties: { "x-a": {}, enum: {} } } } } }),
  ],
])("all commands accept a document with %s", (_, text) => {
  expect(failures(text)).toEqual(["accepted", "accepted", "accepted"]);
});

test.each([
  ["a version that doesn't exist", spec({ "/a": get() }, { openapi: "3.7.0" }), "doc is OpenAPI 3.7.0."],
  ["no version", '{"paths":{}}', "doc does not say which OpenAPI it is."],
  ["neither paths nor webhooks", spec(undefined), "doc has no paths."],
  [
    "an operation without responses in 3.0",
    spec({ "/a": { get: { operationId: "a" } } }),
    "doc: the operation at /paths/~1a/get has no responses.",
  ],
  ["a misspelt type", schemaIn({ type: "strng" }), 'has the unknown type "strng".'],
  ["a misspelt type in a default response", schemaIn({ type: "strng" }, "3.0.3", "default"), 'has the unknown type "strng".'],
  ["a reference in a default response that leads nowhere", schemaIn({ $ref: "#/no" }, "3.0.3", "default"), "doc: $ref #/no leads nowhere."],
  [
    "a reference in a header called x-a that leads nowhere",
    spec({ "/a": get({ responses: { 200: { description: "OK", headers: { "x-a": { $ref: "#/no" } } } } }) }),
    "doc: $ref #/no leads nowhere.",
  ],
  [
    "a reference in a model called example that leads nowhere",
    spec({ "/a": get() }, { components: { schemas: { example: { $ref: "#/no" } } } }),
    "doc: $ref #/no leads nowhere.",
  ],
  [
    "a key without a value",
    `${yaml}paths:\n  /a:\n    get:\n      operationId: a\n      responses:\n        "200":\n`,
    "/paths/~1a/get/responses/200 has no value.",
  ],
  ["text that isn't YAML", "a: [1", "doc is neither YAML nor JSON, or it is cut off"],
])("all commands refuse a document with %s, in the same words", (_, text, message) => {
  const [first = "", ...others] = failures(text);
  expect(first).toContain(message);
  expect(others).toEqual([first, first]);
});

test("a default response of 3.1 is converted to 3.0 like any other", () => {
  const schema = { type: ["string", "null"] };
  const converted = JSON.stringify(documentOf("doc", schemaIn(schema, "3.1.0", "default")).root["paths"]);
  expect(converted).toBe(JSON.stringify(JSON.parse(schemaIn({ type: "string", nullable: true }, "3.0.3", "default")).paths));
  // Types are generated from what was written.
  expect(JSON.stringify(readDocument("doc", schemaIn(schema, "3.1.0")).root)).toContain('"type":["string","null"]');
});

test.each<[string, object, readonly string[] | undefined]>([
  ["our list", { "x-scopes": ["a:b", "c:d"], "x-scope": "e:f" }, ["a:b", "c:d"]],
  ["a vendor's text", { "x-scope": "a:b, c:d" }, ["a:b", "c:d"]],
  ["a description", { description: "Needs:\n<code>read:users</code> and <code>x</code>" }, ["read:users"]],
  ["security requirements alone", { security: [{ oauth: ["read:users"] }] }, undefined],
])("scopes are read from %s", (_, operation, scopes) => {
  expect(statedScopes({ ...operation })).toEqual(scopes);
});
