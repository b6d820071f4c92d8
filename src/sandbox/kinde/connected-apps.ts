/**
 * The connected-app routes of the management API: start a session, get its provider token, revoke it.
 */
import { json, type Reply, type SandboxRequest } from "../http/router.js";
import { formatExpiry } from "./expiry.js";
import { apiError, missingParameter } from "./replies.js";
import type { ConnectedSession } from "./sessions.js";
import type { KindeState } from "./state.js";

export function getAuthUrl(state: KindeState, { query }: SandboxRequest): Reply {
  const keyCodeRef = query.get("key_code_ref");
  const owner = query.get("user_id") || query.get("org_code");
  const callbackUrl = query.get("override_callback_url") ?? state.callbackUrl;
  if (!keyCodeRef) return missingParameter("key_code_ref");
  if (!owner) return missingParameter("user_id or org_code");
  if (!isWebUrl(callbackUrl)) return apiError(400, "INVALID_CALLBACK_URL", "override_callback_url is not an absolute URL");
  const appName = state.apps.get(keyCodeRef);
  if (appName === undefined) return apiError(404, "CONNECTED_APP_NOT_FOUND", "No connected app has this key_code_ref");
  const session = state.sessions.start({ appName, owner, callbackUrl });
  return json(200, { url: `${state.config.url}/connected_apps/consent/${session.ticket}`, session_id: session.id });
}

export function getProviderToken(state: KindeState, request: SandboxRequest): Reply {
  if (!request.query.has("session_id")) return missingParameter("session_id");
  const session = findConnectedSession(state, request);
  if (session === undefined) return invalidSession();
  const token = state.config.provider.tokenFor(session.id);
  state.providerTokensReturned += 1;
  return json(
    200,
    {
      access_token: token.value,
      access_token_expiry: formatExpiry(token.expiresAt, state.config.expiryFormat, state.providerTokensReturned - 1),
    },
    { "cache-control": "no-store" },
  );
}

export function revokeSession(state: KindeState, request: SandboxRequest): Reply {
  if (!request.query.has("session_id")) return missingParameter("session_id");
  const session = findConnectedSession(state, request);
  if (session === undefined) return invalidSession();
  // Kinde doesn't notify the provider, so a token already issued keeps working until it expires.
  session.state = "revoked";
  return json(200, { message: "The connection was revoked", code: "OK" });
}

function findConnectedSession(state: KindeState, { query }: SandboxRequest): ConnectedSession | undefined {
  const session = state.sessions.find(query.get("session_id"));
  return session?.state === "connected" ? session : undefined;
}

function invalidSession(): Reply {
  return apiError(400, "INVALID_SESSION", "The session id names no connected session");
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
