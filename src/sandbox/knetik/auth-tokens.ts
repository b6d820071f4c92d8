/**
 * The routes with which administrators list, read and delete the tokens of users.
 */
import { empty, json, type Reply, type SandboxRequest } from "../http/router.js";
import { apiError } from "./replies.js";
import type { KnetikState, TokenEntry } from "./state.js";

interface SortOrder {
  readonly property: keyof TokenEntry;
  readonly direction: "ASC" | "DESC";
}

export function listTokens(state: KnetikState, { query }: SandboxRequest): Reply {
  const page = Number(query.get("page") || 1);
  const size = Number(query.get("size") || 25);
  const orders = parseOrders(query.get("order"));
  if (!Number.isInteger(page) || page < 1) return apiError(400, "page must be a whole number from 1", "page");
  if (!Number.isInteger(size) || size < 1) return apiError(400, "size must be a whole number from 1", "size");
  if (orders === undefined) return apiError(400, "order must be a list of FIELD:ASC or FIELD:DESC", "order");
  const found = sortEntries(
    state.entries.filter((entry) => matchesFilters(entry, query.get("filter_username"), query.get("filter_client_id"))),
    orders,
  );
  const content = found.slice((page - 1) * size, page * size).map((entry) => state.shown(entry));
  const pages = Math.ceil(found.length / size);
  return json(200, {
    content,
    first: page === 1,
    last: page >= pages,
    number: page,
    number_of_elements: content.length,
    size,
    total_elements: found.length,
    total_pages: pages,
  });
}

export function getToken(state: KnetikState, { params }: SandboxRequest): Reply {
  const entry = state.entries.find(({ username, client_id }) => username === params["username"] && client_id === params["client_id"]);
  return entry === undefined ? apiError(404, "This user has no token for this client") : json(200, state.shown(entry));
}

export function deleteTokens(state: KnetikState, { query }: SandboxRequest): Reply {
  const username = query.get("username");
  const clientId = query.get("client_id");
  if (!username && !clientId) return apiError(400, "username or client_id is needed");
  state.delete(username, clientId);
  return empty(204);
}

function matchesFilters(entry: TokenEntry, username: string | null, clientId: string | null): boolean {
  return (!username || entry.username === username) && (!clientId || entry.client_id === clientId);
}

/** Parses `FIELD:DIRECTION,…`; undefined if the text has another form. */
function parseOrders(text: string | null): SortOrder[] | undefined {
  const orders: SortOrder[] = [];
  for (const part of (text ?? "").split(",").filter((item) => item !== "")) {
    const [property, direction = "ASC"] = part.split(":");
    if (property !== "username" && property !== "client_id" && property !== "token") return undefined;
    if (direction !== "ASC" && direction !== "DESC") return undefined;
    orders.push({ property, direction });
  }
  return orders;
}

function sortEntries(entries: readonly TokenEntry[], orders: readonly SortOrder[]): TokenEntry[] {
  return [...entries].sort((left, right) => {
    for (const { property, direction } of orders) {
      if (left[property] === right[property]) continue;
      const isLess = left[property] < right[property];
      return isLess === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  });
}
