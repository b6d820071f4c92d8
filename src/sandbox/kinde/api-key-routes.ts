/**
 * The API key routes of the management API: list, create, read, rotate, delete and verify.
 */
import { json, type Reply, type SandboxRequest } from "../http/router.js";
import type { ApiKey } from "./api-keys.js";
import { apiError, notFound } from "./replies.js";
import type { KindeState } from "./state.js";

const DEFAULT_PAGE_SIZE = 50;
const MAX_PAGE_SIZE = 500;
const OK = { code: "OK", message: "Success" };

export function listApiKeys(state: KindeState, { query }: SandboxRequest): Reply {
  const size = Number(query.get("page_size") || DEFAULT_PAGE_SIZE);
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE_SIZE) {
    return apiError(400, "INVALID_PAGE_SIZE", `page_size must be from 1 to ${MAX_PAGE_SIZE}`);
  }
  const found = state.apiKeys.all().filter((key) => matchesFilters(key, query));
  const after = query.get("starting_after");
  const start = after ? found.findIndex(({ id }) => id === after) + 1 : 0;
  if (after && start === 0) return apiError(400, "INVALID_STARTING_AFTER", "starting_after names no key of this list");
  const page = found.slice(start, start + size);
  return json(200, { ...OK, has_more: start + size < found.length, api_keys: page.map(listed) });
}

export function createApiKey(state: KindeState, { body }: SandboxRequest): Reply {
  const { name, type, api_id: apiId, user_id: userId, org_code: orgCode } = parseObject(body);
  if (!isText(name) || !isText(apiId)) return apiError(400, "MISSING_PARAMETER", "name and api_id are needed");
  if (type !== "user" && type !== "organization" && type !== "environment") {
    return apiError(400, "INVALID_PARAMETER", "type must be user, organization or environment");
  }
  if (type === "user" && !isText(userId)) return apiError(400, "MISSING_PARAMETER", "user_id is needed");
  if (type === "organization" && !isText(orgCode)) return apiError(400, "MISSING_PARAMETER", "org_code is needed");
  const owner = { userId: isText(userId) ? userId : undefined, orgCode: isText(orgCode) ? orgCode : undefined };
  const { id, key } = state.apiKeys.create({ name, type, ...owner, apiIds: [apiId] });
  return json(201, { ...OK, api_key: { id, key } });
}

export function getApiKey(state: KindeState, { params }: SandboxRequest): Reply {
  const key = state.apiKeys.find(params["key_id"]);
  if (key === undefined) return noSuchKey();
  const { verifications, userId, orgCode } = key;
  const owner = { organization_id: orgCode ?? null, user_id: userId ?? null };
  return json(200, { ...OK, api_key: { ...listed(key), verification_count: verifications, ...owner } });
}

export function rotateApiKey(state: KindeState, { params }: SandboxRequest): Reply {
  const found = state.apiKeys.find(params["key_id"]);
  if (found === undefined) return noSuchKey();
  const { id, key } = state.apiKeys.rotate(found);
  return json(201, { ...OK, api_key: { id, key } });
}

export function deleteApiKey(state: KindeState, { params }: SandboxRequest): Reply {
  const key = state.apiKeys.find(params["key_id"]);
  if (key === undefined) return noSuchKey();
  state.apiKeys.delete(key.id);
  return json(200, OK);
}

/** A key that is unknown or deleted isn't valid, which is no error. */
export function verifyApiKey(state: KindeState, { body }: SandboxRequest): Reply {
  const { api_key: value } = parseObject(body);
  if (!isText(value)) return apiError(400, "MISSING_PARAMETER", "api_key is needed");
  const key = state.apiKeys.verify(value);
  if (key === undefined) return json(200, { ...OK, is_valid: false });
  return json(200, {
    ...OK,
    is_valid: true,
    key_id: key.id,
    status: "active",
    scopes: [],
    org_code: key.orgCode ?? null,
    user_id: key.userId ?? null,
    last_verified_on: dateOf(key.verifiedAt),
    verification_count: key.verifications,
  });
}

function matchesFilters({ type, userId, orgCode }: ApiKey, query: URLSearchParams): boolean {
  const isWanted = (name: string, value: string | undefined): boolean => !query.get(name) || query.get(name) === value;
  return isWanted("key_type", type) && isWanted("status", "active") && isWanted("user_id", userId) && isWanted("org_code", orgCode);
}

/** A key as a list shows it: without its owner, as Kinde documents it. */
function listed({ id, name, type, key, apiIds, createdAt, verifiedAt }: ApiKey): Record<string, unknown> {
  return {
    id,
    name,
    type,
    status: "active",
    key_prefix: key.slice(0, 9),
    key_suffix: key.slice(-4),
    created_on: dateOf(createdAt),
    last_verified_on: dateOf(verifiedAt),
    last_verified_ip: null,
    created_by: null,
    api_ids: apiIds,
    scopes: [],
  };
}

function dateOf(time: number | undefined): string | null {
  return time === undefined ? null : new Date(time).toISOString();
}

function noSuchKey(): Reply {
  return notFound("API_KEY_NOT_FOUND", "No API key has this id");
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function parseObject(body: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(body);
    return typeof parsed === "object" && parsed !== null ? { ...parsed } : {};
  } catch {
    return {};
  }
}
