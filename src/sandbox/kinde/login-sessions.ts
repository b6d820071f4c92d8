/**
 * The login session routes of the management API. Each user is signed in once, until somebody ends that.
 */
import { json, type Reply, type SandboxRequest } from "../http/router.js";
import { notFound } from "./replies.js";
import type { SeededUser } from "./seed.js";
import type { KindeState } from "./state.js";

const DAY_MS = 86_400_000;

export function listLoginSessions(state: KindeState, request: SandboxRequest): Reply {
  const user = findUser(state, request);
  if (user === undefined) return noSuchUser();
  const isSignedIn = !state.signedOut.has(user.id);
  return json(200, { code: "OK", message: "Success", has_more: false, sessions: isSignedIn ? [loginSession(state, user)] : [] });
}

/** Access tokens stay valid until they expire, and connected apps stay connected, as at Kinde. */
export function endLoginSessions(state: KindeState, request: SandboxRequest): Reply {
  const user = findUser(state, request);
  if (user === undefined) return noSuchUser();
  state.signedOut.add(user.id);
  return json(200, { code: "USER_SESSIONS_INVALIDATED", message: "User sessions successfully invalidated" });
}

function findUser({ users, user }: KindeState, { params }: SandboxRequest): SeededUser | undefined {
  return [...users, user].find(({ id }) => id === params["user_id"]);
}

function loginSession({ userClientId }: KindeState, { id, organizations, signedInAt }: SeededUser): Record<string, unknown> {
  const date = (time: number): string => new Date(time).toISOString();
  return {
    user_id: id,
    org_code: organizations[0] ?? null,
    client_id: userClientId,
    session_id: `session_${id}`,
    started_on: date(signedInAt),
    updated_on: date(signedInAt),
    expires_on: date(signedInAt + 30 * DAY_MS),
    connection_id: "conn_password",
    initial_ip_address: "127.0.0.1",
    last_ip_address: "127.0.0.1",
    initial_user_agent: "Sandbox",
    last_user_agent: "Sandbox",
  };
}

function noSuchUser(): Reply {
  return notFound("USER_NOT_FOUND", "No user has this id");
}
