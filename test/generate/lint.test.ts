/**
 * Which documents the linter rejects before anything is generated.
 */
import { lint } from "../../scripts/generate/lint.js";
import { repository } from "./scratch.js";

jest.setTimeout(120_000);

const info = { title: "Test", version: "1" };

/** A document whose one response has this schema. */
function withSchema(schema: object, openapi = "3.0.3"): object {
  const operation = { operationId: "a", responses: { 200: { description: "OK", content: { "application/json": { schema } } } } };
  return { openapi, info, paths: { "/a": { get: operation } } };
}

const linted = (document: object) => lint(repository, { name: "a.json", given: { ...document } });
const place = "#/paths/~1a/get/responses/200/content/application~1json/schema";

test.each<[string, object, string]>([
  [
    "a misspelt type",
    withSchema({ type: "strng" }),
    `- ${place}/type: \`type\` can be one of the following only: "object", "array", "string"`,
  ],
  ["a misspelt type of a field", withSchema({ type: "object", properties: { id: { type: "int" } } }), `- ${place}/properties/id/type: `],
  ["a misspelt type in a list", withSchema({ type: ["string", "nul"] }, "3.1.0"), `- ${place}/type/1: `],
  ["a misspelt keyword in 3.0", withSchema({ requird: ["a"] }), `- ${place}/requird: Property \`requird\` is not expected here.`],
  ["a misspelt keyword in 3.1", withSchema({ propertes: {} }, "3.1.0"), `- ${place}/propertes: `],
  [
    "a document without a title",
    { ...withSchema({}), info: { version: "1" } },
    "- #/info: The field `title` must be present on this level.",
  ],
])("%s is rejected with its place", async (_, document, problem) => {
  const failure = linted(document);
  await expect(failure).rejects.toThrow(problem);
  await expect(failure).rejects.toThrow(/^a\.json is not a valid OpenAPI document:\n- [^]*\nCorrect the document there\.$/);
});

test.each<[string, object]>([
  ["a keyword that JSON Schema doesn't know in 3.1", withSchema({ type: "string", nullable: true }, "3.1.0")],
  ["required: true in a schema", withSchema({ type: "string", required: true })],
  ["an extension", withSchema({ type: "string", "x-mine": { $ref: "other.yaml" } })],
])("%s is accepted", async (_, document) => {
  await expect(linted(document)).resolves.toBeUndefined();
});

test("of many problems, the first ten are shown", async () => {
  const properties = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`field${index}`, { type: "strng" }]));
  await expect(linted(withSchema({ type: "object", properties }))).rejects.toThrow(/field9\/type: [^\n]*\n- and 2 more\nCorrect/);
});
