/**
 * Which session belongs to which user: this app's own record, in Redis. A session ID is written only after its callback has arrived.
 */
import { redis } from "./kinde.js";

const KEY = "app:drive-sessions";

export async function findConnection(userId: string): Promise<string | undefined> {
  return (await redis.hGet(KEY, userId)) ?? undefined;
}

export async function saveConnection(userId: string, sessionId: string): Promise<void> {
  await redis.hSet(KEY, userId, sessionId);
}

export async function deleteConnection(userId: string): Promise<void> {
  await redis.hDel(KEY, userId);
}
