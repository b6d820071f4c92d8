/**
 * How statements run on a pool of `pg`.
 */
import { check } from "../http/validate.js";
import { clientFailure } from "./client-failure.js";

/** What is used of a pool of `pg`. Its connections must lead to the primary, never to a replica. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<QueryResult>;
}

export interface QueryResult {
  readonly rows: readonly unknown[];
  readonly rowCount: number | null;
}

export type RunQuery = (text: string, values?: unknown[]) => Promise<QueryResult>;

/** With an isolation level above `READ COMMITTED`, PostgreSQL refuses one of two concurrent writes with this code. It may be repeated. */
const SERIALIZATION_FAILURE = "40001";
const MAX_ATTEMPTS = 10;

/** @throws {ConfigurationError} if the pool has no `query` */
export function queryRunner(pool: PostgresPool): RunQuery {
  const { query }: { readonly query?: unknown } = Object(pool);
  check(typeof query === "function", "pool", "be a Pool of pg");
  return async function runQuery(text, values) {
    for (let attempt = 1; ; attempt++) {
      try {
        return await pool.query(text, values);
      } catch (error) {
        const failure = clientFailure("PostgreSQL", error);
        if (failure.code !== SERIALIZATION_FAILURE || attempt === MAX_ATTEMPTS) throw failure;
      }
    }
  };
}
