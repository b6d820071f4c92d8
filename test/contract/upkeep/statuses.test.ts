/**
 * The statuses of operations that no source names.
 */
import { objectAt } from "../../../scripts/shared/json.js";
import { apis, descriptorNameOf } from "../specs.js";

const inferred = apis.flatMap((api) =>
  api.operations
    .filter(({ located }) => located.value["x-statuses-inferred"] !== undefined)
    .map((operation) => ({ operation, descriptor: api.descriptors.get(descriptorNameOf(operation)) })),
);

test("x-statuses-inferred is true wherever it is set", () => {
  expect(inferred.map(({ operation }) => operation.located.value["x-statuses-inferred"])).toEqual(inferred.map(() => true));
});

test("an operation with inferred statuses declares exactly one success, and updates that return a body declare 204 too", () => {
  for (const { operation, descriptor } of inferred) {
    const { id, method, located } = operation;
    const successes = Object.keys(objectAt(located.value, "responses")).filter((status) => status.startsWith("2"));
    const isUpdateWithBody = ["put", "patch"].includes(method.toLowerCase()) && descriptor?.success !== "empty";
    expect([id, successes]).toEqual([id, isUpdateWithBody ? ["200", "204"] : [expect.stringMatching(/^20[014]$/)]]);
  }
});
