/**
 * The routes of the Kinde stand-in that keep state. The fallback replies to all other requests.
 */
import type { Route } from "../http/router.js";
import { createApiKey, deleteApiKey, getApiKey, listApiKeys, rotateApiKey, verifyApiKey } from "./api-key-routes.js";
import { getAuthUrl, getProviderToken, revokeSession } from "./connected-apps.js";
import { getConfiguration, getKeys } from "./discovery.js";
import { showConsentPage, showDonePage, submitConsent } from "./consent.js";
import { endLoginSessions, listLoginSessions } from "./login-sessions.js";
import { getUserProfile, introspectToken, revokeToken } from "./oauth.js";
import { withScope, withToken } from "./replies.js";
import type { KindeState } from "./state.js";
import { issueToken } from "./token-endpoint.js";
import { getUser, listUsers } from "./users.js";

export const KINDE_ROUTES: readonly Route<KindeState>[] = [
  { method: "POST", path: "/oauth2/token", handle: issueToken },
  { method: "POST", path: "/oauth2/introspect", handle: introspectToken },
  { method: "POST", path: "/oauth2/revoke", handle: revokeToken },
  { method: "GET", path: "/oauth2/v2/user_profile", handle: getUserProfile },
  { method: "GET", path: "/api/v1/connected_apps/auth_url", handle: withScope("read:connected_apps", getAuthUrl) },
  { method: "GET", path: "/api/v1/connected_apps/token", handle: withScope("read:connected_apps", getProviderToken) },
  { method: "POST", path: "/api/v1/connected_apps/revoke", handle: withScope("create:connected_apps", revokeSession) },
  { method: "GET", path: "/api/v1/users", handle: withScope("read:users", listUsers) },
  { method: "GET", path: "/api/v1/user", handle: withScope("read:users", getUser) },
  { method: "GET", path: "/api/v1/users/{user_id}/sessions", handle: withScope("read:user_sessions", listLoginSessions) },
  { method: "DELETE", path: "/api/v1/users/{user_id}/sessions", handle: withScope("delete:user_sessions", endLoginSessions) },
  { method: "GET", path: "/api/v1/api_keys", handle: withScope("read:api_keys", listApiKeys) },
  { method: "POST", path: "/api/v1/api_keys", handle: withScope("create:api_keys", createApiKey) },
  { method: "POST", path: "/api/v1/api_keys/verify", handle: withToken(verifyApiKey) },
  { method: "GET", path: "/api/v1/api_keys/{key_id}", handle: withScope("read:api_keys", getApiKey) },
  { method: "PUT", path: "/api/v1/api_keys/{key_id}", handle: withScope("update:api_keys", rotateApiKey) },
  { method: "DELETE", path: "/api/v1/api_keys/{key_id}", handle: withScope("delete:api_keys", deleteApiKey) },
  { method: "GET", path: "/.well-known/jwks", handle: getKeys },
  // Kinde documents only the path without the extension, and its own packages use this one.
  { method: "GET", path: "/.well-known/jwks.json", handle: getKeys },
  { method: "GET", path: "/.well-known/openid-configuration", handle: getConfiguration },
  { method: "GET", path: "/connected_apps/consent/{ticket}", handle: showConsentPage },
  { method: "POST", path: "/connected_apps/consent/{ticket}", handle: submitConsent },
  { method: "GET", path: "/connected_apps/done", handle: showDonePage },
];
