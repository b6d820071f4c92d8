/**
 * JSONPath, summaries and overlay files.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPath, select } from "../../scripts/spec-update/overlay/json-path.js";
import { readOverlay } from "../../scripts/spec-update/overlay/read-overlay.js";
import { summaryOf } from "../../scripts/spec-update/vendor/summary.js";

const document = { a: { b: [{ name: "x", c: 1 }, { name: "y", c: 2 }], "k/1": { c: 3 } }, c: 4 };

test.each([
  ["$", [""]],
  ["$.a.b", ["a b"]],
  ["$.a['k/1'].c", ["a k/1 c"]],
  ["$.a['b', 'k/1', 'none']", ["a b", "a k/1"]],
  ["$.a.b[1]", ["a b 1"]],
  ["$.a.b[*].c", ["a b 0 c", "a b 1 c"]],
  ["$.a.*", ["a b", "a k/1"]],
  ["$.a.b[?@.name=='y'].c", ["a b 1 c"]],
  ["$..c", ["c", "a b 0 c", "a b 1 c", "a k/1 c"]],
  ["$.a..['c']", ["a b 0 c", "a b 1 c", "a k/1 c"]],
  ["$.none.c", []],
])("JSONPath %s selects the right nodes", (path, expected) => expect(select(document, path).map((place) => place.join(" "))).toEqual(expected));

test.each(["a.b", "$.a[", "$[?@.a>1]", "$.a b", ""])("JSONPath %p is rejected", (path) => expect(() => readPath(path)).toThrow("is not understood"));

test.each([
  ["getUsers", "get", true, "List users, page by page"],
  ["GetOrganizationRoleUsers", "get", false, "Get organization role users"],
  ["updateMFASettings", "put", false, "Update MFA settings"],
  ["addAPIScope", "post", false, "Add API scope"],
  ["getApiKeys", "get", false, "Get API keys"],
  ["listAPIs", "get", false, "List APIs"],
  ["introspectToken", "post", false, "Call introspect token"],
])("%s (%s) gets the right summary", (id, method, isList, expected) => expect(summaryOf(id, method, isList)).toBe(expected));

describe("an overlay is rejected with", () => {
  const root = mkdtempSync(join(tmpdir(), "kinnect-overlay-"));
  mkdirSync(join(root, "spec/overlays"), { recursive: true });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test.each<[string, object, string]>([
    ["no overlay version", { actions: [] }, 'spec/overlays/knetik.yaml does not say "overlay: 1.0.0".'],
    ["an action without a target", { overlay: "1.0.0", actions: [{ description: "a" }] }, "action 1 has no target"],
    ["an action without a description", { overlay: "1.0.0", actions: [{ target: "$", remove: true }] }, "action 1 does not say why"],
    ["an action that does nothing", { overlay: "1.0.0", actions: [{ target: "$", description: "a" }] }, "needs one of remove, update and x-keep"],
    ["a misspelt key", { overlay: "1.0.0", actions: [{ target: "$", description: "a", upate: {} }] }, 'has the unknown key "upate"'],
    ["x-instead-of on a target with several places", { overlay: "1.0.0", actions: [{ target: "$.*", description: "a", remove: true, "x-instead-of": 1 }] }, "must mean one place"],
  ])("%s", (_, overlay, message) => {
    writeFileSync(join(root, "spec/overlays/knetik.yaml"), JSON.stringify(overlay));
    expect(() => readOverlay(root, "knetik")).toThrow(message);
  });
});
