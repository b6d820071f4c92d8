/**
 * Documents that use each construct once, to be mutated.
 */
import { type Part, spec } from "../documents.js";

const text = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const schemas = {
  thing: { type: "object", required: ["id"], properties: { id: text, name: { ...text, nullable: true }, tags: { type: "array", items: text }, next: ref("thing") } },
  kind: { type: "string", enum: ["a", "b"] },
  base: { type: "object", required: ["kind"], properties: { kind: text, size: { type: "integer" } }, discriminator: { propertyName: "kind", mapping: { first: ref("one").$ref } } },
  one: { allOf: [ref("base"), { type: "object", properties: { own: text } }] },
  two: { allOf: [ref("base"), { type: "object", required: ["other"], properties: { other: { type: "number" } } }] },
  cat: { type: "object", required: ["k"], properties: { k: text, meow: { type: "boolean" } } },
  dog: { type: "object", required: ["k"], properties: { k: text, bark: { type: "boolean" } } },
  map: { type: "object", additionalProperties: { type: "integer" } },
  free: { type: "object", additionalProperties: true },
  closed: { type: "object", additionalProperties: false, properties: { a: text } },
};

const pet = { oneOf: [ref("cat"), ref("dog")], discriminator: { propertyName: "k", mapping: { c: ref("cat").$ref, d: ref("dog").$ref } } };
const everything = {
  type: "object",
  required: ["thing", "pet"],
  properties: {
    thing: ref("thing"),
    kind: ref("kind"),
    base: ref("base"),
    wrapped: { allOf: [ref("base")], nullable: true },
    pet: ref("pet"),
    either: { anyOf: [text, { type: "integer" }] },
    map: ref("map"),
    free: ref("free"),
    closed: ref("closed"),
    file: { ...text, format: "binary" },
    any: {},
  },
};

const failure = { description: "", content: { "application/json": { schema: { type: "object", properties: { code: text } } } } };

/** Requests and responses apart, because a change in both would be told for one of them. */
const paths = {
  "/things/{id}": {
    parameters: [{ name: "id", in: "path", required: true, schema: text }],
    get: {
      operationId: "getThing",
      parameters: [
        { name: "q", in: "query", schema: ref("kind") },
        { name: "list", in: "query", required: true, schema: { type: "array", items: text } },
        { name: "X-Key", in: "header", schema: text },
      ],
      responses: {
        "200": { description: "", headers: { "X-Always": { required: true, schema: text }, "X-Maybe": { schema: { type: "integer" } } }, content: { "application/json": { schema: ref("thing") }, "application/xml": { schema: text } } },
        "404": failure,
      },
    },
    put: { operationId: "putThing", requestBody: { required: true, content: { "application/json": { schema: everything } } }, responses: { "204": { description: "" } } },
    post: { operationId: "postThing", requestBody: { content: { "application/x-www-form-urlencoded": { schema: ref("thing") } } }, responses: { "201": { description: "", content: { "application/json": { schema: text } } } } },
    delete: { operationId: "deleteThing", responses: { default: { description: "", content: { "text/plain": { schema: text } } } } },
  },
  "/all": { get: { operationId: "getAll", responses: { "200": { description: "", content: { "application/json": { schema: everything } } } } } },
  "/pets": { get: { operationId: "getPets", responses: { "200": { description: "", content: { "application/json": { schema: { type: "array", items: ref("pet") } } } } } } },
};

/** What only OpenAPI 3.1 has. */
const everything31 = {
  type: "object",
  properties: {
    nullable: { type: ["string", "null"] },
    several: { type: ["string", "integer"] },
    fixed: { const: "a" },
    pair: { type: "array", prefixItems: [text, ref("kind")], items: false },
    patterns: { type: "object", patternProperties: { "^x-": ref("kind") } },
    beside: { ...ref("kind"), description: "Words" },
    range: { type: "integer", minimum: 1, exclusiveMinimum: 0 },
    anything: true,
  },
};

export const SEEDS: Readonly<Record<string, Part>> = {
  "OpenAPI 3.0": spec(paths, { components: { schemas: { ...schemas, pet } } }),
  "OpenAPI 3.1": {
    ...spec(
      {
        "/all": { get: { operationId: "getAll", responses: { "200": { description: "", content: { "application/json": { schema: everything31 } } } } } },
        "/some": { put: { operationId: "putSome", requestBody: { content: { "application/json": { schema: everything31 } } }, responses: { "204": { description: "" } } } },
      },
      { components: { schemas: { kind: schemas.kind } } },
    ),
    openapi: "3.1.0",
  },
};
