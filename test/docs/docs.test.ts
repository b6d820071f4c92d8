import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { Hono } from "hono";
import type { KinnectEvent } from "../../src/events.js";
import { HTTP_OPTIONS } from "../../src/http/options.js";
import * as kinnect from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import * as verify from "../../src/verify/index.js";
import { TOKEN_OPTIONS } from "../../src/tokens/options.js";
import { PROJECT_ROOT, readProjectFile } from "../helpers/project.js";
import { Browser } from "../web/app.js";
import { type Block, blocksOf, compilerMessages, runBlock } from "./blocks.js";

const documents = [
  ...["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "docs/guide.md", "docs/observability.md", "docs/protect-your-api.md"],
  ...[
    "docs/bad-day.md",
    "docs/connect-in-a-browser.md",
    "docs/performance.md",
    "docs/stores.md",
    "docs/testing.md",
    "docs/webhooks.md",
    "spec/README.md",
  ],
  ...["contributing/cost.md", "contributing/spec-changes.md"],
];

/** Declarations that the blocks rely on: the reader's own application, and results of earlier blocks. */
const declarations = `
declare const clientId: string;
declare const clientSecret: string;
declare const sessionId: string;
declare const userId: string;
declare const kinde: import("kinnect").Kinde;
declare const knetik: import("kinnect").Knetik;
declare const verifier: import("kinnect/verify").Verifier;
declare const webhooks: import("kinnect/webhooks").Webhooks;
declare const connect: import("kinnect/web").ConnectHandlers;
declare const options: import("kinnect/web").ConnectOptions;
declare const app: import("hono").Hono;
declare function signedIn(request: Request): Promise<{ userId: string } | undefined>;
declare const token: string;
declare function refusal(error: unknown): Response;
declare const db: {
  saveSession(owner: string, sessionId: string): Promise<void>;
  findSession(userId: string): Promise<string | undefined>;
  markConnected(userId: string, sessionId: string): Promise<void>;
  reportsOf(orgCode: string | undefined): Promise<readonly string[]>;
  saveUser(userId: string, email: string | null): Promise<void>;
  saveUserIfNewer(user: import("kinnect/webhooks").WebhookUser, timestamp: number): Promise<void>;
  saveEvent(type: string, data: object): Promise<void>;
  deleteUser(userId: string): Promise<void>;
  saveReport(userId: string, page: string): Promise<void>;
};
declare const store: import("kinnect").TokenStore;
declare const sqlite: {
  exec(sql: string): unknown;
  prepare(sql: string): { get(...values: unknown[]): unknown; run(...values: unknown[]): { changes: number | bigint } };
};
declare function redirect(url: string): Promise<void>;
declare function test(name: string, run: () => Promise<void>): void;
`;

describe("compiling the TypeScript blocks,", () => {
  const wrong = { name: "wrong.md:1", code: `await kinde.connectedApps.start({ keyCodeRef: "google_drive", userID: "kp_123" });` };
  let messages: readonly string[];

  // All together, because the compiler checks our sources each time.
  beforeAll(() => {
    messages = compilerMessages([...documents.flatMap(blocksOf), wrong], declarations);
  }, 60_000);

  test("those in the documents have no errors", () => {
    expect(messages.filter((message) => !message.includes("wrong-md-1"))).toEqual([]);
  });

  test("the compiler reports a misspelled argument", () => {
    expect(messages.filter((message) => message.includes("wrong-md-1"))).toHaveLength(1);
  });
});

describe("run against the sandbox,", () => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await startSandbox();
  });

  afterEach(() => sandbox.stop());

  test("the blocks of the README work in order", async () => {
    const [example, connect, callback, use, others, knetikTokens, offline, errors, ...rest] = blocksOf("README.md").map(inSandbox);
    if (!example || !connect || !callback || !use || !others || !knetikTokens || !offline || !errors) {
      throw new Error("a block is missing");
    }
    expect(rest).toEqual([]);
    expect(example.code.trim().split("\n").length).toBeLessThanOrEqual(8);
    const saved = new Map<string, string>();
    const redirects: string[] = [];
    const { clientId, clientSecret, userId } = sandbox.kinde;
    const kinde = kinnect.createKinde({ domain: sandbox.kinde.url, clientId, clientSecret });
    const application = {
      clientId,
      clientSecret,
      kinde,
      userId,
      db: { saveSession: async (owner: string, session: string) => void saved.set(owner, session) },
      redirect: async (url: string) => void redirects.push(url.startsWith("http") ? await sandbox.authorize(url) : url),
    };

    await runBlock(example, application);
    const sessionId = saved.get(userId) ?? "";
    expect(redirects).toEqual([expect.stringContaining(`session_id=${sessionId}`)]);
    expect(sandbox.count("provider", "GET", "/drive/v3/files")).toBe(1);

    const environment = {
      KINDE_DOMAIN: sandbox.kinde.url,
      KINDE_MANAGEMENT_CLIENT_ID: clientId,
      KINDE_MANAGEMENT_CLIENT_SECRET: clientSecret,
    };
    const originalEnv = process.env;
    process.env = { ...originalEnv, ...environment };
    await runBlock(connect, application).finally(() => (process.env = originalEnv));
    expect(saved.get("org_123")).toEqual(expect.stringMatching(/./));

    const app = new Hono();
    const signedIn = async ({ headers }: Request) => (headers.get("cookie")?.includes("user=") ? { userId } : undefined);
    process.env["CONNECT_SECRET"] = "a secret of more than 32 characters";
    await runBlock(callback, { ...application, app, signedIn }).finally(() => delete process.env["CONNECT_SECRET"]);
    const handle = async (request: Request): Promise<Response> => app.fetch(request);
    const visitor = new Browser({ start: handle, callback: handle }, userId);
    const address = await sandbox.authorize(await visitor.consentPage("?returnTo=/settings"));
    expect((await new Browser({ start: handle, callback: handle }, userId).callback(address)).status).toBe(400);
    expect(saved.get(userId)).toBe(sessionId);
    const other = await sandbox.authorize(await visitor.consentPage("?returnTo=/settings"));
    expect((await visitor.callback(other)).headers.get("location")).toBe("https://app.example.com/settings");
    expect(other).toContain(`session_id=${saved.get(userId) ?? ""}`);
    redirects.length = 0;

    await runBlock(use, { ...application, sessionId });
    expect(sandbox.count("provider", "GET", "/drive/v3/files")).toBe(2);
    await runBlock(errors, { ...application, sessionId });
    expect(redirects).toEqual(["/connect"]);

    const lines: string[] = [];
    const console = { log: (...texts: string[]) => lines.push(texts.join(" ")) };
    await runBlock(others, { ...application, console });
    expect(lines.filter((line) => line.includes(userId))).toHaveLength(23);
    const { clientId: knetikId, clientSecret: knetikSecret } = sandbox.knetik;
    await runBlock(knetikTokens, { console, clientId: knetikId, clientSecret: knetikSecret });
    expect(lines.filter((line) => line.startsWith("ada "))).toHaveLength(5);
    expect(sandbox.count("knetik", "DELETE", "/auth/tokens")).toBe(1);

    lines.length = 0;
    await runBlock(offline, { console });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toMatch(/^\S+ \S+/);
  });

  test("the blocks of docs/guide.md work in order", async () => {
    // The two after `leaving` are run by own-api.test.ts.
    const [byHand, callback, wait, owned, revoking, atProvider, finishing, leaving, , , redirects, operations, lists, raw, scope, ...rest] =
      blocksOf("docs/guide.md").map(inSandbox);
    if (!byHand || !callback || !wait || !owned || !revoking || !atProvider || !finishing) throw new Error("a block is missing");
    if (!leaving) throw new Error("a block is missing");
    if (!redirects || !operations || !lists || !raw || !scope) throw new Error("a block is missing");
    expect(rest).toEqual([]);
    const kinde = kinnect.createKinde({ ...sandbox.kinde.options });
    const { userId } = sandbox.kinde;
    const lines: string[] = [];
    const log = (...values: unknown[]): void => {
      const line = values.join(" ");
      lines.push(line);
      if (line.startsWith("Open ")) void sandbox.authorize(line.slice(5));
    };
    const saved = new Map<string, string>();
    const confirmed: string[] = [];
    const callbacks: string[] = [];
    const application = {
      kinde,
      userId,
      console: { log },
      db: {
        saveSession: async (owner: string, session: string) => void saved.set(owner, session),
        findSession: async (user: string) => saved.get(user),
        markConnected: async (user: string, session: string) => void confirmed.push(user, session),
      },
      redirect: async (url: string) => void callbacks.push(await sandbox.authorize(url)),
    };

    const routes = await runBlock(byHand, application);
    await (routes["connect"] as (user: string) => Promise<void>)("kp_123");
    const started = saved.get("kp_123") ?? "";
    const handler = routes["callback"] as (request: Request, user: string) => Promise<Response>;
    const address = callbacks.pop() ?? "";
    await expect(kinde.connectedApps.session(started).token()).rejects.toMatchObject({ reason: "unconfirmed" });
    expect((await handler(new Request(address), "kp_456")).status).toBe(403);
    expect((await handler(new Request("http://localhost/?session_id=other"), "kp_123")).status).toBe(403);
    await expect(kinde.connectedApps.session(started).token()).rejects.toMatchObject({ reason: "unconfirmed" });
    expect(confirmed).toEqual([]);
    expect(await (await handler(new Request(address), "kp_123")).text()).toBe("Connected.");
    expect(confirmed).toEqual(["kp_123", started]);

    await runBlock(callback, application);
    const sessionId = saved.get(userId) ?? "";
    expect(callbacks).toEqual([`https://app.example.com/callback/drive?session_id=${sessionId}`]);

    await runBlock(wait, application);
    expect(lines).toContain("Waiting for the user, attempt 1");

    lines.length = 0;
    // This client has seen no token of the session yet.
    await kinde.connectedApps.session(sessionId).token();
    await runBlock(owned, application);
    expect(lines).toEqual([expect.stringMatching(/^google_drive connected /)]);
    const other = await kinde.connectedApps.start({ keyCodeRef: "google_drive", userId });
    sandbox.fault({ server: "kinde", path: "/api/v1/connected_apps/revoke", status: 403 });
    lines.length = 0;
    await runBlock(revoking, { ...application, sessionId: other.id });
    expect(lines).toEqual(["pending skipped"]);
    expect(await runBlock(atProvider, { ...application, clientId: "id", clientSecret: "secret" })).toHaveProperty("client.connectedApps");
    await runBlock(finishing, application);

    lines.length = 0;
    await runBlock(redirects, { ...application, sessionId });
    expect(lines).toEqual([expect.stringContaining("Nothing was connected")]);
    expect(sandbox.requests.at(-1)).toMatchObject({ server: "kinde", path: "/connected_apps/done", hasAuthorization: false });

    lines.length = 0;
    await runBlock(operations, application);
    expect(lines).toEqual([expect.stringMatching(/^200 .* GMT$/), "Ada Lovelace ada.lovelace@example.com", "ada"]);

    lines.length = 0;
    await runBlock(lists, application);
    expect(lines).toEqual(["10", ...Array<unknown>(13).fill(expect.stringMatching(/@example\.com$/))]);
    expect(lines).not.toContain("ada.lovelace@example.com");

    lines.length = 0;
    await runBlock(raw, application);
    expect(lines).toEqual(["5"]);

    lines.length = 0;
    const body = { errors: [{ code: "SCOPE_MISSING", message: "Scope is missing: read:users" }] };
    sandbox.fault({ server: "kinde", path: "/api/v1/users", status: 403, body });
    const before = sandbox.kinde.managementTokensMinted;
    await runBlock(scope, application);
    await runBlock(scope, application);
    expect([lines, sandbox.kinde.managementTokensMinted - before]).toEqual([["Missing: read:users"], 1]);

    lines.length = 0;
    sandbox.clearFaults();
    const reports: string[] = [];
    const db = { saveReport: async (...values: string[]) => void reports.push(values.join("\n")) };
    const knetik = kinnect.createKnetik({ ...sandbox.knetik.options });
    const leave = (await runBlock(leaving, { ...application, db, knetik }))["leave"] as (user: string) => Promise<void>;
    await leave(userId);
    expect(lines).toContain("loginSessions: 1 of 1");
    expect(lines).toContain("apiKeys: 2 of 2");
    expect(reports).toEqual([expect.stringContaining(`Offboarding of user ${userId}`)]);
    const statuses = (await kinde.connectedApps.list({ userId })).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set(["revoked"]));
  });

  test("the blocks of docs/testing.md pass", async () => {
    const blocks = blocksOf("docs/testing.md");
    expect(blocks).toHaveLength(8);
    const lines: string[] = [];
    const console = { log: (...values: unknown[]) => lines.push(values.join(" ")) };
    for (const block of blocks) await expect(runBlock(block, { console })).resolves.toEqual({});
    expect(lines).toContain("zoe game-client ");
    expect(lines.slice(1)).toEqual([...[1, 2, 3, 4, 5].map((n) => `code-${n}`), "1,2"]);
  });

  /** The block with the sandbox's addresses. */
  function inSandbox({ name, code }: Block): Block {
    const addresses = {
      "mybiz.kinde.com": sandbox.kinde.url,
      "https://www.googleapis.com": sandbox.provider.url,
      "https://sandbox.knetikcloud.com": sandbox.knetik.url,
      "/drive/v3/files/file-1?alt=media": `/redirect?to=${sandbox.kinde.url}/connected_apps/done`,
    };
    return { name, code: Object.entries(addresses).reduce((text, [from, to]) => text.replaceAll(from, to), code) };
  }
});

