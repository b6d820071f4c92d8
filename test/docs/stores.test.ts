/**
 * docs/stores.md: its own store passes the kit's checks, and its SQL is what the code runs. Real servers: stores.engines.test.ts.
 */
import type { Kinde, TokenStore } from "../../src/index.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { statements } from "../../src/stores/postgres-statements.js";
import { readProjectFile } from "../helpers/project.js";
import { type Block, blocksOf, runBlock } from "./blocks.js";
import { openSqlite } from "./sqlite.js";

const page = readProjectFile("docs/stores.md");

function blockWith(text: string): Block {
  const [block, ...others] = blocksOf("docs/stores.md").filter(({ code }) => code.includes(text));
  if (block === undefined || others.length > 0) throw new Error(`not exactly one block contains ${text}`);
  return block;
}

test("the store that the page writes has about 40 lines, and passes every check of the kit", async () => {
  const block = blockWith("sqlite.prepare");
  expect(block.code.trim().split("\n").length).toBeLessThanOrEqual(45);
  const { store } = await runBlock(block, { sqlite: await openSqlite() });
  const cases: [name: string, run: () => Promise<void>][] = [];
  await runBlock(blockWith("storeConformance(() => store)"), { store, test: (...each: [string, () => Promise<void>]) => cases.push(each) });
  expect(cases.length).toBeGreaterThan(20);
  const failed: string[] = [];
  for (const [name, run] of cases) await run().catch((error: unknown) => failed.push(`${name}: ${String(error)}`));
  expect(failed).toEqual([]);
});

test("a client takes a store, and the encrypted store hides its records", async () => {
  const inner = createMemoryStore();
  const { kinde } = await runBlock(blockWith("createKinde({"), { clientId: "id", clientSecret: "secret", store: inner });
  expect((kinde as Kinde).connectedApps).toBeDefined();

  const originalEnv = process.env;
  process.env = { ...originalEnv, KINNECT_KEY: Buffer.alloc(32, 7).toString("base64") };
  const { encrypted } = await runBlock(blockWith("encryptedStore("), { store: inner }).finally(() => (process.env = originalEnv));
  const options = { ifVersion: null, ttlMs: 60_000, signal: new AbortController().signal };
  await (encrypted as TokenStore).write("k", "secret-value", options);
  expect((await inner.read("k", options))?.value).not.toContain("secret");
  expect((await (encrypted as TokenStore).read("k", options))?.value).toBe("secret-value");
});

test("the page shows the SQL that postgresStore runs", () => {
  const shown = [...page.matchAll(/^```sql\n(.*?);\n^```$/gms)].map(({ 1: sql }) => sql);
  const { setUp, deleteExpired } = statements("kinnect_tokens");
  expect(shown).toEqual([setUp.split(";\n")[1], deleteExpired]);
});
