/**
 * What the templates get to know about an operation.
 */
import { isObject, type JsonObject, listAt, objectAt } from "../../scripts/shared/json.js";
import { shapeDocument } from "../../scripts/generate/shape/shape-document.js";
import { documentOf, json } from "./documents.js";

const type = 'operations["GetThing"]';

const shape = (paths: object, components?: object) => shapeDocument("a.yaml", documentOf(paths, components));

/** The facts that the templates get for an operation GetThing. */
function factsOf(operation: object, components?: object, ofPath: object = {}, path = "/things"): Readonly<Record<string, unknown>> {
  const paths = { [path]: { ...ofPath, get: { operationId: "GetThing", responses: { 200: json({}) }, ...operation } } };
  return allFacts(shape(paths, components))[0] ?? {};
}

/** The facts of all operations, sorted by path. */
function allFacts({ skeleton }: ReturnType<typeof shape>): readonly JsonObject[] {
  return Object.values(objectAt(skeleton, "paths")).map((item) => objectAt(isObject(item) ? objectAt(item, "get") : {}, "x-descriptor"));
}

/** An operation as openapi-typescript gets it. */
function preparedAt({ prepared }: ReturnType<typeof shape>, path: string, method: string): JsonObject {
  return objectAt(objectAt(objectAt(prepared, "paths"), path), method);
}

/** Each value as a TypeScript literal. */
const textsOf = (values: object) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, JSON.stringify(value)]));

const query = (name: string, more: object = {}) => ({ name, in: "query", schema: { type: "string" }, ...more });

test("an argument is optional if none of its parameters is required", () => {
  expect(factsOf({})).toMatchObject({ argumentsType: "{ query?: never }" });
  expect(factsOf({ parameters: [query("a")] })).toMatchObject({ argumentsType: `{ query?: ${type}["parameters"]["query"] }` });
  expect(factsOf({ parameters: [query("a"), query("b", { required: true })] })).toMatchObject({
    argumentsType: `{ query: ${type}["parameters"]["query"] }`,
  });
});

test("header parameters that OpenAPI says to ignore are left out", () => {
  const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
  const facts = factsOf({ parameters: ["Accept", "content-type", "AUTHORIZATION", "X-Mine"].map(header) });
  expect(facts["argumentsType"]).toBe(`{ header: ${type}["parameters"]["header"] }`);
  const operation = { operationId: "a", parameters: ["Accept", "X-Mine"].map(header), responses: { 200: json({}) } };
  expect(preparedAt(shape({ "/a": { get: operation } }), "/a", "get")["parameters"]).toEqual([header("X-Mine")]);
});

test("JSON is preferred for a body, and any other media type is named", () => {
  const body = (...mediaTypes: string[]) => ({ content: Object.fromEntries(mediaTypes.map((name) => [name, { schema: {} }])) });
  const content = `NonNullable<${type}["requestBody"]>["content"]`;
  const form = "application/x-www-form-urlencoded";

  const plain = factsOf({ requestBody: body("text/plain", form, "application/json") });
  expect(plain["argumentsType"]).toBe(`{ body?: ${content}["application/json"] | undefined }`);
  expect(plain).not.toHaveProperty("bodyMediaType");
  expect(factsOf({ requestBody: { ...body(form), required: true } })).toMatchObject({
    argumentsType: `{ body: ${type}["requestBody"]["content"]["${form}"] }`,
    bodyMediaType: `"${form}"`,
  });
  expect(factsOf({ requestBody: body("application/json; charset=utf-8") })).toMatchObject({
    bodyMediaType: '"application/json; charset=utf-8"',
  });
});

