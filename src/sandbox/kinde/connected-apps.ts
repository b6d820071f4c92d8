import { json } from "../http/router.js";
import type { Reply, SandboxRequest } from "../http/router.js";
import { formatExpiry } from "./expiry.js";
import { apiError, parameterMissing } from "./replies.js";
import type { ConnectedSession } from "./sessions.js";
import type { KindeState } from "./state.js";

const badSession = (): Reply => apiError(400, "INVALID_SESSION", "The session id names no connected session");

export function authUrl(state: KindeState, { query }: SandboxRequest): Reply {
  const keyCodeRef = query.get("key_code_ref");
  const owner = query.get("user_id") || query.get("org_code");
  const callbackUrl = query.get("override_callback_url") ?? state.callbackUrl;
  if (!keyCodeRef) return parameterMissing("key_code_ref");
  if (!owner) return parameterMissing("user_id or org_code");
  if (!isWebUrl(callbackUrl)) return apiError(400, "INVALID_CALLBACK_URL", "override_callback_url is not an absolute URL");
  const appName = state.apps.get(keyCodeRef);
  if (appName === undefined) return apiError(404, "CONNECTED_APP_NOT_FOUND", "No connected app has this key_code_ref");
  const session = state.sessions.start({ appName, owner, callbackUrl });
  return json(200, { url: `${state.settings.url}/connected_apps/consent/${session.ticket}`, session_id: session.id });
}

export function providerToken(state: KindeState, request: SandboxRequest): Reply {
  if (!request.query.has("session_id")) return parameterMissing("session_id");
  const session = connectedSession(state, request);
  if (session === undefined) return badSession();
  const token = state.settings.provider.tokenFor(session.id);
  state.handedOut += 1;
  return json(
    200,
    {
      access_token: token.value,
      access_token_expiry: formatExpiry(token.expiresAt, state.settings.expiryFormat, state.handedOut - 1),
    },
    { "cache-control": "no-store" },
  );
}

export function revokeSession(state: KindeState, request: SandboxRequest): Reply {
  if (!request.query.has("session_id")) return parameterMissing("session_id");
  const session = connectedSession(state, request);
  if (session === undefined) return badSession();
  // Kinde forgets the connection; the provider is not told, and its token lives on.
  session.state = "revoked";
  return json(200, { message: "The connection was revoked", code: "OK" });
}

function connectedSession(state: KindeState, { query }: SandboxRequest): ConnectedSession | undefined {
  const session = state.sessions.find(query.get("session_id"));
  return session?.state === "connected" ? session : undefined;
}

function isWebUrl(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
