import { empty, json } from "../http/router.js";
import type { Reply, SandboxRequest } from "../http/router.js";
import { failure } from "./replies.js";
import type { KnetikState, TokenEntry } from "./state.js";

interface Order {
  readonly property: keyof TokenEntry;
  readonly direction: "ASC" | "DESC";
}

export function listTokens(state: KnetikState, { query }: SandboxRequest): Reply {
  const page = Number(query.get("page") || 1);
  const size = Number(query.get("size") || 25);
  const orders = parseOrders(query.get("order"));
  if (!Number.isInteger(page) || page < 1) return failure(400, "page must be a whole number from 1", "page");
  if (!Number.isInteger(size) || size < 1) return failure(400, "size must be a whole number from 1", "size");
  if (orders === undefined) return failure(400, "order must be a list of FIELD:ASC or FIELD:DESC", "order");
  const found = sorted(
    state.entries.filter((entry) => isNamed(entry, query.get("filter_username"), query.get("filter_client_id"))),
    orders,
  );
  const content = found.slice((page - 1) * size, page * size);
  const pages = Math.ceil(found.length / size);
  return json(200, {
    content,
    first: page === 1,
    last: page >= pages,
    number: page,
    number_of_elements: content.length,
    size,
    sort: orders.map(({ property, direction }) => ({
      property,
      direction,
      ascending: direction === "ASC",
      descending: direction === "DESC",
      ignore_case: false,
      null_handling: "NATIVE",
    })),
    total_elements: found.length,
    total_pages: pages,
  });
}

export function oneToken(state: KnetikState, { params }: SandboxRequest): Reply {
  const entry = state.entries.find(({ username, client_id }) => username === params["username"] && client_id === params["client_id"]);
  return entry === undefined ? failure(404, "This user has no token for this client") : json(200, entry);
}

export function deleteTokens(state: KnetikState, { query }: SandboxRequest): Reply {
  const username = query.get("username");
  const clientId = query.get("client_id");
  if (!username && !clientId) return failure(400, "username or client_id is needed");
  state.delete(username, clientId);
  return empty(204);
}

function isNamed(entry: TokenEntry, username: string | null, clientId: string | null): boolean {
  return (!username || entry.username === username) && (!clientId || entry.client_id === clientId);
}

function parseOrders(text: string | null): Order[] | undefined {
  const orders: Order[] = [];
  for (const part of (text ?? "").split(",").filter((item) => item !== "")) {
    const [property, direction = "ASC"] = part.split(":");
    if (property !== "username" && property !== "client_id" && property !== "token") return undefined;
    if (direction !== "ASC" && direction !== "DESC") return undefined;
    orders.push({ property, direction });
  }
  return orders;
}

function sorted(entries: readonly TokenEntry[], orders: readonly Order[]): TokenEntry[] {
  return [...entries].sort((left, right) => {
    for (const { property, direction } of orders) {
      if (left[property] === right[property]) continue;
      const rises = left[property] < right[property];
      return rises === (direction === "ASC") ? -1 : 1;
    }
    return 0;
  });
}
