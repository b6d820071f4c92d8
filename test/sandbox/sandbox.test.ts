/**
 * The sandbox as a whole: request log, clock, ports, options and shutdown.
 */
import { inspect } from "node:util";
import { type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import {
  clientForm,
  connect,
  field,
  knetikLogin,
  managementToken,
  request,
  requestFiles,
  requestToken,
  sandboxPerTest,
} from "./helpers.js";

const sandbox = sandboxPerTest();

test("the request log lists requests in order and counts them by server, method and path", async () => {
  const token = await managementToken(sandbox(), { scope: "read:users" });
  await request(`${sandbox().kinde.url}/api/v1/users`, { token, query: { page_size: "2" } });
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

test("the request log contains no secrets", async () => {
  const session = await connect(sandbox());
  const provider = field(await requestToken(sandbox(), session), "access_token");
  await requestFiles(sandbox(), provider);
  const { clientSecret, url } = sandbox().kinde;
  const { username, password } = sandbox().knetik;
  const login = await knetikLogin(sandbox(), { grant_type: "password", username, password });
  const refresh = field(login, "refresh_token");
  await knetikLogin(sandbox(), { grant_type: "refresh_token", refresh_token: refresh });
  await request(`${url}/oauth2/introspect`, { token: session.token, form: { token: provider } });
  await request(`${url}/elsewhere`, { query: { access_token: provider } });
  const log = inspect(sandbox().requests, { depth: 9, showHidden: true, maxArrayLength: null, maxStringLength: null });
  for (const secret of [session.token, provider, clientSecret, password, refresh]) expect(log).not.toContain(secret);
  expect(log).toContain("[redacted]");
});

test("advance moves the sandbox's clock forward, and the Date header follows it", async () => {
  const { clock, provider } = sandbox();
  const { now } = clock;
  const before = now();
  clock.advance(86_400_000);
  expect(now() - before).toBeGreaterThanOrEqual(86_400_000);
  const { headers } = await request(provider.url);
  expect(Math.abs(Date.parse(headers.get("date") ?? "") - now())).toBeLessThan(5_000);
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
});

test("the sandbox's clock keeps running under Jest's fake timers", () => {
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

test("startAt sets the start of the sandbox's clock, and an invalid date rejects", async () => {
  const other = await startSandbox({ startAt: new Date("2020-01-01T00:00:00Z") });
  expect(new Date(other.clock.now()).getUTCFullYear()).toBe(2020);
  await other.stop();
  await expect(startSandbox({ startAt: new Date("never") })).rejects.toThrow(RangeError);
});

test("two sandboxes share no clock, faults, tokens or secrets", async () => {
  const other = await startSandbox();
  const token = await managementToken(sandbox());
  other.clock.advance(86_400_000);
  other.fault({ server: "kinde", status: 500, times: Infinity });
  expect((await request(`${sandbox().kinde.url}/api/v1/users`, { token })).status).toBe(200);
  other.clearFaults();
  expect((await request(`${other.kinde.url}/api/v1/users`, { token })).status).toBe(401);
  expect(other.kinde.clientSecret).not.toBe(sandbox().kinde.clientSecret);
  await other.stop();
});

test("ports can be chosen, and a taken port rejects and leaves no server open", async () => {
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
])("startSandbox refuses the options %j", async (options, message) => {
  await expect(startSandbox(Object.assign({}, options) as SandboxOptions)).rejects.toThrow(message);
});

test("stop can be called twice, and asyncDispose stops the sandbox too", async () => {
  await sandbox()[Symbol.asyncDispose]();
  await sandbox().stop();
  await expect(request(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) })).rejects.toThrow("fetch failed");
});

test("a request body over the size limit gets 413", async () => {
  const response = await request(`${sandbox().provider.url}/echo`, { form: { text: "x".repeat(1_100_000) } });
  expect(response.status).toBe(413);
});
