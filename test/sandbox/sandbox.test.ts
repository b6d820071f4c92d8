import { inspect } from "node:util";
import { startSandbox, type SandboxOptions } from "../../src/sandbox/index.js";
import { ask, askFiles, askToken, clientForm, connect, field, knetikLogin, managementToken, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

test("the log tells what was asked, in order", async () => {
  const token = await managementToken(sandbox(), { scope: "read:users" });
  await ask(`${sandbox().kinde.url}/api/v1/users`, { token, query: { page_size: "2" } });
  expect(sandbox().requests).toMatchObject([
    {
      server: "kinde",
      method: "POST",
      path: "/oauth2/token",
      hasAuthorization: false,
      form: { grant_type: "client_credentials", scope: "read:users" },
    },
    {
      server: "kinde",
      method: "GET",
      path: "/api/v1/users",
      query: { page_size: "2" },
      hasAuthorization: true,
      status: 200,
      outcome: "answered",
    },
  ]);
  expect(sandbox().count("kinde")).toBe(2);
  expect(sandbox().count("kinde", "GET", /^\/api/)).toBe(1);
  expect(sandbox().count("knetik")).toBe(0);
  sandbox().clearRequests();
  expect(sandbox().requests).toEqual([]);
});

test("no secret is in the log", async () => {
  const session = await connect(sandbox());
  const provider = field(await askToken(sandbox(), session), "access_token");
  await askFiles(sandbox(), provider);
  const { clientSecret, url } = sandbox().kinde;
  const { username, password } = sandbox().knetik;
  const login = await knetikLogin(sandbox(), { grant_type: "password", username, password });
  const refresh = field(login, "refresh_token");
  await knetikLogin(sandbox(), { grant_type: "refresh_token", refresh_token: refresh });
  await ask(`${url}/oauth2/introspect`, { token: session.token, form: { token: provider } });
  await ask(`${url}/elsewhere`, { query: { access_token: provider } });
  const log = inspect(sandbox().requests, { depth: 9, showHidden: true, maxArrayLength: null, maxStringLength: null });
  for (const secret of [session.token, provider, clientSecret, password, refresh]) expect(log).not.toContain(secret);
  expect(log).toContain("[redacted]");
});

test("the clock can be moved forward, and answers are dated by it", async () => {
  const { clock, provider } = sandbox();
  const { now } = clock;
  const before = now();
  clock.advance(86_400_000);
  expect(now() - before).toBeGreaterThanOrEqual(86_400_000);
  const { headers } = await ask(provider.url);
  expect(Math.abs(Date.parse(headers.get("date") ?? "") - now())).toBeLessThan(5_000);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
});

test("the clock runs on while a test fakes its own time", () => {
  const { clock } = sandbox();
  const before = clock.now();
  jest.useFakeTimers({ now: 0 });
  try {
    jest.advanceTimersByTime(3_600_000);
    expect(Math.abs(clock.now() - before)).toBeLessThan(60_000);
  } finally {
    jest.useRealTimers();
  }
});

test("the clock starts where it is told", async () => {
  const other = await startSandbox({ startAt: new Date("2020-01-01T00:00:00Z") });
  expect(new Date(other.clock.now()).getUTCFullYear()).toBe(2020);
  await other.stop();
  await expect(startSandbox({ startAt: new Date("never") })).rejects.toThrow(RangeError);
});

test("sandboxes share nothing", async () => {
  const other = await startSandbox();
  const token = await managementToken(sandbox());
  other.clock.advance(86_400_000);
  other.fault({ server: "kinde", status: 500, times: Infinity });
  expect((await ask(`${sandbox().kinde.url}/api/v1/users`, { token })).status).toBe(200);
  other.clearFaults();
  expect((await ask(`${other.kinde.url}/api/v1/users`, { token })).status).toBe(401);
  expect(other.kinde.clientSecret).not.toBe(sandbox().kinde.clientSecret);
  await other.stop();
});

test("ports can be chosen; a taken one rejects and leaves nothing open", async () => {
  const gone = await startSandbox();
  await gone.stop();
  const kindePort = Number(new URL(gone.kinde.url).port);
  const taken = Number(new URL(sandbox().knetik.url).port);
  await expect(startSandbox({ kindePort, knetikPort: taken })).rejects.toThrow("EADDRINUSE");
  const other = await startSandbox({ kindePort });
  expect(other.kinde.url).toBe(`http://127.0.0.1:${kindePort}`);
  await other.stop();
  await expect(startSandbox({ providerPort: 70_000 })).rejects.toThrow(new RangeError("providerPort must be a port number"));
});

test.each([
  [{ prot: 1 }, "startSandbox has no option prot"],
  [{ expiryFormat: "iso" }, "expiryFormat must be one of utc, micros, offset, hour-offset, none, rotate"],
  [{ knetikTokenMs: 0 }, "knetikTokenMs must be a number of milliseconds above 0"],
  [{ providerTokenMs: Number.NaN }, "providerTokenMs must be"],
])("%j is refused", async (options, message) => {
  await expect(startSandbox(Object.assign({}, options) as SandboxOptions)).rejects.toThrow(message);
});

test("stopping twice is stopping once, and asyncDispose stops too", async () => {
  await sandbox()[Symbol.asyncDispose]();
  await sandbox().stop();
  await expect(ask(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) })).rejects.toThrow("fetch failed");
});

test("a body that is too large is refused", async () => {
  const answer = await ask(`${sandbox().provider.url}/echo`, { form: { text: "x".repeat(1_100_000) } });
  expect(answer.status).toBe(413);
});
