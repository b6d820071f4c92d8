// Generated from spec/knetik.yaml by "npm run generate": do not edit.

import type { ListOperation, Operation } from "../../src/http/operation.js";
import type { operations } from "./types.js";

/** Delete the tokens of a user, of a client, or of a user at a client. `DELETE /auth/tokens` */
export const deleteTokens: Operation<
  { query?: operations["deleteTokens"]["parameters"]["query"] },
  undefined
> = {
  id: "deleteTokens",
  method: "DELETE",
  path: "/auth/tokens",
  permissions: [["TOKENS_ADMIN"]],
  success: "empty",
};

/** Get an access token for the grant that is presented. `POST /oauth/token` */
export const getOAuthToken: Operation<
  { body: operations["getOAuthToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  operations["getOAuthToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "getOAuthToken",
  method: "POST",
  path: "/oauth/token",
  consumes: "application/x-www-form-urlencoded",
};

/** Get the token of one user at one client. `GET /auth/tokens/{username}/{client_id}` */
export const getToken: Operation<
  { path: operations["getToken"]["parameters"]["path"] },
  operations["getToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "getToken",
  method: "GET",
  path: "/auth/tokens/{username}/{client_id}",
  permissions: [["TOKENS_ADMIN"]],
};

/** List the access tokens that are in use, page by page. `GET /auth/tokens` */
export const getTokens: ListOperation<
  { query?: operations["getTokens"]["parameters"]["query"] },
  operations["getTokens"]["responses"][200]["content"]["application/json"],
  NonNullable<operations["getTokens"]["responses"][200]["content"]["application/json"]["content"]>[number]
> = {
  id: "getTokens",
  method: "GET",
  path: "/auth/tokens",
  permissions: [["TOKENS_ADMIN"]],
  paging: { style: "page", items: "content", param: "page", last: "last" },
};
