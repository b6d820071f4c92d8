/**
 * Processes of the built package on one database and one Kinde.
 */
import { LoopbackKinde } from "../../scripts/fleet/loopback-kinde.js";
import { type Outcomes, REDIS_CLIENTS, type StoreClient, type WorkerConfig, WorkerProcess } from "../../scripts/fleet/worker-process.js";
import { type SharedStore, startSharedStore } from "./shared-stores.js";

export const CLIENTS: readonly StoreClient[] = [...REDIS_CLIENTS, "pg"];

export class Fleet {
  readonly kinde: LoopbackKinde;
  readonly shared: SharedStore;
  readonly #client: StoreClient;
  readonly #processes: WorkerProcess[] = [];

  private constructor(client: StoreClient, kinde: LoopbackKinde, shared: SharedStore) {
    this.#client = client;
    this.kinde = kinde;
    this.shared = shared;
  }

  static async start(client: StoreClient): Promise<Fleet> {
    const [kinde, shared] = await Promise.all([LoopbackKinde.start(), startSharedStore(client)]);
    return new Fleet(client, kinde, shared);
  }

  /** Starts so many processes. */
  async processes(count: number, config: Partial<WorkerConfig> & { readonly encryptionKey?: string } = {}): Promise<WorkerProcess[]> {
    const { encryptionKey, ...rest } = config;
    const store = { client: this.#client, url: this.shared.url, ...(encryptionKey !== undefined && { encryptionKey }) };
    const starting = Array.from({ length: count }, () => WorkerProcess.start({ store, kindeUrl: this.kinde.url, ...rest }));
    const started = await Promise.all(starting);
    this.#processes.push(...started);
    return started;
  }

  async stop(): Promise<void> {
    await Promise.all(this.#processes.map((each) => each.kill()));
    await Promise.all([this.kinde.stop(), this.shared.stop()]);
  }
}

/** Runs `test` on a fleet of each client at the same time, because most of its time is waiting. */
export function onEveryClient(test: (fleet: Fleet) => Promise<void>): Promise<void> {
  return onFleets(CLIENTS, (client) => Fleet.start(client), test);
}

/** The same with some of the clients, and another kind of fleet. */
export async function onFleets<T extends { stop(): Promise<void> }>(
  clients: readonly StoreClient[],
  start: (client: StoreClient) => Promise<T>,
  test: (fleet: T) => Promise<void>,
): Promise<void> {
  const failures = await Promise.all(
    clients.map(async (client) => {
      const fleet = await start(client);
      try {
        await test(fleet);
        return [];
      } catch (error) {
        return [`${client}: ${error instanceof Error ? error.message : String(error)}`];
      } finally {
        await fleet.stop();
      }
    }),
  );
  expect(failures.flat()).toEqual([]);
}

/** The sum of what the callers of several processes got. */
export function total(all: readonly Outcomes[]): { readonly tokens: Record<string, number>; readonly errors: Record<string, number> } {
  return { tokens: sum(all.map(({ tokens }) => tokens)), errors: sum(all.map(({ errors }) => errors)) };
}

function sum(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const [name, count] of all.flatMap((each) => Object.entries(each))) sums[name] = (sums[name] ?? 0) + count;
  return sums;
}
