/**
 * Faults: which requests they affect, and what they do to a response or connection.
 */
import { clientForm, field, managementToken, request, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();
const users = () => `${sandbox().kinde.url}/api/v1/users`;

test("a fault replaces the response as many times as its times option says", async () => {
  const token = await managementToken(sandbox());
  const fault = sandbox().fault({
    server: "kinde",
    path: "/api/v1/users",
    status: 429,
    headers: { "RateLimit-Reset": "1" },
    times: 2,
  });
  const responses = [await request(users(), { token }), await request(users(), { token }), await request(users(), { token })];
  expect(responses.map(({ status }) => status)).toEqual([429, 429, 200]);
  expect(responses[0]?.headers.get("ratelimit-reset")).toBe("1");
  expect(responses[0]?.text).toBe("");
  expect(fault.hits).toBe(2);
});

test("a fault skips requests first, and ends when it is removed or cleared", async () => {
  const token = await managementToken(sandbox());
  const status = async () => (await request(users(), { token })).status;
  const fault = sandbox().fault({ server: "kinde", method: "get", path: /users$/g, skip: 1, times: Infinity, status: 500 });
  expect([await status(), await status(), await status()]).toEqual([200, 500, 500]);
  fault.remove();
  expect(await status()).toBe(200);
  sandbox().fault({ server: "kinde", status: 503, times: Infinity });
  expect(await status()).toBe(503);
  sandbox().clearFaults();
  expect(await status()).toBe(200);
});

test("a fault affects only matching requests, and the fault that was set first applies", async () => {
  const token = await managementToken(sandbox());
  sandbox().fault({ server: "knetik", status: 500 });
  sandbox().fault({ server: "kinde", method: "POST", status: 500 });
  sandbox().fault({ server: "kinde", path: "/api/v1", status: 500 });
  sandbox().fault({ server: "kinde", path: "/api/v1/users", status: 502 });
  sandbox().fault({ server: "kinde", status: 503 });
  expect((await request(users(), { token })).status).toBe(502);
  expect((await request(users(), { token })).status).toBe(503);
  expect((await request(users(), { token })).status).toBe(200);
});

test("a fault's body is sent as JSON unless it is a string", async () => {
  sandbox().fault({ server: "kinde", body: { hello: 1 } });
  sandbox().fault({ server: "kinde", status: 404, body: "<html>", headers: { "Content-Type": "text/html" } });
  const json = await request(users());
  expect([json.status, json.headers.get("content-type"), json.json]).toEqual([200, "application/json; charset=utf-8", { hello: 1 }]);
  const html = await request(users());
  expect([html.status, html.headers.get("content-type"), html.text]).toEqual([404, "text/html", "<html>"]);
});

test("headers and brokenJson change the server's own response", async () => {
  const token = await managementToken(sandbox());
  sandbox().fault({ server: "kinde", headers: { "x-extra": "1" } });
  sandbox().fault({ server: "kinde", brokenJson: true });
  const marked = await request(users(), { token });
  expect([marked.status, marked.headers.get("x-extra")]).toEqual([200, "1"]);
  const broken = await request(users(), { token });
  expect([broken.status, broken.json, broken.headers.get("content-type")]).toEqual([200, undefined, "application/json; charset=utf-8"]);
});

test("a delayed token request mints its token before the delay, and a replaced one mints none", async () => {
  sandbox().fault({ server: "kinde", status: 500 });
  await request(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) });
  expect(sandbox().kinde.managementTokensMinted).toBe(0);

  sandbox().fault({ server: "kinde", delayMs: 40 });
  const started = performance.now();
  const token = field(await request(sandbox().kinde.tokenUrl, { form: clientForm(sandbox()) }), "access_token");
  expect(performance.now() - started).toBeGreaterThanOrEqual(35);
  expect(sandbox().kinde.managementTokensMinted).toBe(1);
  expect((await request(users(), { token })).status).toBe(200);
});

test("a reset fault closes the connection without a response", async () => {
  sandbox().fault({ server: "kinde", reset: true });
  await expect(request(users())).rejects.toThrow("fetch failed");
  expect(sandbox().requests).toMatchObject([{ path: "/api/v1/users", outcome: "cut" }]);
  expect(sandbox().requests[0]).not.toHaveProperty("status");
});

test("stalled and delayed responses stay open until the sandbox stops, which ends them at once", async () => {
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

test("a fault with an impossible status throws a RangeError when it is set", () => {
  for (const status of [0, 101, 600, Number.NaN]) {
    expect(() => sandbox().fault({ server: "kinde", status })).toThrow(RangeError);
  }
});

test("a fault with an unknown option, server or stall throws when it is set", () => {
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

test("a request that the client aborts is logged as cut", async () => {
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
