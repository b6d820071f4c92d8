/**
 * The Redis of the random schedules: it can be full, lose its data, and go back to an earlier state.
 */
import type { Redis } from "ioredis5";

const LEASE = ":lease";

export class SharedRedis {
  readonly #admin: Redis;
  #saved: ReadonlyMap<string, string> = new Map();

  constructor(admin: Redis) {
    this.#admin = admin;
  }

  async save(): Promise<void> {
    this.#saved = await this.records();
  }

  async goBack(): Promise<void> {
    await this.#admin.flushall();
    for (const [key, value] of this.#saved) await this.#admin.set(key, value, "PX", 3_600_000);
  }

  async flush(): Promise<void> {
    await this.#admin.flushall();
  }

  async endLeases(): Promise<void> {
    const leases = (await this.#admin.keys("*")).filter((key) => key.endsWith(LEASE));
    if (leases.length > 0) await this.#admin.del(...leases);
  }

  async setFull(isFull: boolean): Promise<void> {
    await this.#admin.config("SET", "maxmemory", isFull ? "1" : "0");
  }

  async records(): Promise<Map<string, string>> {
    const keys = (await this.#admin.keys("*")).filter((key) => !key.endsWith(LEASE));
    const values = keys.length > 0 ? await this.#admin.mget(...keys) : [];
    return new Map(keys.map((key, index) => [key, values[index] ?? ""]));
  }
}
