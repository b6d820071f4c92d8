/**
 * `postgresStore` with a real PostgreSQL. Run with KINNECT_ENGINES=1.
 */
import { inspect } from "node:util";
import { Pool, type PoolConfig } from "pg";
import { startPostgres } from "../../scripts/engines/postgres.js";
import type { Server } from "../../scripts/engines/server.js";
import { storeConformance } from "../../src/stores/conformance/index.js";
import { postgresStore } from "../../src/stores/postgres.js";
import type { StoreLease } from "../../src/stores/store.js";

const { signal } = new AbortController();
const once = { ifVersion: null, ttlMs: 60_000, signal };

let server: Server;
let pool: Pool;

beforeAll(async () => {
  server = await startPostgres();
  pool = connect();
  await postgresStore(pool).setUp();
});

afterAll(async () => {
  await pool.end();
  await server.stop();
});

describe("with pg's default options,", () => {
  const flush = async (): Promise<void> => void (await pool.query("TRUNCATE kinnect_tokens"));
  test.each(storeConformance(() => postgresStore(pool), { flush }))("$name", ({ run }) => run());
});

describe("in a database whose transactions are serializable,", () => {
  let serializable: Pool;

  beforeAll(() => {
    serializable = connect({ options: "-c default_transaction_isolation=serializable" });
  });
  afterAll(() => serializable.end());

  test.each(storeConformance(() => postgresStore(serializable)))("$name", ({ run }) => run());
});

test("several processes can set up the table at the same time", async () => {
  const connections = Array.from({ length: 10 }, (_, index) => index);
  // They are opened before, so that the statements arrive together.
  await Promise.all(connections.map(() => pool.query("SELECT pg_sleep(0.1)")));
  for (let round = 0; round < 5; round++) {
    const stores = connections.map(() => postgresStore(pool, { table: `set_up_at_once_${round}` }));
    await Promise.all(stores.map((store) => store.setUp()));
    expect(await stores[0]?.write("k", "value", once)).toBeDefined();
  }
});

test("the table can have a schema, capitals and a reserved word as its name", async () => {
  await pool.query(`CREATE SCHEMA "Auth"`);
  const store = postgresStore(pool, { table: "Auth.Order" });
  await store.setUp();
  await store.write("k", "value", once);
  expect((await pool.query(`SELECT key, value FROM "Auth"."Order"`)).rows).toEqual([{ key: "k", value: "value" }]);
});

test.each(["", "a.b.c", 'a"b', "a b", "a;b", "1a", "ä", "a.", ".a", "t".repeat(64), null, 5])("the table name %p is refused", (table) => {
  expect(() => postgresStore(pool, { table } as never)).toThrow("table must be a name of letters, digits and underscores");
});

test.each([undefined, null, {}, "postgres://localhost"])("%p isn't a pool", (wrong) => {
  expect(() => postgresStore(wrong as never)).toThrow("pool must be a Pool of pg");
});

test("an unknown option is refused by name", () => {
  expect(() => postgresStore(pool, { tabel: "a" } as never)).toThrow("tabel must not be given");
});

test("a lease lasts for its whole ttlMs although its statement had to wait for another transaction", async () => {
  const store = postgresStore(pool);
  await store.write("contested", "value", once);
  const other = await pool.connect();
  await other.query("BEGIN");
  await other.query("SELECT FROM kinnect_tokens WHERE key = 'contested' FOR UPDATE");
  const acquiring = store.tryAcquire?.("contested", 10_000, { signal });
  const waiting = "SELECT FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE 'INSERT%'";
  while ((await pool.query(waiting)).rowCount === 0);
  await other.query("SELECT pg_sleep(0.3)");
  await other.query("COMMIT");
  other.release();
  await acquiring;
  const { retryAfterMs } = (await store.tryAcquire?.("contested", 1, { signal })) as { retryAfterMs: number };
  expect(retryAfterMs).toBeGreaterThan(9_800);
});

