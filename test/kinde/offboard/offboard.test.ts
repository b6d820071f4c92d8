/**
 * `offboard()`: what it takes away, what it reports, and what it does when something fails.
 */
import {
  CancelledError,
  createMemoryStore,
  type Kinde,
  offboard,
  type OffboardProgress,
  type Owner,
  PermissionError,
  type Token,
} from "../../../src/index.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { expectNoLeak } from "../../helpers/leaks.js";
import { REVOKE } from "../../helpers/kinde.js";
import { empty, json, neverResponds } from "../../helpers/mock-fetch.js";
import { abortedAt, configurationErrorNaming, rejection } from "../../helpers/outcomes.js";
import { expectNoUnhandledRejections } from "../../helpers/unhandled-rejections.js";
import { ADA, API_KEY, API_KEYS, KNETIK_TOKENS, LOGIN_SESSIONS, Tenant } from "./tenant.js";

withoutJitter();
expectNoUnhandledRejections();

const EXPIRY = new Date("2100-01-01T00:00:00Z");

async function tenantWith(sessions: number) {
  const tenant = new Tenant();
  let time = Date.UTC(2026, 0);
  const kinde = tenant.start(createMemoryStore(), { maxRetries: 0, now: () => time++ });
  const ids: string[] = [];
  for (let n = 0; n < sessions; n++) ids.push(await tenant.connect(kinde));
  const knetik = { client: tenant.knetik({ maxRetries: 0 }), username: "ada" };
  return { tenant, kinde, ids, knetik };
}

describe("a user who leaves", () => {
  test("loses every session, login session and API key, and every token at Knetik", async () => {
    const { tenant, kinde, ids, knetik } = await tenantWith(3);
    const bobs = await tenant.connect(kinde, { userId: "bob" });
    const report = await offboard(kinde, ADA, { knetik });
    expect(report).toMatchObject({ owner: ADA, loginSessions: { state: "done" }, apiKeys: { state: "done" }, knetik: { state: "done" } });
    expect(report.sessions.map(({ id }) => id).sort()).toEqual(ids);
    for (const session of report.sessions) {
      expect(session).toMatchObject({ keyCodeRef: "drive", kinde: { state: "done" }, store: { state: "done" }, alreadyRevoked: false });
      expect(await kinde.connectedApps.session(session.id).status()).toBe("revoked");
    }
    expect(report.isPending).toBe(false);
    expect(Object.keys(report).sort()).toEqual(
      ["apiKeys", "knetik", "loginSessions", "owner", "sessions", "tokensEndAt", "unreachable"].sort(),
    );
    expect(new Set((await kinde.connectedApps.list(ADA)).map(({ status }) => status))).toEqual(new Set(["revoked"]));
    expect([...tenant.signedIn, ...tenant.apiKeys.values(), ...tenant.knetikUsers]).toEqual(["bob", "bob", "bob"]);
    expect(await kinde.connectedApps.session(bobs).status()).toBe("connected");
  });

  test("can leave again: nothing is revoked twice, and the report has the same sessions and the same end of tokens", async () => {
    const { tenant, kinde, knetik } = await tenantWith(2);
    const first = await offboard(kinde, ADA, { knetik });
    tenant.intercept = (route) => (route === LOGIN_SESSIONS ? json({ errors: { code: "USER_NOT_FOUND" } }, 404) : undefined);
    const second = await offboard(kinde, ADA, { knetik });
    expect(tenant.count(REVOKE)).toBe(2);
    expect(second).toMatchObject({ loginSessions: { state: "already_gone" }, apiKeys: { state: "already_gone" } });
    expect(second.sessions).toEqual(
      first.sessions.map((session) => ({
        ...session,
        alreadyRevoked: true,
        kinde: { state: "already_gone" },
        store: { state: "already_gone" },
        provider: { state: "skipped", reason: "The session was revoked earlier." },
      })),
    );
    expect([first.tokensEndAt, second.tokensEndAt]).toEqual([EXPIRY, EXPIRY]);
    expect(second.isPending).toBe(false);
  });

  test("loses a session that begins while the others are being revoked", async () => {
    const { tenant, kinde, ids } = await tenantWith(1);
    tenant.intercept = async (route) => {
      if (route === LOGIN_SESSIONS) ids.push(await tenant.connect(kinde));
      return undefined;
    };
    const report = await offboard(kinde, ADA);
    expect(report.sessions.map(({ id }) => id).sort()).toEqual(ids);
    expect([...tenant.kinde.sessions.values()]).toEqual(["revoked", "revoked"]);
  });

  test("loses an API key that is made while the others are being deleted", async () => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.intercept = (route) => {
      if (route === `${API_KEY}k-1`) tenant.apiKeys.set({ id: "k-9" }, "ada");
      return undefined;
    };
    expect((await offboard(kinde, ADA)).apiKeys).toEqual({ state: "done" });
    expect([...tenant.apiKeys.values()]).toEqual(["bob"]);
  });

  test("keeps API keys that Kinde lists although they aren't the user's own, and the report says so", async () => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.apiKeys.set({ id: "k-4", user_id: "bob" }, "ada");
    tenant.apiKeys.set({ id: "k-5", type: "organization" }, "ada");
    tenant.apiKeys.set({ id: "k-6", status: "revoked" }, "ada");
    const report = await offboard(kinde, ADA);
    expect([...tenant.apiKeys.keys()].map(({ id }) => id)).toEqual(["k-3", "k-4", "k-5", "k-6"]);
    expect(report.unreachable).toContainEqual(expect.stringMatching(/^API keys .* aren't the user's own: 2\.$/));
  });

  test("keeps the tokens at Knetik if no Knetik client is given, and the report says so", async () => {
    const { tenant, kinde } = await tenantWith(0);
    const report = await offboard(kinde, ADA);
    expect(report.knetik).toEqual({ state: "skipped", reason: "No Knetik client was given." });
    expect(tenant.count(KNETIK_TOKENS)).toBe(0);
  });
});

