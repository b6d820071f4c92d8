import { ask, clientForm, field, managementToken, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();
const users = () => `${sandbox().kinde.url}/api/v1/users`;

test("a fault replaces the answer, as often as it was told", async () => {
  const token = await managementToken(sandbox());
  const fault = sandbox().fault({
    server: "kinde",
    path: "/api/v1/users",
    status: 429,
    headers: { "RateLimit-Reset": "1" },
    times: 2,
  });
  const answers = [await ask(users(), { token }), await ask(users(), { token }), await ask(users(), { token })];
  expect(answers.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(answers[0]?.headers.get("ratelimit-reset")).toBe("1");
  expect(answers[0]?.text).toBe("");
  expect(fault.hits).toBe(2);
});

test("a fault can wait, and be taken away", async () => {
  const token = await managementToken(sandbox());
  const status = async () => (await ask(users(), { token })).status;
  const fault = sandbox().fault({ server: "kinde", method: "get", path: /users$/g, skip: 1, times: Infinity, status: 500 });
  expect([await status(), await status(), await status()]).toEqual([200, 500, 500]);
  fault.remove();
  expect(await status()).toBe(200);
  sandbox().fault({ server: "kinde", status: 503, times: Infinity });
  expect(await status()).toBe(503);
  sandbox().clearFaults();
  expect(await status()).toBe(200);
});

test("only matching requests are hit, and the first fault wins", async () => {
  const token = await managementToken(sandbox());
  sandbox().fault({ server: "knetik", status: 500 });
  sandbox().fault({ server: "kinde", method: "POST", status: 500 });
  sandbox().fault({ server: "kinde", path: "/api/v1", status: 500 });
  sandbox().fault({ server: "kinde", path: "/api/v1/users", status: 502 });
  sandbox().fault({ server: "kinde", status: 503 });
  expect((await ask(users(), { token })).status).toBe(502);
  expect((await ask(users(), { token })).status).toBe(503);
  expect((await ask(users(), { token })).status).toBe(200);
});

test("a body is JSON unless it is text", async () => {
  sandbox().fault({ server: "kinde", body: { hello: 1 } });
  sandbox().fault({ server: "kinde", status: 404, body: "<html>", headers: { "Content-Type": "text/html" } });
  const json = await ask(users());
  expect([json.status, json.headers.get("content-type"), json.json]).toEqual([200, "application/json; charset=utf-8", { hello: 1 }]);
  const html = await ask(users());
  expect([html.status, html.headers.get("content-type"), html.text]).toEqual([404, "text/html", "<html>"]);
});

test("headers and broken JSON spoil the server's own answer", async () => {
  const token = await managementToken(sandbox());
  sandbox().fault({ server: "kinde", headers: { "x-extra": "1" } });
  sandbox().fault({ server: "kinde", brokenJson: true });
  const marked = await ask(users(), { token });
  expect([marked.status, marked.headers.get("x-extra")]).toEqual([200, "1"]);
  const broken = await ask(users(), { token });
  expect([broken.status, broken.json, broken.headers.get("content-type")]).toEqual([200, undefined, "application/json; charset=utf-8"]);
});

test("a delayed grant is made before the delay, an answer that is replaced makes none", async () => {
  sandbox().fault({ server: "kinde", status: 500 });
  await ask(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) });
  expect(sandbox().kinde.managementTokensMinted).toBe(0);

  sandbox().fault({ server: "kinde", delayMs: 40 });
  const started = performance.now();
  const token = field(await ask(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) }), "access_token");
  expect(performance.now() - started).toBeGreaterThanOrEqual(35);
  expect(sandbox().kinde.managementTokensMinted).toBe(1);
  expect((await ask(users(), { token })).status).toBe(200);
});

test("a reset ends the connection without an answer", async () => {
  sandbox().fault({ server: "kinde", reset: true });
  await expect(ask(users())).rejects.toThrow("fetch failed");
  expect(sandbox().requests).toMatchObject([{ path: "/api/v1/users", outcome: "cut" }]);
  expect(sandbox().requests[0]).not.toHaveProperty("status");
});

test("stalled and delayed answers never come, and stopping ends them at once", async () => {
  const token = await managementToken(sandbox());
  sandbox().clearRequests();
  sandbox().fault({ server: "kinde", stall: "headers" });
  sandbox().fault({ server: "kinde", stall: "body" });
  sandbox().fault({ server: "kinde", delayMs: 3_600_000 });
  const silent = fetch(users());
  silent.catch(() => undefined);
  await until(() => sandbox().requests.length === 1);
  const half = await fetch(users(), { headers: { authorization: `Bearer ${token}` } });
  expect(half.status).toBe(200);
  const delayed = fetch(users());
  delayed.catch(() => undefined);
  await until(() => sandbox().requests.length === 3);
  expect(sandbox().requests.map(({ outcome }) => outcome)).toEqual(["open", "open", "open"]);

  await sandbox().stop();
  await expect(silent).rejects.toThrow("fetch failed");
  await expect(half.text()).rejects.toThrow("terminated");
  await expect(delayed).rejects.toThrow("fetch failed");
});

test("an impossible status is refused when the fault is set", () => {
  for (const status of [0, 101, 600, Number.NaN]) {
    expect(() => sandbox().fault({ server: "kinde", status })).toThrow(RangeError);
  }
});

test("a misspelt fault is refused: it would leave a test without what it tests", () => {
  const fault = (options: object) => () => sandbox().fault(Object.assign({ server: "kinde" as const }, options));
  expect(fault({ state: 500 })).toThrow(
    new RangeError(
      "fault has no option state; it has server, method, path, times, skip, status, headers, body, delayMs, stall, reset, brokenJson",
    ),
  );
  expect(fault({ server: "kind" })).toThrow("server must be kinde, provider, knetik");
  expect(fault({ server: "toString" })).toThrow("server must be");
  expect(fault({ stall: "forever" })).toThrow('stall must be "headers" or "body"');
});

test("a client that leaves is seen", async () => {
  sandbox().fault({ server: "kinde", stall: "headers" });
  const gone = new AbortController();
  const asked = fetch(users(), { signal: gone.signal });
  asked.catch(() => undefined);
  await until(() => sandbox().requests.length === 1);
  gone.abort();
  await expect(asked).rejects.toThrow("aborted");
  await until(() => sandbox().requests[0]?.outcome === "cut");
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setImmediate(resolve));
}