test("the result type is the union of the contents of all successes", () => {
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

test("scopes are read from x-scopes and from a vendor's x-scope", () => {
  expect(factsOf({ "x-scopes": ["read:a", "read:b"] })["scopeTexts"]).toEqual(['"read:a"', '"read:b"']);
  expect(factsOf({ "x-scope": "read:a read:b" })["scopeTexts"]).toEqual(['"read:a"', '"read:b"']);
  expect(factsOf({})).not.toHaveProperty("scopeTexts");
});

test("the item type of a list follows the dotted path to its items", () => {
  const paging = { style: "cursor", items: "data.items", param: "after", id: "id" };
  const result = `${type}["responses"][200]["content"]["application/json"]`;
  expect(factsOf({ parameters: [query("after")], "x-paging": paging })).toMatchObject({
    itemType: `NonNullable<NonNullable<${result}["data"]>["items"]>[number]`,
    pagingFact: textsOf(paging),
  });
});

test("an empty path to the items means that the page itself is the list", () => {
  const paging = { style: "page", items: "", param: "page" };
  expect(factsOf({ parameters: [query("page")], "x-paging": paging })).toMatchObject({
    itemType: `${type}["responses"][200]["content"]["application/json"][number]`,
    pagingFact: textsOf(paging),
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
  expect(factsOf({ parameters })).toMatchObject({
    queryFacts: {
      styles: [
        { name: '"csv"', style: "form", explode: false },
        { name: '"filter"', style: "deepObject", explode: true },
        { name: '"piped"', style: "pipeDelimited", explode: false },
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
  expect(factsOf({ parameters: [query("page")] }, components, { parameters }, "/a/{id}")["argumentsType"]).toBe(
    `{ path: ${type}["parameters"]["path"]; query?: ${type}["parameters"]["query"] }`,
  );
});

test("a summary can't end the comment that contains it", () => {
  expect(factsOf({ summary: "One\n two */ three" })).toMatchObject({ oneLine: "One two * / three." });
});

test("the order of a document doesn't change the result, and each operation gets one tag", () => {
  const operation = (operationId: string) => ({ operationId, tags: ["x", "y"], responses: { 200: json({}) } });
  const one = shape({ "/b": { put: operation("c"), get: operation("b") }, "/a": { get: operation("a") } });
  const two = shape({ "/a": { get: operation("a") }, "/b": { get: operation("b"), put: operation("c") } });
  expect(JSON.stringify([one.prepared, one.skeleton])).toBe(JSON.stringify([two.prepared, two.skeleton]));
  const tags = Object.values(objectAt(one.skeleton, "paths")).map((item) => isObject(item) && objectAt(item, "get")["tags"]);
  expect(tags).toEqual([["all"], ["all"], ["all"]]);
});

test("openapi-generator gets no schema, parameter, body or response of a document", () => {
  const operation = {
    operationId: "a",
    parameters: [query("q")],
    requestBody: json({}),
    responses: { 200: json({ $ref: "#/components/schemas/A" }) },
  };
  const { skeleton } = shape({ "/a": { post: operation } }, { schemas: { A: {} } });
  expect(skeleton).toEqual({
    openapi: "3.0.3",
    info: expect.anything(),
    paths: {
      "/0": { get: { operationId: "a", tags: ["all"], responses: { 200: { description: "OK" } }, "x-descriptor": expect.anything() } },
    },
  });
});

describe("an operation may safely be repeated", () => {
  test("if it says x-idempotent: true", () => {
    expect(factsOf({ "x-idempotent": true })).toMatchObject({ idempotentFact: true });
    expect(factsOf({})).not.toHaveProperty("idempotentFact");
  });

  test.each([false, "true", 1, null])("and x-idempotent: %j is rejected", (stated) => {
    expect(() => factsOf({ "x-idempotent": stated })).toThrow(
      "a.yaml: GetThing (GET /things): x-idempotent is not true.\nWrite x-idempotent: true",
    );
  });
});

test.each<[string, object, object, boolean]>([
  ["says security: []", { security: [] }, {}, true],
  ["overrides the document's security with []", { security: [] }, { security: [{ key: [] }] }, true],
  ["inherits security: [] from its document", {}, { security: [] }, true],
  ["demands an empty set of schemes", { security: [{}] }, {}, true],
  ["inherits a scheme", {}, { security: [{ key: [] }] }, false],
  ["overrides the document's [] with a scheme", { security: [{ key: [] }] }, { security: [] }, false],
  ["accepts a token and doesn't need it", { security: [{}, { key: [] }] }, {}, false],
  ["mentions no security, like its document", {}, {}, false],
])("an operation that %s is public or not", (_, operation, root, isPublic) => {
  const paths = { "/a": { get: { operationId: "a", responses: { 200: json({}) }, ...operation } } };
  const text = JSON.stringify({ ...JSON.parse(documentOf(paths)), ...root });
  expect("publicFact" in (allFacts(shapeDocument("a.yaml", text))[0] ?? {})).toBe(isPublic);
});

describe("a header that an operation spells otherwise than its path", () => {
  const header = (name: string, more: object = {}) => ({ name, in: "header", schema: { type: "string" }, ...more });
  const responses = { 200: json({}) };
  const names = (operation: JsonObject) => listAt(operation, "parameters").map((parameter) => isObject(parameter) && parameter["name"]);

  test.each([
    ["X-A", "x-a"],
    ["x-request-id", "X-Request-ID"],
    ["IF-MATCH", "If-Match"],
  ])("replaces it (%s, %s)", (ofPath, own) => {
    const shaped = shape({
      "/a": { parameters: [header(ofPath, { required: true })], get: { operationId: "a", parameters: [header(own)], responses } },
    });
    expect(allFacts(shaped)[0]).toMatchObject({ argumentsType: '{ header?: operations["a"]["parameters"]["header"] }' });
    expect(names(preparedAt(shaped, "/a", "get"))).toEqual([own]);
    expect(objectAt(objectAt(shaped.prepared, "paths"), "/a")["parameters"]).toEqual([]);
  });

  test("stays for the path's other operations, and another parameter stays in the path", () => {
    const other = { operationId: "b", responses };
    const parameters = [header("X-A"), query("x-a"), query("q")];
    const shaped = shape({
      "/a": { parameters, get: { operationId: "a", parameters: [header("x-a"), query("X-A")], responses }, put: other },
    });
    expect(names(preparedAt(shaped, "/a", "get"))).toEqual(["x-a", "X-A"]);
    expect(names(preparedAt(shaped, "/a", "put"))).toEqual(["X-A"]);
    expect(names(objectAt(objectAt(shaped.prepared, "paths"), "/a"))).toEqual(["x-a", "q"]);
  });
});

test("extensions aren't handed on, but names that begin with x- are", () => {
  const schema = { type: "object", "x-a": { $ref: "#/no" }, properties: { "x-b": { type: "string" } }, example: { "x-c": 1 } };
  const headers = { "x-rate-limit": { schema: { type: "integer" } } };
  const operation = { operationId: "a", "x-d": 1, responses: { 200: { ...json(schema), headers } } };
  const shaped = shape({ "x-e": {}, "/a": { get: operation } }, { "x-f": { $ref: "#/no" }, schemas: { "x-g": { type: "string" } } });
  const { "x-a": _, ...kept } = schema;
  expect(preparedAt(shaped, "/a", "get")).toEqual({ operationId: "a", responses: { 200: { ...json(kept), headers } } });
  expect(shaped.prepared).toMatchObject({ components: { schemas: { "x-g": { type: "string" } } } });
  expect(JSON.stringify(shaped.prepared)).not.toMatch(/"x-[def]"/);
});

test("operations of webhooks and shared path items, and those with TRACE, get no descriptor", () => {
  const operation = (operationId: string) => ({ operationId, responses: { 200: json({}) } });
  const shared = { $ref: "#/components/pathItems/shared" };
  const text = documentOf({ "/a": shared, "/b": { trace: operation("traced") } }, { pathItems: { shared: { get: operation("a") } } });
  const shaped = shapeDocument(
    "a.yaml",
    JSON.stringify({ ...JSON.parse(text), openapi: "3.1.0", webhooks: { sent: { post: operation("sent") }, shared } }),
  );
  expect(shaped.descriptorNames).toEqual(["a"]);
  // An operationId that openapi-typescript sees becomes a key of `operations`.
  expect(JSON.stringify(shaped.prepared).match(/"operationId":"\w+"/g)).toEqual(['"operationId":"a"']);
});
