/**
 * What is compared: a client, as one process uses it.
 */
import type { TokenStore } from "../../../src/stores/store.js";

export const CLIENT_ID = "bad-day-client";
export const CLIENT_SECRET = "bad-day-client-secret";

/** What a process has. */
export interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  /** The store that all processes share. */
  readonly store: TokenStore;
}

export interface Client {
  /** A provider's token. With `fresh`, one that Kinde has just given or confirmed. */
  token(sessionId: string, fresh: boolean): Promise<string>;
  /** A call of Kinde's Management API: resolves to the ID of the user that it read. */
  readUser(userId: string): Promise<unknown>;
  /** A request to the provider: resolves to the status. */
  askProvider(sessionId: string): Promise<number>;
}

export interface Contender {
  readonly name: string;
  /** A client in a new process. */
  createClient(surroundings: Surroundings): Client;
}
