/**
 * How spec:diff compares schemas: references, alternatives, subtypes and unused models.
 */
import { answer, body, changesBetween, compared, object, ok, operation, type Part, query, spec } from "./documents.js";

const text = { type: "string" };
const ref = (name: string, section = "schemas") => ({ $ref: `#/components/${section}/${name}` });
const thing = object({ id: text }, ["id"]);
const bigger = object({ id: text, name: text }, ["id", "name"]);

function users(schema: Part): Part {
  return spec(
    {
      "/a": { get: { operationId: "getA", responses: answer(ref("thing")) }, put: { operationId: "putA", requestBody: body(ref("thing")), responses: answer(ref("thing")) } },
      "/b": { get: { operationId: "getB", responses: answer({ type: "array", items: ref("thing") }) } },
    },
    { components: { schemas: { thing: schema } } },
  );
}

test("a change in a shared schema is one change for requests and one for responses", () => {
  const at = "/components/schemas/thing/properties/name";
  expect(compared(users(thing), users(bigger))).toEqual({
    summary: { breaking: 1, additive: 1, harmless: 0 },
    changes: [
      { level: "breaking", what: "field-added", operations: ["PUT /a"], at, message: '"thing.name" is new and required (request)', facade: [] },
      { level: "additive", what: "field-added", operations: ["GET /a", "GET /b", "PUT /a"], at, message: '"thing.name" is new and required (response)', facade: [] },
    ],
  });
});

test("a removed field is reported at its old place", () => {
  expect(compared(users(bigger), users(thing)).changes.map(({ at }) => at)).toEqual(Array(2).fill("/components/schemas/thing/properties/name"));
});

test("a change in a schema that a parameter and a field share is reported once", () => {
  const at = (values: readonly string[]) =>
    operation({ parameters: [query("q", { schema: ref("kind") })], requestBody: body(object({ kind: ref("kind") })) }, { schemas: { kind: { type: "string", enum: values } } });
  expect(changesBetween(at(["a", "b"]), at(["a"]))).toEqual(["breaking field-enum"]);
});

describe("spec:diff finds no change in an equivalent notation:", () => {
  const asks = (schema: Part, schemas: Part = {}) => operation({ requestBody: body(schema), responses: answer(schema) }, { schemas });
  const nullable = object({ id: { ...text, nullable: true } });

  test.each<[string, Part, Part]>([
    ["inline and by $ref", asks(bigger), asks(ref("thing"), { thing: bigger })],
    ["by a $ref to a $ref", asks(bigger), asks(ref("alias"), { alias: ref("thing"), thing: bigger })],
    ["under another name", asks(ref("a"), { a: bigger }), asks(ref("b"), { b: bigger })],
    ["as allOf", asks(bigger), asks({ allOf: [ref("thing"), { required: ["name"], properties: { name: text } }] }, { thing })],
    ["as allOf in allOf", asks(bigger), asks({ allOf: [{ allOf: [ref("thing")] }, { type: "object", required: ["name"], properties: { name: text } }] }, { thing })],
    ["as one alternative", asks(bigger), asks({ oneOf: [bigger] })],
    ["alternatives in another order", asks({ oneOf: [thing, text] }), asks({ anyOf: [text, thing] })],
    ["null as an alternative", asks(nullable), asks(object({ id: { anyOf: [text, { type: "null" }] } }))],
    ["a type that fields imply", asks(bigger), asks({ required: ["id", "name"], properties: { id: text, name: text } })],
    ["a parameter of the path", operation({ parameters: [query("q")] }), spec({ "/things": { parameters: [query("q")], get: { operationId: "getThings", responses: ok } } })],
    ["a parameter by $ref", operation({ parameters: [query("q")] }), operation({ parameters: [ref("q", "parameters")] }, { parameters: { q: query("q") } })],
    ["a body by $ref", operation({ requestBody: body(thing) }), operation({ requestBody: ref("b", "requestBodies") }, { requestBodies: { b: body(thing) } })],
    ["a response by $ref", operation({ responses: answer(thing) }), operation({ responses: { "200": ref("r", "responses") } }, { responses: { r: answer(thing)["200"] } })],
    ["a path by $ref", operation({}), { ...spec({ "/things": { $ref: "#/x-paths/things" } }), "x-paths": { things: { get: { operationId: "getThings", responses: ok } } } }],
  ])("%s", (_, before, after) => {
    expect(changesBetween(before, after)).toEqual([]);
    expect(changesBetween(after, before)).toEqual([]);
  });
});