test("an organization that leaves loses its sessions alone, and the report says so", async () => {
  const { tenant, kinde, knetik } = await tenantWith(1);
  const { id } = await kinde.connectedApps.start({ keyCodeRef: "drive", orgCode: "org_1" });
  tenant.kinde.sessions.set(id, "connected");
  const report = await offboard(kinde, { orgCode: "org_1" }, { knetik });
  const skipped = { state: "skipped", reason: expect.stringContaining("each of its users") };
  expect(report).toMatchObject({ owner: { orgCode: "org_1" }, loginSessions: skipped, apiKeys: skipped, knetik: skipped });
  expect(report.sessions).toEqual([expect.objectContaining({ id, kinde: { state: "done" } })]);
  expect(report.unreachable).toContainEqual(expect.stringContaining("members"));
  expect([...tenant.kinde.sessions.values()]).toEqual(["connected", "revoked"]);
  expect([tenant.count(LOGIN_SESSIONS), tenant.count(API_KEYS), tenant.count(KNETIK_TOKENS)]).toEqual([0, 0, 0]);
});

describe("while Kinde fails,", () => {
  test("offboard() resolves with what is pending, and calling it again does the rest", async () => {
    const { tenant, kinde, knetik, ids } = await tenantWith(2);
    tenant.intercept = () => empty(503);
    const pending = { state: "pending", reason: "server_error" };
    const report = await offboard(kinde, ADA, { knetik });
    expect(report).toMatchObject({ loginSessions: pending, apiKeys: pending, knetik: pending, isPending: true });
    expect(report.sessions.map((session) => session.kinde)).toEqual([pending, pending]);
    expect(report.sessions.map(({ store }) => store.state)).toEqual(["done", "done"]);
    expect(report.tokensEndAt).toEqual(EXPIRY);
    tenant.intercept = () => undefined;
    for (const id of ids) expect(await kinde.connectedApps.session(id).status()).toBe("revoked");
    const second = await offboard(kinde, ADA, { knetik });
    expect(second.isPending).toBe(false);
    expect(second.sessions.map((session) => session.kinde.state)).toEqual(["done", "done"]);
    expect(second.tokensEndAt).toEqual(EXPIRY);
    expect([...tenant.signedIn, ...tenant.apiKeys.values(), ...tenant.knetikUsers]).toEqual(["bob", "bob", "bob"]);
  });

  test("the report says that a permission is missing, also if the API doesn't name it", async () => {
    const { kinde } = await tenantWith(0);
    const client = { authTokens: { delete: () => Promise.reject(new PermissionError("refused", {})) } };
    const { knetik } = await offboard(kinde, ADA, { knetik: { client, username: "ada" } });
    expect(knetik).toEqual({ state: "skipped", reason: "permission_denied: needs a permission that the API doesn't name" });
  });

  test("the report says how many API keys are left", async () => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.intercept = (route) => (route === `${API_KEY}k-2` ? empty(500) : undefined);
    expect((await offboard(kinde, ADA)).apiKeys).toEqual({ state: "pending", reason: "server_error: API keys left: 1 of 2" });
  });

  test("a connected session is revoked in the store, so that another process hands out no token of it", async () => {
    const store = createMemoryStore();
    const tenant = new Tenant();
    const [one, other] = [tenant.start(store, { maxRetries: 0 }), tenant.start(store)];
    const id = await tenant.connect(one);
    tenant.intercept = () => empty(503);
    await offboard(one, ADA);
    expect(await rejection(other.connectedApps.session(id).token())).toMatchObject({ reason: "revoked" });
  });
});

