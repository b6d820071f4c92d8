import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { ApiDocument } from "../../scripts/generate/shape/document.js";
import { compareDocuments } from "../../scripts/spec-diff/compare/documents.js";
import { documentOf } from "../../scripts/spec-diff/source/open-document.js";
import { mergeAndVerify } from "../../scripts/spec-update/merge/merge-and-verify.js";
import { applyOverlay } from "../../scripts/spec-update/overlay/apply-overlay.js";
import { type OverlayAction, readOverlay } from "../../scripts/spec-update/overlay/read-overlay.js";
import { structureOf } from "../../scripts/spec-update/vendor/structure.js";
import { answer, body, type Loose, object, ok, type Part, query, spec } from "./documents.js";

jest.setTimeout(60_000);

const root = join(__dirname, "../..");
const text = { type: "string" };
const open = (name: string, part: Part) => documentOf(name, JSON.stringify(part));

function action(part: Partial<OverlayAction> & { readonly target: string }): OverlayAction {
  return { description: "Ours", remove: false, update: undefined, keep: false, insteadOf: undefined, ...part };
}

function brought(ours: Part, vendor: Part, actions: readonly OverlayAction[] = []) {
  const own = open("ours", ours);
  const { document, remarks } = applyOverlay(structureOf(open("vendor", vendor)), own, actions);
  const result: Loose = mergeAndVerify(own, document);
  return { result, remarks };
}

const one = (operation: Part, more: Part = {}) => spec({ "/things": { get: { operationId: "getThings", responses: ok, ...operation } } }, more);

