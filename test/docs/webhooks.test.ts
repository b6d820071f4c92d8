/**
 * The receivers of docs/webhooks.md, run with webhooks of the sandbox, and its table of events.
 */
import { createKinde, createMemoryStore, type Kinde } from "../../src/index.js";
import { createWebhooks } from "../../src/webhooks/index.js";
import { readProjectFile } from "../helpers/project.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { blocksOf, runBlock } from "./blocks.js";

const sandbox = sandboxPerTest();
type Receiver = (request: Request) => Promise<Response>;

test("the receivers of docs/webhooks.md handle the sandbox's webhooks", async () => {
  const [create, next, , , own, newer, offboard, subject, testing, ...rest] = blocksOf("docs/webhooks.md");
  if (!create || !next || !own || !newer || !offboard || !subject || !testing) throw new Error("a block is missing");
  expect(rest).toEqual([]);
  const { kinde, authorize } = sandbox();
  const store = createMemoryStore();
  expect((await runBlock(create, { store }))["webhooks"]).toMatchObject({ handler: expect.any(Function) });

  const calls: unknown[][] = [];
  const db = new Proxy(
    {},
    {
      get:
        (_, name) =>
        async (...values: unknown[]) =>
          void calls.push([name, ...values]),
    },
  );
  const client: Kinde = createKinde({ ...kinde.options, store });
  const send = async (block: typeof next, type: string): Promise<unknown> => {
    const webhooks = createWebhooks({ domain: kinde.url });
    const to = (await runBlock(block, { webhooks, db, kinde: client }))["POST"] as Receiver;
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