test("times are those of the database, not of the process", async () => {
  const store = postgresStore(pool);
  const now = jest.spyOn(Date, "now").mockReturnValue(0);
  try {
    await store.write("clock", "value", once);
    expect((await store.read("clock", { signal }))?.value).toBe("value");
  } finally {
    now.mockRestore();
  }
});

test("no connection is held by a lease", async () => {
  const single = connect({ max: 1 });
  const store = postgresStore(single);
  const lease = (await store.tryAcquire?.("held", 10_000, { signal })) as StoreLease;
  expect(single.idleCount).toBe(1);
  expect(await lease.renew(10_000)).toBe(true);
  await lease.release();
  await single.end();
});

test("deleteExpired deletes rows whose value and lease have ended, and says how many", async () => {
  const store = postgresStore(pool, { table: "cleaned" });
  await store.setUp();
  const short = { ...once, ttlMs: 1 };
  await store.write("ended", "value", short);
  await store.write("living", "value", once);
  await store.write("leased", "value", short);
  await store.tryAcquire?.("leased", 60_000, { signal });
  await store.tryAcquire?.("only a lease", 60_000, { signal });
  const released = (await store.tryAcquire?.("released", 60_000, { signal })) as StoreLease;
  await released.release();
  await pool.query("SELECT pg_sleep(0.01)");
  expect(await store.deleteExpired()).toBe(2);
  expect((await pool.query("SELECT key FROM cleaned ORDER BY key")).rows).toEqual([
    { key: "leased" },
    { key: "living" },
    { key: "only a lease" },
  ]);
  expect(await store.deleteExpired()).toBe(0);
});

test("an error of PostgreSQL has its code and quotes no record", async () => {
  await pool.query("CREATE TABLE strict (LIKE kinnect_tokens INCLUDING ALL, CHECK (length(value) < 5))");
  const error = await postgresStore(pool, { table: "strict" })
    .write("k", "secret-value", once)
    .catch((reason: unknown) => reason);
  expect(error).toMatchObject({ message: "PostgreSQL failed: 23514", code: "23514" });
  expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain("secret");
});

test("without its table, the store rejects with PostgreSQL's code for that", async () => {
  await expect(postgresStore(pool, { table: "nowhere" }).read("k", { signal })).rejects.toMatchObject({ code: "42P01" });
});

test("without a server, the store rejects with the connection's code", async () => {
  const lost = connect({ connectionString: "postgres://127.0.0.1:1/nowhere" });
  await expect(postgresStore(lost).read("k", { signal })).rejects.toMatchObject({ code: "ECONNREFUSED" });
  await lost.end();
});

test("a pool that was ended, or has no free connection, is reported with a code of ours, as pg has none", async () => {
  const read = (pool: Pool): Promise<unknown> => postgresStore(pool).read("k", { signal });
  const ended = connect();
  await ended.end();
  await expect(read(ended)).rejects.toMatchObject({ code: "CONNECTION_CLOSED" });

  const busy = connect({ max: 1 });
  const held = await busy.connect();
  // From here on, so that a slow connection isn't what times out.
  busy.options.connectionTimeoutMillis = 10;
  await expect(read(busy)).rejects.toMatchObject({ code: "POOL_TIMEOUT" });
  held.release();
  await busy.end();
});

test("a statement that waits for a locked table ends with the pool's statement_timeout, and its connection is free again", async () => {
  const bounded = connect({ max: 1, statement_timeout: 100 });
  const admin = await pool.connect();
  await admin.query("BEGIN; LOCK TABLE kinnect_tokens IN ACCESS EXCLUSIVE MODE");
  await expect(postgresStore(bounded).read("k", { signal })).rejects.toMatchObject({ code: "57014" });
  await admin.query("COMMIT");
  admin.release();
  await expect(postgresStore(bounded).read("k", { signal })).resolves.toBeUndefined();
  await bounded.end();
});

function connect(config: PoolConfig = {}): Pool {
  // When the server stops, a connection that is just being closed says so, and without a listener that ends the process.
  return new Pool({ connectionString: server.url, ...config }).on("error", () => undefined);
}
