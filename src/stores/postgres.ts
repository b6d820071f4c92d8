/**
 * A store in PostgreSQL, through a pool of `pg` that the application has.
 */
import { check, requireKnown } from "../http/validate.js";
import { type PostgresPool, queryRunner } from "./postgres-pool.js";
import { statements } from "./postgres-statements.js";
import type { TokenStore } from "./store.js";

export type { PostgresPool, QueryResult } from "./postgres-pool.js";

export interface PostgresStoreOptions {
  /** The table, such as `auth.kinnect_tokens`: letters, digits and underscores, with or without a schema. Default: `kinnect_tokens`. */
  readonly table?: string | undefined;
}

export interface PostgresStore extends TokenStore {
  /** Creates the table if it doesn't exist. Several processes may call it at the same time. Migrations can do the same with the SQL of the docs. */
  setUp(): Promise<void>;
  /** Deletes rows whose value and lease have ended, and resolves to their number. Call it once an hour or a day; nothing else deletes them. */
  deleteExpired(): Promise<number>;
}

const TABLE = /^(?:[a-z_]\w{0,62}\.)?[a-z_]\w{0,62}$/i;

/**
 * Creates a store in PostgreSQL (15 or newer). Each operation is one statement, and two if another process holds the lease, so no connection is held between them. All times are
 * those of the database's clock. Ending the pool is up to you.
 * @throws {ConfigurationError} if the pool has no `query`, or the table's name is invalid
 */
export function postgresStore(pool: PostgresPool, options: PostgresStoreOptions = {}): PostgresStore {
  requireKnown(options, ["table"]);
  const { table = "kinnect_tokens" } = options;
  check(typeof table === "string" && TABLE.test(table), "table", "be a name of letters, digits and underscores, with or without a schema");
  const [sql, run] = [statements(table), queryRunner(pool)];
  async function changes(statement: string, ...values: unknown[]): Promise<boolean> {
    return (await run(statement, values)).rowCount === 1;
  }
  return {
    async read(key) {
      const [row] = (await run(sql.read, [key])).rows as readonly { readonly value: string; readonly version: string }[];
      return row && { value: row.value, version: row.version };
    },
    async write(key, value, { ifVersion, ttlMs }) {
      const version = crypto.randomUUID();
      const isWritten =
        ifVersion === null
          ? await changes(sql.insert, key, value, version, ttlMs)
          : await changes(sql.update, key, value, version, ttlMs, ifVersion);
      return isWritten ? version : undefined;
    },
    async tryAcquire(key, ttlMs) {
      const owner = crypto.randomUUID();
      if (!(await changes(sql.acquire, key, owner, ttlMs))) {
        const [row] = (await run(sql.leftMs, [key])).rows as readonly { readonly left_ms: number }[];
        return { retryAfterMs: Math.max(0, row?.left_ms ?? 0) };
      }
      return {
        renew: (renewMs) => changes(sql.renew, key, owner, renewMs),
        release: async () => {
          await changes(sql.release, key, owner);
        },
      };
    },
    async setUp() {
      await run(sql.setUp);
    },
    deleteExpired: async () => (await run(sql.deleteExpired)).rowCount ?? 0,
  };
}
