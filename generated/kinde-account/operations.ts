// Generated from spec/kinde-account.yaml by "npm run generate": do not edit.

import type { ListOperation, Operation } from "../../src/operation.js";
import type { operations } from "./types.js";

/** Get one entitlement of the user by its key. `GET /account_api/v1/entitlement` */
export const getEntitlement: Operation<
  { query: operations["GetEntitlement"]["parameters"]["query"] },
  operations["GetEntitlement"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetEntitlement",
  method: "GET",
  path: "/account_api/v1/entitlement",
};

/** List what the user is entitled to, page by page. `GET /account_api/v1/entitlements` */
export const getEntitlements: ListOperation<
  { query?: operations["GetEntitlements"]["parameters"]["query"] },
  operations["GetEntitlements"]["responses"][200]["content"]["application/json"],
  NonNullable<NonNullable<operations["GetEntitlements"]["responses"][200]["content"]["application/json"]["data"]>["entitlements"]>[number]
> = {
  id: "GetEntitlements",
  method: "GET",
  path: "/account_api/v1/entitlements",
  paging: { style: "token", items: "data.entitlements", param: "starting_after", next: "metadata.next_page_starting_after", more: "metadata.has_more" },
};

/** List the feature flags that affect the user, page by page. `GET /account_api/v1/feature_flags` */
export const getFeatureFlags: ListOperation<
  { query?: operations["GetFeatureFlags"]["parameters"]["query"] },
  operations["GetFeatureFlags"]["responses"][200]["content"]["application/json"],
  NonNullable<NonNullable<operations["GetFeatureFlags"]["responses"][200]["content"]["application/json"]["data"]>["feature_flags"]>[number]
> = {
  id: "GetFeatureFlags",
  method: "GET",
  path: "/account_api/v1/feature_flags",
  paging: { style: "token", items: "data.feature_flags", param: "starting_after", next: "metadata.next_page_starting_after" },
};

/** Get a link to the user's self-serve portal. `GET /account_api/v1/portal_link` */
export const getPortalLink: Operation<
  { query?: operations["GetPortalLink"]["parameters"]["query"] },
  operations["GetPortalLink"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetPortalLink",
  method: "GET",
  path: "/account_api/v1/portal_link",
};

/** Get the profile of the user whose token is presented, in its first form. `GET /oauth2/user_profile` */
export const getUser: Operation<
  { query?: never },
  operations["getUser"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUser",
  method: "GET",
  path: "/oauth2/user_profile",
};

/** List the user's permissions, page by page. `GET /account_api/v1/permissions` */
export const getUserPermissions: ListOperation<
  { query?: operations["GetUserPermissions"]["parameters"]["query"] },
  operations["GetUserPermissions"]["responses"][200]["content"]["application/json"],
  NonNullable<NonNullable<operations["GetUserPermissions"]["responses"][200]["content"]["application/json"]["data"]>["permissions"]>[number]
> = {
  id: "GetUserPermissions",
  method: "GET",
  path: "/account_api/v1/permissions",
  paging: { style: "token", items: "data.permissions", param: "starting_after", next: "metadata.next_page_starting_after", more: "metadata.has_more" },
};

/** Get the profile of the user whose token is presented. `GET /oauth2/v2/user_profile` */
export const getUserProfileV2: Operation<
  { query?: never },
  operations["getUserProfileV2"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserProfileV2",
  method: "GET",
  path: "/oauth2/v2/user_profile",
};

/** List the user's properties, page by page. `GET /account_api/v1/properties` */
export const getUserProperties: ListOperation<
  { query?: operations["GetUserProperties"]["parameters"]["query"] },
  operations["GetUserProperties"]["responses"][200]["content"]["application/json"],
  NonNullable<NonNullable<operations["GetUserProperties"]["responses"][200]["content"]["application/json"]["data"]>["properties"]>[number]
> = {
  id: "GetUserProperties",
  method: "GET",
  path: "/account_api/v1/properties",
  paging: { style: "token", items: "data.properties", param: "starting_after", next: "metadata.next_page_starting_after", more: "metadata.has_more" },
};

/** List the user's roles, page by page. `GET /account_api/v1/roles` */
export const getUserRoles: ListOperation<
  { query?: operations["GetUserRoles"]["parameters"]["query"] },
  operations["GetUserRoles"]["responses"][200]["content"]["application/json"],
  NonNullable<NonNullable<operations["GetUserRoles"]["responses"][200]["content"]["application/json"]["data"]>["roles"]>[number]
> = {
  id: "GetUserRoles",
  method: "GET",
  path: "/account_api/v1/roles",
  paging: { style: "token", items: "data.roles", param: "starting_after", next: "metadata.next_page_starting_after", more: "metadata.has_more" },
};

/** Get a token for the grant that is presented. `POST /oauth2/token` */
export const requestToken: Operation<
  { body: operations["requestToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  operations["requestToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "requestToken",
  method: "POST",
  path: "/oauth2/token",
  public: true,
  consumes: "application/x-www-form-urlencoded",
};

/** Ask whether a token is active, and for whom. `POST /oauth2/introspect` */
export const tokenIntrospection: Operation<
  { body: operations["tokenIntrospection"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  operations["tokenIntrospection"]["responses"][200]["content"]["application/json"]
> = {
  id: "tokenIntrospection",
  method: "POST",
  path: "/oauth2/introspect",
  idempotent: true,
  consumes: "application/x-www-form-urlencoded",
};

/** Revoke a token. `POST /oauth2/revoke` */
export const tokenRevocation: Operation<
  { body: operations["tokenRevocation"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  undefined
> = {
  id: "tokenRevocation",
  method: "POST",
  path: "/oauth2/revoke",
  idempotent: true,
  consumes: "application/x-www-form-urlencoded",
  success: "empty",
};