describe("without a scope,", () => {
  test.each([
    [LOGIN_SESSIONS, "loginSessions", "delete:user_sessions"],
    [API_KEYS, "apiKeys", "read:api_keys"],
    [API_KEY, "apiKeys", "delete:api_keys"],
    [KNETIK_TOKENS, "knetik", "TOKENS_ADMIN"],
  ] as const)("%s is listed as not done, and the rest is done", async (route, part, scope) => {
    const { tenant, kinde, knetik } = await tenantWith(1);
    tenant.intercept = (asked) => (asked.startsWith(route) ? empty(403) : undefined);
    const report = await offboard(kinde, ADA, { knetik });
    expect(report[part]).toMatchObject({ state: "skipped", reason: expect.stringContaining(`permission_denied: needs ${scope}`) });
    const others = (["loginSessions", "apiKeys", "knetik"] as const).filter((name) => name !== part);
    for (const name of others) expect(report[name]).toEqual({ state: "done" });
    expect(report.sessions).toEqual([expect.objectContaining({ kinde: { state: "done" } })]);
    // Calling again helps only once somebody has granted the scope.
    expect(report.isPending).toBe(false);
  });

  test("the sessions are listed as not done, and stay connected for other processes", async () => {
    const { tenant, kinde } = await tenantWith(1);
    tenant.intercept = (route) => (route === REVOKE ? empty(403) : undefined);
    const report = await offboard(kinde, ADA);
    expect(report.sessions).toEqual([
      expect.objectContaining({
        kinde: { state: "skipped", reason: "permission_denied: needs create:connected_apps" },
        store: { state: "skipped", reason: expect.stringContaining("this process alone") },
      }),
    ]);
    tenant.intercept = () => undefined;
    expect((await offboard(kinde, ADA)).sessions).toEqual([expect.objectContaining({ kinde: { state: "done" } })]);
  });
});

