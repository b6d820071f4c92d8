/**
 * Updating our document when a vendor changes a model that many operations share.
 */
import { join } from "node:path";
import { documentOf } from "../../scripts/document/read-document.js";
import { mergeAndVerify } from "../../scripts/spec-update/merge/merge-and-verify.js";
import { applyOverlay } from "../../scripts/spec-update/overlay/apply-overlay.js";
import { readOverlay } from "../../scripts/spec-update/overlay/read-overlay.js";
import { structureOf } from "../../scripts/spec-update/vendor/structure.js";
import { openedSpec, specDocument } from "../helpers/spec-documents.js";
import { answer, body, type Loose, object, ok, type Part, spec } from "./documents.js";

jest.setTimeout(120_000);

const root = join(__dirname, "../..");
const text = { type: "string" };
const ref = (name: string, section = "schemas") => ({ $ref: `#/components/${section}/${name}` });

function merged(ours: Part, vendor: Part): Loose {
  const own = documentOf("ours", JSON.stringify(ours));
  const { document } = applyOverlay(structureOf(documentOf("vendor", JSON.stringify(vendor))), own, []);
  return mergeAndVerify(own, document);
}

/** Ours has shared responses; the vendor writes each of them out, and has the model only. */
const failure = (schema: Part) => ({ description: "Bad", content: { "application/json": { schema } } });
const ours = (model: Part) => {
  const get = (operationId: string) => ({ get: { operationId, responses: { ...answer(ref("thing")), "400": ref("Bad", "responses") } }, put: { operationId: `put${operationId}`, requestBody: body(ref("thing")), responses: ok } });
  return spec({ "/a": get("A"), "/b": get("B") }, { components: { schemas: { error: model, thing: object({ error: ref("error") }) }, responses: { Bad: failure(ref("error")) } } });
};

test.each<[string, (model: Part) => Part]>([
  ["references the model", () => ref("error")],
  ["writes the model out", (model) => model],
])("a field added to a shared model changes the model alone, if the vendor %s in each response", (_, schema) => {
  const model = object({ code: text, extra: text });
  const vendor: Loose = structuredClone(ours(model));
  for (const path of ["/a", "/b"]) vendor.paths[path].get.responses["400"] = failure(schema(model));
  delete vendor.components.responses;
  expect(merged(ours(object({ code: text })), vendor)).toEqual({ ...ours(model), tags: [], paths: expect.objectContaining({}), components: expect.objectContaining(ours(model)["components"] as object) });
  expect(merged(ours(object({ code: text })), vendor).paths["/b"].get.responses["400"]).toEqual(ref("Bad", "responses"));
});

test("a response that no longer references the changed model is taken from the vendor", () => {
  const vendor: Loose = structuredClone(ours(object({ code: text, extra: text })));
  vendor.paths["/a"].get.responses["400"] = failure(object({ code: text }));
  const { paths } = merged(ours(object({ code: text })), vendor);
  expect(paths["/a"].get.responses["400"]).toEqual(failure(object({ code: text })));
  expect(paths["/b"].get.responses["400"]).toEqual(ref("Bad", "responses"));
});

test.each(["kinde-account", "kinde-management"])("%s: a field added to the most used models changes these models alone", (api) => {
  const before = JSON.stringify(specDocument(api));
  const own = openedSpec(api);
  const uses = (name: string) => before.split(`#/components/schemas/${name}"`).length;
  const models = Object.entries<Loose>(JSON.parse(before).components.schemas).filter(([, model]) => model.properties).map(([name]) => name);
  for (const name of models.sort((left, right) => uses(right) - uses(left)).slice(0, 2)) {
    const vendor: Loose = JSON.parse(before);
    vendor.components.schemas[name].properties.zz_added = text;
    const { document } = applyOverlay(structureOf(documentOf("vendor", JSON.stringify(vendor))), own, readOverlay(root, api));
    const expected: Loose = JSON.parse(before);
    expected.components.schemas[name].properties.zz_added = text;
    expect(mergeAndVerify(own, document)).toEqual(expected);
  }
});
