/**
 * Whether lists can be paged as their descriptors say.
 */
import type { Paging } from "../../src/operation.js";
import { type Api, lists, schemasAt, successSchemas } from "./specs.js";

/** The types of the schemas at a path. */
const typesAt = (api: Api, schema: unknown, path: string) =>
  schemasAt(api, schema, path).flatMap(({ type }) => (typeof type === "string" ? [type] : []));

/** The response fields that paging uses, each with the type that it must have. */
function fields(paging: Paging): readonly (readonly [path: string, type: string])[] {
  const item = "id" in paging ? [[`${paging.items}.${paging.id}`, "string"] as const] : [];
  const next = "next" in paging ? [[paging.next, "string"] as const] : [];
  const more = "more" in paging && paging.more !== undefined ? [[paging.more, "boolean"] as const] : [];
  const last = "last" in paging && paging.last !== undefined ? [[paging.last, "boolean"] as const] : [];
  return [[paging.items, "array"], ...item, ...next, ...more, ...last];
}

test("every list has the response fields and the query parameter that its paging uses", () => {
  for (const { api, operation, paging, name } of lists) {
    expect([name, operation.parameters.filter((parameter) => parameter.in === "query" && parameter.name === paging.param).length]).toEqual([
      name,
      1,
    ]);
    const schemas = successSchemas(api, operation);
    expect([name, schemas.length]).toEqual([name, 1]);
    for (const [path, type] of fields(paging)) {
      expect([name, path, typesAt(api, schemas[0], path)]).toEqual([name, path, expect.arrayContaining([type])]);
    }
  }
});

test("paging uses has_more or last in every list whose response has it", () => {
  for (const { api, operation, paging, name } of lists) {
    const [schema] = successSchemas(api, operation);
    const declared = ["has_more", "metadata.has_more", "last"].filter((path) => schemasAt(api, schema, path).length > 0);
    const used = [("more" in paging && paging.more) || ("last" in paging && paging.last)].filter(Boolean);
    expect([name, used]).toEqual([name, declared]);
  }
});