describe("what is gone already", () => {
  test.each([
    ["an empty 404", () => empty(404)],
    ["a 404 with Kinde's code", () => json({ errors: { code: "NOT_FOUND", message: "no" } }, 404)],
    ["INVALID_SESSION", () => json({ errors: [{ code: "INVALID_SESSION", message: "no" }] }, 400)],
  ])("counts as already_gone, whether Kinde says %s", async (_, answer) => {
    const { tenant, kinde, knetik } = await tenantWith(1);
    tenant.intercept = (route) => (route === API_KEYS ? undefined : answer());
    const report = await offboard(kinde, ADA, { knetik });
    const gone = { state: "already_gone" };
    expect(report).toMatchObject({ loginSessions: gone, apiKeys: gone, knetik: gone, isPending: false });
    expect(report.sessions).toEqual([expect.objectContaining({ kinde: gone, store: { state: "done" }, alreadyRevoked: true })]);
    expect(await kinde.connectedApps.list(ADA)).toEqual([expect.objectContaining({ status: "revoked" })]);
  });

  test.each([
    ["an empty 404", () => empty(404)],
    ["a 404 with Kinde's code", () => json({ errors: { code: "USER_NOT_FOUND", message: "no" } }, 404)],
  ])("are the API keys of a user whom Kinde doesn't know anymore, whether the list is %s", async (_, answer) => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.intercept = (route) => (route === API_KEYS ? answer() : undefined);
    expect(await offboard(kinde, ADA)).toMatchObject({ apiKeys: { state: "already_gone" }, isPending: false });
  });

  test("isn't the rest of the API keys if the list breaks off with a 404 because another process has deleted a key", async () => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.intercept = (route) => (route === API_KEYS && tenant.count(API_KEYS) === 2 ? empty(404) : undefined);
    expect(await offboard(kinde, ADA)).toMatchObject({ apiKeys: { state: "pending", reason: "api_error" } });
    expect(await offboard(kinde, ADA)).toMatchObject({ apiKeys: { state: "done" } });
  });

  test("doesn't hide an API key that couldn't be deleted before the list was gone", async () => {
    const { tenant, kinde } = await tenantWith(0);
    tenant.intercept = (route) => {
      if (route.startsWith(API_KEY)) return empty(403);
      return route === API_KEYS && tenant.count(API_KEY) > 0 ? empty(404) : undefined;
    };
    const { apiKeys } = await offboard(kinde, ADA);
    expect(apiKeys).toEqual({ state: "skipped", reason: expect.stringMatching(/delete:api_keys: API keys left: 2 of 2$/) });
  });

  test("isn't concluded from the 404 of an address without this API: the report says pending", async () => {
    const { tenant, kinde } = await tenantWith(1);
    tenant.intercept = () => json({ errors: { code: "ROUTE_NOT_FOUND", message: "no" } }, 404);
    const report = await offboard(kinde, ADA);
    const pending = { state: "pending", reason: "api_error" };
    expect(report).toMatchObject({ loginSessions: pending, apiKeys: pending, sessions: [{ kinde: pending }] });
  });
});

describe("if the store fails,", () => {
  test("offboard() does everything else, then rejects because it can't list the sessions", async () => {
    const store = { ...createMemoryStore(), read: () => Promise.reject(new Error("down")) };
    const tenant = new Tenant();
    const knetik = { client: tenant.knetik(), username: "ada" };
    const error = await rejection(offboard(tenant.start(store), ADA, { knetik }));
    expect(error).toMatchObject({ code: "network_error", message: expect.stringContaining("store") });
    expect([...tenant.signedIn, ...tenant.apiKeys.values(), ...tenant.knetikUsers]).toEqual(["bob", "bob", "bob"]);
  });

  test("a session whose revocation it doesn't take is pending in the store and done at Kinde", async () => {
    const inner = createMemoryStore();
    let isReadOnly = false;
    const store = {
      ...inner,
      write: (...args: Parameters<typeof inner.write>) => (isReadOnly ? Promise.reject(new Error()) : inner.write(...args)),
    };
    const tenant = new Tenant();
    const kinde = tenant.start(store);
    await tenant.connect(kinde);
    isReadOnly = true;
    const report = await offboard(kinde, ADA);
    expect(report).toMatchObject({ isPending: true, sessions: [{ kinde: { state: "done" }, store: { state: "pending" } }] });
  });
});

describe("an abort", () => {
  test.each([REVOKE, LOGIN_SESSIONS, API_KEYS, API_KEY, KNETIK_TOKENS])(
    "during %s rejects with CancelledError, and a later call does the rest",
    async (route) => {
      const { tenant, kinde, knetik } = await tenantWith(2);
      let arrive: () => void = () => undefined;
      const arrived = new Promise<void>((resolve) => (arrive = resolve));
      tenant.intercept = (asked) => (asked.startsWith(route) ? (arrive(), neverResponds()) : undefined);
      const error = await abortedAt(arrived, "enough", (signal) => offboard(kinde, ADA, { knetik, signal }));
      expect(error).toMatchObject({ constructor: CancelledError, cause: "enough" });
      tenant.intercept = () => undefined;
      expect((await offboard(kinde, ADA, { knetik })).isPending).toBe(false);
      expect([...tenant.kinde.sessions.values()]).toEqual(["revoked", "revoked"]);
      expect([...tenant.signedIn, ...tenant.apiKeys.values(), ...tenant.knetikUsers]).toEqual(["bob", "bob", "bob"]);
    },
  );

  test("before the call sends nothing", async () => {
    const { tenant, kinde } = await tenantWith(1);
    const before = tenant.routes.length;
    expect(await rejection(offboard(kinde, ADA, { signal: AbortSignal.abort("no") }))).toMatchObject({
      constructor: CancelledError,
      cause: "no",
    });
    expect(tenant.routes).toHaveLength(before);
  });
});

