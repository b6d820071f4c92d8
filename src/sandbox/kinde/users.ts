/**
 * The user routes of the management API: the list with its filters and pages, and one user by ID.
 */
import { json, type Reply, type SandboxRequest } from "../http/router.js";
import { apiError, missingParameter } from "./replies.js";
import type { SeededUser } from "./seed.js";
import type { KindeState } from "./state.js";

const DEFAULT_PAGE_SIZE = 10;
const MAX_PAGE_SIZE = 500;

export function listUsers(state: KindeState, { query }: SandboxRequest): Reply {
  const size = Number(query.get("page_size") || DEFAULT_PAGE_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    return apiError(400, "INVALID_PAGE_SIZE", `page_size must be from 1 to ${MAX_PAGE_SIZE}`);
  }
  if (!/^(true|false)?$/.test(query.get("has_organization") ?? "")) {
    return apiError(400, "INVALID_PARAMETER", "has_organization must be true or false");
  }
  if (Number.isNaN(Date.parse(query.get("active_since") || "2000"))) {
    return apiError(400, "INVALID_PARAMETER", "active_since must be a date and time");
  }
  const start = decodeCursor(query.get("next_token"));
  if (start === undefined) return apiError(400, "INVALID_NEXT_TOKEN", "next_token was not issued by this list");
  const found = state.users.filter((user) => matchesFilters(user, query));
  const end = start + size;
  return json(200, {
    code: "OK",
    message: "Success",
    users: found.slice(start, end).map((user) => ({ ...commonFields(user, query.get("expand")), email: user.email })),
    next_token: end < found.length ? encodeCursor(end) : null,
  });
}

export function getUser(state: KindeState, { query }: SandboxRequest): Reply {
  if (!query.has("id")) return missingParameter("id");
  const user = state.users.find(({ id }) => id === query.get("id"));
  if (user === undefined) return apiError(400, "USER_NOT_FOUND", "No user has this id");
  return json(200, { ...commonFields(user, query.get("expand")), preferred_email: user.email });
}

function matchesFilters(user: SeededUser, query: URLSearchParams): boolean {
  const isListed = (name: string, value: string): boolean => {
    const list = query.get(name);
    return !list || list.split(",").includes(value);
  };
  const hasOrganization = query.get("has_organization");
  const activeSince = query.get("active_since");
  return (
    isListed("user_id", user.id) &&
    isListed("email", user.email) &&
    isListed("username", user.username) &&
    isListed("phone", user.phone) &&
    (!hasOrganization || (hasOrganization === "true") === user.organizations.length > 0) &&
    (!activeSince || user.signedInAt >= Date.parse(activeSince))
  );
}

/** The fields that a user has both in the list and alone. */
function commonFields(user: SeededUser, expand: string | null): Record<string, unknown> {
  const expanded = (expand ?? "").split(",");
  return {
    id: user.id,
    provided_id: `legacy-${user.username}`,
    phone: user.phone,
    username: user.username,
    last_name: user.lastName,
    first_name: user.firstName,
    is_suspended: false,
    picture: `https://example.com/pictures/${user.username}.png`,
    total_sign_ins: 1,
    failed_sign_ins: 0,
    last_signed_in: new Date(user.signedInAt).toISOString(),
    created_on: new Date(user.createdAt).toISOString(),
    ...(expanded.includes("organizations") && { organizations: user.organizations }),
    ...(expanded.includes("identities") && { identities: [{ type: "email", identity: user.email }] }),
    ...(expanded.includes("billing") && { billing: { customer_id: `customer_${user.username}` } }),
  };
}

function encodeCursor(index: number): string {
  return Buffer.from(`users:${index}`).toString("base64url");
}

function decodeCursor(cursor: string | null): number | undefined {
  if (!cursor) return 0;
  const index = /^users:(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString())?.[1];
  return index === undefined ? undefined : Number(index);
}
