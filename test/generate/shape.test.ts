import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { documentOf, json } from "./documents.js";

const shape = (paths: object, components?: object) => () => shapeDocument("a.yaml", documentOf(paths, components));
const responses = { 200: { description: "OK" } };
const pathParameter = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });

describe("a document is refused", () => {
  test.each([
    ["that is no YAML", "a: [1", /^a\.yaml is neither YAML nor JSON: /],
    ["that is empty", "", /^a\.yaml is not an OpenAPI document/],
    ["of Swagger 2", 'swagger: "2.0"', /^a\.yaml is a Swagger 2\.0 document\.\nConvert/],
    ["of no version", "paths: {}", /^a\.yaml does not say "openapi: 3\.x"/],
    ["without paths", "openapi: 3.0.3", /^a\.yaml has no paths/],
  ])("%s", (_, text, message) => {
    expect(() => shapeDocument("a.yaml", text)).toThrow(message);
  });
});

describe("an operation is refused, by name,", () => {
  test("without operationId", () => {
    expect(shape({ "/a": { get: { responses } } })).toThrow(/^a\.yaml: GET \/a has no operationId/);
  });

  test.each([
    ["whose descriptor another has", "GetA", "getA", "getA"],
    ["whose operationId another has", "getA", "getA", "getA"],
  ])("%s", (_, first, second, name) => {
    const paths = { "/a": { get: { operationId: first, responses } }, "/b": { put: { operationId: second, responses } } };
    expect(shape(paths)).toThrow(`a.yaml: ${second} (PUT /b) and ${first} (GET /a) would share the descriptor "${name}".`);
  });

  test.each(["Delete", "new", "get-user", "1st", "operations", "Await", "größe"])("called %s", (operationId) => {
    expect(shape({ "/a": { get: { operationId, responses } } })).toThrow(/its descriptor cannot be called/);
  });

  test("with an undeclared path parameter", () => {
    expect(shape({ "/a/{id}": { get: { operationId: "a", responses } } })).toThrow(
      'a.yaml: a (GET /a/{id}) never declares the path parameter "id".',
    );
  });

  test("with a path parameter that has no place, also where the path declares it by reference", () => {
    const components = { parameters: { id: pathParameter("id") } };
    const parameters = [{ $ref: "#/components/parameters/id" }];
    expect(shape({ "/a": { parameters, get: { operationId: "a", responses } } }, components)).toThrow(
      'a.yaml: a (GET /a) declares the path parameter "id", which has no place in the path.',
    );
  });

  test("with an unclosed brace in its path", () => {
    expect(shape({ "/a/{id": { get: { operationId: "a", responses } } })).toThrow(/brace without its partner/);
  });

  test("whose facts would break out of their quotes", () => {
    expect(shape({ '/a"': { get: { operationId: "a", responses } } })).toThrow(/holds a quote/);
  });

  test("that answers JSON or text", () => {
    const text = { description: "OK", content: { "text/plain": { schema: { type: "string" } } } };
    const operation = { operationId: "a", responses: { 200: json({}), 202: text } };
    expect(shape({ "/a": { get: operation } })).toThrow(/something else under another/);
  });

  test.each([
    [{ style: "tokens", items: "a", param: "p" }, 'has the unknown style "tokens"'],
    [{ style: "token", items: "a", param: "p" }, 'lacks "next"'],
    [{ style: "page", items: "a", param: "p", lats: "last" }, 'has the unknown field "lats"'],
    [{ style: "page", items: "a", param: "page" }, 'names "page", which isn\'t a query parameter'],
  ])("whose x-paging is %j", (paging, message) => {
    const parameters = [{ name: "p", in: "query", schema: {} }];
    const operation = { operationId: "a", parameters, responses: { 200: json({}) }, "x-paging": paging };
    expect(shape({ "/a": { get: operation } })).toThrow(`a.yaml: a (GET /a): x-paging ${message}.`);
  });

  test("whose scopes or permissions are no lists", () => {
    expect(shape({ "/a": { get: { operationId: "a", responses, "x-scopes": "read:a" } } })).toThrow(/scopes are not a list/);
    expect(shape({ "/a": { get: { operationId: "a", responses, "x-permissions": ["A"] } } })).toThrow(/not a list of lists/);
  });
});

describe("a reference is refused", () => {
  const referring = (reference: string) => ({ "/a": { get: { operationId: "a", responses: { 200: { $ref: reference } } } } });

  test("that leads nowhere", () => {
    expect(shape(referring("#/components/responses/Gone"))).toThrow(
      /\$ref #\/components\/responses\/Gone leads nowhere\.\nDefine[^]*It is at #\/paths\/~1a\/get\/responses\/200/,
    );
  });

  test("that leads out of the document", () => {
    expect(shape(referring("other.yaml#/a"))).toThrow(/leads out of the document[^]*redocly bundle/);
  });

  test("that leads back to itself", () => {
    const responsesOf = { A: { $ref: "#/components/responses/B" }, B: { $ref: "#/components/responses/A" } };
    expect(shape(referring("#/components/responses/A"), { responses: responsesOf })).toThrow(/leads back to itself/);
  });

  test("that is a YAML alias which holds itself", () => {
    const text = documentOf(referring("#/components/responses/A"), { responses: { A: { description: "A" } } });
    const looping = text.replace('"components":{', '"components":{"schemas":{"A": &a {"properties":{"a": *a}}},');
    expect(() => shapeDocument("a.yaml", looping)).toThrow(/a YAML alias at #\/components\/schemas\/A\/properties\/a holds itself/);
  });

  test("but not what only looks like one", () => {
    const properties = { $ref: { type: "string" }, example: { type: "string" } };
    const schema = { type: "object", properties, example: { $ref: "#/no" } };
    expect(shape({ "/a": { get: { operationId: "a", responses: { 200: json(schema) } } } })).not.toThrow();
  });
});
