/**
 * Refusals: what an attacker can't cause or learn, and the application's own answers.
 */
import fc from "fast-check";
import type { KinnectError } from "../../src/index.js";
import type { RefusalReason } from "../../src/web/index.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type App, Browser, CALLBACK_URL, createApp, createClient, ORIGIN } from "./app.js";

const sandbox = sandboxPerTest();

/** Everything that could distinguish one answer from another. */
async function contentOf(response: Response): Promise<unknown> {
  return [response.status, [...response.headers], await response.text()];
}

test("a callback without a cookie gets the same answer for a session that is unknown, pending, connected or revoked", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const ids: string[] = ["unknown"];
  const pending = await sandbox().authorize(await browser.consentPage());
  ids.push(new URL(pending).searchParams.get("session_id") ?? "");
  const connected = await sandbox().authorize(await browser.consentPage());
  await browser.callback(connected);
  ids.push(app.connected[0]?.session.id ?? "");
  const plain = await app.kinde.connectedApps.start({ userId: "kp_1", keyCodeRef: "google_drive" });
  const revoked = await app.kinde.connectedApps.start({ userId: "kp_1", keyCodeRef: "google_drive", bind: true });
  await revoked.revoke();
  ids.push(plain.id, revoked.id);

  const answers = [];
  const requests = [];
  for (const id of ids) {
    const before = sandbox().requests.length;
    answers.push(await contentOf(await new Browser(app, "kp_evil").callback(`${CALLBACK_URL}?session_id=${id}`)));
    requests.push(
      sandbox()
        .requests.slice(before)
        .map(({ path }) => path),
    );
  }
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toHaveProperty("size", 1);
  // Only the one that is quarantined is revoked.
  expect(requests).toEqual([[], ["/api/v1/connected_apps/revoke"], [], [], []]);
  expect(await app.kinde.connectedApps.session(app.connected[0]?.session.id ?? "").status()).toBe("connected");
});

test("a callback whose revocation fails at Kinde gets the usual answer, and the session stays unusable", async () => {
  const app = createApp(sandbox());
  const url = await sandbox().authorize(await new Browser(app, "kp_1").consentPage());
  sandbox().fault({ server: "kinde", path: "/api/v1/connected_apps/revoke", status: 500, times: Infinity });
  expect((await new Browser(app, "kp_1").callback(url)).status).toBe(400);
  expect(app.refused).toMatchObject([{ reason: "no_cookie" }]);
  const session = app.kinde.connectedApps.session(new URL(url).searchParams.get("session_id") ?? "");
  await expect(session.token()).rejects.toMatchObject({ code: "reconnect_required" });
});

test("two session IDs in one callback are refused, and neither session is revoked", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  const before = sandbox().requests.length;
  expect((await browser.callback(`${url}&session_id=other`)).status).toBe(400);
  expect(app.refused).toMatchObject([{ reason: "mismatch" }]);
  expect(sandbox().requests).toHaveLength(before);
  expect((await browser.callback(url)).status).toBe(303);
});

test("the page after a declined consent holds nothing that the address says", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const url = new URL(await sandbox().decline(await browser.consentPage()));
  url.searchParams.set("error_description", "<script>alert(1)</script>");
  const response = await browser.callback(url.href);
  expect(response.status).toBe(400);
  const text = await response.text();
  for (const part of ["script", "declined", "access_denied", url.searchParams.get("session_id") ?? ""]) expect(text).not.toContain(part);
  expect(browser.flow).toBe("");
});

test("with callbackState, the callback is accepted with the state alone", async () => {
  const app = createApp(sandbox(), { callbackState: true });
  const browser = new Browser(app, "kp_1");
  const url = new URL(await sandbox().authorize(await browser.consentPage()));
  expect(url.searchParams.get("kinnect_state")).toMatch(/^[\w-]{22,}$/);
  const other = new URL(await sandbox().authorize(await browser.consentPage()));
  expect(other.searchParams.get("kinnect_state")).not.toBe(url.searchParams.get("kinnect_state"));
  expect((await browser.callback(other.href)).status).toBe(303);
  url.searchParams.set("kinnect_state", other.searchParams.get("kinnect_state") ?? "");
  expect((await browser.callback(url.href)).status).toBe(400);
  expect(app.refused).toMatchObject([{ reason: "mismatch" }]);
});

