/**
 * What the templates get to know about an operation.
 */
import { isObject, objectAt } from "../../scripts/shared/json.js";
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { documentOf, json } from "./documents.js";

const type = 'operations["GetThing"]';

/** The extensions that the templates get for an operation GetThing. */
function extensionsOf(operation: object, components?: object, path = "/things"): Readonly<Record<string, unknown>> {
  const paths = { [path]: { get: { operationId: "GetThing", responses: { 200: json({}) }, ...operation } } };
  const { prepared } = shapeDocument("a.yaml", documentOf(paths, components));
  const definition = objectAt(objectAt(objectAt(prepared, "paths"), path), "get");
  return { ...objectAt(definition, "x-descriptor"), scopes: definition["x-scopes"], parameters: definition["parameters"] };
}

const query = (name: string, more: object = {}) => ({ name, in: "query", schema: { type: "string" }, ...more });

test("an argument is optional if none of its parameters is required", () => {
  expect(extensionsOf({})).toMatchObject({ argumentsType: "{ query?: never }" });
  expect(extensionsOf({ parameters: [query("a")] })).toMatchObject({ argumentsType: `{ query?: ${type}["parameters"]["query"] }` });
  expect(extensionsOf({ parameters: [query("a"), query("b", { required: true })] })).toMatchObject({
    argumentsType: `{ query: ${type}["parameters"]["query"] }`,
  });
});

test("header parameters that OpenAPI says to ignore are left out", () => {
  const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
  const extensions = extensionsOf({ parameters: ["Accept", "content-type", "AUTHORIZATION", "X-Mine"].map(header) });
  expect(extensions["argumentsType"]).toBe(`{ header: ${type}["parameters"]["header"] }`);
  expect(extensions["parameters"]).toEqual([header("X-Mine")]);
});

test("JSON is preferred for a body, and any other media type is named", () => {
  const body = (...mediaTypes: string[]) => ({ content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) });
  const content = `NonNullable<${type}["requestBody"]>["content"]`;
  const form = "application/x-www-form-urlencoded";

  const plain = extensionsOf({ requestBody: body("text/plain", form, "application/json") });
  expect(plain["argumentsType"]).toBe(`{ body?: ${content}["application/json"] }`);
  expect(plain).not.toHaveProperty("bodyMediaType");
  expect(extensionsOf({ requestBody: { ...body(form), required: true } })).toMatchObject({
    argumentsType: `{ body: ${type}["requestBody"]["content"]["${form}"] }`,
    bodyMediaType: form,
  });
  expect(extensionsOf({ requestBody: body("application/json; charset=utf-8") })).toMatchObject({
    bodyMediaType: "application/json; charset=utf-8",
  });
});

test("the result type is the union of the contents of all successes", () => {
  const content = (status: string, mediaType = "application/json") => `${type}["responses"][${status}]["content"]["${mediaType}"]`;
  const empty = { description: "OK" };
  const text = { description: "OK", content: { "text/csv": { schema: { type: "string" } } } };
  const charset = { description: "OK", content: { "application/json; charset=utf-8": { schema: {} } } };

  expect(extensionsOf({ responses: { 200: json({}), 400: json({}) } })["resultType"]).toBe(content("200"));
  expect(extensionsOf({ responses: { 200: json({}), 400: json({}) } })).not.toHaveProperty("successKind");
  expect(extensionsOf({ responses: { 200: charset } })["resultType"]).toBe(content("200", "application/json; charset=utf-8"));
  expect(extensionsOf({ responses: { 201: json({}), 200: json({}) } })["resultType"]).toBe(`${content("200")} | ${content("201")}`);
  expect(extensionsOf({ responses: { "2XX": json({}) } })["resultType"]).toBe(content('"2XX"'));
  expect(extensionsOf({ responses: { default: json({}) } })["resultType"]).toBe(content('"default"'));
  expect(extensionsOf({ responses: { 200: json({}), 204: empty } })).toMatchObject({
    resultType: `${content("200")} | undefined`,
    successKind: "json-or-empty",
  });
  expect(extensionsOf({ responses: { 204: json({}) } })).toMatchObject({ resultType: "undefined", successKind: "empty" });
  expect(extensionsOf({ responses: { 200: text } })).toMatchObject({ resultType: content("200", "text/csv"), successKind: "text" });
});

