// Generated from spec/kinde-management.yaml by "npm run generate": do not edit.

import type { ListOperation, Operation } from "../../src/http/operation.js";
import type { operations } from "./types.js";

/** Start a session and get the URL at which its owner authorises the connected app. `GET /api/v1/connected_apps/auth_url` */
export const getConnectedAppAuthUrl: Operation<
  { query: operations["GetConnectedAppAuthUrl"]["parameters"]["query"] },
  operations["GetConnectedAppAuthUrl"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetConnectedAppAuthUrl",
  method: "GET",
  path: "/api/v1/connected_apps/auth_url",
  scopes: ["read:connected_apps"],
};

/** Get the provider's access token of a session. `GET /api/v1/connected_apps/token` */
export const getConnectedAppToken: Operation<
  { query: operations["GetConnectedAppToken"]["parameters"]["query"] },
  operations["GetConnectedAppToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "GetConnectedAppToken",
  method: "GET",
  path: "/api/v1/connected_apps/token",
  scopes: ["read:connected_apps"],
};

/** Get one user. `GET /api/v1/user` */
export const getUserData: Operation<
  { query: operations["getUserData"]["parameters"]["query"] },
  operations["getUserData"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserData",
  method: "GET",
  path: "/api/v1/user",
  scopes: ["read:users"],
};

/** List users, page by page. `GET /api/v1/users` */
export const getUsers: ListOperation<
  { query?: operations["getUsers"]["parameters"]["query"] },
  operations["getUsers"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getUsers"]["responses"][200]["content"]["application/json"]["users"]>[number]
> = {
  id: "getUsers",
  method: "GET",
  path: "/api/v1/users",
  scopes: ["read:users"],
  paging: { style: "token", items: "users", param: "next_token", next: "next_token" },
};

/** Revoke a session, so that it yields no token any more. `POST /api/v1/connected_apps/revoke` */
export const revokeConnectedAppToken: Operation<
  { query: operations["RevokeConnectedAppToken"]["parameters"]["query"] },
  operations["RevokeConnectedAppToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "RevokeConnectedAppToken",
  method: "POST",
  path: "/api/v1/connected_apps/revoke",
  scopes: ["create:connected_apps"],
};
