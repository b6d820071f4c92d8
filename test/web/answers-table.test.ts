/**
 * The tables of docs/connect-in-a-browser.md: each row is played on the sandbox.
 */
import { readProjectFile } from "../helpers/project.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import type { Owner } from "../../src/index.js";
import type { ConnectOptions, RefusalReason } from "../../src/web/index.js";
import { type AppOptions, Browser, CALLBACK_URL, createApp, ORIGIN, ownerIn } from "./app.js";

const sandbox = sandboxPerTest({ callbackUrl: CALLBACK_URL });
const TOKEN_PATH = "/api/v1/connected_apps/token";
const REVOKE_PATH = "/api/v1/connected_apps/revoke";
const ADA = "org_1:ada";
const OWNER = "kp_owner";

/** The cells of each row, without the marks of code. */
function rowsOf(heading: string): readonly (readonly string[])[] {
  const section = readProjectFile("docs/connect-in-a-browser.md").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  const rows = [...section.matchAll(/^\| (.*) \|$/gm)].map(({ 1: row = "" }) => row.split("|").map((cell) => cell.trim()));
  return rows.slice(2).map((cells) => cells.map((cell) => (/^`[^`]*`$/.test(cell) ? cell.slice(1, -1) : cell)));
}

/** Each scenario has to be in a row, and each cell has to be a scenario. */
function scenario<T>(scenarios: Readonly<Record<string, T>>, cell = ""): T {
  const found = scenarios[cell];
  if (found === undefined) throw new Error(`no test plays the cell "${cell}"`);
  return found;
}

function expectAllUsed(scenarios: object, rows: readonly (readonly string[])[], column: number): void {
  expect(new Set(rows.map((row) => row[column]))).toEqual(new Set(Object.keys(scenarios)));
}

describe("start", () => {
  const rows = rowsOf("What starting answers");
  const script = { headers: { "sec-fetch-mode": "cors", "sec-fetch-dest": "empty" } };
  const link = { headers: { "sec-fetch-mode": "navigate", "sec-fetch-dest": "document" } };
  const requests: Readonly<Record<string, RequestInit>> = {
    "a prefetch": { headers: { "sec-purpose": "prefetch", ...script.headers } },
    DELETE: { method: "DELETE", ...script },
    "a script's `fetch`": script,
    "an image": { headers: { "sec-fetch-mode": "no-cors", "sec-fetch-dest": "image" } },
    "in a frame": { headers: { "sec-fetch-mode": "navigate", "sec-fetch-dest": "iframe" } },
    "a link": link,
    "a link, Kinde fails": link,
    "a form's `POST`": { method: "POST", body: new URLSearchParams("a=1"), ...link },
  };
  const people: Readonly<Record<string, string | undefined>> = { "the owner": OWNER, nobody: undefined, "`owner` throws": OWNER };

  test.each(rows)("%s, signed in: %s: %s, %s", async (request, person, status, reason) => {
    if (request === "a link, Kinde fails") sandbox().fault({ server: "kinde", path: "/api/v1/connected_apps/auth_url", status: 500 });
    const app = createApp(sandbox(), person === "`owner` throws" ? { owner: failing } : {});
    expect(Object.keys(people)).toContain(person);
    const browser = new Browser(app, people[person ?? ""]);
    const response = await browser.start("?returnTo=/settings", scenario(requests, request));
    expect([String(response.status), app.refused.at(0)?.reason ?? "-"]).toEqual([status, reason]);
    const isStarted = status === "303";
    expect(sandbox().count("kinde", "GET", "/api/v1/connected_apps/auth_url")).toBe(isStarted || status === "502" ? 1 : 0);
    expect(response.headers.getSetCookie()).toHaveLength(isStarted ? 1 : 0);
    expectSafeHeaders(response);
  });

  test("each request and person that can be played is in the documented table", () => {
    expectAllUsed(requests, rows, 0);
    expectAllUsed(people, rows, 1);
  });
});

describe("callback", () => {
  const rows = rowsOf("What the callback answers");

  interface Callback {
    readonly options?: AppOptions;
    readonly decision?: "decline" | "none";
    /** What goes before. */
    readonly before?: (browser: Browser, url: URL) => unknown;
    /** How its address differs from the one that Kinde sends the browser to. */
    readonly change?: (url: URL) => void;
    readonly method?: string;
  }
  const callbacks: Readonly<Record<string, Callback>> = {
    POST: { method: "POST" },
    "no `session_id`": { change: (url) => url.searchParams.delete("session_id") },
    "as sent by Kinde": {},
    "without its state": { options: { callbackState: true }, change: (url) => url.searchParams.delete("kinnect_state") },
    declined: { decision: "decline" },
    "before the consent": { decision: "none" },
    "Kinde fails": { before: () => sandbox().fault({ server: "kinde", path: TOKEN_PATH, status: 500 }) },
    "`onConnected` throws": { options: { onConnected: failing } },
    "a second time": { before: async (browser, url) => expect((await browser.callback(url.href)).status).toBe(303) },
  };

  interface Cookie {
    /** The options of the handlers that start, and set the cookie. */
    readonly startsWith?: AppOptions;
    readonly before?: (browser: Browser) => unknown;
  }
  const cookies: Readonly<Record<string, Cookie>> = {
    "its own": {},
    none: { before: (browser) => browser.cookies.delete(browser.flow) },
    "another session's": {
      before: async (browser) => {
        browser.cookies.delete(browser.flow);
        await browser.start();
      },
    },
    "another session's, renamed": {
      before: async (browser) => {
        const name = browser.flow;
        await browser.start();
        browser.cookies.set(name, browser.cookies.get(browser.flow) ?? "");
      },
    },
    "of an unknown secret": { startsWith: { secret: "another secret of more than 32 characters" } },
    "another app's": { startsWith: { keyCodeRef: "github" } },
    "another callback's": { startsWith: { callbackUrl: `${ORIGIN}/connect/other` } },
    "ten minutes old": { before: () => sandbox().clock.advance(600_000) },
  };

  interface Person {
    readonly starts: string;
    readonly comes?: string;
    readonly fails?: boolean;
  }
  const people: Readonly<Record<string, Person>> = {
    "the owner": { starts: OWNER, comes: OWNER },
    nobody: { starts: OWNER },
    "somebody else": { starts: OWNER, comes: "kp_other" },
    "`owner` throws": { starts: OWNER, comes: OWNER, fails: true },
    "another person, same `orgCode`": { starts: ADA, comes: "org_1:bob" },
    "the same person, same `orgCode`": { starts: ADA, comes: ADA },
  };

  test.each(rows)("%s, cookie: %s, signed in: %s: %s, %s, the session: %s", async (what, which, who, status, reason, outcome = "") => {
    const callback = scenario(callbacks, what);
    const cookie = scenario(cookies, which);
    const person = scenario(people, who);
    let fails = false;
    const owner: AppOptions["owner"] = ({ headers }) => (fails ? failing() : ownerIn(headers.get("cookie")));
    const app = createApp(sandbox(), { ...callback.options, owner });
    const starting = cookie.startsWith === undefined ? app : createApp(sandbox(), { ...cookie.startsWith, kinde: app.kinde });
    const browser = new Browser({ start: starting.start, callback: app.callback }, person.starts);

    const page = await browser.consentPage("?returnTo=/settings");
    const [started] = await app.kinde.connectedApps.list(ownerOf(person.starts));
    const sessionId = started?.id ?? "";
    const url = new URL(await answerPage(page, sessionId, callback.decision));
    expect(url.searchParams.get("session_id")).toBe(sessionId);
    await callback.before?.(browser, url);
    await cookie.before?.(browser);
    callback.change?.(url);
    if (person.comes === undefined) browser.signOut();
    else browser.signIn(person.comes);
    fails = person.fails === true;
    const before = counts();

    const response = await browser.callback(url.href, { method: callback.method ?? "GET" });
    expect([String(response.status), app.refused.at(0)?.reason ?? "-"]).toEqual([status, reason]);
    expectSafeHeaders(response);
    if (status === "303") expect(response.headers.get("location")).toBe(`${ORIGIN}/settings`);
    const { tokens, revocations } = counts();
    expect(revocations - before.revocations).toBe(outcome === "revoked" ? 1 : 0);
    if (!["303", "409", "500", "503"].includes(status ?? "")) expect(tokens).toBe(before.tokens);
    expect(app.connected).toHaveLength(outcome === "connected" ? 1 : 0);

    sandbox().clearFaults();
    const session = app.kinde.connectedApps.session(sessionId);
    expect(await session.status()).toBe(scenario({ waits: "pending", revoked: "revoked", connected: "connected" }, outcome));
    if (outcome === "connected") expect((await session.token()).value).toEqual(expect.any(String));
    else await expect(session.token()).rejects.toMatchObject({ code: "reconnect_required" });
  });

  test("each callback, cookie and person that can be played is in the documented table", () => {
    expectAllUsed(callbacks, rows, 0);
    expectAllUsed(cookies, rows, 1);
    expectAllUsed(people, rows, 2);
  });

  test.each(rows.filter(([what, , , status, , outcome]) => outcome === "waits" && what !== "POST" && /409|401|50/.test(status ?? "")))(
    "%s, cookie: %s, signed in: %s: %s, and the same callback succeeds once the obstacle is gone",
    async (what, _cookie, who) => {
      const { decision, before } = scenario(callbacks, what);
      const person = scenario(people, who);
      let fails = false;
      const app = createApp(sandbox(), {
        owner: ({ headers }) => (fails && person.fails ? failing() : ownerIn(headers.get("cookie"))),
        onConnected: () => (fails && what === "`onConnected` throws" ? failing() : undefined),
      });
      const browser = new Browser(app, OWNER);
      const page = await browser.consentPage();
      const [started] = await app.kinde.connectedApps.list({ userId: OWNER });
      const url = await answerPage(page, started?.id ?? "", decision);
      await before?.(browser, new URL(url));
      if (person.comes === undefined) browser.signOut();
      fails = true;
      expect((await browser.callback(url)).status).not.toBe(303);
      expect(app.connected).toEqual([]);

      fails = false;
      browser.signIn(OWNER);
      if (decision === "none") await sandbox().authorize(page);
      expect((await browser.callback(url)).status).toBe(303);
      expect(app.connected).toHaveLength(1);
    },
  );

  async function answerPage(page: string, sessionId: string, decision: Callback["decision"]): Promise<string> {
    if (decision === "none") return `${CALLBACK_URL}?session_id=${sessionId}`;
    return decision === "decline" ? sandbox().decline(page) : sandbox().authorize(page);
  }

  function counts(): { readonly tokens: number; readonly revocations: number } {
    return { tokens: sandbox().count("kinde", "GET", TOKEN_PATH), revocations: sandbox().count("kinde", "POST", REVOKE_PATH) };
  }
});

/** Each reason and option, checked by the compiler. */
const REASONS: Readonly<Record<RefusalReason, true>> = {
  ...({ signed_out: true, not_navigation: true, no_cookie: true, mismatch: true, expired: true } as const),
  ...({ owner_changed: true, not_connected: true, declined: true, failed: true } as const),
};
const OPTIONS: Readonly<Record<keyof ConnectOptions, true>> = {
  ...({ keyCodeRef: true, callbackUrl: true, secret: true, owner: true, onConnected: true, onRefused: true, callbackState: true } as const),
};

test("the documented tables have each reason to refuse, and each option", () => {
  const reasons = [...rowsOf("What starting answers").map((row) => row[3]), ...rowsOf("What the callback answers").map((row) => row[4])];
  expect([...new Set(reasons)].filter((reason) => reason !== "-").sort()).toEqual(Object.keys(REASONS).sort());
  expect(rowsOf("Options").map(([name]) => name)).toEqual(Object.keys(OPTIONS));
});

function ownerOf(user: string): Owner {
  const { userId, orgCode } = ownerIn(`user=${user}`) ?? {};
  return userId === undefined ? { orgCode: orgCode ?? "" } : { userId };
}

function failing(): never {
  throw new Error("the application has failed");
}

function expectSafeHeaders({ headers }: Response): void {
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("referrer-policy")).toBe("no-referrer");
  expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
}