test("scopes are read from x-scopes and from a vendor's x-scope", () => {
  expect(extensionsOf({ "x-scopes": ["read:a", "read:b"] })["scopes"]).toEqual(["read:a", "read:b"]);
  expect(extensionsOf({ "x-scope": "read:a read:b" })["scopes"]).toEqual(["read:a", "read:b"]);
  expect(extensionsOf({})["scopes"]).toEqual([]);
});

test("the item type of a list follows the dotted path to its items", () => {
  const paging = { style: "cursor", items: "data.items", param: "after", id: "id" };
  const result = `${type}["responses"][200]["content"]["application/json"]`;
  expect(extensionsOf({ parameters: [query("after")], "x-paging": paging })).toMatchObject({
    itemType: `NonNullable<NonNullable<${result}["data"]>["items"]>[number]`,
    pagingFact: paging,
  });
});

test("an empty path to the items means that the page itself is the list", () => {
  const paging = { style: "page", items: "", param: "page" };
  expect(extensionsOf({ parameters: [query("page")], "x-paging": paging })).toMatchObject({
    itemType: `${type}["responses"][200]["content"]["application/json"][number]`,
    pagingFact: paging,
  });
});

test("only query parameters without the default style are listed", () => {
  const parameters = [
    query("plain"),
    query("list", { style: "form", explode: true }),
    query("piped", { style: "pipeDelimited" }),
    query("filter", { style: "deepObject", explode: true }),
    query("csv", { explode: false }),
  ];
  expect(extensionsOf({ parameters })).toMatchObject({
    queryFacts: {
      styles: [
        { name: "csv", style: "form", explode: false },
        { name: "filter", style: "deepObject", explode: true },
        { name: "piped", style: "pipeDelimited", explode: false },
      ],
    },
  });
});

test("an operation inherits the parameters of its path, also by $ref, and can replace them", () => {
  const components = {
    parameters: {
      id: { name: "id", in: "path", required: true, schema: { type: "string" } },
      page: query("page", { required: true }),
    },
  };
  const parameters = [{ $ref: "#/components/parameters/id" }, { $ref: "#/components/parameters/page" }];
  const operation = { operationId: "GetThing", parameters: [query("page")], responses: { 200: json({}) } };
  const { prepared } = shapeDocument("a.yaml", documentOf({ "/a/{id}": { parameters, get: operation } }, components));
  const definition = objectAt(objectAt(objectAt(prepared, "paths"), "/a/{id}"), "get");
  expect(objectAt(definition, "x-descriptor")["argumentsType"]).toBe(
    `{ path: ${type}["parameters"]["path"]; query?: ${type}["parameters"]["query"] }`,
  );
});

test("a summary can't end the comment that contains it", () => {
  expect(extensionsOf({ summary: "One\n two */ three" })).toMatchObject({ oneLine: "One two * / three." });
});

test("the order of a document doesn't change the result, and each operation gets one tag", () => {
  const operation = (operationId: string) => ({ operationId, tags: ["x", "y"], responses: { 200: json({}) } });
  const one = shapeDocument("a.yaml", documentOf({ "/b": { put: operation("c"), get: operation("b") }, "/a": { get: operation("a") } }));
  const two = shapeDocument("a.yaml", documentOf({ "/a": { get: operation("a") }, "/b": { get: operation("b"), put: operation("c") } }));
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  const tags = Object.values(objectAt(one.prepared, "paths")).flatMap((item) =>
    isObject(item) ? Object.values(item).map((value) => isObject(value) && value["tags"]) : [],
  );
  expect(tags).toEqual([["all"], ["all"], ["all"]]);
});
