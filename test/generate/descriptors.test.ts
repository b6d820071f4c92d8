/**
 * The generated descriptors that the facade relies on.
 */
import * as account from "../../generated/kinde-account/operations.js";
import * as management from "../../generated/kinde-management/operations.js";
import * as knetik from "../../generated/knetik/operations.js";
import type { OperationDescriptor } from "../../src/operation.js";

const form = "application/x-www-form-urlencoded";

test("the descriptors have the scopes, paging, permissions and body types that the facade relies on", () => {
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

test("the descriptors know which operations may be repeated, and which need no token", () => {
  const all = [account, management, knetik].flatMap((api) => Object.values<OperationDescriptor>({ ...api }));
  expect(all.filter(({ idempotent }) => idempotent).map(({ id }) => id)).toEqual([
    "tokenIntrospection",
    "tokenRevocation",
    "RevokeConnectedAppToken",
  ]);
  expect(all.filter((descriptor) => descriptor.public).map(({ id }) => id)).toEqual(["requestToken", "getOAuthToken"]);
});
