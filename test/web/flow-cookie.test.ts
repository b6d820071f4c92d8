/**
 * The cookies that bind a flow to a browser: sealed, named after the session, and at most five.
 */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { type Flow, FlowCookies } from "../../src/web/flow-cookie.js";

const SECRETS = ["a secret of more than 32 characters, the first", "a secret of more than 32 characters, the second"];
const NOW = Date.UTC(2026, 0);

function createCookies(secrets: readonly string[] = SECRETS, now = NOW, isInsecure = false): FlowCookies {
  return new FlowCookies({ secrets, isInsecure, now: () => now });
}

type NewFlow = Omit<Flow, "endsAt">;

function flowOf(sessionId: string, more: Partial<NewFlow> = {}): NewFlow {
  return {
    sessionId,
    owner: { userId: "kp_1" },
    person: undefined,
    keyCodeRef: "google_drive",
    callbackUrl: "https://app.example.com/connect/callback",
    returnTo: "/settings",
    ...more,
  };
}

function requestWith(...cookies: readonly string[]): Request {
  return new Request("https://app.example.com/", { headers: { cookie: cookies.map((each) => each.split(";")[0]).join("; ") } });
}

const nameOf = (sessionId: string): string => `kinnect-${createHash("sha256").update(sessionId).digest("base64url").slice(0, 16)}`;

