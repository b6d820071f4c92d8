/**
 * Merging a vendor's document into ours.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { compareDocuments } from "../../scripts/spec-diff/compare/compare-documents.js";
import { documentOf } from "../../scripts/document/read-document.js";
import { mergeAndVerify } from "../../scripts/spec-update/merge/merge-and-verify.js";
import { applyOverlay } from "../../scripts/spec-update/overlay/apply-overlay.js";
import { type OverlayAction, readOverlay } from "../../scripts/spec-update/overlay/read-overlay.js";
import { structureOf } from "../../scripts/spec-update/vendor/structure.js";
import { openedSpec } from "../helpers/spec-documents.js";
import { answer, body, type Loose, object, ok, type Part, query, spec } from "./documents.js";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const text = { type: "string" };
const open = (name: string, part: Part) => documentOf(name, JSON.stringify(part));

function action(part: Partial<OverlayAction> & { readonly target: string }): OverlayAction {
  return { description: "Ours", remove: false, update: undefined, keep: false, insteadOf: undefined, ...part };
}

function merged(ours: Part, vendor: Part, actions: readonly OverlayAction[] = []) {
  const own = open("ours", ours);
  const { document, remarks } = applyOverlay(structureOf(open("vendor", vendor)), own, actions);
  const result: Loose = mergeAndVerify(own, document);
  return { result, remarks };
}

const one = (operation: Part, more: Part = {}) => spec({ "/things": { get: { operationId: "getThings", responses: ok, ...operation } } }, more);

test("a merge keeps our prose and extensions, and takes no prose from the vendor", () => {
  const ours = one({
    summary: "Our summary",
    "x-scopes": ["read:things"],
    "x-permissions": [["A"]],
    parameters: [query("q", { description: "Our q" })],
    responses: { "200": { description: "Our answer", content: { "application/json": { schema: object({ a: { ...text, description: "Our a" } }) } } } },
  });
  const vendor = one({
    summary: "Their summary",
    description: "Their words",
    externalDocs: { url: "https://example.com" },
    parameters: [query("q", { description: "Their q", required: true }), query("r", { description: "Their r", example: "x" })],
    responses: { "200": { description: "Their answer", content: { "application/json": { example: {}, schema: object({ a: { type: "integer", description: "Their a" }, b: { ...text, title: "Their b" } }) } } } },
  });
  const { result } = merged(ours, vendor);
  expect(JSON.stringify(result)).not.toMatch(/[Tt]heir|example/);
  expect(result.paths["/things"].get).toEqual({
    operationId: "getThings",
    summary: "Our summary",
    "x-scopes": ["read:things"],
    "x-permissions": [["A"]],
    parameters: [{ name: "q", in: "query", description: "Our q", required: true, schema: text }, { name: "r", in: "query", schema: text }],
    responses: { "200": { description: "Our answer", content: { "application/json": { schema: object({ a: { type: "integer", description: "Our a" }, b: text }) } } } },
  });
});

test("a merge keeps fields that are named like keywords, such as description", () => {
  const vendor = one({ requestBody: body(object({ description: text, example: text, "x-y": text, title: text })) });
  expect(merged(one({}), vendor).result.paths["/things"].get.requestBody).toEqual(body(object({ description: text, example: text, "x-y": text, title: text })));
});

test.each<[string, Part, Part, string[] | undefined]>([
  ["the vendor's x-scope replaces our x-scopes", { "x-scopes": ["a:b"] }, { "x-scope": "c:d" }, ["c:d"]],
  ["a scope in the vendor's description is taken", {}, { description: "Does.\n<code>c:d</code>" }, ["c:d"]],
  ["our x-scopes are kept if the vendor states none", { "x-scopes": ["a:b"] }, {}, ["a:b"]],
  ["scopes of a security requirement aren't taken", {}, { security: [{ a: ["read"] }] }, undefined],
])("merging scopes: %s", (_, ours, vendor, expected) => {
  expect(merged(one(ours), one(vendor)).result.paths["/things"].get["x-scopes"]).toEqual(expected);
});

describe("merging security schemes", () => {
  const bearer = { type: "http", scheme: "bearer" };
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const ours = spec({ "/things": { get: { operationId: "getThings", responses: ok } }, "/ours": { get: { operationId: "getOurs", responses: ok } } }, { security: [{ bearerAuth: [] }], components: { securitySchemes: { bearerAuth: bearer } } });
  const bring = (name: string, scheme: Part) => merged(ours, one({ security: [{ [name]: [] }] }, { components: { securitySchemes: { [name]: scheme } } }), [action({ target: "$.paths['/ours']", keep: true })]).result;

  test("a vendor's scheme of the same kind with another name becomes ours", () => {
    const result = bring("theirBearer", { ...bearer, scheme: "Bearer" });
    expect(result.components.securitySchemes).toEqual({ bearerAuth: bearer });
    expect(result.paths["/things"].get.security).toBeUndefined();
  });

  test.each(["bearerAuth", "theirKey"])("a vendor's scheme of another kind is taken: %s", (name) => {
    const result = bring(name, key);
    expect(result.components.securitySchemes).toEqual({ bearerAuth: bearer, [name]: key });
    expect(result.paths["/things"].get.security).toEqual([{ [name]: [] }]);
  });
});

test("our correction of a body applies if the vendor moves the body to its components", () => {
  const limit = action({ target: "$.paths['/things'].get.requestBody.content['application/json'].schema.properties.a", update: { maxLength: 3 } });
  const shared = one({ requestBody: { $ref: "#/components/requestBodies/b" } }, { components: { requestBodies: { b: body(object({ a: text })) } } });
  const { result, remarks } = merged(one({}), shared, [limit]);
  expect(result.paths["/things"].get.requestBody).toEqual(body(object({ a: { ...text, maxLength: 3 } })));
  expect(remarks).toEqual([]);
});

test("a new operation gets a derived summary, its scope and paging, and our shared components", () => {
  const refusal = { description: "Our refusal", content: { "application/json": { schema: object({ code: text }) } } };
  const key = { name: "key", in: "path", required: true, schema: text };
  const components = { parameters: { key }, responses: { Invalid: refusal } };
  const ours = spec(
    { "/a/{key}": { get: { operationId: "getA", parameters: [{ $ref: "#/components/parameters/key" }], responses: { ...ok, "400": { $ref: "#/components/responses/Invalid" } } } } },
    { components },
  );
  const page = object({ users: { type: "array", items: object({ id: text }) }, next_token: text });
  const operation = {
    operationId: "GetMFARoleUsers",
    description: "<code>read:users</code>",
    parameters: [key, query("next_token")],
    responses: { ...answer(page), "400": refusal },
  };
  const vendor = spec({ "/a/{key}": { get: { operationId: "getA", parameters: [key], responses: { ...ok, "400": refusal } } }, "/a/{key}/users": { get: operation } });
  expect(merged(ours, vendor).result.paths["/a/{key}/users"].get).toEqual({
    operationId: "GetMFARoleUsers",
    summary: "List MFA role users, page by page",
    "x-scopes": ["read:users"],
    "x-paging": { style: "token", items: "users", param: "next_token", next: "next_token" },
    parameters: [{ $ref: "#/components/parameters/key" }, query("next_token")],
    responses: { "200": { description: "Done.", content: { "application/json": { schema: page } } }, "400": { $ref: "#/components/responses/Invalid" } },
  });
});

test("x-paging is dropped if a page loses a field that it uses, and isn't added if we left it out before", () => {
  const list = (field: string, more: Part = {}) => one({ ...more, parameters: [query("next_token")], responses: answer(object({ users: { type: "array", items: text }, [field]: text })) });
  const paging = { "x-paging": { style: "token", items: "users", param: "next_token", next: "next_token" } };
  const of = (ours: Part, vendor: Part) => merged(ours, vendor).result.paths["/things"].get["x-paging"];
  expect(of(list("next_token", paging), list("next_token"))).toEqual(paging["x-paging"]);
  expect(of(list("next_token", paging), list("other"))).toBeUndefined();
  expect(of(list("next_token"), list("next_token"))).toBeUndefined();
  expect(of(list("other"), list("next_token"))).toEqual(paging["x-paging"]);
});

test("a model name that both documents use differently keeps the vendor's meaning", () => {
  const at = (schema: Part, thing: Part) => one({ responses: answer(schema) }, { components: { schemas: { thing } } });
  const ref = { $ref: "#/components/schemas/thing" };
  const vendor = at(object({ a: text }), object({ b: text }));
  const { result } = merged(at(ref, object({ a: text })), vendor);
  expect(compareDocuments(open("vendor", vendor), { name: "result", root: result }).changes).toEqual([]);
});

describe("our overlay on a vendor's document", () => {
  const target = "$.paths['/things'].get.responses['404']";
  const refused = (schema: Part) => ({ ...ok, "404": { description: "", content: { "application/json": { schema } } } });
  const ours = one({ responses: refused(object({ code: text })) });

  test.each<[string, Partial<OverlayAction>, Part, string | undefined]>([
    ["x-keep adds what the vendor doesn't have", { keep: true }, one({}), undefined],
    ["x-keep replaces what the vendor has", { keep: true }, one({ responses: refused({}) }), undefined],
    ["x-keep is reported as done if the vendor has the same", { keep: true }, one({ responses: refused(object({ code: text })) }), "the vendor's document has this now, so the action can go."],
    ["x-keep is reported if its parent is gone", { keep: true }, spec({ "/other": { get: { responses: ok } } }), "it no longer applies: there is nothing at its target."],
    ["remove is reported if there is nothing to remove", { remove: true }, one({}), "it no longer applies: there is nothing at its target."],
    ["update isn't reported if it only adds prose", { update: { description: "" } }, one({ responses: { ...ok, "404": {} } }), undefined],
  ])("%s", (_, part, vendor, remark) => {
    const { remarks } = merged(ours, vendor, [action({ target, ...part })]);
    expect(remarks).toEqual(remark === undefined ? [] : [`Ours (${target}): ${remark}`]);
  });

  test("x-instead-of gives way, with a report, if the vendor changed the corrected value", () => {
    const at = "$.paths['/things'].get.parameters[0].schema";
    const parameters = (schema: Part) => one({ parameters: [query("q", { schema })] });
    const correction = action({ target: at, keep: true, insteadOf: text });
    const boolean = { type: "boolean" };
    expect(merged(parameters(boolean), parameters(text), [correction]).result.paths["/things"].get.parameters[0].schema).toEqual(boolean);
    const { result, remarks } = merged(parameters(boolean), parameters({ type: "integer" }), [correction]);
    expect(result.paths["/things"].get.parameters[0].schema).toEqual({ type: "integer" });
    expect(remarks).toEqual([`Ours (${at}): it no longer applies: the vendor has changed what it corrects, and the vendor's form is taken.`]);
  });

  test("a rule applies to new operations too, and brings the components that it references", () => {
    const components = { responses: { Denied: { description: "Denied." } } };
    const denied = { $ref: "#/components/responses/Denied" };
    const rule = action({ target: "$.paths[*][*].responses", update: { "401": denied } });
    const vendor = spec({ "/things": { get: { operationId: "getThings", responses: ok } }, "/new": { get: { operationId: "getNew", responses: ok } } });
    const { result } = merged(one({ responses: { ...ok, "401": denied } }, { components }), vendor, [rule]);
    expect(result.paths["/new"].get.responses["401"]).toEqual(denied);
    expect(result.components.responses).toEqual(components.responses);
  });
});

describe.each(["kinde-management", "kinde-account", "knetik"])("%s", (api) => {
  test("every action of the overlay is already applied in our document", () => {
    const ours = openedSpec(api);
    const { document, remarks } = applyOverlay(structureOf(ours), ours, readOverlay(root, api));
    expect(compareDocuments(ours, { name: api, root: mergeAndVerify(ours, document) }).changes).toEqual([]);
    expect(remarks.filter((remark) => !remark.endsWith("so the action can go."))).toEqual(removals(remarks));
  });
});

/** The remarks of actions that remove something, which our document has no longer. */
function removals(remarks: readonly string[]): readonly string[] {
  return remarks.filter((remark) => /(nullable|\.type)\): it no longer applies/.test(remark));
}

test("each overlay is a valid OpenAPI Overlay document", () => {
  for (const api of ["kinde-management", "kinde-account", "knetik"]) {
    const document: Loose = parse(readFileSync(join(root, `spec/overlays/${api}.yaml`), "utf8"));
    expect(document).toMatchObject({ overlay: "1.0.0", info: { title: expect.any(String), version: expect.any(String) } });
  }
});
