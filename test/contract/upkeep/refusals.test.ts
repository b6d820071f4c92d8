/**
 * The error responses that operations declare.
 */
import { mediaTypes } from "../../../scripts/document/media-types.js";
import { isObject, objectAt } from "../../../scripts/shared/json.js";
import { resolve } from "../../../scripts/document/references.js";
import { apis } from "../specs.js";

test.each(apis)("$name declares a JSON body for each error status", ({ document, operations }) => {
  for (const {
    id,
    located: { value: definition },
  } of operations) {
    const responses = objectAt(definition, "responses");
    // Kinde declares the 405 of revoke without a body, and no source shows one.
    for (const status of Object.keys(responses).filter((key) => Number(key) >= 400 && key !== "405")) {
      expect([id, status, mediaTypes(resolve(document, responses[status]))]).toEqual([id, status, ["application/json"]]);
    }
  }
});

test("every operation of Kinde declares a 401, and a 429 with a RateLimit-Reset header", () => {
  for (const { document, operations } of apis.filter(({ name }) => name !== "knetik")) {
    for (const {
      located: { value: definition },
    } of operations) {
      const responses = objectAt(definition, "responses");
      expect(responses).toHaveProperty("401");
      expect(objectAt(resolve(document, responses["429"]), "headers")).toHaveProperty("RateLimit-Reset");
    }
  }
});

test("token_response is the only model of Kinde with required fields", () => {
  const required = apis
    .filter(({ name }) => name !== "knetik")
    .flatMap(({ models }) => Object.entries(models))
    .flatMap(([model, schema]) => (isObject(schema) && schema["required"] !== undefined ? [[model, schema["required"]]] : []));
  expect(required).toEqual([["token_response", ["access_token", "token_type"]]]);
});
