/**
 * The SQL of `postgresStore`. A lease is two columns of the row, so a row may have a lease, a value, or both.
 */

export interface Statements {
  readonly read: string;
  readonly insert: string;
  readonly update: string;
  readonly acquire: string;
  readonly leftMs: string;
  readonly renew: string;
  readonly release: string;
  readonly setUp: string;
  readonly deleteExpired: string;
}

/** `now()` is when the statement began; one that had to wait for another's needs the time at which it goes on. */
const NOW = "clock_timestamp()";

/** Any number will do that the application has no other use for. */
const SET_UP_LOCK = 4_657_366_932_841;

/** The statements for a table whose name was checked. */
export function statements(name: string): Statements {
  const table = name
    .split(".")
    .map((part) => `"${part}"`)
    .join(".");
  const in$ = (parameter: string): string => `${NOW} + ${parameter}::float8 * interval '1 millisecond'`;
  return {
    read: `SELECT value, version FROM ${table} WHERE key = $1 AND expires_at > ${NOW}`,
    insert: `INSERT INTO ${table} AS t (key, value, version, expires_at) VALUES ($1, $2, $3, ${in$("$4")})
ON CONFLICT (key) DO UPDATE SET value = $2, version = $3, expires_at = ${in$("$4")}
WHERE t.expires_at IS NULL OR t.expires_at <= ${NOW}`,
    update: `UPDATE ${table} SET value = $2, version = $3, expires_at = ${in$("$4")}
WHERE key = $1 AND version = $5 AND expires_at > ${NOW}`,
    acquire: `INSERT INTO ${table} AS t (key, lease_owner, lease_expires_at) VALUES ($1, $2, ${in$("$3")})
ON CONFLICT (key) DO UPDATE SET lease_owner = $2, lease_expires_at = ${in$("$3")}
WHERE t.lease_expires_at IS NULL OR t.lease_expires_at <= ${NOW}`,
    leftMs: `SELECT (extract(epoch FROM lease_expires_at - ${NOW}) * 1000)::float8 AS left_ms FROM ${table} WHERE key = $1`,
    renew: `UPDATE ${table} SET lease_expires_at = ${in$("$3")} WHERE key = $1 AND lease_owner = $2 AND lease_expires_at > ${NOW}`,
    release: `UPDATE ${table} SET lease_owner = NULL, lease_expires_at = NULL WHERE key = $1 AND lease_owner = $2`,
    // Without the lock, two processes that create the table at the same time collide in PostgreSQL's catalog.
    setUp: `SELECT pg_advisory_xact_lock(${SET_UP_LOCK});
CREATE TABLE IF NOT EXISTS ${table} (
  key text PRIMARY KEY,
  value text,
  version text,
  expires_at timestamptz,
  lease_owner text,
  lease_expires_at timestamptz
)`,
    deleteExpired: `DELETE FROM ${table}
WHERE (expires_at IS NULL OR expires_at <= ${NOW}) AND (lease_expires_at IS NULL OR lease_expires_at <= ${NOW})`,
  };
}
