import { apis } from "../specs.js";

const [management, , knetik] = apis;

test("every operation of Kinde's Management API names its scopes, but the one that needs none", () => {
  const without = (management?.operations ?? []).filter(({ id, definition }) => {
    const scopes: unknown = definition["x-scopes"];
    if (scopes === undefined) return true;
    expect([id, scopes]).toEqual([id, [expect.stringMatching(/^(read|create|update|delete):[a-z_]+$/)]]);
    return false;
  });
  expect(without.map(({ id }) => id)).toEqual(["verifyApiKey"]);
});

test("every operation of Knetik names its permissions, but those of which no source tells any", () => {
  const without = (knetik?.operations ?? []).filter(({ id, definition }) => {
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
    "addUser",
    "createShippingTemplate",
    "getDeviceTemplate",
    "getOAuthToken",
    "postGroupMessage",
    "postUserMessage",
    "removeUser",
    "setUserStatus",
  ]);
});