test.each([
  [true, false],
  [false, true],
])("a flow that started with callbackState: %j and comes back to handlers with %j", async (before, after) => {
  const starting = createApp(sandbox(), { callbackState: before });
  const app = createApp(sandbox(), { callbackState: after, kinde: starting.kinde });
  const browser = new Browser({ start: starting.start, callback: app.callback }, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  expect((await browser.callback(url)).status).toBe(after ? 400 : 303);
});

test("neither Host nor a proxy's headers nor the request's own address change where anything leads", async () => {
  const app = createApp(sandbox());
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "http", forwarded: "host=evil.example;proto=http" };
  const start = await app.start(
    new Request("http://evil.example:8080/connect?returnTo=/a", { headers: { ...headers, cookie: "user=kp_1" } }),
  );
  const [cookie = ""] = start.headers.getSetCookie();
  expect(cookie).toMatch(/^__Host-.*; Secure$/);
  const url = new URL(await sandbox().authorize(start.headers.get("location") ?? ""));
  expect(url.origin + url.pathname).toBe(CALLBACK_URL);
  const request = new Request(`http://evil.example:8080/x${url.search}`, {
    headers: { ...headers, cookie: `user=kp_1; ${cookie.split(";")[0]}` },
  });
  const response = await app.callback(request);
  expect([response.status, response.headers.get("location")]).toEqual([303, `${ORIGIN}/a`]);
});

describe("an answer of the application's own", () => {
  test("is sent with the cookie that is dropped, and isn't cached", async () => {
    const app = createApp(sandbox(), { onRefused: () => Response.redirect(`${ORIGIN}/sorry`, 303) });
    const browser = new Browser(app, "kp_1");
    const response = await browser.callback(await sandbox().decline(await browser.consentPage()));
    expect([response.status, response.headers.get("location")]).toEqual([303, `${ORIGIN}/sorry`]);
    expect(response.headers.getSetCookie()).toEqual([expect.stringMatching(/^__Host-kinnect-.*=; Max-Age=0; /)]);
    expect(response.headers.get("cache-control")).toBe("no-store");
  });

  test("keeps its own status, headers and body", async () => {
    const own = new Response("Bitte anmelden", { status: 418, headers: { "cache-control": "private", "x-own": "1" } });
    const app = createApp(sandbox(), { onRefused: () => own });
    const response = await new Browser(app).start();
    expect([response.status, response.headers.get("x-own"), response.headers.get("cache-control")]).toEqual([418, "1", "private"]);
    expect(await response.text()).toBe("Bitte anmelden");
  });

  test.each<[string, () => never]>([
    [
      "throws",
      () => {
        throw new Error("no template");
      },
    ],
    ["returns a network error", () => Response.error() as never],
    ["returns something else", () => ({ status: 200 }) as never],
    ["rejects", () => Promise.reject(new Error("no template")) as never],
  ])("is replaced by the usual page if onRefused %s", async (_, onRefused) => {
    const response = await new Browser(createApp(sandbox(), { onRefused })).start();
    expect(response.status).toBe(401);
    expect(await response.text()).toContain("Please sign in");
  });
});

test("onRefused gets the request, the owner and the session ID as far as they are known", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  browser.signIn("kp_other");
  await browser.callback(url);
  await browser.start("", { headers: { "sec-fetch-mode": "cors" } });
  const sessionId = new URL(url).searchParams.get("session_id");
  expect(app.refused).toEqual([
    { reason: "owner_changed", request: expect.any(Request), owner: { userId: "kp_other" }, sessionId },
    { reason: "not_navigation", request: expect.any(Request) },
  ]);
});

