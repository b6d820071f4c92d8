/**
 * The tool, driven by the SDK's client in memory, with kinnect's sandbox in place of Kinde and Google Drive.
 */
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import {
  type CallToolResult,
  type ClientCapabilities,
  ElicitationCompleteNotificationSchema,
  UrlElicitationRequiredError,
} from "@modelcontextprotocol/sdk/types.js";
import { createKinde, type Kinde } from "kinnect";
import { type Sandbox, startSandbox } from "kinnect/sandbox";
import { Elicitations } from "../src/elicitations.js";
import { createToolServer } from "../src/tools.js";

const CONNECT_URL = "https://app.example.com/connect";

let sandbox: Sandbox;
let kinde: Kinde;
let elicitations: Elicitations;

beforeEach(async () => {
  sandbox = await startSandbox();
  kinde = createKinde({ ...sandbox.kinde.options, maxRetries: 0 });
  elicitations = new Elicitations();
});
afterEach(() => sandbox.stop());

test("an agent gets the files of a connected user", async () => {
  await connect();
  const { structuredContent } = await callTool(await openAgent({ elicitation: { url: {} } }));
  assert.deepEqual(structuredContent, { files: ["Quarterly report.pdf", "Team photo.jpg", "Budget.csv"] });
});

test("without a connection, the agent is asked to let the user open the app's own page", async () => {
  const { url, elicitationId } = await elicitationOf(await openAgent({ elicitation: { url: {} } }));
  assert.equal(url, `${CONNECT_URL}?returnTo=%2Fconnected&elicitation=${elicitationId}`);
  assert.equal(elicitations.userOf(elicitationId), sandbox.kinde.userId);
  assert.equal(sandbox.count("kinde"), 0, "a session was started before the user has opened the page");
});

test("when a connection has ended at the provider, the agent is asked again", async () => {
  const sessionId = await connect();
  const agent = await openAgent({ elicitation: { url: {} } });
  await callTool(agent);
  sandbox.revokeElsewhere(sessionId);
  sandbox.expireProviderToken(sessionId);
  const { url } = await elicitationOf(agent);
  assert.ok(url.startsWith(`${CONNECT_URL}?`));
});

test("an agent without URL elicitation gets the page to open as text", async () => {
  const { isError, content } = await callTool(await openAgent({}));
  assert.equal(isError, true);
  assert.match(JSON.stringify(content), /open https:\/\/app\.example\.com\/connect\?returnTo=%2Fconnected, and call this tool again/);
});

test("an agent that keeps asking gets the same elicitation, and is notified once when it is complete", async () => {
  const agent = await openAgent({ elicitation: { url: {} } });
  const told: string[] = [];
  agent.setNotificationHandler(ElicitationCompleteNotificationSchema, ({ params }) => void told.push(params.elicitationId));
  const { elicitationId } = await elicitationOf(agent);
  assert.equal((await elicitationOf(agent)).elicitationId, elicitationId);
  await connect();
  await elicitations.complete("kp_somebody_else");
  await elicitations.complete(sandbox.kinde.userId);
  await elicitations.complete(sandbox.kinde.userId);
  await callTool(agent);
  assert.deepEqual(told, [elicitationId]);
});

test("an outage of Kinde is an error of the tool, and no reason to connect again", async () => {
  const sessionId = await connect();
  const agent = await openAgent({ elicitation: { url: {} } });
  sandbox.expireProviderToken(sessionId);
  sandbox.fault({ server: "kinde", path: "/api/v1/connected_apps/token", status: 503, times: Infinity });
  const { isError, content } = await callTool(agent);
  assert.equal(isError, true);
  assert.doesNotMatch(JSON.stringify(content), /connect\?/);
});

async function openAgent(capabilities: ClientCapabilities): Promise<Client> {
  const client = new Client({ name: "test", version: "1.0.0" }, { capabilities });
  const { userId } = sandbox.kinde;
  const server = createToolServer({ kinde, userId, elicitations, driveUrl: sandbox.provider.url, connectUrl: CONNECT_URL });
  const [clientTransport, serverTransport] = InMemoryTransport.createLinkedPair();
  await Promise.all([client.connect(clientTransport), server.connect(serverTransport)]);
  return client;
}

async function callTool(client: Client): Promise<CallToolResult> {
  return (await client.callTool({ name: "list_files" })) as CallToolResult;
}

async function elicitationOf(client: Client): Promise<{ url: string; elicitationId: string }> {
  const error: unknown = await callTool(client).catch((reason: unknown) => reason);
  assert.ok(error instanceof UrlElicitationRequiredError, String(error));
  const [elicitation, ...others] = error.elicitations;
  assert.ok(elicitation !== undefined && others.length === 0);
  return elicitation;
}

/** What the user does in the browser. */
async function connect(): Promise<string> {
  const session = await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId: sandbox.kinde.userId });
  await sandbox.authorize(session.url);
  await session.token();
  return session.id;
}