describe("bad arguments are refused before anything is sent:", () => {
  const knetik = new Tenant().knetik();
  test.each<[string, string, unknown, unknown]>([
    ["no owner", "userId or orgCode", undefined, undefined],
    ["an empty user ID", "userId", { userId: "" }, undefined],
    ["a user and an organization", "userId or orgCode", { userId: "ada", orgCode: "org_1" }, undefined],
    ["a misspelled owner", "userID", { userID: "ada" }, undefined],
    ["a misspelled option", "onprogress", ADA, { onprogress: () => undefined }],
    ["a listener that isn't a function", "onProgress", ADA, { onProgress: "yes" }],
    ["a time limit of 0", "timeoutMs", ADA, { timeoutMs: 0 }],
    ["a signal that is none", "signal", ADA, { signal: {} }],
    ["Knetik without a client", "knetik.client", ADA, { knetik: { username: "ada" } }],
    ["Knetik without a user's name", "knetik.username", ADA, { knetik: { client: knetik } }],
    ["Knetik with an empty user's name", "knetik.username", ADA, { knetik: { client: knetik, username: " " } }],
    ["Knetik with a misspelled name", "userName", ADA, { knetik: { client: knetik, userName: "ada" } }],
    ["Knetik that is a client", "authTokens", ADA, { knetik }],
  ])("%s", async (_, name, owner, options) => {
    const { tenant, kinde } = await tenantWith(1);
    const before = tenant.routes.length;
    expect(await rejection(offboard(kinde, owner as Owner, options as never))).toMatchObject(configurationErrorNaming(name));
    expect(tenant.routes).toHaveLength(before);
  });

  test.each([undefined, null, {}, "kinde"])("%p as the client", async (kinde) => {
    expect(await rejection(offboard(kinde as unknown as Kinde, ADA))).toMatchObject(configurationErrorNaming("kinde"));
  });
});

test("onProgress is called for each item, and its errors are ignored", async () => {
  const { kinde, knetik } = await tenantWith(2);
  const heard: OffboardProgress[] = [];
  const onProgress = (progress: OffboardProgress): void => {
    heard.push(progress);
    throw new Error("no");
  };
  expect((await offboard(kinde, ADA, { knetik, onProgress })).isPending).toBe(false);
  const of = (part: string): string[] => heard.filter((each) => each.part === part).map(({ finished, known }) => `${finished}/${known}`);
  expect([of("sessions"), of("loginSessions"), of("apiKeys"), of("knetik")]).toEqual([["1/2", "2/2"], ["1/1"], ["1/2", "2/2"], ["1/1"]]);
});

test("timeoutMs limits each request", async () => {
  const { tenant, kinde } = await tenantWith(0);
  tenant.intercept = (route) => (route === LOGIN_SESSIONS ? neverResponds() : undefined);
  expect((await offboard(kinde, ADA, { timeoutMs: 20 })).loginSessions).toEqual({ state: "pending", reason: "timeout" });
});