test("a cookie is named after the session's digest, can't be read by scripts, and lives for ten minutes", async () => {
  const cookie = await createCookies().create(flowOf("session-1"));
  expect(cookie).toMatch(
    /^__Host-kinnect-[\w-]{16}=[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(cookie.startsWith(`__Host-${nameOf("session-1")}=`)).toBe(true);
});

test("on loopback without https, a cookie has neither the prefix nor the attribute that need https", async () => {
  const cookie = await createCookies(SECRETS, NOW, true).create(flowOf("session-1"));
  expect(cookie).toMatch(/^kinnect-[\w-]{16}=\S+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(cookie.startsWith(`${nameOf("session-1")}=`)).toBe(true);
});

test("nothing that a cookie holds can be read from it", async () => {
  const cookie = await createCookies().create(flowOf("session-1", { person: "ada", state: "state-1" }));
  const decoded = cookie.split(/[=;.]/).map((part) => Buffer.from(part, "base64url").toString("latin1"));
  for (const value of ["session-1", "kp_1", "ada", "google_drive", "state-1", "settings", "callback"]) {
    expect(`${cookie} ${decoded.join(" ")}`).not.toContain(value);
  }
});

test("a cookie gives back exactly what was sealed, whatever the values are", async () => {
  const text = fc.string({ unit: "binary", minLength: 1, maxLength: 60 });
  const owner = fc.oneof(
    text.map((userId): Flow["owner"] => ({ userId })),
    text.map((orgCode): Flow["owner"] => ({ orgCode })),
  );
  const flows = fc.record({ sessionId: text, owner, person: fc.option(text, { nil: undefined }), keyCodeRef: text, returnTo: text });
  await fc.assert(
    fc.asyncProperty(flows, fc.option(text, { nil: undefined }), fc.boolean(), async (values, state, isDone) => {
      const flow = flowOf(values.sessionId, { ...values, state, isDone });
      const cookies = createCookies();
      // JSON replaces half of a surrogate pair with its escape, and keeps it.
      expect(await cookies.find(requestWith("a=b", await cookies.create(flow), "c"), flow.sessionId)).toMatchObject(
        JSON.parse(JSON.stringify({ ...flow, endsAt: NOW + 600_000 })),
      );
    }),
    { numRuns: 100 },
  );
});

test("a cookie with any character changed, removed or added isn't opened", async () => {
  const cookies = createCookies();
  const [pair = ""] = (await cookies.create(flowOf("session-1"))).split(";");
  const [name = "", value = ""] = pair.split("=");
  await fc.assert(
    fc.asyncProperty(
      fc.nat(value.length - 1),
      fc.constantFrom("", "A", "B", "-", "_", ".", "=", "%", " ", "AA"),
      async (index, replacement) => {
        const changed = value.slice(0, index) + replacement + value.slice(index + 1);
        fc.pre(changed !== value && changed.trim() === changed);
        expect(await cookies.find(requestWith(`${name}=${changed}`), "session-1")).toBeUndefined();
      },
    ),
    { numRuns: 400 },
  );
});

test.each(["", "x", "a.b.c.d.e", "eyJhbGciOiJub25lIn0....", "....", "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..a.b.c", "__proto__"])(
  "the value %j isn't opened",
  async (value) => {
    expect(await createCookies().find(requestWith(`__Host-${nameOf("session-1")}=${value}`), "session-1")).toBeUndefined();
  },
);

test("a header whose key ID isn't text isn't opened, and leaves with the next flow", async () => {
  const header = JSON.stringify({ alg: "dir", enc: "A256GCM", kid: { toString: null, valueOf: null } });
  const value = `${Buffer.from(header).toString("base64url")}..AAAAAAAAAAAAAAAA.AAAA.AAAAAAAAAAAAAAAAAAAAAA`;
  const cookies = createCookies();
  const running = [1, 2, 3, 4].map((n) => cookies.create(flowOf(`session-${n}`)));
  const request = requestWith(`__Host-${nameOf("session-5")}=${value}`, ...(await Promise.all(running)));
  expect(await cookies.find(request, "session-5")).toBeUndefined();
  expect(await cookies.makeRoom(request)).toEqual([expect.stringContaining(`${nameOf("session-5")}=; Max-Age=0`)]);
});

// Other hosts of the domain may set a cookie whose name only looks like it has the prefix.
test.each(["\u00a0", "\u000b", "\u000c", "\u00a0 "])("a name with %j before the prefix is another cookie's", async (space) => {
  const cookies = createCookies();
  const [pair = ""] = (await cookies.create(flowOf("session-1"))).split(";");
  const planted = Array.from({ length: 5 }, (_, n) => `${space}__Host-${nameOf(`session-${n}`)}=x`);
  expect(await cookies.find(requestWith("a=b", `${space}${pair}`), "session-1")).toBeUndefined();
  expect(await cookies.find(requestWith("a=b", ...planted, pair), "session-1")).toMatchObject({ sessionId: "session-1" });
  expect(await cookies.makeRoom(requestWith("a=b", ...planted))).toEqual([]);
});

test("a cookie that was moved to another session's name still names its own session", async () => {
  const cookies = createCookies();
  const [pair = ""] = (await cookies.create(flowOf("session-1"))).split(";");
  const moved = pair.replace(nameOf("session-1"), nameOf("session-2"));
  expect(await cookies.find(requestWith(moved), "session-2")).toMatchObject({ sessionId: "session-1" });
  expect(await cookies.find(requestWith(pair), "session-2")).toBeUndefined();
});

test("the first secret seals, and every secret opens", async () => {
  const [first = "", second = ""] = SECRETS;
  const old = requestWith(await createCookies([second]).create(flowOf("session-1")));
  expect(await createCookies().find(old, "session-1")).toMatchObject({ sessionId: "session-1" });
  expect(await createCookies([first]).find(old, "session-1")).toBeUndefined();
  const rotated = requestWith(await createCookies().create(flowOf("session-1")));
  expect(await createCookies([first]).find(rotated, "session-1")).toMatchObject({ sessionId: "session-1" });
  expect(await createCookies([second]).find(rotated, "session-1")).toBeUndefined();
});

test("a cookie of https isn't taken on loopback without https, and the other way round", async () => {
  const secure = createCookies();
  const insecure = createCookies(SECRETS, NOW, true);
  expect(await insecure.find(requestWith(await secure.create(flowOf("session-1"))), "session-1")).toBeUndefined();
  expect(await secure.find(requestWith(await insecure.create(flowOf("session-1"))), "session-1")).toBeUndefined();
});

test("up to four flows need no room for a fifth", async () => {
  const cookies = createCookies();
  const four = await Promise.all([1, 2, 3, 4].map((n) => cookies.create(flowOf(`session-${n}`))));
  expect(await cookies.makeRoom(requestWith(...four, "other=1", "__Host-other=2"))).toEqual([]);
});

test("the flow that ends first makes room for a new one", async () => {
  const cookies = createCookies();
  const five = [3, 1, 5, 2, 4].map((n) => createCookies(SECRETS, NOW - 300_000 + n).create(flowOf(`session-${n}`)));
  const dropped = await cookies.makeRoom(requestWith(...(await Promise.all(five))));
  expect(dropped).toEqual([`__Host-${nameOf("session-1")}=; Max-Age=0; Path=/; HttpOnly; SameSite=Lax; Secure`]);
});

test("cookies that can't be opened, and flows that are done or over, make room before those that are running", async () => {
  const cookies = createCookies();
  const kept = [1, 2, 3].map((n) => createCookies(SECRETS, NOW - 599_990 + n).create(flowOf(`session-${n}`)));
  const ended = [cookies.create(flowOf("done", { isDone: true })), createCookies(SECRETS, NOW - 600_000).create(flowOf("over"))];
  const all = await Promise.all([...ended, ...kept]);
  const dropped = await cookies.makeRoom(requestWith("__Host-kinnect-foreign=x", ...all));
  expect(dropped.map((cookie) => cookie.split("=")[0]).sort()).toEqual(["__Host-kinnect-foreign", `__Host-${nameOf("over")}`].sort());
  const more = await cookies.makeRoom(requestWith("__Host-kinnect-foreign=x", ...all, await cookies.create(flowOf("session-4"))));
  expect(more.map((cookie) => cookie.split("=")[0]).sort()).toEqual(
    ["__Host-kinnect-foreign", `__Host-${nameOf("over")}`, `__Host-${nameOf("done")}`].sort(),
  );
});

test("a flow whose cookie browsers would drop as too large rejects, without its values in the message", async () => {
  const rejection = createCookies().create(flowOf("session-1", { owner: { userId: "kp_".padEnd(4000, "x") } }));
  await expect(rejection).rejects.toMatchObject({ code: "configuration", message: expect.stringContaining("4096 bytes") });
  await expect(rejection).rejects.not.toMatchObject({ message: expect.stringContaining("xxx") });
});
