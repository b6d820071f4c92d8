/**
 * The payloads of webhooks: the `data` that each known type of event has, as far as its form is known.
 */
import { randomBytes } from "node:crypto";
import type { SeededUser } from "../kinde/seed.js";
import type { KindeState } from "../kinde/state.js";

type Data = Readonly<Record<string, unknown>>;

const ROLE = { id: "0190a1b2-c3d4-7e5f-8a9b-000000000003", key: "editor", name: "Editor", description: "Can edit", is_default_role: false };
const PERMISSION = {
  id: "0190a1b2-c3d4-7e5f-8a9b-000000000001",
  key: "read:reports",
  name: "Read reports",
  description: "See reports",
};

/** The usual data of an event. Types whose form isn't documented have none. */
export function dataOf(type: string, { user, orgCode }: KindeState): Data {
  const { id, email, firstName: first_name, lastName: last_name } = user;
  const organization = { code: orgCode, name: "Sandbox", handle: "sandbox", external_id: null };
  const known: Readonly<Record<string, Data>> = {
    "user.created": { user: fullUser(user) },
    "user.updated": { user: fullUser(user) },
    "user.deleted": { user: { id } },
    "user.authenticated": { user: { id } },
    "user.authentication_failed": { user: { id } },
    "organization.created": { organization },
    "organization.updated": { organization: { ...organization, is_allow_registrations: false } },
    "organization.deleted": { organization: { code: orgCode } },
    "role.created": { role: ROLE },
    "role.updated": { role: ROLE },
    "role.deleted": { role: { id: ROLE.id } },
    "permission.created": { permission: PERMISSION },
    "permission.updated": { permission: PERMISSION },
    "permission.deleted": { permission: { id: PERMISSION.id } },
    "subscriber.created": { subscriber: { id: `subscriber_${id.slice(3, 19)}`, email, first_name, last_name, user_id: id } },
    "access_request.created": { access_request: { email, first_name, last_name, user_id: id } },
  };
  return known[type] ?? {};
}

/** The claims of a webhook. It has none of a token's. */
export function payloadOf(type: string, data: Data, at: number): Data {
  const timestamp = new Date(at).toISOString();
  return {
    data,
    event_id: `event_${randomBytes(16).toString("hex")}`,
    event_timestamp: timestamp,
    ...(type.startsWith("user.authenticat") && { ip_address: "192.0.2.1" }),
    source: "admin",
    timestamp,
    type,
  };
}

function fullUser({ id, email, firstName, lastName, phone, username, organizations }: SeededUser): Data {
  return {
    ...{ id, email, first_name: firstName, last_name: lastName, phone, username },
    is_password_reset_requested: false,
    is_suspended: false,
    organizations: organizations.map((code) => ({ code, permissions: null, roles: null })),
  };
}
