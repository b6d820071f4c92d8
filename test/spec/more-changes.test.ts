/**
 * How spec:diff classifies what only few documents have: discriminators of alternatives, several media types, rare keywords, headers.
 */
import { answer, body, changesBetween, compared, object, ok, operation, type Part, query, spec } from "./documents.js";

const text = { type: "string" };
const ref = (name: string, section = "schemas") => ({ $ref: `#/components/${section}/${name}` });
const asks = (schema: Part, schemas: Part = {}) => operation({ requestBody: body(schema) }, { schemas });
const answers = (schema: Part, schemas: Part = {}) => operation({ responses: answer(schema) }, { schemas });
const takes = (schema: Part, more: Part = {}) => operation({ parameters: [query("q", { schema, ...more })] });
const in31 = (document: Part) => ({ ...document, openapi: "3.1.0" });

describe("spec:diff: the discriminator of alternatives", () => {
  const models = { X: object({ k: text, x: text }), Y: object({ k: text, y: text }) };
  const choice = (discriminator?: Part, keyword = "oneOf") => ({ [keyword]: [ref("X"), ref("Y")], ...(discriminator && { discriminator }) });
  const mapped = (mapping: Part, propertyName = "k") => ({ propertyName, mapping });
  const both = mapped({ x1: ref("X").$ref, y1: ref("Y").$ref });

  test.each<[string, Part | undefined, Part | undefined, string[]]>([
    ["another value", both, mapped({ x2: ref("X").$ref, y1: ref("Y").$ref }), ["breaking", "breaking"]],
    ["another field", both, { ...both, propertyName: "kind" }, ["breaking", "breaking"]],
    ["for the first time", undefined, both, ["breaking", "breaking"]],
    ["not any more", both, undefined, ["breaking", "breaking"]],
    ["a value more", both, mapped({ x1: ref("X").$ref, x2: ref("X").$ref, y1: ref("Y").$ref }), ["additive", "breaking"]],
    ["a value instead of the model's name", { propertyName: "k" }, both, ["breaking", "breaking"]],
    ["the model's name written out", { propertyName: "k" }, mapped({ X: ref("X").$ref, Y: "Y" }), []],
    ["the values swapped", both, mapped({ y1: ref("X").$ref, x1: ref("Y").$ref }), ["breaking", "breaking"]],
  ])("%s", (_, before, after, [request, response]) => {
    const expected = (role: string, level: string | undefined) => new Array(level === undefined ? 0 : 1).fill(`${level} ${role}-discriminator`);
    for (const keyword of ["oneOf", "anyOf"]) {
      const changes = [asks, answers].map((of) => new Set(changesBetween(of(choice(before, keyword), models), of(choice(after, keyword), models))));
      expect(changes.map((found) => [...found])).toEqual([expected("body", request), expected("response", response)]);
    }
  });

  test("a renamed model changes the value that is its name", () => {
    const renamed = { oneOf: [ref("X2"), ref("Y")], discriminator: { propertyName: "k" } };
    expect(changesBetween(answers(choice({ propertyName: "k" }), models), answers(renamed, { X2: models.X, Y: models.Y }))).toEqual(["breaking response-discriminator"]);
  });

  test("a discriminator of a base is compared where only a nullable field uses it", () => {
    const base = (propertyName: string) => ({ ...object({ k: text, l: text }), discriminator: { propertyName } });
    const at = (propertyName: string) => answers(object({ a: { allOf: [ref("base")], nullable: true } }), { base: base(propertyName), one: { allOf: [ref("base"), object({ own: text })] } });
    expect(changesBetween(at("k"), at("l"))).toEqual(["breaking field-discriminator"]);
  });
});