test("an operation's parameter replaces the path's parameter", () => {
  const at = (own: Part) => spec({ "/a": { parameters: [query("q")], get: { operationId: "a", parameters: [own], responses: ok } } });
  expect(changesBetween(at(query("q")), at(query("q", { required: true })))).toEqual(["breaking parameter-required"]);
  expect(changesBetween(at(query("q")), at(query("r")))).toEqual(["additive parameter-added"]);
});

describe("comparing schemas that contain themselves", () => {
  const tree = (leaf: Part) => operation({ responses: answer(ref("tree")) }, { schemas: { tree: object({ leaf, children: { type: "array", items: ref("tree") } }) } });

  test("ends, and reports a change once", () => {
    expect(changesBetween(tree(text), tree(text))).toEqual([]);
    expect(changesBetween(tree(text), tree({ type: "integer" }))).toEqual(["breaking field-type"]);
  });

  test.each<[string, Part]>([
    ["through allOf", { a: { allOf: [ref("a"), thing] } }],
    ["through oneOf", { a: { oneOf: [ref("a"), thing, { type: "array", items: ref("a") }] } }],
    ["through each other's alternatives", { a: { anyOf: [ref("b"), thing] }, b: { anyOf: [ref("a"), text] } }],
    ["through a discriminator", { a: { ...thing, discriminator: { propertyName: "id" } }, b: { allOf: [ref("a"), object({ a: ref("a") })] } }],
  ])("ends if they do so %s", (_, schemas) => {
    const before = operation({ responses: answer(ref("a")) }, { schemas });
    expect(changesBetween(before, before)).toEqual([]);
  });
});

test("subtypes that only a discriminator references are compared", () => {
  const at = (more: Part, own: Part = text) =>
    operation(
      { responses: answer(ref("base")) },
      { schemas: { base: { ...thing, discriminator: { propertyName: "id" } }, one: { allOf: [ref("base"), object({ own })] }, ...more } },
    );
  const two = { two: { allOf: [ref("base"), object({ other: text })] } };
  expect(changesBetween(at({}), at({}, { type: "integer" }))).toEqual(["breaking field-type"]);
  expect(changesBetween(at({}), at(two))).toEqual(["breaking alternative-added"]);
  expect(changesBetween(at(two), at({}))).toEqual(["additive alternative-removed"]);
});

describe("a base with subtypes", () => {
  const base = { ...thing, discriminator: { propertyName: "id", mapping: { one: "#/components/schemas/one" } } };
  const schemas = { base, one: { allOf: [ref("base"), object({ own: text })] } };
  const holds = (field: Part, more: Part = {}) => operation({ responses: answer(object({ field })) }, { schemas: { ...schemas, ...more } });

  test.each<[string, Part]>([
    ["allOf", { allOf: [ref("base")], nullable: true }],
    ["an alternative", { anyOf: [ref("base"), { type: "null" }] }],
  ])("keeps its subtypes if it is made nullable by %s", (_, field) => {
    expect(changesBetween(holds(ref("base")), holds(field))).toEqual(["breaking field-type"]);
    expect(changesBetween(holds(field), holds(ref("base")))).toEqual(["additive field-type"]);
    const changed = { one: { allOf: [ref("base"), object({ own: { type: "integer" } })] } };
    expect(changesBetween(holds(field), holds(field, changed))).toEqual(["breaking field-type"]);
  });

  test("reports a changed discriminator value of a subtype", () => {
    const mapping = (...values: readonly string[]) => ({ base: { ...base, discriminator: { propertyName: "id", mapping: Object.fromEntries(values.map((value) => [value, "#/components/schemas/one"])) } } });
    expect(changesBetween(holds(ref("base")), holds(ref("base"), mapping("first")))).toEqual(["breaking field-discriminator"]);
    expect(changesBetween(holds(ref("base"), mapping("one", "first")), holds(ref("base")))).toEqual(["additive field-discriminator"]);
  });
});

