/**
 * The statuses of operations that no source names.
 */
import { objectAt } from "../../../scripts/shared/json.js";
import { apis, descriptorNameOf } from "../specs.js";

const inferred = apis.flatMap((api) =>
  api.operations
    .filter(({ definition }) => definition["x-statuses-inferred"] !== undefined)
    .map((operation) => ({ operation, descriptor: api.descriptors.get(descriptorNameOf(operation)) })),
);

test("x-statuses-inferred is true wherever it is set", () => {
  expect(inferred.map(({ operation }) => operation.definition["x-statuses-inferred"])).toEqual(inferred.map(() => true));
});

test("an operation with inferred statuses declares exactly one success, and updates that return a body declare 204 too", () => {
  for (const { operation, descriptor } of inferred) {
    const { id, method, definition } = operation;
    const successes = Object.keys(objectAt(definition, "responses")).filter((status) => status.startsWith("2"));
    const isUpdateWithBody = ["put", "patch"].includes(method) && descriptor?.success !== "empty";
    expect([id, successes]).toEqual([id, isUpdateWithBody ? ["200", "204"] : [expect.stringMatching(/^20[014]$/)]]);
  }
});
