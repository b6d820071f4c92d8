import { readFileSync } from "node:fs";
import { join } from "node:path";

import * as account from "../../generated/kinde-account/operations.js";
import * as management from "../../generated/kinde-management/operations.js";
import * as knetik from "../../generated/knetik/operations.js";
import { mediaTypes } from "../../scripts/generate/shape/content.js";
import { type ApiDocument, readDocument } from "../../scripts/generate/shape/document.js";
import { isObject, objectAt } from "../../scripts/generate/shape/json.js";
import { type ApiOperation, listOperations } from "../../scripts/generate/shape/operations.js";
import { resolve } from "../../scripts/generate/shape/references.js";
import type { OperationFacts } from "../../src/http/operation.js";
import { repository } from "./scratch.js";

const form = "application/x-www-form-urlencoded";

const apis = [
  { name: "kinde-management", descriptors: management, count: 184 },
  { name: "kinde-account", descriptors: account, count: 12 },
  { name: "knetik", descriptors: knetik, count: 632 },
];

function specOf(name: string): ApiDocument {
  const file = `spec/${name}.yaml`;
  return readDocument(file, readFileSync(join(repository, file), "utf8"));
}

describe.each(apis)("$name", ({ name, descriptors, count }) => {
  const document = specOf(name);
  const operations = listOperations(document);
  const byName = new Map<string, OperationFacts>(Object.entries(descriptors));
  const nameOf = ({ id = "" }: ApiOperation) => id.slice(0, 1).toLowerCase() + id.slice(1);

  test("has the same operations in the spec and as descriptors, none lost", () => {
    expect([...byName.keys()].sort()).toEqual(operations.map(nameOf).sort());
    expect(byName.size).toBe(count);
  });

  test("every descriptor says what the spec says", () => {
    for (const operation of operations) {
      const { definition, id } = operation;
      const consumes = mediaTypes(resolve(document, definition["requestBody"]))[0];
      const success = successOf(document, operation);
      const styles = operation.parameters.filter(({ definition: { style, explode } }) => style !== undefined || explode !== undefined);
      expect(byName.get(nameOf(operation))).toEqual({
        id,
        method: operation.method.toUpperCase(),
        path: operation.path,
        ...(definition["x-scopes"] !== undefined && { scopes: definition["x-scopes"] }),
        ...(definition["x-permissions"] !== undefined && { permissions: definition["x-permissions"] }),
        ...(definition["x-paging"] !== undefined && { paging: definition["x-paging"] }),
        ...(consumes !== undefined && consumes !== "application/json" && { consumes }),
        ...(styles.length > 0 && {
          query: Object.fromEntries(styles.map(({ name: key, definition: { style, explode } }) => [key, { style, explode }])),
        }),
        ...(success !== undefined && { success }),
      });
    }
  });

  test("tells a summary, a success, and an error body for each refusal", () => {
    for (const { id, definition } of operations) {
      const responses = objectAt(definition, "responses");
      expect([id, definition["summary"]]).toEqual([id, expect.stringMatching(/^[A-Z].*[^.]$/)]);
      expect([id, Object.keys(responses).some((status) => /^2\d\d$/.test(status))]).toEqual([id, true]);
      // Kinde declares the 405 of revoke without a body, and no source shows one.
      for (const status of Object.keys(responses).filter((key) => Number(key) >= 400 && key !== "405")) {
        expect([id, status, mediaTypes(resolve(document, responses[status]))]).toEqual([id, status, ["application/json"]]);
      }
    }
  });
});

test("every operation of Kinde declares a 401, and a 429 with its RateLimit-Reset", () => {
  for (const document of ["kinde-management", "kinde-account"].map(specOf)) {
    for (const { definition } of listOperations(document)) {
      const responses = objectAt(definition, "responses");
      expect(responses).toHaveProperty("401");
      expect(objectAt(resolve(document, responses["429"]), "headers")).toHaveProperty("RateLimit-Reset");
    }
  }
});

test("the facts that the facades stand on", () => {
  expect(management.getConnectedAppAuthUrl.scopes).toEqual(["read:connected_apps"]);
  expect(management.getConnectedAppToken.scopes).toEqual(["read:connected_apps"]);
  expect(management.revokeConnectedAppToken).toMatchObject({ method: "POST", scopes: ["create:connected_apps"] });
  expect(management.getUsers.scopes).toEqual(["read:users"]);
  expect(management.getUserData.scopes).toEqual(["read:users"]);
  expect(management.getUsers.paging).toEqual({ style: "token", items: "users", param: "next_token", next: "next_token" });
  expect(knetik.getTokens.paging).toEqual({ style: "page", items: "content", param: "page", last: "last" });
  for (const descriptor of [knetik.getTokens, knetik.getToken, knetik.deleteTokens]) {
    expect(descriptor.permissions).toEqual([["TOKENS_ADMIN"]]);
  }
  for (const descriptor of [account.requestToken, account.tokenIntrospection, account.tokenRevocation, knetik.getOAuthToken]) {
    expect(descriptor.consumes).toBe(form);
  }
});

test("no field of Kinde's models is required but those of a token", () => {
  const required = ["kinde-management", "kinde-account"].flatMap((name) =>
    Object.entries(objectAt(objectAt(specOf(name).root, "components"), "schemas")).flatMap(([model, schema]) =>
      isObject(schema) && schema["required"] !== undefined ? [[model, schema["required"]]] : [],
    ),
  );
  expect(required).toEqual([["token_response", ["access_token", "token_type"]]]);
});

function successOf(document: ApiDocument, { definition }: ApiOperation): OperationFacts["success"] {
  const responses = objectAt(definition, "responses");
  const successes = Object.keys(responses).filter((status) => status.startsWith("2"));
  const withBody = successes.filter((status) => mediaTypes(resolve(document, responses[status])).length > 0);
  if (withBody.length === 0) return "empty";
  return withBody.length < successes.length ? "json-or-empty" : undefined;
}
