import { json } from "../http/router.js";
import type { Reply, SandboxRequest } from "../http/router.js";
import { apiError, parameterMissing } from "./replies.js";
import type { SeededUser } from "./seed.js";
import type { KindeState } from "./state.js";

const defaultPageSize = 10;
const maxPageSize = 500;

export function listUsers(state: KindeState, { query }: SandboxRequest): Reply {
  const size = Number(query.get("page_size") || defaultPageSize);
  if (!Number.isInteger(size) || size < 1 || size > maxPageSize) {
    return apiError(400, "INVALID_PAGE_SIZE", `page_size must be from 1 to ${maxPageSize}`);
  }
  if (!/^(true|false)?$/.test(query.get("has_organization") ?? "")) {
    return apiError(400, "INVALID_PARAMETER", "has_organization must be true or false");
  }
  if (Number.isNaN(Date.parse(query.get("active_since") || "2000"))) {
    return apiError(400, "INVALID_PARAMETER", "active_since must be a date and time");
  }
  const start = decodeCursor(query.get("next_token"));
  if (start === undefined) return apiError(400, "INVALID_NEXT_TOKEN", "next_token was not issued by this list");
  const found = state.users.filter((user) => isWanted(user, query));
  const end = start + size;
  return json(200, {
    code: "OK",
    message: "Success",
    users: found.slice(start, end).map((user) => ({ ...common(user, query.get("expand")), email: user.email })),
    next_token: end < found.length ? encodeCursor(end) : null,
  });
}

export function oneUser(state: KindeState, { query }: SandboxRequest): Reply {
  if (!query.has("id")) return parameterMissing("id");
  const user = state.users.find(({ id }) => id === query.get("id"));
  if (user === undefined) return apiError(400, "USER_NOT_FOUND", "No user has this id");
  return json(200, { ...common(user, query.get("expand")), preferred_email: user.email });
}

function isWanted(user: SeededUser, query: URLSearchParams): boolean {
  const among = (name: string, value: string): boolean => {
    const wanted = query.get(name);
    return !wanted || wanted.split(",").includes(value);
  };
  const organized = query.get("has_organization");
  const since = query.get("active_since");
  return (
    among("user_id", user.id) &&
    among("email", user.email) &&
    among("username", user.username) &&
    among("phone", user.phone) &&
    (!organized || (organized === "true") === user.organizations.length > 0) &&
    (!since || user.signedInAt >= Date.parse(since))
  );
}

function common(user: SeededUser, expand: string | null): Record<string, unknown> {
  const wanted = (expand ?? "").split(",");
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
    ...(wanted.includes("organizations") && { organizations: user.organizations }),
    ...(wanted.includes("identities") && { identities: [{ type: "email", identity: user.email }] }),
    ...(wanted.includes("billing") && { billing: { customer_id: `customer_${user.username}` } }),
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
