import type { Route } from "../http/router.js";
import { deleteTokens, listTokens, oneToken } from "./auth-tokens.js";
import { asAdmin } from "./replies.js";
import type { KnetikState } from "./state.js";
import { issueKnetikToken } from "./token-endpoint.js";

export const knetikRoutes: readonly Route<KnetikState>[] = [
  { method: "POST", path: "/oauth/token", handle: issueKnetikToken },
  { method: "GET", path: "/auth/tokens", handle: asAdmin(listTokens) },
  { method: "DELETE", path: "/auth/tokens", handle: asAdmin(deleteTokens) },
  { method: "GET", path: "/auth/tokens/{username}/{client_id}", handle: asAdmin(oneToken) },
];
