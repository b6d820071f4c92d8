/**
 * The routes of the Knetik stand-in that keep state. The fallback replies to all other requests.
 */
import type { Route } from "../http/router.js";
import { deleteTokens, getToken, listTokens } from "./auth-tokens.js";
import { withAdmin } from "./replies.js";
import type { KnetikState } from "./state.js";
import { issueToken } from "./token-endpoint.js";

export const KNETIK_ROUTES: readonly Route<KnetikState>[] = [
  { method: "POST", path: "/oauth/token", handle: issueToken },
  { method: "GET", path: "/auth/tokens", handle: withAdmin(listTokens) },
  { method: "DELETE", path: "/auth/tokens", handle: withAdmin(deleteTokens) },
  { method: "GET", path: "/auth/tokens/{username}/{client_id}", handle: withAdmin(getToken) },
];