test("a change of a field that an allOf narrows is reported in the narrowing part", () => {
  const narrowed = (...values: readonly string[]) => ({ allOf: [ref("base"), { type: "object", properties: { kind: { type: "string", enum: values } } }] });
  const at = (...values: readonly string[]) => operation({ responses: answer(ref("one")) }, { schemas: { base: object({ kind: text }), one: narrowed(...values) } });
  expect(compared(at("a"), at("a", "b")).changes).toMatchObject([{ at: "/components/schemas/one/allOf/1/properties/kind", message: '"one.kind" gains "b" (response)' }]);
});

test("a list of types compares the same in each notation", () => {
  const at = (field: Part) => operation({ requestBody: body(object({ field })), responses: answer(object({ field })) });
  const both = { oneOf: [{ type: "integer" }, text] };
  const three = { anyOf: [text, { type: "integer" }, { type: "boolean" }], nullable: true };
  expect(compared(at({ ...text, maxLength: 3 }), at({ ...both, maxLength: 3 })).changes).toMatchObject([
    { level: "breaking", what: "field-type", message: '"200.field" was string, is integer or string (response)' },
    { level: "additive", what: "field-type", message: '"request.field" was string, is integer or string (request)' },
  ]);
  expect(changesBetween(at(both), at(three))).toEqual(["breaking field-type", "additive field-type"]);
  expect(changesBetween(at(both), at({ oneOf: [{ type: "integer", example: 1 }, { ...text, description: "Words" }] }))).toEqual([]);
});

test("an alternative that is more than a type can be added to a list of types", () => {
  const at = (...alternatives: readonly Part[]) => operation({ requestBody: body(object({ field: { anyOf: alternatives } })) });
  expect(changesBetween(at(text, { type: "boolean" }), at(thing, text, { type: "boolean" }))).toEqual(["additive alternative-added"]);
  expect(changesBetween(at(thing, text, { type: "boolean" }), at(text, { type: "boolean" }))).toEqual(["breaking alternative-removed"]);
});

test("an alternative with a changed field is paired with its old version", () => {
  const at = (...alternatives: readonly Part[]) => operation({ requestBody: body({ oneOf: alternatives }) });
  const [a, b] = [object({ a: text, x: text }), object({ b: text, y: text })];
  expect(changesBetween(at(a, b), at(object({ b: text, y: text, z: text }), a))).toEqual(["additive field-added"]);
});

test("changes of unused models are reported as harmless", () => {
  const at = (schemas: Part) => operation({}, { schemas });
  expect(changesBetween(at({ gone: thing, same: thing, other: thing }), at({ new: thing, same: thing, other: text }))).toEqual([
    "harmless model-added",
    "harmless model-changed",
    "harmless model-removed",
  ]);
});

test("an unused model isn't reported for a change in a used model that it references", () => {
  const at = (schema: Part) => operation({ responses: answer(ref("thing")) }, { schemas: { thing: schema, unused: object({ thing: ref("thing") }) } });
  expect(changesBetween(at(thing), at(bigger))).toEqual(["additive field-added"]);
});

test("a changed operation names the facade functions that use it, before or after the change", () => {
  const at = (path: string, operationId: string) => spec({ [path]: { get: { operationId, responses: ok } }, "/z": { get: { responses: ok } } });
  const functions = ["session.fetcher", "session.status", "session.token", "session.waitUntilConnected"];
  const token = at("/api/v1/connected_apps/token", "GetConnectedAppToken");
  expect(compared(token, at("/y", "y")).changes.find(({ what }) => what === "operation-removed")?.facade).toEqual(functions);
  expect(compared(token, at("/api/v2/token", "GetConnectedAppToken")).changes.map(({ facade }) => facade)).toEqual([functions]);
  expect(compared(token, at("/api/v1/connected_apps/token", "GetToken")).changes.map(({ facade }) => facade)).toEqual([functions]);
  expect(compared(at("/a", "a"), at("/a", "b")).changes.map(({ facade }) => facade)).toEqual([[]]);
});
