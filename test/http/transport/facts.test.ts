/**
 * The facts of a descriptor that the pipeline follows: `idempotent` and `public`. And errors that prove that nothing was sent.
 */
import { createKinde } from "../../../src/index.js";
import type { Operation } from "../../../src/operation.js";
import { isUnsent } from "../../../src/http/operation-error.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { CREDENTIALS, mockKinde, TOKEN_ENDPOINT } from "../../helpers/kinde.js";
import { startLoopback } from "../../helpers/loopback.js";
import { authorizationsOf, empty, failsToConnect, type Handler, json } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";

withoutJitter();

const POST: Operation = { id: "doThing", method: "POST", path: "/things" };
const PATCH: Operation = { ...POST, method: "PATCH" };
const idempotent = { idempotent: true } as const;

/** How often an operation is sent if every attempt has the same outcome. */
async function attemptsOf(operation: Operation, outcome: Handler): Promise<number> {
  const { kinde, requestsTo } = mockKinde({ [`${operation.method} /things`]: outcome });
  await kinde.call(operation).catch(() => undefined);
  return requestsTo(`${operation.method} /things`).length;
}

describe("a POST or PATCH that its descriptor calls idempotent is sent again", () => {
  test.each([408, 500, 502, 503, 504])("after a %i", async (status) => {
    expect(await attemptsOf({ ...POST, ...idempotent }, () => empty(status))).toBe(3);
    expect(await attemptsOf({ ...PATCH, ...idempotent }, () => empty(status))).toBe(3);
    expect(await attemptsOf(POST, () => empty(status))).toBe(1);
  });

  test("after a connection that broke, but not after a 4xx", async () => {
    expect(await attemptsOf({ ...POST, ...idempotent }, failsToConnect("ECONNRESET"))).toBe(3);
    expect(await attemptsOf(POST, failsToConnect("ECONNRESET"))).toBe(1);
    expect(await attemptsOf({ ...POST, ...idempotent }, () => empty(400))).toBe(1);
  });

  test("over real HTTP, if the server closes the connection that it was sent on", async () => {
    for (const fact of [idempotent, {}]) {
      const server = await startLoopback(({ socket }, response, n) => {
        if (n === 2) socket.destroy();
        else response.writeHead(200, { "content-length": "2" }).end("{}");
      });
      const kinde = createKinde({ apiUrl: server.url, accessToken: "given" });
      await kinde.call({ ...POST, ...fact });
      const second = kinde.call({ ...POST, ...fact });
      if ("idempotent" in fact) expect(await second).toEqual({});
      else expect(await rejection(second)).toMatchObject({ name: "NetworkError" });
      expect(server.requests).toHaveLength("idempotent" in fact ? 3 : 2);
    }
  });
});

describe("an operation that its descriptor calls public", () => {
  test.each(["GET", "POST", "DELETE"] as const)("(%s) carries no token, and requests none", async (method) => {
    const { kinde, requests } = mockKinde({ [`${method} /things`]: () => json({ fine: true }) });
    expect(await kinde.call({ ...POST, method, public: true })).toEqual({ fine: true });
    expect(authorizationsOf(requests)).toEqual([null]);
  });

  test("isn't sent again after a 401, but is after a 503", async () => {
    const refused = mockKinde({ "POST /things": () => empty(401) });
    expect(await rejection(refused.kinde.call({ ...POST, public: true }))).toMatchObject({ name: "CredentialsError", status: 401 });
    expect(refused.requests).toHaveLength(1);
    const failing = mockKinde({ "GET /things": () => empty(503) });
    await rejection(failing.kinde.call({ ...POST, method: "GET", public: true }));
    expect([failing.requestsTo("GET /things").length, failing.requestsTo(TOKEN_ENDPOINT).length]).toEqual([3, 0]);
  });

  test("doesn't call a given accessToken function", async () => {
    const accessToken = jest.fn(() => "given");
    const kinde = createKinde({ domain: CREDENTIALS.domain, accessToken, fetch: async () => json({}) });
    await kinde.call({ ...POST, public: true });
    expect(accessToken).not.toHaveBeenCalled();
    await kinde.call(POST);
    expect(accessToken).toHaveBeenCalledTimes(1);
  });
});

describe("isUnsent() recognizes a connection that never opened", () => {
  const withCode = (code: string): Error =>
    Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error("x"), { code }) });
  const deno = (text: string, url = "https://api.example/"): Error => new TypeError(`error sending request for url (${url}): ${text}`);

  test.each([
    ["Node", withCode("ECONNREFUSED")],
    ["Node, without a name", withCode("ENOTFOUND")],
    ["Node, before the name is known", withCode("EAI_AGAIN")],
    ["Node, after a time-out of the connection", withCode("UND_ERR_CONNECT_TIMEOUT")],
    ["Bun", Object.assign(new Error("Unable to connect"), { code: "ConnectionRefused" })],
    ["Bun, as another code", Object.assign(new Error("x"), { code: "FailedToOpenSocket" })],
    ["Deno", deno("client error (Connect): tcp connect error: Connection refused (os error 111)")],
    ["Deno, without a name", deno("client error (Connect): dns error: failed to lookup address information")],
    ["Deno, without a certificate", deno("client error (Connect): invalid peer certificate: UnknownIssuer")],
    ["an older Deno", deno("error trying to connect: tcp connect error: Connection refused (os error 111)")],
  ])("in %s", (_, error) => {
    expect(isUnsent(error)).toBe(true);
  });

  test.each([
    ["that broke", withCode("ECONNRESET")],
    ["that broke, in Deno", deno("client error (SendRequest): connection closed before message completed")],
    [
      "that broke, in Deno, while the URL reads like a refusal",
      deno("client error (SendRequest): reset", "https://x.example/refused?unreach=notfound"),
    ],
    ["that broke, while the URL holds Deno's text", deno("client error (SendRequest)", "https://x.example/?q=client%20error%20(Connect)")],
    ["whose code is unknown, while the text reads like a refusal", Object.assign(new Error("client error (Connect)"), { code: "EPIPE" })],
    ["in workerd, which says nothing", new Error("Network connection lost.")],
    ["of which nothing is known", undefined],
  ])("and no connection %s", (_, error) => {
    expect(isUnsent(error)).toBe(false);
  });
});

test("a POST whose connection never opened in Deno is sent three times", async () => {
  const refused: Handler = () =>
    Promise.reject(new TypeError("error sending request for url (https://x/): client error (Connect): refused"));
  expect(await attemptsOf(POST, refused)).toBe(3);
});
