import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as kinnect from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { type Block, blocksOf, problemsOf, run } from "./blocks.js";

const root = join(__dirname, "../..");
const documents = ["README.md", "CONTRIBUTING.md", "docs/connected-apps.md", "docs/testing.md", "docs/your-tenant.md"];

/** What the blocks take as given: things of the reader's own, and what an earlier block has made. */
const surroundings = `
declare const clientId: string;
declare const clientSecret: string;
declare const sessionId: string;
declare const kinde: import("kinnect").Kinde;
declare function keep(userId: string, sessionId: string): Promise<void>;
declare function keptFor(userId: string): Promise<string | undefined>;
declare function markConnected(userId: string, sessionId: string): Promise<void>;
declare function redirect(url: string): Promise<void>;
`;

test("every block of code compiles", () => {
  expect(problemsOf(documents.flatMap(blocksOf), surroundings)).toEqual([]);
});

test("a block that is wrong would be found", () => {
  const wrong = { name: "wrong.md:1", code: `await kinde.connectedApps.start({ keyCodeRef: "google_drive", userID: "kp_123" });` };
  expect(problemsOf([wrong], surroundings)).toHaveLength(1);
});

describe("against the sandbox", () => {
  let sandbox: Sandbox;

  beforeEach(async () => {
    sandbox = await startSandbox();
  });

  afterEach(() => sandbox.stop());

  test("the README's blocks, one after the other, do what they say", async () => {
    const [connect, callback, use, others, offline, errors, ...rest] = blocksOf("README.md").map(here);
    if (!connect || !callback || !use || !others || !offline || !errors) {
      throw new Error("a block is missing");
    }
    expect(rest).toEqual([]);
    expect(connect.code.trim().split("\n").length).toBeLessThanOrEqual(12);
    const kept = new Map<string, string>();
    const confirmed: string[] = [];
    const redirects: string[] = [];
    const { clientId, clientSecret, userId } = sandbox.kinde;
    const kinde = kinnect.createKinde({ domain: sandbox.kinde.url, clientId, clientSecret });
    const own = {
      clientId,
      clientSecret,
      kinde,
      keep: async (user: string, session: string) => void kept.set(user, session),
      keptFor: async (user: string) => kept.get(user),
      markConnected: async (user: string) => void confirmed.push(user),
      redirect: async (url: string) => void redirects.push(url.startsWith("http") ? await sandbox.authorize(url) : url),
    };

    await run(connect, own);
    const sessionId = kept.get("kp_123") ?? "";
    expect(redirects).toEqual([expect.stringContaining(`session_id=${sessionId}`)]);

    const handler = (await run(callback, own))["callback"] as (request: Request, user: string) => Promise<Response>;
    const address = redirects.pop() ?? "";
    expect((await handler(new Request(address), "kp_456")).status).toBe(403);
    expect((await handler(new Request("http://localhost/?session_id=other"), "kp_123")).status).toBe(403);
    expect(confirmed).toEqual([]);
    expect(await (await handler(new Request(address), "kp_123")).text()).toBe("Connected.");
    expect(confirmed).toEqual(["kp_123"]);

    await run(use, { ...own, sessionId });
    expect(sandbox.count("provider", "GET", "/drive/v3/files")).toBe(1);
    await run(errors, { ...own, sessionId });
    expect(redirects).toEqual(["/connect"]);

    const lines: string[] = [];
    const console = { log: (...texts: string[]) => lines.push(texts.join(" ")) };
    const { clientId: knetikId, clientSecret: knetikSecret } = sandbox.knetik;
    const usersOwn = { ...others, code: others.code.replaceAll('"kp_123"', `"${userId}"`) };
    await run(usersOwn, { ...own, console, clientId: knetikId, clientSecret: knetikSecret });
    expect(lines.filter((line) => line.includes(userId))).toHaveLength(23);
    expect(lines.filter((line) => line.startsWith("ada "))).toHaveLength(5);
    expect(sandbox.count("knetik", "DELETE", "/auth/tokens")).toBe(1);

    lines.length = 0;
    await run(offline, { console });
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toMatch(/^\S+ \S+/);
  });

  test("waiting without a callback", async () => {
    const [wait] = blocksOf("docs/connected-apps.md");
    const { clientId, clientSecret } = sandbox.kinde;
    const kinde = kinnect.createKinde({ domain: sandbox.kinde.url, clientId, clientSecret });
    const lines: string[] = [];
    const log = (line: string): void => {
      lines.push(line);
      if (line.startsWith("Open ")) void sandbox.authorize(line.slice(5));
    };
    await run(wait ?? never(), { kinde, console: { log } });
    expect(lines).toContain("asking (1) …");
  });

  test("testing with the sandbox", async () => {
    const [block] = blocksOf("docs/testing.md");
    await expect(run(block ?? never(), {})).resolves.toEqual({});
  });

  function here({ name, code }: Block): Block {
    const addresses = { "mybiz.kinde.com": sandbox.kinde.url, "https://www.googleapis.com": sandbox.provider.url };
    const places = { ...addresses, "https://sandbox.knetikcloud.com": sandbox.knetik.url };
    return { name, code: Object.entries(places).reduce((text, [from, to]) => text.replaceAll(from, to), code) };
  }
});

test.each(documents)("%s leads to files that are there", (document) => {
  const links = [...read(document).matchAll(/\]\((?!https?:)([^)#]*)/g)].map(({ 1: link = "" }) => link).filter((link) => link !== "");
  expect(links.filter((link) => !existsSync(join(root, dirname(document), link)))).toEqual([]);
});

test("the README's table holds every class of error, under its own kind", () => {
  const rows = [...read("README.md").matchAll(/^\| `(\w+)` *\|[^|]*\| (.*) \|$/gm)];
  const told = rows.flatMap(({ 1: kind, 2: cell = "" }) => [...cell.matchAll(/\b\w+Error\b/g)].map(([name]) => `${name} ${kind ?? ""}`));
  const classes = Object.entries(kinnect).filter(([name]) => name.endsWith("Error") && !["isKinnectError", "KinnectError"].includes(name));
  const known = classes.map(
    ([name, Class]) => `${name} ${new (Class as new (message: string, details: object) => kinnect.KinnectError)("", {}).kind}`,
  );
  expect(told.sort()).toEqual(known.sort());
});

test.each([
  ["README.md", 160],
  ["CONTRIBUTING.md", 55],
])("%s stays short", (document, lines) => {
  expect(read(document).split("\n").length).toBeLessThanOrEqual(lines);
});

function read(document: string): string {
  return readFileSync(join(root, document), "utf8");
}

function never(): never {
  throw new Error("the block is missing");
}
