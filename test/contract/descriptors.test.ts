/**
 * Whether the generated descriptors match the documents.
 */
import { mediaTypes } from "../../scripts/document/media-types.js";
import { listAt, objectAt } from "../../scripts/shared/json.js";
import type { SpecOperation } from "../../scripts/document/operations.js";
import { resolve } from "../../scripts/document/references.js";
import type { OperationDescriptor } from "../../src/operation.js";
import { type Api, apis, descriptorNameOf } from "./specs.js";

describe.each(apis)("$name", (api) => {
  const { document, operations, descriptors } = api;

  test("the spec and the descriptors have the same operations", () => {
    expect([...descriptors.keys()].sort()).toEqual(operations.map(descriptorNameOf).sort());
  });

  test("every descriptor matches its operation in the spec", () => {
    for (const operation of operations) {
      const {
        located: { value: definition },
        id,
      } = operation;
      const consumes = mediaTypes(resolve(document, definition["requestBody"]))[0];
      const success = successOf(api, operation);
      const styles = operation.parameters.filter(
        ({
          located: {
            value: { style, explode },
          },
        }) => style !== undefined || explode !== undefined,
      );
      expect(descriptors.get(descriptorNameOf(operation))).toEqual({
        id,
        method: operation.method.toUpperCase(),
        path: operation.path,
        ...(definition["x-scopes"] !== undefined && { scopes: definition["x-scopes"] }),
        ...(definition["x-permissions"] !== undefined && { permissions: definition["x-permissions"] }),
        ...(definition["x-paging"] !== undefined && { paging: definition["x-paging"] }),
        ...(definition["x-idempotent"] === true && { idempotent: true }),
        ...(listAt(definition["security"] === undefined ? document.root : definition, "security").length === 0 && { public: true }),
        ...(consumes !== undefined && consumes !== "application/json" && { consumes }),
        ...(styles.length > 0 && {
          query: Object.fromEntries(
            styles.map(
              ({
                name: key,
                located: {
                  value: { style, explode },
                },
              }) => [key, { style, explode }],
            ),
          ),
        }),
        ...(success !== undefined && { success }),
      });
    }
  });

  test("every operation declares a success", () => {
    const without = operations.filter(
      ({ located: { value: definition } }) => !Object.keys(objectAt(definition, "responses")).some((status) => /^2\d\d$/.test(status)),
    );
    expect(without.map(({ id }) => id)).toEqual([]);
  });
});

function successOf({ document }: Api, { located: { value: definition } }: SpecOperation): OperationDescriptor["success"] {
  const responses = objectAt(definition, "responses");
  const successes = Object.keys(responses).filter((status) => status.startsWith("2"));
  const withBody = successes.filter((status) => mediaTypes(resolve(document, responses[status])).length > 0);
  if (withBody.length === 0) return "empty";
  return withBody.length < successes.length ? "json-or-empty" : undefined;
}
