/**
 * The scopes and permissions that operations declare.
 */
import { apis } from "../specs.js";

const [management, , knetik] = apis;

test("every operation of Kinde's Management API declares one scope, except verifyApiKey", () => {
  const without = (management?.operations ?? []).filter(({ id, located: { value: definition } }) => {
    const scopes: unknown = definition["x-scopes"];
    if (scopes === undefined) return true;
    expect([id, scopes]).toEqual([id, [expect.stringMatching(/^(read|create|update|delete):[a-z_]+$/)]]);
    return false;
  });
  expect(without.map(({ id }) => id)).toEqual(["verifyApiKey"]);
});

test("every operation of Knetik declares permissions, except a known list without documented ones", () => {
  const without = (knetik?.operations ?? []).filter(({ id, located: { value: definition } }) => {
    const permissions: unknown = definition["x-permissions"];
    if (permissions === undefined) return true;
    expect([
      id,
      (permissions as string[][]).every((together) => together.length > 0 && together.every((one) => /^\S+$/.test(one))),
    ]).toEqual([id, true]);
    return false;
  });
  expect(without.map(({ id }) => id).sort()).toEqual([
    "addMetric",
    "createInvoiceTemplate",
    "createRequestTemplate",
    "deleteInvoiceTemplate",
    "deleteRequestTemplate",
    "getInvoiceTemplate",
    "getInvoiceTemplates",
    "getOAuthToken",
    "getRequestTemplate",
    "getRequestTemplates",
    "login",
    "postGroupMessage",
    "postUserMessage",
    "updateInvoiceTemplate",
    "updateRequestTemplate",
  ]);
});
