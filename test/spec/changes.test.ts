/**
 * How spec:diff classifies changes.
 */
import { answer, body, changesBetween, object, ok, operation, type Part, query, spec } from "./documents.js";

const text = { type: "string" };
const asks = (schema: Part, more: Part = {}) => operation({ requestBody: body(schema, more) });
const answers = (schema: Part) => operation({ responses: answer(schema) });
const takes = (...parameters: readonly Part[]) => operation({ parameters });
const of = (...values: readonly string[]) => ({ type: "string", enum: values });

describe("spec:diff: an operation", () => {
  const one = { operationId: "getThings", responses: ok };

  test.each([
    ["added", spec({ "/a": { get: one } }), spec({ "/a": { get: one }, "/b": { get: { ...one, operationId: "b" } } }), "additive operation-added"],
    ["removed", spec({ "/a": { get: one, put: { ...one, operationId: "b" } } }), spec({ "/a": { get: one } }), "breaking operation-removed"],
    ["renamed", spec({ "/a": { get: one } }), spec({ "/a": { get: { ...one, operationId: "listThings" } } }), "breaking operation-renamed"],
    ["renamed in its first letter", spec({ "/a": { get: one } }), spec({ "/a": { get: { ...one, operationId: "GetThings" } } }), "harmless operation-renamed"],
    ["moved to another path", spec({ "/a": { get: one } }), spec({ "/b": { get: one } }), "breaking operation-moved"],
    ["moved to another method", spec({ "/a": { get: one } }), spec({ "/a": { post: one } }), "breaking operation-moved"],
    ["deprecated", operation({}), operation({ deprecated: true }), "harmless operation-deprecated"],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual([expected]));

  test("that is new is one change, whatever it contains", () => {
    const whole = { ...one, operationId: "b", parameters: [query("q", { required: true })], requestBody: body(object({ a: text }), { required: true }) };
    expect(changesBetween(spec({ "/a": { get: one } }), spec({ "/a": { get: one, post: whole } }))).toEqual(["additive operation-added"]);
  });

  test("that moves while another takes its path is moved, not renamed", () => {
    const other = { ...one, operationId: "getNewThings" };
    expect(changesBetween(spec({ "/a": { get: one } }), spec({ "/a": { get: other }, "/b": { get: one } }))).toEqual([
      "breaking operation-moved",
      "additive operation-added",
    ]);
  });

  test("with a renamed placeholder has a renamed parameter and isn't moved", () => {
    const at = (name: string) => spec({ [`/a/{${name}}`]: { get: { ...one, parameters: [{ name, in: "path", required: true, schema: text }] } } });
    expect(changesBetween(at("id"), at("key"))).toEqual(["breaking parameter-renamed"]);
  });
});

describe("spec:diff: a parameter", () => {
  test.each<[string, Part, Part, string[]]>([
    ["added", takes(), takes(query("q")), ["additive parameter-added"]],
    ["added and required", takes(), takes(query("q", { required: true })), ["breaking parameter-added"]],
    ["removed", takes(query("q")), takes(), ["breaking parameter-removed"]],
    ["required", takes(query("q")), takes(query("q", { required: true })), ["breaking parameter-required"]],
    ["optional", takes(query("q", { required: true })), takes(query("q")), ["additive parameter-optional"]],
    ["of a wider type", takes(query("q", { schema: { type: "integer" } })), takes(query("q", { schema: { type: "number" } })), ["additive parameter-type"]],
    ["of another type", takes(query("q", { schema: text })), takes(query("q", { schema: { type: "integer" } })), ["breaking parameter-type"]],
    ["not nullable any more", takes(query("q", { schema: { ...text, nullable: true } })), takes(query("q")), ["breaking parameter-type"]],
    ["with a new value", takes(query("q", { schema: of("a") })), takes(query("q", { schema: of("a", "b") })), ["additive parameter-enum"]],
    ["without a value", takes(query("q", { schema: of("a", "b") })), takes(query("q", { schema: of("b") })), ["breaking parameter-enum"]],
    ["with other values", takes(query("q", { schema: of("a") })), takes(query("q", { schema: of("b") })), ["breaking parameter-enum"]],
    ["limited to values", takes(query("q")), takes(query("q", { schema: of("a") })), ["breaking parameter-enum"]],
    ["with a tighter limit", takes(query("q")), takes(query("q", { schema: { ...text, maxLength: 3 } })), ["breaking parameter-constraint"]],
    ["with a looser limit", takes(query("q", { schema: { ...text, minLength: 3 } })), takes(query("q", { schema: { ...text, minLength: 2 } })), ["additive parameter-constraint"]],
    ["with another default", takes(query("q", { schema: { ...text, default: "a" } })), takes(query("q", { schema: { ...text, default: "b" } })), ["breaking parameter-default"]],
    ["with a default for the first time", takes(query("q")), takes(query("q", { schema: { ...text, default: "b" } })), ["harmless parameter-default"]],
    ["with a format", takes(query("q")), takes(query("q", { schema: { ...text, format: "uri" } })), ["harmless parameter-format"]],
    ["with another style", takes(query("q", { schema: { type: "array", items: text } })), takes(query("q", { explode: false, schema: { type: "array", items: text } })), ["breaking parameter-style"]],
    ["with the default style and explode written out", takes(query("q")), takes(query("q", { style: "form", explode: true })), []],
    ["moved to another location", takes(query("q")), takes(query("q", { in: "header" })), ["breaking parameter-removed", "additive parameter-added"]],
    ["with a new value for the items of its list", takes(query("q", { schema: { type: "array", items: of("a") } })), takes(query("q", { schema: { type: "array", items: of("a", "b") } })), ["additive parameter-enum"]],
    ["that is a header which OpenAPI ignores", takes(), takes(...["Accept", "content-type", "Authorization"].map((name) => ({ name, in: "header", required: true, schema: text }))), []],
    ["that is a header with its name in another case", takes({ name: "X-Key", in: "header", schema: text }), takes({ name: "x-key", in: "header", schema: text }), ["breaking parameter-renamed"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));
});

describe("spec:diff: a request body", () => {
  const a = object({ a: text });

  test.each<[string, Part, Part, string[]]>([
    ["added", operation({}), asks(a), ["additive body-added"]],
    ["added and required", operation({}), asks(a, { required: true }), ["breaking body-added"]],
    ["removed", asks(a), operation({}), ["breaking body-removed"]],
    ["required", asks(a), asks(a, { required: true }), ["breaking body-required"]],
    ["optional", asks(a, { required: true }), asks(a), ["additive body-optional"]],
    ["of another type", asks(a), asks({ type: "array", items: a }), ["breaking body-type"]],
    ["in another media type", asks(a), operation({ requestBody: { content: { "application/xml": { schema: a } } } }), ["breaking body-type"]],
    ["in an additional media type", asks(a), operation({ requestBody: { content: { "application/json": { schema: a }, "application/xml": { schema: a } } } }), ["additive body-type"]],
    ["in the same media type with a charset", asks(a), operation({ requestBody: { content: { "application/json": { schema: a }, "application/json; charset=utf-8": { schema: a } } } }), []],
    ["a new field", asks(a), asks(object({ a: text, b: text })), ["additive field-added"]],
    ["a new required field", asks(a), asks(object({ a: text, b: text }, ["b"])), ["breaking field-added"]],
    ["a field is gone", asks(object({ a: text, b: text })), asks(a), ["breaking field-removed"]],
    ["a field is required", asks(a), asks(object({ a: text }, ["a"])), ["breaking field-required"]],
    ["a field is optional", asks(object({ a: text }, ["a"])), asks(a), ["additive field-optional"]],
    ["a field may be null", asks(a), asks(object({ a: { ...text, nullable: true } })), ["additive field-type"]],
    ["a field has a new value", asks(object({ a: of("x") })), asks(object({ a: of("x", "y") })), ["additive field-enum"]],
    ["a field lost a value", asks(object({ a: of("x", "y") })), asks(object({ a: of("x") })), ["breaking field-enum"]],
    ["an additional alternative", asks(a), asks({ oneOf: [a, text] }), ["additive alternative-added"]],
    ["a removed alternative", asks({ anyOf: [text, a] }), asks(a), ["breaking alternative-removed"]],
    ["closed to other fields", asks(a), asks({ ...a, additionalProperties: false }), ["breaking body-openness"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));
});

describe("spec:diff: a response", () => {
  const a = object({ a: text });
  const statuses = (...names: readonly string[]) => operation({ responses: Object.fromEntries(names.map((name) => [name, answer(a)["200"]])) });

  test.each<[string, Part, Part, string[]]>([
    ["a refusal is new", statuses("200"), statuses("200", "404"), ["additive status-added"]],
    ["a refusal is gone", statuses("200", "404"), statuses("200"), ["harmless status-removed"]],
    ["a new success with the same content", statuses("200"), statuses("200", "201"), ["additive status-added"]],
    ["a new success with other content", statuses("200"), operation({ responses: { ...answer(a), "204": { description: "" } } }), ["breaking status-added"]],
    ["a success is gone", statuses("200", "201"), statuses("200"), ["breaking status-removed"]],
    ["without its body", answers(a), operation({}), ["breaking response-type"]],
    ["with a body for the first time", operation({}), answers(a), ["additive response-type"]],
    ["a list instead of an object", answers(a), answers({ type: "array", items: a }), ["breaking response-type"]],
    ["a new field", answers(a), answers(object({ a: text, b: text })), ["additive field-added"]],
    ["a new required field", answers(a), answers(object({ a: text, b: text }, ["b"])), ["additive field-added"]],
    ["a field is gone", answers(object({ a: text, b: text })), answers(a), ["breaking field-removed"]],
    ["a field is always there", answers(a), answers(object({ a: text }, ["a"])), ["additive field-required"]],
    ["a field may be missing", answers(object({ a: text }, ["a"])), answers(a), ["breaking field-optional"]],
    ["a field may be null", answers(a), answers(object({ a: { ...text, nullable: true } })), ["breaking field-type"]],
    ["a field is never null", answers(object({ a: { ...text, nullable: true } })), answers(a), ["additive field-type"]],
    ["a field of a wider type", answers(object({ a: { type: "integer" } })), answers(object({ a: { type: "number" } })), ["breaking field-type"]],
    ["a new value", answers(object({ a: of("x") })), answers(object({ a: of("x", "y") })), ["breaking field-enum"]],
    ["a removed value", answers(object({ a: of("x", "y") })), answers(object({ a: of("x") })), ["additive field-enum"]],
    ["any text instead of listed values", answers(object({ a: of("x") })), answers(a), ["breaking field-enum"]],
    ["a limit", answers(a), answers(object({ a: { ...text, maxLength: 3 } })), ["harmless field-constraint"]],
    ["an additional alternative", answers({ oneOf: [a, text] }), answers({ oneOf: [text, { type: "integer" }, a] }), ["breaking alternative-added"]],
    ["a header", operation({}), operation({ responses: { "200": { description: "", headers: { "X-A": { schema: text } } } } }), ["additive header-added"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));
});

describe("spec:diff: scopes, security, permissions and paging", () => {
  const bearer = { securitySchemes: { a: { type: "http", scheme: "bearer" } } };
  const both = (part: Part) => spec({ "/a": { get: { responses: ok, "x-permissions": [["A"]], "x-paging": { style: "page" } }, put: { responses: ok, ...part } } });

  test.each<[string, Part, Part, string[]]>([
    ["an additional scope", operation({ "x-scopes": ["a:b"] }), operation({ "x-scopes": ["a:b", "c:d"] }), ["breaking scope-added"]],
    ["a removed scope", operation({ "x-scopes": ["a:b"] }), operation({ "x-scopes": [] }), ["additive scope-removed"]],
    ["a scope written the vendor's way", operation({ "x-scopes": ["a:b"] }), operation({ "x-scope": "a:b" }), []],
    ["a scope named in the description", operation({ "x-scopes": ["a:b"] }), operation({ description: "Does.\n<div>\n  <code>a:b</code>\n</div>" }), []],
    ["security for the first time", operation({}), operation({ security: [{ a: [] }] }, bearer), ["breaking security-changed"]],
    ["security that became optional", operation({ security: [{ a: [] }] }, bearer), operation({ security: [{ a: [] }, {}] }, bearer), ["additive security-changed"]],
    ["another permission", both({ "x-permissions": [["A"]] }), both({ "x-permissions": [["B"]] }), ["breaking permission-changed"]],
    ["one more way to be permitted", both({ "x-permissions": [["A", "B"]] }), both({ "x-permissions": [["A"], ["B"]] }), ["additive permission-changed"]],
    ["paging for the first time", both({}), both({ "x-paging": { style: "page" } }), ["additive paging-added"]],
    ["paging removed", both({ "x-paging": { style: "page" } }), both({}), ["breaking paging-removed"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));

  test("prose, tags and order are ignored", () => {
    const before = operation({ summary: "a", tags: ["a"], parameters: [query("p"), query("q")], responses: answer(object({ a: of("x", "y"), b: text }, ["a", "b"])) });
    const after = operation({ description: "b", responses: answer(object({ b: { ...text, description: "c", example: 1 }, a: of("y", "x") }, ["b", "a"])), parameters: [query("q"), query("p")] });
    expect(changesBetween(before, after)).toEqual([]);
  });
});
