/** What the facade takes from an operation. A test holds this table against what src/ imports. */
export interface Need {
  readonly api: "kinde-management" | "kinde-account" | "knetik";
  readonly operation: string;
  /** `GET /api/v1/users`. */
  readonly place: string;
  /** The functions that stand on it, as users call them. */
  readonly functions: readonly string[];
  /** The parameters that it sends. */
  readonly parameters?: readonly string[];
  /** The fields that it sends. */
  readonly body?: readonly string[];
  /** The fields of a success that it reads; dots lead into objects and lists. */
  readonly result?: readonly string[];
}

export const facadeNeeds: readonly Need[] = [
  {
    api: "kinde-management",
    operation: "GetConnectedAppAuthUrl",
    place: "GET /api/v1/connected_apps/auth_url",
    functions: ["connectedApps.start"],
    parameters: ["key_code_ref", "user_id", "org_code", "override_callback_url"],
    result: ["url", "session_id"],
  },
  {
    api: "kinde-management",
    operation: "GetConnectedAppToken",
    place: "GET /api/v1/connected_apps/token",
    functions: ["session.token", "session.status", "session.fetcher", "session.waitUntilConnected"],
    parameters: ["session_id"],
    result: ["access_token", "access_token_expiry"],
  },
  {
    api: "kinde-management",
    operation: "RevokeConnectedAppToken",
    place: "POST /api/v1/connected_apps/revoke",
    functions: ["session.revoke"],
    parameters: ["session_id"],
  },
  {
    api: "kinde-account",
    operation: "tokenIntrospection",
    place: "POST /oauth2/introspect",
    functions: ["oauth.introspect"],
    body: ["token", "token_type_hint"],
    result: ["active", "aud", "client_id", "exp", "iat"],
  },
  {
    api: "kinde-account",
    operation: "tokenRevocation",
    place: "POST /oauth2/revoke",
    functions: ["oauth.revoke"],
    body: ["token", "client_id", "client_secret", "token_type_hint"],
  },
  {
    api: "kinde-account",
    operation: "getUserProfileV2",
    place: "GET /oauth2/v2/user_profile",
    functions: ["oauth.userProfile"],
  },
  {
    api: "kinde-account",
    operation: "requestToken",
    place: "POST /oauth2/token",
    functions: ["tokens.get"],
    body: ["grant_type", "client_id", "client_secret", "audience", "scope"],
    result: ["access_token", "expires_in"],
  },
  {
    api: "knetik",
    operation: "getTokens",
    place: "GET /auth/tokens",
    functions: ["authTokens.list"],
    parameters: ["filter_client_id", "filter_username", "order", "page", "size"],
    result: ["content.username", "content.client_id", "content.token", "last"],
  },
  {
    api: "knetik",
    operation: "getToken",
    place: "GET /auth/tokens/{username}/{client_id}",
    functions: ["authTokens.get"],
    parameters: ["username", "client_id"],
    result: ["username", "client_id", "token"],
  },
  {
    api: "knetik",
    operation: "deleteTokens",
    place: "DELETE /auth/tokens",
    functions: ["authTokens.delete"],
    parameters: ["username", "client_id"],
  },
  {
    api: "knetik",
    operation: "getOAuthToken",
    place: "POST /oauth/token",
    functions: ["tokens.get"],
    body: ["grant_type", "client_id", "client_secret", "username", "password", "refresh_token"],
    result: ["access_token", "expires_in", "refresh_token"],
  },
];
