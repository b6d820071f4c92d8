/**
 * The receivers of docs/webhooks.md, run with webhooks of the sandbox, and its table of events.
 */
import { createKinde, createMemoryStore, type Kinde } from "../../src/index.js";
import { createWebhooks } from "../../src/webhooks/index.js";
import { readProjectFile } from "../helpers/project.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type Block, blocksOf, runBlock } from "./blocks.js";
import { FRAMEWORKS, serveBlock, type Served } from "./frameworks.js";

const sandbox = sandboxPerTest();

/** A database that takes everything, and its calls. */
function recordingDb(): { readonly db: object; readonly calls: unknown[][] } {
  const calls: unknown[][] = [];
  const get =
    (_: object, name: string) =>
    async (...values: unknown[]) =>
      void calls.push([name, ...values]);
  return { db: new Proxy({}, { get } as ProxyHandler<object>), calls };
}

describe.each(FRAMEWORKS)("the block for %s", (framework) => {
  async function served(db: object, change: (code: string) => string = (code) => code): Promise<Served> {
    const blocks = blocksOf("docs/webhooks.md").map(({ name, code }) => ({ name, code: change(code) }));
    return serveBlock(framework, blocks, "deleteUser", { db, webhooks: createWebhooks({ domain: sandbox().kinde.url }) });
  }

  test("runs its function once for an event that is delivered three times, and answers 200", async () => {
    const { db, calls } = recordingDb();
    const to = await served(db);
    const { attempts } = await sandbox().kinde.sendWebhook("user.deleted", { user: { id: "kp_1" } }, { to, duplicates: 2 });
    expect([attempts.map(({ status }) => status), calls]).toEqual([[200, 200, 200], [["deleteUser", "kp_1"]]]);
  });

  test("answers 400 to a forged webhook, 500 when its function throws, and 503 while the keys are unavailable", async () => {
    const { kinde, fault } = sandbox();
    const db = { deleteUser: () => Promise.reject(new Error("the database is down")) };
    const to = await served(db);
    const statusOf = async (options: object): Promise<unknown> =>
      (await kinde.sendWebhook("user.deleted", { to, ...options })).attempts[0]?.status;
    expect([await statusOf({ signedWith: "withdrawn" }), await statusOf({})]).toEqual([400, 500]);
    fault({ server: "kinde", path: "/.well-known/jwks", status: 503 });
    expect(await statusOf({ to: await served(db) })).toBe(503);
  });

  if (framework.startsWith("Express")) {
    test.each(["express.json()", 'express.text({ type: "application/jwt" })', 'express.raw({ type: "*/*" })'])(
      "also works behind %s",
      async (parser) => {
        const { db, calls } = recordingDb();
        const to = await served(db, (code) => code.replace("express();", `express();\napp.use(${parser});`));
        expect((await sandbox().kinde.sendWebhook("user.deleted", { to })).attempts[0]?.status).toBe(200);
        expect(calls).toHaveLength(1);
      },
    );

    test("hands a body that was parsed as JSON to Express as an error", async () => {
      const parsed = `app.use((req, _res, next) => { req.body = { type: "user.deleted" }; next(); });`;
      const to = await served(recordingDb().db, (code) => code.replace("express();", `express();\n${parsed}`));
      expect((await sandbox().kinde.sendWebhook("user.deleted", { to })).attempts[0]?.status).toBe(500);
    });
  }
});

test("the receivers of docs/webhooks.md handle the sandbox's webhooks", async () => {
  const [create, next, , , own, newer, offboard, subject, testing, ...rest] = blocksOf("docs/webhooks.md");
  if (!create || !next || !own || !newer || !offboard || !subject || !testing) throw new Error("a block is missing");
  expect(rest).toEqual([]);
  const { kinde, authorize } = sandbox();
  const store = createMemoryStore();
  expect((await runBlock(create, { store }))["webhooks"]).toMatchObject({ handler: expect.any(Function) });

  const { db, calls } = recordingDb();
  const client: Kinde = createKinde({ ...kinde.options, store });
  const send = async (block: Block, type: string): Promise<unknown> => {
    const webhooks = createWebhooks({ domain: kinde.url });
    const to = (await runBlock(block, { webhooks, db, kinde: client }))["POST"] as Served;
    return (await kinde.sendWebhook(type, { to })).attempts[0]?.status;
  };
  const statuses = [await send(next, "user.created"), await send(next, "user.deleted"), await send(own, "role.created")];
  expect([...statuses, await send(newer, "user.updated")]).toEqual([200, 200, 200, 200]);
  expect(calls.map(([name]) => name)).toEqual(["saveUser", "deleteUser", "saveEvent", "saveUserIfNewer"]);

  const { userId, keyCodeRef } = kinde;
  const session = await client.connectedApps.start({ userId, keyCodeRef });
  await authorize(session.url);
  await session.token();
  expect(await send(offboard, "user.deleted")).toBe(200);
  expect(await client.connectedApps.list({ userId })).toMatchObject([{ status: "revoked" }]);
  expect(await session.status()).toBe("revoked");

  const subjectOf = (await runBlock(subject, {}))["subjectOf"] as (event: object) => string;
  expect(subjectOf({ type: "user.deleted", data: { user: { id: "kp_1" } } })).toBe("kp_1");
  await runBlock(testing, {});
});

test("the table of docs/webhooks.md lists every documented type of event, and says unknown exactly where the types do", () => {
  const rows = [...readProjectFile("docs/webhooks.md").matchAll(/^\| `(\w+\.\w+)` +\| (.*?) +\| /gm)];
  const listed = rows.map(({ 1: type = "", 2: data }) => `${type} ${data === "unknown"}`);
  const typed = [...readProjectFile("src/webhooks/event-types.ts").matchAll(/^ {2}readonly "([\w.]+)": (.*);$/gm)];
  expect(typed).toHaveLength(27);
  expect(listed.sort()).toEqual(typed.map(({ 1: type = "", 2: data }) => `${type} ${data === "UnknownData"}`).sort());
  expect(listed.filter((row) => row.endsWith("false"))).toHaveLength(16);
});

test("the tables of docs/webhooks.md list every option and reason", () => {
  const text = readProjectFile("docs/webhooks.md");
  const [options = ""] = /^## Options\n.*?(?=^## )/ms.exec(text) ?? [];
  const source = readProjectFile("src/webhooks/options.ts");
  const [declared = ""] = /^export interface WebhooksOptions \{.*?^\}/ms.exec(source) ?? [];
  const names = [...declared.matchAll(/^ {2}readonly (\w+)/gm)].map(({ 1: name = "" }) => name);
  expect(names.length).toBeGreaterThan(10);
  for (const name of names) expect(options).toContain(`\`${name}\``);
  const [reasons = ""] = /^## What is refused\n.*?(?=^## )/ms.exec(text) ?? [];
  const [messages = ""] = /^const MESSAGES.*?^\}/ms.exec(readProjectFile("src/webhooks/refused.ts")) ?? [];
  for (const { 1: reason = "" } of messages.matchAll(/^ {2}(\w+):/gm)) expect(reasons).toContain(`\`${reason}\``);
});
