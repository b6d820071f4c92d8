/**
 * The operations that the facade uses, and what it uses of them. Tests compare this table with the imports in src/.
 */

export interface FacadeOperation {
  readonly api: "kinde-management" | "kinde-account" | "knetik";
  readonly operation: string;
  /** Method and path, such as `GET /api/v1/users`. */
  readonly route: string;
  /** The functions that use it, by their public names. */
  readonly functions: readonly string[];
  /** The parameters that the facade sends. */
  readonly parameters?: readonly string[];
  /** The body's fields that the facade sends. */
  readonly body?: readonly string[];
  /** The fields of a success that the facade reads, as dotted paths through objects and lists. */
  readonly result?: readonly string[];
}

export const FACADE_OPERATIONS: readonly FacadeOperation[] = [
  {
    api: "kinde-management",
    operation: "GetConnectedAppAuthUrl",
    route: "GET /api/v1/connected_apps/auth_url",
    functions: ["connectedApps.start"],
    parameters: ["key_code_ref", "user_id", "org_code", "override_callback_url"],
    result: ["url", "session_id"],
  },
  {
    api: "kinde-management",
    operation: "GetConnectedAppToken",
    route: "GET /api/v1/connected_apps/token",
    functions: ["session.token", "session.status", "session.fetcher", "session.waitUntilConnected"],
    parameters: ["session_id"],
    result: ["access_token", "access_token_expiry"],
  },
  {
    api: "kinde-management",
    operation: "RevokeConnectedAppToken",
    route: "POST /api/v1/connected_apps/revoke",
    functions: ["session.revoke"],
    parameters: ["session_id"],
  },
  {
    api: "kinde-management",
    operation: "getApiKeys",
    route: "GET /api/v1/api_keys",
    functions: ["offboard"],
    parameters: ["user_id"],
    result: ["api_keys.id", "api_keys.status"],
  },
  {
    api: "kinde-management",
    operation: "deleteApiKey",
    route: "DELETE /api/v1/api_keys/{key_id}",
    functions: ["offboard"],
    parameters: ["key_id"],
  },
  {
    api: "kinde-management",
    operation: "DeleteUserSessions",
    route: "DELETE /api/v1/users/{user_id}/sessions",
    functions: ["offboard"],
    parameters: ["user_id"],
  },
  {
    api: "kinde-account",
    operation: "tokenIntrospection",
    route: "POST /oauth2/introspect",
    functions: ["oauth.introspect"],
    body: ["token", "token_type_hint"],
    result: ["active", "aud", "client_id", "exp", "iat"],
  },
  {
    api: "kinde-account",
    operation: "tokenRevocation",
    route: "POST /oauth2/revoke",
    functions: ["oauth.revoke"],
    body: ["token", "client_id", "client_secret", "token_type_hint"],
  },
  {
    api: "kinde-account",
    operation: "getUserProfileV2",
    route: "GET /oauth2/v2/user_profile",
    functions: ["oauth.userProfile"],
  },
  {
    api: "kinde-account",
    operation: "requestToken",
    route: "POST /oauth2/token",
    functions: ["tokens.get"],
    body: ["grant_type", "client_id", "client_secret", "audience", "scope"],
    result: ["access_token", "expires_in"],
  },
  {
    api: "knetik",
    operation: "getTokens",
    route: "GET /auth/tokens",
    functions: ["authTokens.list"],
    parameters: ["filter_client_id", "filter_username", "order", "page", "size"],
    result: ["content.username", "content.client_id", "content.token", "last"],
  },
  {
    api: "knetik",
    operation: "getToken",
    route: "GET /auth/tokens/{username}/{client_id}",
    functions: ["authTokens.get"],
    parameters: ["username", "client_id"],
    result: ["username", "client_id", "token"],
  },
  {
    api: "knetik",
    operation: "deleteTokens",
    route: "DELETE /auth/tokens",
    functions: ["authTokens.delete"],
    parameters: ["username", "client_id"],
  },
  {
    api: "knetik",
    operation: "getOAuthToken",
    route: "POST /oauth/token",
    functions: ["tokens.get"],
    body: ["grant_type", "client_id", "client_secret", "username", "password", "refresh_token"],
    result: ["access_token", "expires_in", "refresh_token"],
  },
];