describe("String(report)", () => {
  test("is a page that says what was done, what wasn't, and what can't be reached", async () => {
    const { tenant, kinde, knetik } = await tenantWith(1);
    await kinde.connectedApps.start({ keyCodeRef: "github", ...ADA });
    tenant.intercept = (route) => (route === LOGIN_SESSIONS ? empty(503) : route === API_KEYS ? empty(403) : undefined);
    const page = String(await offboard(kinde, ADA, { knetik }));
    const time = "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z";
    const lines = [
      "Offboarding of user ada",
      `Written ${time}`,
      "Not complete: run it again for what is pending\\.",
      "",
      "Connected apps: 2 sessions",
      `- github, started ${time}, session hash [\\w-]{16}: Kinde already gone; store done; provider skipped \\(The provider is not notified\\)`,
      `- drive, started ${time}, session hash [\\w-]{16}: Kinde done; store done; provider skipped \\(The provider is not notified\\)`,
      "Login sessions at Kinde: pending \\(server_error\\)",
      "API keys at Kinde: skipped \\(permission_denied: needs read:api_keys\\)",
      "Tokens at Knetik: done",
      "",
      "Not reached:",
      "- Sessions that this store doesn't list: .*",
      "- 1 of the sessions had no token here, and may never have been authorized\\. .*",
      "- Processes that can't reach the store: .*",
      "- Access tokens that Kinde issued to the user: .*",
      "- API keys of organizations and of the environment, .*",
      "- Tokens already handed out: a provider may accept one until 2100-01-01T00:00:00.000Z\\.",
    ];
    expect(page.split("\n")).toEqual(lines.map((line) => expect.stringMatching(new RegExp(`^${line}$`))));
  });

  test("says nothing of tokens if none was handed out, and that a token's end isn't known", async () => {
    const { tenant, kinde } = await tenantWith(0);
    expect(String(await offboard(kinde, ADA))).not.toContain("already handed out");
    tenant.intercept = (route) => (route.startsWith("GET /api/v1/connected_apps/token") ? json({ access_token: "provider" }) : undefined);
    await tenant.connect(kinde);
    const report = await offboard(kinde, ADA);
    expect(report.tokensEndAt).toBeUndefined();
    expect(String(report)).toContain("when those of 1 of the sessions expire is not known");
    expect(String(report)).toContain("Nothing is pending.");
  });

  test("has a line for a list that is full", async () => {
    const { kinde, tenant } = await tenantWith(0);
    const entry = (n: number) => ({
      id: `s-${n}`,
      keyCodeRef: "drive",
      owner: ADA,
      status: "revoked" as const,
      startedAt: new Date(n),
      connectedAt: undefined,
    });
    const list = async () => Array.from({ length: 500 }, (_, n) => entry(n));
    const report = await offboard({ ...kinde, connectedApps: { ...kinde.connectedApps, list } }, ADA);
    expect(report.unreachable).toContain("Sessions beyond the 500 that the store lists for one owner.");
    expect(tenant.count(REVOKE)).toBe(0);
  });

  test("holds no token and no session ID, and the report in no form holds a token", async () => {
    const { kinde, knetik, ids, tenant } = await tenantWith(2);
    tenant.intercept = (route) => (route === KNETIK_TOKENS ? json({ result: [{ message: "knetik-token is bad" }] }, 400) : undefined);
    const report = await offboard(kinde, ADA, { knetik });
    expectNoLeak(report, ["provider-s-1", "provider-s-2", "management-1", "knetik-token", "m2m-client-secret"]);
    for (const id of ids) expect(String(report)).not.toContain(id);
  });
});

describe("revokeAtProvider", () => {
  test("revokes the tokens at their providers, and then none is reported as living, also by a second call", async () => {
    const { tenant, kinde } = await tenantWith(2);
    const revoked: string[] = [];
    const revokeAtProvider = async (token: Token) => void revoked.push(token.value);
    const report = await offboard(kinde, ADA, { revokeAtProvider });
    expect(revoked.sort()).toEqual(["provider-s-1", "provider-s-2"]);
    expect(report.sessions.map(({ provider }) => provider)).toEqual([{ state: "done" }, { state: "done" }]);
    expect(report.tokensEndAt).toBeUndefined();
    expect(String(report)).not.toContain("already handed out");
    const second = await offboard(kinde, ADA, { revokeAtProvider });
    expect(second.tokensEndAt).toBeUndefined();
    expect(String(second)).not.toContain("already handed out");
    expect([revoked.length, tenant.count(REVOKE)]).toEqual([2, 2]);
  });

  test("that fails is pending, and a second call in this process asks the provider again, but not Kinde", async () => {
    const { tenant, kinde } = await tenantWith(1);
    const report = await offboard(kinde, ADA, { revokeAtProvider: () => Promise.reject(new Error("down")) });
    expect(report).toMatchObject({
      isPending: true,
      tokensEndAt: EXPIRY,
      sessions: [{ provider: { state: "pending" }, kinde: { state: "done" } }],
    });
    const second = await offboard(kinde, ADA, { revokeAtProvider: async () => "done" });
    expect(second).toMatchObject({ isPending: false, sessions: [{ provider: { state: "done" } }] });
    expect(tenant.count(REVOKE)).toBe(1);
  });

  test("that isn't a function is refused before anything is sent", async () => {
    const { kinde } = await tenantWith(0);
    const options = { revokeAtProvider: "yes" as never };
    expect(await rejection(offboard(kinde, ADA, options))).toMatchObject(configurationErrorNaming("revokeAtProvider"));
  });
});