test.each<[what: unknown, name: string]>([
  [{}, "userId or orgCode"],
  [{ userId: "kp_1", orgCode: "org_1" }, "userId or orgCode"],
  [{ userId: "" }, "userId"],
  [{ orgCode: "org_1" }, "person"],
  [{ orgCode: "org_1", person: "" }, "person"],
  [{ orgCode: "org_1", person: 7 }, "person"],
  ["kp_1", "owner"],
])("an owner %j fails with 500, and an error that names %s", async (owner, name) => {
  const app = createApp(sandbox(), { owner: () => owner as never });
  expect((await new Browser(app).start()).status).toBe(500);
  const [{ reason, error } = { reason: "", error: undefined }] = app.refused;
  expect(reason).toBe("failed");
  expect((error as KinnectError).code).toBe("configuration");
  expect((error as KinnectError).message).toMatch(new RegExp(`^${name} `));
  expect(sandbox().requests).toEqual([]);
});

test("an owner whose IDs don't fit into a cookie fails with 500", async () => {
  const app = createApp(sandbox());
  expect((await new Browser(app, `kp_${"x".repeat(3000)}`).start()).status).toBe(500);
  expect(app.refused).toMatchObject([{ reason: "failed", error: { code: "configuration" } }]);
});

test("while the store fails, start answers 502 and the callback 503, and both can be repeated", async () => {
  const records = new Map<string, string>();
  let isFailing = true;
  const fail = (): void => {
    if (isFailing) throw new Error("no store");
  };
  let version = 0;
  const store = {
    read: async (key: string) => {
      fail();
      const value = records.get(key);
      return value === undefined ? undefined : { value, version: String(version) };
    },
    write: async (key: string, value: string) => {
      fail();
      records.set(key, value);
      return String(++version);
    },
  };
  // Each client leaves a store that has failed alone for a while.
  const newApp = (): App => createApp(sandbox(), { kinde: createClient(sandbox(), { store }) });
  const browser = new Browser(newApp(), "kp_1");
  const refused: string[] = [];
  const tryOnce = async (step: (app: App) => Promise<Response>): Promise<number> => {
    const app = newApp();
    const { status } = await step(app);
    refused.push(...app.refused.map(({ reason }) => reason));
    return status;
  };
  const start = (app: App): Promise<Response> => browser.copy(app).start();
  expect(await tryOnce(start)).toBe(502);
  isFailing = false;
  expect(await tryOnce(start)).toBe(303);

  const url = await sandbox().authorize(await browser.consentPage());
  const callback = (app: App): Promise<Response> => browser.copy(app).callback(url);
  isFailing = true;
  expect(await tryOnce(callback)).toBe(503);
  isFailing = false;
  expect(await tryOnce(callback)).toBe(303);
  expect(refused).toEqual(["failed", "failed"] satisfies RefusalReason[]);
});

test("no request whatever makes a handler reject, or answer with success", async () => {
  const app = createApp(sandbox());
  const [name = ""] = (await new Browser(app, "kp_1").start()).headers.getSetCookie()[0]?.split("=") ?? [];
  const headerName = fc.constantFrom("cookie", "sec-fetch-mode", "sec-fetch-dest", "sec-purpose", "host", "origin", "x-forwarded-host");
  const headerValue = fc.oneof(
    fc.string({ unit: "grapheme-ascii", maxLength: 30 }),
    fc.constantFrom(`${name}=x`, `${name}=a.b.c.d.e; user=kp_1`, "user=", ";;;=;=", "navigate", "document"),
  );
  const init = fc.record({
    method: fc.constantFrom("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"),
    headers: fc.dictionary(headerName, headerValue, { maxKeys: 4 }),
  });
  const query = fc.oneof(
    fc.webQueryParameters(),
    fc.constantFrom("session_id=", "session_id=a&session_id=b", "session_id=%00", "error=a&session_id=%ff"),
  );
  await fc.assert(
    fc.asyncProperty(fc.boolean(), init, query, async (isStart, given, search) => {
      const headers = new Headers();
      for (const [key, value] of Object.entries(given.headers)) headers.set(key, value.replaceAll(/[^ -~]/g, ""));
      if (isStart) headers.set("cookie", "other=1");
      const request = new Request(`${CALLBACK_URL}?${search}`, { method: given.method, headers });
      const response = await (isStart ? app.start(request) : app.callback(request));
      expect([400, 401, 403, 405, 503]).toContain(response.status);
    }),
    { numRuns: 300 },
  );
  expect((await app.start(undefined as never)).status).toBe(500);
  expect((await app.callback({ method: "GET" } as never)).status).toBe(500);
});
