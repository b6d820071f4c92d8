/**
 * Remembering what the vendor has where our overlay changes something.
 */
import { documentOf } from "../../scripts/document/read-document.js";
import { coveredForms } from "../../scripts/spec-update/overlay/covered-forms.js";
import type { OverlayAction } from "../../scripts/spec-update/overlay/read-overlay.js";
import { movedForms, rememberedText } from "../../scripts/spec-update/overlay/remembered-forms.js";
import { structureOf } from "../../scripts/spec-update/vendor/structure.js";
import { type Loose, object, ok, type Part, query, spec } from "./documents.js";

const text = { type: "string" };
const open = (part: Part) => documentOf("vendor", JSON.stringify(part));

function action(part: Partial<OverlayAction> & { readonly target: string }): OverlayAction {
  return { description: "Ours", remove: false, update: undefined, keep: false, insteadOf: undefined, ...part };
}

/** The remarks of an update from one vendor's document to another. */
function remarks(ours: OverlayAction, before: Part, after: Part, own: Part = before): readonly string[] {
  const formsOf = (vendor: Part) => (one: OverlayAction) => coveredForms(structureOf(open(vendor)), open(own), one);
  return movedForms(rememberedText([ours], formsOf(before)), open(own), [ours], formsOf(after));
}

const limited = (response: Part, more: Part = {}) => spec({ "/a": { get: { operationId: "a", responses: { ...ok, "429": response } } }, "/b": { get: { operationId: "b", responses: { ...ok, "429": {} } } } }, more);
const json = (schema: Part) => ({ content: { "application/json": { schema } } });
const header = { headers: { "Retry-After": { schema: { type: "integer" } } } };
const rule = action({ target: "$.paths[*][*].responses['429']", update: { $ref: "#/components/responses/TooMany" } });
const at = "/paths/~1a/get/responses/429";

test.each<[string, Part, Part, string]>([
  ["gains a header", limited({}), limited(header), `/headers is new (${at})`],
  ["loses its body", limited(json(text)), limited({}), `/content is gone (${at})`],
  ["has another body", limited(json(text)), limited(json({ type: "integer" })), `/content/application~1json/schema/type has changed (${at})`],
  ["gains a header in a shared response", limited({ $ref: "#/components/responses/r" }, { components: { responses: { r: {} } } }), limited({ $ref: "#/components/responses/r" }, { components: { responses: { r: header } } }), `/headers is new (${at})`],
])("a rule that covers a response is named if the response %s", (_, before, after, change) => {
  expect(remarks(rule, before, after)).toEqual([`Ours (${rule.target}): the vendor has changed what it covers: ${change}.`]);
  expect(remarks(rule, after, after)).toEqual([]);
});

test.each<[string, OverlayAction, Part, Part, string[]]>([
  ["update covers only the keys that it sets", action({ target: "$.paths['/a'].get.parameters[?@.name=='q'].schema", update: { maxLength: 3 } }), { maxLength: 5 }, { maxLength: 6 }, ["it has changed (/paths/~1a/get/parameters/q/schema/maxLength)"]],
  ["update isn't named for keys beside it", action({ target: "$.paths['/a'].get.parameters[?@.name=='q'].schema", update: { maxLength: 3 } }), { minLength: 1 }, { minLength: 2 }, []],
  ["remove covers what it removes", action({ target: "$.paths['/a'].get.parameters[?@.name=='q'].schema.format", remove: true }), { format: "a" }, { format: "b" }, ["it has changed (/paths/~1a/get/parameters/q/schema/format)"]],
  ["x-keep covers what the vendor has instead", action({ target: "$.paths['/a'].get.parameters[0].schema", keep: true }), { format: "a" }, {}, ["/format is gone (/paths/~1a/get/parameters/q/schema)"]],
])("%s", (_, one, before, after, changes) => {
  const vendor = (schema: Part) => spec({ "/a": { get: { operationId: "a", parameters: [query("q", { schema: { ...text, ...schema } })], responses: ok } } });
  expect(remarks(one, vendor(before), vendor(after))).toEqual(changes.map((change) => `Ours (${one.target}): the vendor has changed what it covers: ${change}.`));
});

test("an operation of ours that the vendor adds in another form is named", () => {
  const keep = action({ target: "$.paths['/ours']", keep: true });
  const own = spec({ "/ours": { get: { operationId: "ours", responses: ok } } });
  const vendor = (more: Part) => spec({ "/a": { get: { operationId: "a", responses: ok } }, ...more });
  const added = vendor({ "/ours": { get: { operationId: "ours", parameters: [query("q")], responses: ok } } });
  expect(remarks(keep, vendor({}), added, own)).toEqual(["Ours ($.paths['/ours']): the vendor has changed what it covers: it is new (/paths/~1ours)."]);
});

test("a change of a model alone isn't named, because the update reports it", () => {
  const vendor = (model: Part) => limited(json({ $ref: "#/components/schemas/error" }), { components: { schemas: { error: model } } });
  expect(remarks(rule, vendor(object({ a: text })), vendor(object({ b: text })))).toEqual([]);
});

test("a new operation isn't named, whatever form it has", () => {
  const added: Loose = structuredClone(limited({}));
  added.paths["/new"] = { get: { operationId: "new", responses: { ...ok, "429": header } } };
  expect(remarks(rule, limited({}), added)).toEqual([]);
});

test("nothing is named before the first update, nor for an action that is new", () => {
  const formsOf = (one: OverlayAction) => coveredForms(structureOf(open(limited(header))), open(limited({})), one);
  expect(movedForms(undefined, open(limited({})), [rule], formsOf)).toEqual([]);
  expect(movedForms(rememberedText([], formsOf), open(limited({})), [rule], formsOf)).toEqual([]);
});
