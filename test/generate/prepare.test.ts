import { isObject, objectAt } from "../../scripts/shared/json.js";
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { documentOf, json } from "./documents.js";

const type = 'operations["GetThing"]';

/** The facts that the templates get for an operation GetThing. */
function factsOf(operation: object, components?: object, path = "/things"): Readonly<Record<string, unknown>> {
  const paths = { [path]: { get: { operationId: "GetThing", responses: { 200: json({}) }, ...operation } } };
  const { prepared } = shapeDocument("a.yaml", documentOf(paths, components));
  const definition = objectAt(objectAt(objectAt(prepared, "paths"), path), "get");
  return { ...objectAt(definition, "x-descriptor"), scopes: definition["x-scopes"], parameters: definition["parameters"] };
}

const query = (name: string, more: object = {}) => ({ name, in: "query", schema: { type: "string" }, ...more });

test("arguments are optional where none of their parameters is required", () => {
  expect(factsOf({})).toMatchObject({ argumentsType: "{ query?: never }" });
  expect(factsOf({ parameters: [query("a")] })).toMatchObject({ argumentsType: `{ query?: ${type}["parameters"]["query"] }` });
  expect(factsOf({ parameters: [query("a"), query("b", { required: true })] })).toMatchObject({
    argumentsType: `{ query: ${type}["parameters"]["query"] }`,
  });
});

test("headers that OpenAPI tells to ignore are left out", () => {
  const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
  const facts = factsOf({ parameters: ["Accept", "content-type", "AUTHORIZATION", "X-Mine"].map(header) });
  expect(facts["argumentsType"]).toBe(`{ header: ${type}["parameters"]["header"] }`);
  expect(facts["parameters"]).toEqual([header("X-Mine")]);
});

test("a body names its media type where that is not JSON, and prefers JSON", () => {
  const body = (...mediaTypes: string[]) => ({ content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) });
  const content = `NonNullable<${type}["requestBody"]>["content"]`;
  const form = "application/x-www-form-urlencoded";

  const plain = factsOf({ requestBody: body("text/plain", form, "application/json") });
  expect(plain["argumentsType"]).toBe(`{ body?: ${content}["application/json"] }`);
  expect(plain).not.toHaveProperty("bodyMediaType");
  expect(factsOf({ requestBody: { ...body(form), required: true } })).toMatchObject({
    argumentsType: `{ body: ${type}["requestBody"]["content"]["${form}"] }`,
    bodyMediaType: form,
  });
  expect(factsOf({ requestBody: body("application/json; charset=utf-8") })).toMatchObject({
    bodyMediaType: "application/json; charset=utf-8",
  });
});

test("the result is what all successes carry", () => {
  const content = (status: string, mediaType = "application/json") => `${type}["responses"][${status}]["content"]["${mediaType}"]`;
  const empty = { description: "OK" };
  const text = { description: "OK", content: { "text/csv": { schema: { type: "string" } } } };
  const charset = { description: "OK", content: { "application/json; charset=utf-8": { schema: {} } } };

  expect(factsOf({ responses: { 200: json({}), 400: json({}) } })["resultType"]).toBe(content("200"));
  expect(factsOf({ responses: { 200: json({}), 400: json({}) } })).not.toHaveProperty("successKind");
  expect(factsOf({ responses: { 200: charset } })["resultType"]).toBe(content("200", "application/json; charset=utf-8"));
  expect(factsOf({ responses: { 201: json({}), 200: json({}) } })["resultType"]).toBe(`${content("200")} | ${content("201")}`);
  expect(factsOf({ responses: { "2XX": json({}) } })["resultType"]).toBe(content('"2XX"'));
  expect(factsOf({ responses: { default: json({}) } })["resultType"]).toBe(content('"default"'));
  expect(factsOf({ responses: { 200: json({}), 204: empty } })).toMatchObject({
    resultType: `${content("200")} | undefined`,
    successKind: "json-or-empty",
  });
  expect(factsOf({ responses: { 204: json({}) } })).toMatchObject({ resultType: "undefined", successKind: "empty" });
  expect(factsOf({ responses: { 200: text } })).toMatchObject({ resultType: content("200", "text/csv"), successKind: "text" });
});

test("scopes are read from the list and from a vendor's string", () => {
  expect(factsOf({ "x-scopes": ["read:a", "read:b"] })["scopes"]).toEqual(["read:a", "read:b"]);
  expect(factsOf({ "x-scope": "read:a read:b" })["scopes"]).toEqual(["read:a", "read:b"]);
  expect(factsOf({})["scopes"]).toEqual([]);
});

test("the items of a page are found along a dotted path", () => {
  const paging = { style: "cursor", items: "data.items", param: "after", id: "id" };
  const result = `${type}["responses"][200]["content"]["application/json"]`;
  expect(factsOf({ parameters: [query("after")], "x-paging": paging })).toMatchObject({
    itemType: `NonNullable<NonNullable<${result}["data"]>["items"]>[number]`,
    pagingFact: paging,
  });
});

test("a page that is a list itself has its items at its top", () => {
  const paging = { style: "page", items: "", param: "page" };
  expect(factsOf({ parameters: [query("page")], "x-paging": paging })).toMatchObject({
    itemType: `${type}["responses"][200]["content"]["application/json"][number]`,
    pagingFact: paging,
  });
});

test("only query parameters that are not written in the default way are named", () => {
  const parameters = [
    query("plain"),
    query("list", { style: "form", explode: true }),
    query("piped", { style: "pipeDelimited" }),
    query("filter", { style: "deepObject", explode: true }),
    query("csv", { explode: false }),
  ];
  expect(factsOf({ parameters })).toMatchObject({
    queryFacts: {
      styles: [
        { name: "csv", style: "form", explode: false },
        { name: "filter", style: "deepObject", explode: true },
        { name: "piped", style: "pipeDelimited", explode: false },
      ],
    },
  });
});

test("parameters of the path count, by reference too, and the operation's own replace them", () => {
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

test("a summary cannot end the comment that it stands in", () => {
  expect(factsOf({ summary: "One\n two */ three" })).toMatchObject({ oneLine: "One two * / three." });
});

test("the order of a document does not matter, and the document stays as it is", () => {
  const operation = (operationId: string) => ({ operationId, tags: ["x", "y"], responses: { 200: json({}) } });
  const one = shapeDocument("a.yaml", documentOf({ "/b": { put: operation("c"), get: operation("b") }, "/a": { get: operation("a") } }));
  const two = shapeDocument("a.yaml", documentOf({ "/a": { get: operation("a") }, "/b": { get: operation("b"), put: operation("c") } }));
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
  const tags = Object.values(objectAt(one.prepared, "paths")).flatMap((item) =>
    isObject(item) ? Object.values(item).map((value) => isObject(value) && value["tags"]) : [],
  );
  expect(tags).toEqual([["all"], ["all"], ["all"]]);
});
