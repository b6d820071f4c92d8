/**
 * A client on another clock than the sandbox's is warned about, once.
 */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, createKnetik, kindeFromEnv, type Kinde } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { request, sandboxPerTest } from "./helpers.js";

const HOUR_MS = 3_600_000;
const sandbox = sandboxPerTest();

let warnings: jest.SpyInstance;
beforeEach(() => {
  warnings = jest.spyOn(process, "emitWarning").mockImplementation(() => undefined);
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** The options of a client that doesn't know the sandbox's clock. */
function withoutClock() {
  const { now: _now, ...options } = sandbox().kinde.options;
  return options;
}

async function connect(kinde: Kinde, { authorize, kinde: { keyCodeRef, userId } }: Sandbox) {
  const session = await kinde.connectedApps.start({ keyCodeRef, userId });
  await authorize(session.url);
  await session.token();
  return session;
}

function expectOneWarning(...texts: string[]): void {
  expect(warnings).toHaveBeenCalledTimes(1);
  expect(warnings).toHaveBeenCalledWith(expect.stringContaining("now: sandbox.clock.now"), {
    type: "SandboxWarning",
    code: "KINNECT_SANDBOX_CLOCK",
  });
  for (const text of texts) expect(warnings).toHaveBeenCalledWith(expect.stringContaining(text), expect.anything());
}

test("advance() warns once if a client without now has sent requests before, even if it sends none afterwards", async () => {
  const session = await connect(createKinde(withoutClock()), sandbox());
  expect(warnings).not.toHaveBeenCalled();
  sandbox().clock.advance(9 * HOUR_MS);
  await session.token();
  expectOneWarning("9.00 hours ahead of");
  sandbox().clock.advance(HOUR_MS);
  await session.token({ fresh: true });
  expect(warnings).toHaveBeenCalledTimes(1);
});

test("a request after advance() warns if its client was created without now", async () => {
  sandbox().clock.advance(60_000);
  await createKinde(withoutClock()).call(getUsers);
  expectOneWarning();
});

test("a Knetik client without now is warned about too", async () => {
  const { baseUrl, clientId, clientSecret } = sandbox().knetik.options;
  await createKnetik({ baseUrl, clientId, clientSecret }).tokens.get();
  sandbox().clock.advance(HOUR_MS);
  await Promise.resolve();
  expectOneWarning("1.00 hours ahead of");
});

test.each<[string, () => Promise<unknown>]>([
  ["from the environment", () => kindeFromEnv(withoutClock()).call(getUsers)],
  ["with a clock of its own", () => createKinde({ ...withoutClock(), now: () => Date.now() }).call(getUsers)],
  ["used through its raw client", () => createKinde(withoutClock()).management.GET("/api/v1/users")],
  ["used for a user's profile only", () => createKinde(withoutClock()).oauth.userProfile(sandbox().kinde.userAccessToken)],
])("a client %s is warned about too", async (_title, send) => {
  await send();
  sandbox().clock.advance(HOUR_MS);
  await Promise.resolve();
  expectOneWarning();
});

test("fake timers that move a client's clock but not the sandbox's are warned about", async () => {
  const session = await connect(createKinde(withoutClock()), sandbox());
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask", "performance"] });
  jest.setSystemTime(Date.now() + 9 * HOUR_MS);
  await session.token();
  expectOneWarning("9.00 hours behind", "not with fake timers");
});

test("a sandbox that starts at another time warns about a client without now", async () => {
  await using other = await startSandbox({ startAt: new Date("2030-01-01T00:00:00Z") });
  const { domain, clientId, clientSecret } = other.kinde.options;
  await createKinde({ domain, clientId, clientSecret }).call(getUsers);
  expectOneWarning("ahead of");
});

test("a client on the sandbox's clock causes no warning, neither alone nor with 100 requests at once", async () => {
  const { kinde, knetik, clock } = sandbox();
  const client = createKinde({ ...kinde.options });
  const session = await connect(client, sandbox());
  clock.advance(9 * HOUR_MS);
  await Promise.all(Array.from({ length: 100 }, () => client.call(getUsers)));
  await session.token();
  clock.advance(30 * HOUR_MS);
  await createKinde({ ...withoutClock(), now: () => sandbox().clock.now() }).call(getUsers);
  await createKnetik({ ...knetik.options }).tokens.get();
  expect(warnings).not.toHaveBeenCalled();
});

test("without a difference between the clocks a client without now causes no warning", async () => {
  const client = createKinde(withoutClock());
  await connect(client, sandbox());
  await client.call(getUsers);
  sandbox().clock.advance(0);
  await Promise.resolve();
  expect(warnings).not.toHaveBeenCalled();
});

test("fake timers that are set to the sandbox's time cause no warning", async () => {
  const client = createKinde(withoutClock());
  await client.call(getUsers);
  jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "setTimeout", "queueMicrotask", "performance"] });
  sandbox().clock.advance(9 * HOUR_MS);
  jest.setSystemTime(sandbox().clock.now());
  await client.call(getUsers);
  expect(warnings).not.toHaveBeenCalled();
});

test("requests of browsers and of a plain fetch cause no warning", async () => {
  sandbox().clock.advance(9 * HOUR_MS);
  await request(`${sandbox().kinde.url}/api/v1/users`);
  await fetch(`${sandbox().kinde.url}/connected_apps/done`, { headers: { "user-agent": "Mozilla/5.0" } });
  expect(warnings).not.toHaveBeenCalled();
});

test("each sandbox has its own clock: one's time doesn't cause a warning of another", async () => {
  await using other = await startSandbox();
  await createKinde(withoutClock()).call(getUsers);
  other.clock.advance(HOUR_MS);
  await Promise.resolve();
  expect(warnings).not.toHaveBeenCalled();
});
