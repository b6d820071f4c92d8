import type { Route } from "../http/router.js";
import { authUrl, providerToken, revokeSession } from "./connected-apps.js";
import { answerConsent, showConsent, showDone } from "./consent.js";
import { introspect, revokeToken, userProfile } from "./oauth.js";
import { withScope } from "./replies.js";
import type { KindeState } from "./state.js";
import { issueToken } from "./token-endpoint.js";
import { listUsers, oneUser } from "./users.js";

export const kindeRoutes: readonly Route<KindeState>[] = [
  { method: "POST", path: "/oauth2/token", handle: issueToken },
  { method: "POST", path: "/oauth2/introspect", handle: introspect },
  { method: "POST", path: "/oauth2/revoke", handle: revokeToken },
  { method: "GET", path: "/oauth2/v2/user_profile", handle: userProfile },
  { method: "GET", path: "/api/v1/connected_apps/auth_url", handle: withScope("read:connected_apps", authUrl) },
  { method: "GET", path: "/api/v1/connected_apps/token", handle: withScope("read:connected_apps", providerToken) },
  { method: "POST", path: "/api/v1/connected_apps/revoke", handle: withScope("create:connected_apps", revokeSession) },
  { method: "GET", path: "/api/v1/users", handle: withScope("read:users", listUsers) },
  { method: "GET", path: "/api/v1/user", handle: withScope("read:users", oneUser) },
  { method: "GET", path: "/connected_apps/consent/{ticket}", handle: showConsent },
  { method: "POST", path: "/connected_apps/consent/{ticket}", handle: answerConsent },
  { method: "GET", path: "/connected_apps/done", handle: showDone },
];