describe("spec:diff: several media types", () => {
  const contents = (content: Record<string, Part>) => Object.fromEntries(Object.entries(content).map(([mediaType, schema]) => [mediaType, { schema }]));
  const asksIn = (content: Record<string, Part>) => operation({ requestBody: { content: contents(content) } });
  const answersIn = (content: Record<string, Part>) => operation({ responses: { "200": { description: "", content: contents(content) } } });
  const [a, json, xml, form] = [object({ a: text }), "application/json", "application/xml", "application/x-www-form-urlencoded"];

  test.each<[string, Part, Part, string[]]>([
    ["a response loses the preferred one", answersIn({ [json]: a, [xml]: text }), answersIn({ [xml]: text }), ["breaking response-type"]],
    ["a response gets a preferred one", answersIn({ [xml]: text }), answersIn({ [json]: a, [xml]: text }), ["breaking response-type"]],
    ["a response gets another one", answersIn({ [json]: a }), answersIn({ [json]: a, [xml]: text }), ["breaking response-type"]],
    ["a response loses another one", answersIn({ [json]: a, [xml]: text }), answersIn({ [json]: a }), ["additive response-type"]],
    ["a body gets a preferred one", asksIn({ [form]: a }), asksIn({ [form]: a, [json]: object({ a: { type: "number" } }) }), ["breaking body-type"]],
    ["a body gets another one", asksIn({ [json]: a }), asksIn({ [json]: a, [form]: a }), ["additive body-type"]],
    ["a body gets a preferred kind of JSON", asksIn({ "application/vnd.a+json": a }), asksIn({ "application/vnd.a+json": a, [json]: a }), ["breaking body-type"]],
    ["only a charset is new", answersIn({ [json]: a, [xml]: text }), answersIn({ [`${json}; charset=utf-8`]: a, [xml]: text }), []],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));

  test("a required body that gets its first content is breaking", () => {
    const at = (content: Part) => operation({ requestBody: { required: true, content } });
    expect(changesBetween(at({}), at(contents({ [json]: a })))).toEqual(["breaking body-type"]);
  });

  test("another encoding of a form's fields is breaking, and one that says the same isn't a change", () => {
    const at = (encoding: Part) => operation({ requestBody: { content: { [form]: { schema: a, encoding } } } });
    expect(changesBetween(at({ a: { style: "form", explode: true } }), at({ a: { explode: false, style: "form" } }))).toEqual(["breaking body-encoding"]);
    expect(changesBetween(at({}), at({ a: { contentType: "text/plain" } }))).toEqual(["breaking body-encoding"]);
    expect(changesBetween(at({ a: { style: "form", explode: true } }), at({ a: { explode: true, style: "form" } }))).toEqual([]);
  });
});

describe("spec:diff: keywords without a rule of their own", () => {
  const values: Readonly<Record<string, unknown>> = {
    dependentRequired: { a: ["b"] },
    dependentSchemas: { a: { required: ["b"] } },
    if: { required: ["a"] },
    then: { required: ["b"] },
    else: { required: ["c"] },
    contains: text,
    minContains: 1,
    maxContains: 2,
    propertyNames: { pattern: "a" },
    unevaluatedProperties: false,
    unevaluatedItems: false,
    somethingNew: { a: 1 },
  };
  const levels = (before: Part, after: Part) => [asks, answers].map((of) => changesBetween(in31(of(object({ f: before }))), in31(of(object({ f: after })))));

  test.each(Object.keys(values))("%s is breaking in a request and harmless in a response", (keyword) => {
    expect(levels({}, { [keyword]: values[keyword] })).toEqual([["breaking field-keyword"], ["harmless field-keyword"]]);
    expect(levels({ [keyword]: values[keyword] }, { [keyword]: { b: true } })).toEqual([["breaking field-keyword"], ["harmless field-keyword"]]);
  });

  test.each<[string, unknown]>([
    ["prefixItems", [text, { type: "integer" }]],
    ["patternProperties", { "^a": text }],
  ])("%s is breaking on both sides, because types show it", (keyword, value) => {
    expect(levels({}, { [keyword]: value })).toEqual([["breaking field-keyword"], ["breaking field-keyword"]]);
  });

  test.each(["contentEncoding", "contentMediaType", "contentSchema", "xml"])("%s is harmless", (keyword) => {
    expect(levels(text, { ...text, [keyword]: { a: "b" } })).toEqual([["harmless field-keyword"], ["harmless field-keyword"]]);
  });

  test("prose, order and extensions in them are ignored", () => {
    const then = { required: ["a", "b"], properties: { a: { ...text, description: "A", "x-a": 1 } }, examples: [1] };
    expect(levels({ then }, { then: { properties: { a: text }, required: ["b", "a"] } })).toEqual([[], []]);
  });

  test.each<[string, (name: string) => Part]>([
    ["prefixItems", (name) => ({ prefixItems: [ref(name)] })],
    ["then", (name) => ({ then: { properties: { a: ref(name) } } })],
    ["not", (name) => ({ not: ref(name) })],
  ])("a model that only %s references is compared", (_, schema) => {
    const at = (name: string, model: Part) => in31(asks(schema(name), { [name]: model }));
    expect(changesBetween(at("m", text), at("m", { type: "integer" }))).toEqual([expect.stringMatching(/^breaking body-(keyword|constraint)$/)]);
    expect(changesBetween(at("m", text), at("other", { ...text, description: "Words" }))).toEqual([]);
  });

  test("a model that contains itself is compared by what it says", () => {
    const at = (leaf: Part) => in31(asks({ prefixItems: [ref("tree")] }, { tree: object({ leaf, tree: ref("tree") }) }));
    expect(changesBetween(at(text), at(text))).toEqual([]);
    expect(changesBetween(at(text), at({ type: "integer" }))).toEqual(["breaking body-keyword"]);
  });
});

