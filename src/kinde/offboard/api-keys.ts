/**
 * Deletes a user's API keys.
 */
import { deleteApiKey, getApiKeys } from "../../../generated/kinde-management/operations.js";
import type { RevokedPlace } from "../../errors/index.js";
import { throwIfAborted } from "../../http/operation-error.js";
import { fieldsOf } from "../../http/json.js";
import type { Kinde } from "../client.js";
import { inParallel } from "../connected-apps/in-parallel.js";
import { isGone } from "../connected-apps/session-token.js";
import type { CheckedOptions } from "./options.js";
import { ALREADY_GONE, notDone, placeAfter } from "./place.js";

export interface DeletedApiKeys {
  readonly place: RevokedPlace;
  /** How many keys Kinde listed that aren't the user's own. They stay. */
  readonly others: number;
}

type Client = Pick<Kinde, "call" | "paginate">;

/** Lists all keys before it deletes any, because a page's cursor is a key that must still exist. Then lists again, for keys made meanwhile. */
export async function deleteApiKeys(kinde: Client, userId: string, checked: CheckedOptions): Promise<DeletedApiKeys> {
  const { limits, progress } = checked;
  const places = new Map<string, RevokedPlace>();
  const others = new Set<string>();
  let isListed = false;
  try {
    for (;;) {
      const found: string[] = [];
      isListed = false;
      for await (const key of kinde.paginate(getApiKeys, { query: { user_id: userId } }, limits)) {
        isListed = true;
        const { id } = key;
        if (typeof id !== "string" || key.status === "revoked" || places.has(id)) continue;
        if (isOwn(key, userId)) found.push(id);
        else others.add(id);
      }
      if (found.length === 0) break;
      const known = places.size + found.length;
      await inParallel(found, async (id) => {
        places.set(id, await placeAfter(kinde.call(deleteApiKey, { path: { key_id: id } }, limits), limits));
        progress({ part: "apiKeys", finished: places.size, known });
      });
    }
  } catch (error) {
    throwIfAborted(limits.signal);
    // Kinde may not know the user anymore. On a later page it's the key before that is gone.
    if (isListed || !isGone(error)) return { place: notDone(error), others: others.size };
  }
  return { place: summaryOf([...places.values()]), others: others.size };
}

/** Kinde doesn't declare an owner for a listed key. If there is one, it counts, because a server that ignores the filter lists all keys. */
function isOwn(key: object, userId: string): boolean {
  const { user_id: owner = userId, type = "user" } = fieldsOf(key);
  return owner === userId && type === "user";
}

function summaryOf(places: readonly RevokedPlace[]): RevokedPlace {
  const left = places.filter(({ state }) => state === "pending" || state === "skipped");
  const [first = places.find(({ state }) => state === "done") ?? ALREADY_GONE] = left;
  if (left.length === 0) return first;
  return { ...first, reason: `${first.reason}: API keys left: ${left.length} of ${places.length}` };
}
