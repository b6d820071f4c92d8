/**
 * The documents that generation rejects.
 */
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { objectAt } from "../../scripts/shared/json.js";
import { documentOf, json } from "./documents.js";

const shape = (paths: object, components?: object) => () => shapeDocument("a.yaml", documentOf(paths, components));
const responses = { 200: { description: "OK" } };
const pathParameter = (name: string) => ({ name, in: "path", required: true, schema: { type: "string" } });

describe("generation rejects a document", () => {
  test.each([
    ["that isn't YAML", "a: [1", /^a\.yaml is neither YAML nor JSON, or it is cut off: /],
    ["that is empty", "", /^a\.yaml is not an API document: it holds no object/],
    ["of Swagger 1.2", 'swagger: "1.2"', /^a\.yaml is Swagger 1\.2\.\nGive Swagger 2\.0, OpenAPI 3\.0 or 3\.1/],
    ["of a version that doesn't exist yet", "openapi: 4.0.0", /^a\.yaml is OpenAPI 4\.0\.0/],
    ["without a version", "paths: {}", /^a\.yaml does not say which OpenAPI it is/],
    ["without paths", "openapi: 3.0.3", /^a\.yaml has no paths/],
  ])("%s", (_, text, message) => {
    expect(() => shapeDocument("a.yaml", text)).toThrow(message);
  });
});

describe("generation rejects an operation, naming it,", () => {
  test.each([
    ["with the same descriptor name as another", "GetA", "getA", "getA"],
    ["with the same operationId as another", "getA", "getA", "getA"],
    ["that differs from another in its separators", "get-a", "get/a", "getA"],
    ["that is called like a descriptor of two words", "get a", "getA", "getA"],
    ["that is called like a descriptor of a reserved word", "delete", "delete_", "delete_"],
  ])("%s", (_, first, second, name) => {
    const paths = { "/a": { get: { operationId: first, responses } }, "/b": { put: { operationId: second, responses } } };
    expect(shape(paths)).toThrow(`a.yaml: ${second} (PUT /b) and ${first} (GET /a) would share the descriptor "${name}".`);
  });

  test("without an operationId whose descriptor would be called like another's", () => {
    const paths = { "/a": { get: { responses } }, "/b": { get: { operationId: "GetA", responses } } };
    expect(shape(paths)).toThrow('a.yaml: GetA (GET /b) and getA (GET /a) would share the descriptor "getA".');
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

describe("the descriptor of an operation", () => {
  test.each([
    ["getUsers", "getUsers"],
    ["GetUsers", "getUsers"],
    ["get_users", "get_users"],
    ["get-companies", "getCompanies"],
    ["get-companies-companyId", "getCompaniesCompanyId"],
    ["meta/root", "metaRoot"],
    ["a.b", "aB"],
    ["x[0]", "x0"],
    ["Users: list (all)", "usersListAll"],
    ["größe", "größe"],
    ["$count", "$count"],
    ["1st", "_1st"],
    ["Delete", "delete_"],
    ["new", "new_"],
    ["Await", "await_"],
    ["operations", "operations_"],
    ["exports", "exports_"],
  ])("with the operationId %s is called %s, and keeps its id", (operationId, name) => {
    const shaped = shape({ "/a": { get: { operationId, responses } } })();
    expect(shaped.descriptorNames).toEqual([name]);
    expect(shaped.skeleton).toMatchObject({ paths: { "/0": { get: { "x-descriptor": { idText: JSON.stringify(operationId) } } } } });
  });

  test.each([
    ["get", "/", "getRoot"],
    ["get", "/users", "getUsers"],
    ["delete", "/users/{user_id}", "deleteUsersByUser_id"],
    ["post", "/v1/users/{user-id}/roles:add", "postV1UsersByUserIdRolesAdd"],
    ["put", "/files/{name}.{ext}", "putFilesByNameByExt"],
  ])("without an operationId (%s %s) is called %s, and so is its id", (method, path, name) => {
    const parameters = [...path.matchAll(/\{(.*?)\}/g)].map((match) => pathParameter(match[1] ?? ""));
    for (const id of [{}, { operationId: "" }]) {
      const shaped = shape({ [path]: { [method]: { ...id, parameters, responses } } })();
      expect(shaped.descriptorNames).toEqual([name]);
      expect(shaped.prepared).toMatchObject({ paths: { [path]: { [method]: { operationId: name } } } });
    }
  });

  test("may have the path of another with other parameter names", () => {
    const item = (name: string) => ({ parameters: [pathParameter(name)], get: { operationId: name, responses } });
    expect(shape({ "/a/{one}": item("one"), "/a/{two}": item("two") })().descriptorNames).toEqual(["one", "two"]);
  });

  test("whose answers are JSON under one status and text under another has the union as its result", () => {
    const text = { description: "OK", content: { "text/plain": { schema: { type: "string" } } } };
    const answers = [
      { 200: json({}), 202: text },
      { 200: text, 201: json({}) },
      { 200: json({}), 202: text, 204: responses[200] },
    ];
    expect(
      answers.map((some) => objectAt(shape({ "/a": { get: { operationId: "a", responses: some } } })().skeleton, "paths")),
    ).toMatchObject([
      {
        "/0": {
          get: {
            "x-descriptor": { successKind: "json-or-text", resultType: resultOf(["200", "application/json"], ["202", "text/plain"]) },
          },
        },
      },
      {
        "/0": {
          get: {
            "x-descriptor": { successKind: "json-or-text", resultType: resultOf(["200", "text/plain"], ["201", "application/json"]) },
          },
        },
      },
      { "/0": { get: { "x-descriptor": { resultType: `${resultOf(["200", "application/json"], ["202", "text/plain"])} | undefined` } } } },
    ]);
  });
});

const resultOf = (...contents: [status: string, mediaType: string][]) =>
  contents.map(([status, mediaType]) => `operations["a"]["responses"][${status}]["content"]["${mediaType}"]`).join(" | ");

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
