/**
 * The documents that generation rejects.
 */
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { documentOf, json } from "./documents.js";

const shape = (paths: object, components?: object) => () => shapeDocument("a.yaml", documentOf(paths, components));
const responses = { 200: { description: "OK" } };
const pathParameter = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });

describe("generation rejects a document", () => {
  test.each([
    ["that isn't YAML", "a: [1", /^a\.yaml is neither YAML nor JSON: /],
    ["that is empty", "", /^a\.yaml is not an OpenAPI document/],
    ["of Swagger 2", 'swagger: "2.0"', /^a\.yaml is a Swagger 2\.0 document\.\nConvert/],
    ["without a version", "paths: {}", /^a\.yaml does not say "openapi: 3\.x"/],
    ["without paths", "openapi: 3.0.3", /^a\.yaml has no paths/],
  ])("%s", (_, text, message) => {
    expect(() => shapeDocument("a.yaml", text)).toThrow(message);
  });
});

describe("generation rejects an operation, naming it,", () => {
  test("without an operationId", () => {
    expect(shape({ "/a": { get: { responses } } })).toThrow(/^a\.yaml: GET \/a has no operationId/);
  });

  test.each([
    ["with the same descriptor name as another", "GetA", "getA", "getA"],
    ["with the same operationId as another", "getA", "getA", "getA"],
  ])("%s", (_, first, second, name) => {
    const paths = { "/a": { get: { operationId: first, responses } }, "/b": { put: { operationId: second, responses } } };
    expect(shape(paths)).toThrow(`a.yaml: ${second} (PUT /b) and ${first} (GET /a) would share the descriptor "${name}".`);
  });

  test.each(["Delete", "new", "get-user", "1st", "operations", "Await", "größe"])("with the operationId %s", (operationId) => {
    expect(shape({ "/a": { get: { operationId, responses } } })).toThrow(/its descriptor cannot be called/);
  });

  test("with an undeclared path parameter", () => {
    expect(shape({ "/a/{id}": { get: { operationId: "a", responses } } })).toThrow(
      'a.yaml: a (GET /a/{id}) never declares the path parameter "id".',
    );
  });

  test("with a path parameter that its path doesn't contain, even if the path declares it by $ref", () => {
    const components = { parameters: { id: pathParameter("id") } };
    const parameters = [{ $ref: "#/components/parameters/id" }];
    expect(shape({ "/a": { parameters, get: { operationId: "a", responses } } }, components)).toThrow(
      'a.yaml: a (GET /a) declares the path parameter "id", which has no place in the path.',
    );
  });

  test("with an unclosed brace in its path", () => {
    expect(shape({ "/a/{id": { get: { operationId: "a", responses } } })).toThrow(/brace without its partner/);
  });

  test("with a quote in its path", () => {
    expect(shape({ '/a"': { get: { operationId: "a", responses } } })).toThrow(/holds a quote/);
  });

  test("that answers JSON under one status and text under another", () => {
    const text = { description: "OK", content: { "text/plain": { schema: { type: "string" } } } };
    const operation = { operationId: "a", responses: { 200: json({}), 202: text } };
    expect(shape({ "/a": { get: operation } })).toThrow(/something else under another/);
  });

  test.each([
    [{ style: "tokens", items: "a", param: "p" }, 'has the unknown style "tokens"'],
    [{ style: "token", items: "a", param: "p" }, 'lacks "next"'],
    [{ style: "page", items: "a", param: "p", lats: "last" }, 'has the unknown field "lats"'],
    [{ style: "page", items: "a", param: "page" }, 'names "page", which isn\'t a query parameter'],
  ])("with the x-paging %j", (paging, message) => {
    const parameters = [{ name: "p", in: "query", schema: {} }];
    const operation = { operationId: "a", parameters, responses: { 200: json({}) }, "x-paging": paging };
    expect(shape({ "/a": { get: operation } })).toThrow(`a.yaml: a (GET /a): x-paging ${message}.`);
  });

  test("whose scopes or permissions aren't lists", () => {
    expect(shape({ "/a": { get: { operationId: "a", responses, "x-scopes": "read:a" } } })).toThrow(/scopes are not a list/);
    expect(shape({ "/a": { get: { operationId: "a", responses, "x-permissions": ["A"] } } })).toThrow(/not a list of lists/);
  });
});

describe("generation and references", () => {
  const referring = (reference: string) => ({ "/a": { get: { operationId: "a", responses: { 200: { $ref: reference } } } } });

  test("a $ref that leads nowhere is rejected with its place", () => {
    expect(shape(referring("#/components/responses/Gone"))).toThrow(
      /\$ref #\/components\/responses\/Gone leads nowhere\.\nDefine[^]*It is at #\/paths\/~1a\/get\/responses\/200/,
    );
  });

  test("a $ref to another document is rejected, with advice to bundle", () => {
    expect(shape(referring("other.yaml#/a"))).toThrow(/leads out of the document[^]*redocly bundle/);
  });

  test("a $ref that leads back to itself is rejected", () => {
    const responsesOf = { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } };
    expect(shape(referring("#/components/responses/A"), { responses: responsesOf })).toThrow(/leads back to itself/);
  });

  test("a YAML alias that contains itself is rejected", () => {
    const text = documentOf(referring("#/components/responses/A"), { responses: { A: { description: "A" } } });
    const looping = text.replace('"components":{', '"components":{"schemas":{"A": &a {"properties":{"a": *a}}},');
    expect(() => shapeDocument("a.yaml", looping)).toThrow(/a YAML alias at #\/components\/schemas\/A\/properties\/a holds itself/);
  });

  test("a property called $ref, and a $ref in an example, aren't references", () => {
    const properties = { $ref: { type: "string" }, example: { type: "string" } };
    const schema = { type: "object", properties, example: { $ref: "#/no" } };
    expect(shape({ "/a": { get: { operationId: "a", responses: { 200: json(schema) } } } })).not.toThrow();
  });
});