test("words and facts stay ours; a vendor's words never come in", () => {
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
  const { result } = brought(ours, vendor);
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

test("a field that is called as a word of OpenAPI is no word", () => {
  const vendor = one({ requestBody: body(object({ description: text, example: text, "x-y": text, title: text })) });
  expect(brought(one({}), vendor).result.paths["/things"].get.requestBody).toEqual(body(object({ description: text, example: text, "x-y": text, title: text })));
});

test.each<[string, Part, Part, string[] | undefined]>([
  ["stated by the vendor", { "x-scopes": ["a:b"] }, { "x-scope": "c:d" }, ["c:d"]],
  ["named in the vendor's text", {}, { description: "Does.\n<code>c:d</code>" }, ["c:d"]],
  ["stated by nobody but us", { "x-scopes": ["a:b"] }, {}, ["a:b"]],
  ["listed by a security scheme", {}, { security: [{ a: ["read"] }] }, undefined],
])("scopes: %s", (_, ours, vendor, expected) => {
  expect(brought(one(ours), one(vendor)).result.paths["/things"].get["x-scopes"]).toEqual(expected);
});

describe("security schemes", () => {
  const bearer = { type: "http", scheme: "bearer" };
  const key = { type: "apiKey", in: "header", name: "X-Key" };
  const ours = spec({ "/things": { get: { operationId: "getThings", responses: ok } }, "/ours": { get: { operationId: "getOurs", responses: ok } } }, { security: [{ bearerAuth: [] }], components: { securitySchemes: { bearerAuth: bearer } } });
  const bring = (name: string, scheme: Part) => brought(ours, one({ security: [{ [name]: [] }] }, { components: { securitySchemes: { [name]: scheme } } }), [action({ target: "$.paths['/ours']", keep: true })]).result;

  test("called otherwise are ours still", () => {
    const result = bring("theirBearer", { ...bearer, scheme: "Bearer" });
    expect(result.components.securitySchemes).toEqual({ bearerAuth: bearer });
    expect(result.paths["/things"].get.security).toBeUndefined();
  });

  test.each(["bearerAuth", "theirKey"])("of another kind are the vendor's: %s", (name) => {
    const result = bring(name, key);
    expect(result.components.securitySchemes).toEqual({ bearerAuth: bearer, [name]: key });
    expect(result.paths["/things"].get.security).toEqual([{ [name]: [] }]);
  });
});

test("a correction of a body holds where the vendor shares its bodies", () => {
  const limit = action({ target: "$.paths['/things'].get.requestBody.content['application/json'].schema.properties.a", update: { maxLength: 3 } });
  const shared = one({ requestBody: { $ref: "#/components/requestBodies/b" } }, { components: { requestBodies: { b: body(object({ a: text })) } } });
  const { result, remarks } = brought(one({}), shared, [limit]);
  expect(result.paths["/things"].get.requestBody).toEqual(body(object({ a: { ...text, maxLength: 3 } })));
  expect(remarks).toEqual([]);
});

test("a new operation gets a summary, a scope and its paging by rule, and our shared forms", () => {
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
  expect(brought(ours, vendor).result.paths["/a/{key}/users"].get).toEqual({
    operationId: "GetMFARoleUsers",
    summary: "List MFA role users, page by page",
    "x-scopes": ["read:users"],
    "x-paging": { style: "token", items: "users", param: "next_token", next: "next_token" },
    parameters: [{ $ref: "#/components/parameters/key" }, query("next_token")],
    responses: { "200": { description: "Done.", content: { "application/json": { schema: page } } }, "400": { $ref: "#/components/responses/Invalid" } },
  });
});

test("paging ends where a page has lost what it needs, and never begins where it was left out", () => {
  const list = (field: string, more: Part = {}) => one({ ...more, parameters: [query("next_token")], responses: answer(object({ users: { type: "array", items: text }, [field]: text })) });
  const paging = { "x-paging": { style: "token", items: "users", param: "next_token", next: "next_token" } };
  const of = (ours: Part, vendor: Part) => brought(ours, vendor).result.paths["/things"].get["x-paging"];
  expect(of(list("next_token", paging), list("next_token"))).toEqual(paging["x-paging"]);
  expect(of(list("next_token", paging), list("other"))).toBeUndefined();
  expect(of(list("next_token"), list("next_token"))).toBeUndefined();
  expect(of(list("other"), list("next_token"))).toEqual(paging["x-paging"]);
});

test("a name that both use for different things keeps both meanings", () => {
  const at = (schema: Part, thing: Part) => one({ responses: answer(schema) }, { components: { schemas: { thing } } });
  const ref = { $ref: "#/components/schemas/thing" };
  const vendor = at(object({ a: text }), object({ b: text }));
  const { result } = brought(at(ref, object({ a: text })), vendor);
  expect(compareDocuments(open("vendor", vendor), { name: "result", root: result }).changes).toEqual([]);
});

describe("corrections of ours", () => {
  const target = "$.paths['/things'].get.responses['404']";
  const refused = (schema: Part) => ({ ...ok, "404": { description: "", content: { "application/json": { schema } } } });
  const ours = one({ responses: refused(object({ code: text })) });

  test.each<[string, Partial<OverlayAction>, Part, string | undefined]>([
    ["apply", { keep: true }, one({}), undefined],
    ["apply over something else", { keep: true }, one({ responses: refused({}) }), undefined],
    ["were made by the vendor", { keep: true }, one({ responses: refused(object({ code: text })) }), "the vendor's document has this now, so the action can go."],
    ["have lost their place", { keep: true }, spec({ "/other": { get: { responses: ok } } }), "it no longer applies: there is nothing at its target."],
    ["have nothing to remove", { remove: true }, one({}), "it no longer applies: there is nothing at its target."],
    ["change nothing", { update: { description: "" } }, one({ responses: { ...ok, "404": {} } }), undefined],
  ])("%s", (_, part, vendor, remark) => {
    const { remarks } = brought(ours, vendor, [action({ target, ...part })]);
    expect(remarks).toEqual(remark === undefined ? [] : [`Ours (${target}): ${remark}`]);
  });

  test("yield where the vendor has changed what they correct", () => {
    const at = "$.paths['/things'].get.parameters[0].schema";
    const parameters = (schema: Part) => one({ parameters: [query("q", { schema })] });
    const correction = action({ target: at, keep: true, insteadOf: text });
    const boolean = { type: "boolean" };
    expect(brought(parameters(boolean), parameters(text), [correction]).result.paths["/things"].get.parameters[0].schema).toEqual(boolean);
    const { result, remarks } = brought(parameters(boolean), parameters({ type: "integer" }), [correction]);
    expect(result.paths["/things"].get.parameters[0].schema).toEqual({ type: "integer" });
    expect(remarks).toEqual([`Ours (${at}): it no longer applies: the vendor has changed what it corrects, and the vendor's form is taken.`]);
  });

  test("a rule holds for new operations too, and brings the components that it names", () => {
    const components = { responses: { Denied: { description: "Denied." } } };
    const denied = { $ref: "#/components/responses/Denied" };
    const rule = action({ target: "$.paths[*][*].responses", update: { "401": denied } });
    const vendor = spec({ "/things": { get: { operationId: "getThings", responses: ok } }, "/new": { get: { operationId: "getNew", responses: ok } } });
    const { result } = brought(one({ responses: { ...ok, "401": denied } }, { components }), vendor, [rule]);
    expect(result.paths["/new"].get.responses["401"]).toEqual(denied);
    expect(result.components.responses).toEqual(components.responses);
  });
});

describe.each(["kinde-management", "kinde-account", "knetik"])("%s", (api) => {
  test("the overlay holds in the document in use", () => {
    const ours: ApiDocument = documentOf(api, readFileSync(join(root, `spec/${api}.yaml`), "utf8"));
    const { document, remarks } = applyOverlay(structureOf(ours), ours, readOverlay(root, api));
    expect(compareDocuments(ours, { name: api, root: mergeAndVerify(ours, document) }).changes).toEqual([]);
    expect(remarks.filter((remark) => !remark.endsWith("so the action can go."))).toEqual(removals(remarks));
  });
});

/** What is removed from the document in use is, of course, not there any more. */
function removals(remarks: readonly string[]): readonly string[] {
  return remarks.filter((remark) => /(nullable|\.type)\): it no longer applies/.test(remark));
}

test("every action of the overlays stands in a valid overlay document", () => {
  for (const api of ["kinde-management", "kinde-account", "knetik"]) {
    const document: Loose = parse(readFileSync(join(root, `spec/overlays/${api}.yaml`), "utf8"));
    expect(document).toMatchObject({ overlay: "1.0.0", info: { title: expect.any(String), version: expect.any(String) } });
  }
});
