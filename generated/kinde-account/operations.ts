// Generated from spec/kinde-account.yaml by "npm run generate": do not edit.

import type { Operation } from "../../src/http/operation.js";
import type { operations } from "./types.js";

/** Get the profile of the user whose token is presented. `GET /oauth2/v2/user_profile` */
export const getUserProfileV2: Operation<
  { query?: never },
  operations["getUserProfileV2"]["responses"][200]["content"]["application/json"]
> = {
  id: "getUserProfileV2",
  method: "GET",
  path: "/oauth2/v2/user_profile",
};

/** Get a token for the grant that is presented. `POST /oauth2/token` */
export const requestToken: Operation<
  { body: operations["requestToken"]["requestBody"]["content"]["application/x-www-form-urlencoded"] },
  operations["requestToken"]["responses"][200]["content"]["application/json"]
> = {
  id: "requestToken",
  method: "POST",
  path: "/oauth2/token",
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
  consumes: "application/x-www-form-urlencoded",
  success: "empty",
};