describe("spec:diff: constraints", () => {
  const range = (schema: Part) => in31(takes({ type: "integer", ...schema }));

  test.each<[string, Part, Part, string[]]>([
    ["a minimum that is tighter than the exclusive one counts", { minimum: 10, exclusiveMinimum: 5 }, { minimum: 10 }, []],
    ["an exclusive minimum that is tighter counts", { minimum: 5, exclusiveMinimum: 10 }, { exclusiveMinimum: 10 }, []],
    ["the same value, excluded, is tighter", { minimum: 5 }, { minimum: 5, exclusiveMinimum: 5 }, ["breaking parameter-constraint"]],
    ["a maximum that is tighter than the exclusive one counts", { maximum: 5, exclusiveMaximum: 10 }, { maximum: 5 }, []],
    ["an exclusive maximum that becomes looser is additive", { exclusiveMaximum: 5 }, { exclusiveMaximum: 6 }, ["additive parameter-constraint"]],
    ["the tightest bound of several parts counts, with its own exclusion", { allOf: [{ exclusiveMinimum: 3 }, { minimum: 7 }] }, { minimum: 7 }, []],
    ["the second pattern of several counts", { allOf: [{ pattern: "a" }, { pattern: "b" }] }, { allOf: [{ pattern: "a" }, { pattern: "c" }] }, ["breaking parameter-constraint"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(range(before), range(after))).toEqual(expected));
});

describe("spec:diff: a response header", () => {
  const at = (header: Part, components: Part = {}) => operation({ responses: { "200": { description: "", headers: { "X-A": header } } } }, components);

  test.each<[string, Part, Part, string[]]>([
    ["becomes optional", at({ required: true, schema: text }), at({ schema: text }), ["breaking header-optional"]],
    ["becomes required", at({ schema: text }), at({ required: true, schema: text }), ["additive header-required"]],
    ["becomes optional in its component", at(ref("h", "headers"), { headers: { h: { required: true, schema: text } } }), at(ref("h", "headers"), { headers: { h: { schema: text } } }), ["breaking header-optional"]],
    ["has other content", at({ content: { "text/plain": { schema: text } } }), at({ content: { "text/plain": { schema: { type: "integer" } } } }), ["breaking header-type"]],
    ["is written in another style", at({ schema: { type: "array", items: text } }), at({ explode: true, schema: { type: "array", items: text } }), ["breaking header-style"]],
    ["is deprecated", at({ schema: text }), at({ deprecated: true, schema: text }), ["harmless header-deprecated"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));
});

describe("spec:diff: security", () => {
  const securitySchemes = { bearer: { type: "http", scheme: "bearer" }, key: { type: "apiKey", in: "header", name: "X-Key" }, oauth: { type: "oauth2", flows: {} }, oidc: { type: "openIdConnect", openIdConnectUrl: "/" }, basic: { type: "http", scheme: "basic" } };
  const at = (...security: readonly Part[]) => operation({ security }, { securitySchemes });

  test.each<[string, Part, Part, string[]]>([
    ["none any more", at({ bearer: [] }), at(), ["additive"]],
    ["one scheme less at a time", at({ bearer: [], key: [] }), at({ bearer: [] }), ["additive"]],
    ["one way more", at({ bearer: [] }), at({ bearer: [] }, { key: [] }), ["additive"]],
    ["one way more that needs more", at({ bearer: [] }), at({ bearer: [] }, { bearer: [], key: [] }), []],
    ["one way less", at({ bearer: [] }, { key: [] }), at({ key: [] }), ["breaking"]],
    ["one scheme more at a time", at({ bearer: [] }), at({ bearer: [], key: [] }), ["breaking"]],
    ["another scheme", at({ bearer: [] }), at({ basic: [] }), ["breaking"]],
    ["a bearer token from OAuth", at({ bearer: [] }), at({ oauth: [] }), ["harmless"]],
    ["a bearer token from OpenID Connect, or none", at({ oauth: [] }), at({ oidc: [] }, {}), ["additive"]],
  ])("%s", (_, before, after, levels) => {
    expect(changesBetween(before, after)).toEqual(levels.map((level) => `${level} security-changed`));
  });

  test.each<[string, Part, Part, string]>([
    ["of the same name", { a: securitySchemes.bearer }, { a: securitySchemes.oauth }, "/components/securitySchemes/a"],
    ["of another name", { a: securitySchemes.bearer }, { b: securitySchemes.oauth }, "/components/securitySchemes/b"],
  ])("another kind of scheme, %s, is one change with all operations", (_, before, after, at) => {
    const document = (schemes: Part) => {
      const get = (operationId: string) => ({ get: { operationId, responses: ok, security: [Object.fromEntries(Object.keys(schemes).map((name) => [name, []]))] } });
      return spec({ "/a": get("a"), "/b": get("b"), "/c": get("c") }, { components: { securitySchemes: schemes } });
    };
    expect(compared(document(before), document(after)).changes).toMatchObject([{ level: "harmless", what: "security-changed", at, operations: ["GET /a", "GET /b", "GET /c"] }]);
  });

  test("another security of the document is one change with all operations that inherit it", () => {
    const document = (name: string) => spec({ "/a": { get: { responses: ok } }, "/b": { get: { responses: ok } } }, { security: [{ [name]: [] }], components: { securitySchemes: { bearer: securitySchemes.bearer, key: securitySchemes.key } } });
    expect(compared(document("bearer"), document("key")).changes).toMatchObject([{ level: "breaking", operations: ["GET /a", "GET /b"] }]);
  });
});

describe("spec:diff: another default", () => {
  const by = (value: string) => ({ ...text, default: value });
  const field = (value: string, required: readonly string[]) => asks(object({ a: by(value) }, required));

  test.each<[string, Part, Part, string[]]>([
    ["of an optional parameter is breaking", takes(by("a")), takes(by("b")), ["breaking parameter-default"]],
    ["of a required parameter is harmless", takes(by("a"), { required: true }), takes(by("b"), { required: true }), ["harmless parameter-default"]],
    ["of an optional field is breaking", field("a", []), field("b", []), ["breaking field-default"]],
    ["of a required field is harmless", field("a", ["a"]), field("b", ["a"]), ["harmless field-default"]],
    ["of a field that becomes optional is harmless", field("a", ["a"]), field("b", []), ["additive field-optional", "harmless field-default"]],
    ["of the items of a list is harmless", asks({ type: "array", items: by("a") }), asks({ type: "array", items: by("b") }), ["harmless body-default"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));

  test("of a shared field that only one use requires is breaking", () => {
    const at = (value: string) =>
      spec(
        { "/a": { put: { operationId: "a", requestBody: body({ allOf: [ref("m"), { required: ["f"] }] }), responses: ok }, post: { operationId: "b", requestBody: body(ref("m")), responses: ok } } },
        { components: { schemas: { m: object({ f: by(value) }) } } },
      );
    expect(compared(at("a"), at("b")).changes).toMatchObject([{ level: "breaking", what: "field-default", operations: ["POST /a", "PUT /a"] }]);
  });
});

describe("spec:diff: an operation without a name", () => {
  const at = (part: Part) => spec({ "/a": { get: { responses: ok, ...part } } });
  test("that gets one is additive", () => expect(changesBetween(at({}), at({ operationId: "a" }))).toEqual(["additive operation-renamed"]));
  test("that had one is breaking", () => expect(changesBetween(at({ operationId: "a" }), at({}))).toEqual(["breaking operation-renamed"]));
});

describe("spec:diff: open objects", () => {
  const [silent, open, closed] = [object({ a: text }), { ...object({ a: text }), additionalProperties: true }, { ...object({ a: text }), additionalProperties: false }];

  test.each<[string, Part, Part, string[], string[]]>([
    ["that declare other fields now", silent, open, ["additive body-openness"], ["additive response-openness"]],
    ["that don't any more", open, silent, ["breaking body-openness"], ["breaking response-openness"]],
    ["that are closed", silent, closed, ["breaking body-openness"], ["harmless response-openness"]],
    ["that aren't closed any more", closed, silent, ["additive body-openness"], ["harmless response-openness"]],
    ["without fields, which are open anyway", { type: "object" }, { type: "object", additionalProperties: true }, [], []],
  ])("%s", (_, before, after, request, response) => {
    expect(changesBetween(asks(before), asks(after))).toEqual(request);
    expect(changesBetween(answers(before), answers(after))).toEqual(response);
  });
});

describe("spec:diff: values", () => {
  test.each<[string, Part, Part, string[]]>([
    ["a constant in OpenAPI 3.0", answers(object({ a: { ...text, const: "a" } })), answers(object({ a: text })), ["breaking field-enum"]],
    ["null in one alternative", answers({ oneOf: [object({ a: text }), object({ b: text })] }), answers({ oneOf: [{ ...object({ a: text }), nullable: true }, object({ b: text })] }), ["breaking response-type"]],
    ["a list without its type", asks({ type: "array", items: text }), asks({ items: text }), ["additive body-type"]],
    ["a field that is anything", in31(answers({ type: "object", properties: { a: true } })), in31(answers({ type: "object", properties: {} })), ["breaking field-removed", "additive response-openness"]],
  ])("%s", (_, before, after, expected) => expect(changesBetween(before, after)).toEqual(expected));
});

test("an alternative without a name is described by its form", () => {
  const options = (...alternatives: readonly Part[]) => asks(object({ options: alternatives.length === 1 ? (alternatives[0] ?? {}) : { oneOf: alternatives } }));
  const messages = (before: Part, after: Part) => compared(before, after).changes.map(({ message }) => message);
  const many = object({ a: text, b: text, c: text, d: text, e: text });
  expect(messages(options({ type: "object", properties: { z: text } }), options(many, object({ x: { type: "integer" } })))).toEqual([
    '"request.options" cannot be object with z any more (request)',
    '"request.options" can also be object with a, b, c and 2 more (request)',
    '"request.options" can also be object with x (request)',
  ]);
  expect(messages(options(many, text), options(many, text, { type: "string", enum: ["a"], pattern: "a" }))).toContain('"request.options" can also be "a" (request)');
});

describe("spec:diff: what our clients don't use is harmless", () => {
  const two = (more: Part, inherited: Part = {}) => spec({ "/a": { get: { operationId: "a", responses: ok, ...more } }, "/b": { get: { operationId: "b", responses: ok } } }, inherited);
  const servers = (...urls: readonly string[]) => ({ servers: urls.map((url) => ({ url })) });

  test.each<[string, Part, Part, string, string[]]>([
    ["servers of the document", two({}, servers("/v1")), two({}, servers("/v2")), "servers-changed", ["GET /a", "GET /b"]],
    ["servers of an operation", two({}, servers("/v1")), two(servers("/v2"), servers("/v1")), "servers-changed", ["GET /a"]],
    ["a server's variable", two({}, { servers: [{ url: "/{v}", variables: { v: { default: "1" } } }] }), two({}, { servers: [{ url: "/{v}", variables: { v: { default: "2" } } }] }), "servers-changed", ["GET /a", "GET /b"]],
    ["callbacks", two({}), two({ callbacks: { done: { "{$url}": { post: { requestBody: body(text), responses: ok } } } } }), "callbacks-changed", ["GET /a"]],
  ])("%s", (_, before, after, what, operations) => {
    expect(compared(before, after).changes).toMatchObject([{ level: "harmless", what, operations }]);
  });

  test("an empty list of servers is none", () => expect(changesBetween(two({}), two({ servers: [] }, { servers: [] }))).toEqual([]));

  test("webhooks, also in a document without paths", () => {
    const hooks = (schema: Part, more: Part = {}) => ({ openapi: "3.1.0", info: { title: "Test", version: "1" }, webhooks: { done: { post: { requestBody: body(schema), responses: ok } } }, ...more });
    expect(changesBetween(hooks(text), hooks({ type: "integer" }))).toEqual(["harmless webhooks-changed"]);
    expect(changesBetween(hooks(text), hooks({ ...text, description: "Words" }))).toEqual([]);
    expect(changesBetween(hooks(ref("m"), { components: { schemas: { m: text } } }), hooks(ref("n"), { components: { schemas: { n: text } } }))).not.toContain("harmless webhooks-changed");
  });
});