test.each(documents)("%s links only to files that exist", (document) => {
  const links = [...readProjectFile(document).matchAll(/\]\((?!https?:)([^)#]*)/g)]
    .map(({ 1: link = "" }) => link)
    .filter((link) => link !== "");
  expect(links.filter((link) => !existsSync(join(PROJECT_ROOT, dirname(document), link)))).toEqual([]);
});

test.each(documents)("%s links only to headings that exist", (document) => {
  const links = [...readProjectFile(document).matchAll(/\]\((?!https?:)([^)#]*)#([^)]*)\)/g)];
  const headings = (file: string): string[] =>
    [...readProjectFile(file).matchAll(/^#+ (.*)$/gm)].map(({ 1: title = "" }) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
  const broken = links.filter(({ 1: file, 2: anchor = "" }) => !headings(file ? join(dirname(document), file) : document).includes(anchor));
  expect(broken.map(([link]) => link)).toEqual([]);
});

test("the guide's table lists every option apart from addresses and credentials", () => {
  const listed = [...readProjectFile("docs/guide.md").matchAll(/^\| `(\w+)` +\|[^|]+\|[^|]+\|$/gm)].map(({ 1: name }) => name);
  expect(listed).toEqual(expect.arrayContaining([...HTTP_OPTIONS, ...TOKEN_OPTIONS, "scopes", "sessionCacheMs"]));
});

/** Every type of event, checked by the compiler. */
const EVENT_TYPES: Readonly<Record<KinnectEvent["type"], true>> = {
  ...({ hit: true, joined: true, minted: true, renewed: true, confirmed: true } as const),
  ...({ served_while_failing: true, served_without_store: true, reconnect_required: true, negative_hit: true } as const),
  ...({ throttled: true, failed: true, cancelled: true, request: true, clock_skew: true, lease_waited: true, lease_lost: true } as const),
  ...({ late_answer_dropped: true, store_unavailable: true, store_recovered: true } as const),
  ...({ tombstone_pending: true, tombstone_written: true, index_full: true, webhook: true, webhook_unrecorded: true } as const),
};

test("the tables of docs/observability.md list every type of event, and no other", () => {
  const [events = ""] = /^## Events\n.*?(?=^## |$(?![^]))/ms.exec(readProjectFile("docs/observability.md")) ?? [];
  const listed = [...events.matchAll(/^\| `(\w+)` +\|/gm)].map(({ 1: name }) => name).filter((name) => name !== "type");
  expect(listed.sort()).toEqual(Object.keys(EVENT_TYPES).sort());
});

test("the guides name the types, entry points and settings that people look for", () => {
  const guide = readProjectFile("docs/guide.md");
  const { exports } = JSON.parse(readProjectFile("package.json")) as { exports: Record<string, unknown> };
  const entryPoints = Object.keys(exports).filter((path) => !path.endsWith(".json"));
  const names = [
    ...entryPoints.map((path) => path.replace(".", "kinnect")),
    "ArgsOf",
    "ResultOf",
    "ItemOf",
    "send",
    "callbackUrl",
    "pages()",
  ];
  for (const name of [...names, "querySerializer", "bodySerializer", "tokens.invalidate()"]) expect(guide).toContain(`\`${name}`);
  const testing = readProjectFile("docs/testing.md");
  for (const name of ["nock", "fake timers", "maxRetries: 0", "sandbox.kinde.options", "sandbox.knetik.options"]) {
    expect(testing.toLowerCase()).toContain(name.toLowerCase());
  }
});

test("the README's table lists every error class under its own kind", () => {
  const all = { ...kinnect, ...verify };
  const rows = [...readProjectFile("README.md").matchAll(/^\| `(\w+)` *\|[^|]*\| (.*) \|$/gm)];
  const listed = rows.flatMap(({ 1: kind, 2: cell = "" }) => [...cell.matchAll(/\b\w+Error\b/g)].map(([name]) => `${name} ${kind ?? ""}`));
  const classes = Object.entries(all).filter(([name]) => name.endsWith("Error") && !["isKinnectError", "KinnectError"].includes(name));
  const known = classes.map(
    ([name, Class]) => `${name} ${new (Class as new (message: string, details: object) => kinnect.KinnectError)("", {}).kind}`,
  );
  expect(listed.sort()).toEqual(known.sort());
});
