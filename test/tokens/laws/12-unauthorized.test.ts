/**
 * Law 12, unauthorized. A 401 from the API drops the token that it refused, but only if that is still the current one, and the request is
 * sent once more with another token. A given token is used again only if it has changed.
 */
import { httpConfig } from "../../../src/http/options.js";
import { createGivenCredential, createManagedCredential, type GivenToken } from "../../../src/tokens/credential.js";
import { createTestPipeline, request } from "../../helpers/records.js";
import { createHarnessHolding, GRANT, IN_AN_HOUR, settle } from "../harness.js";

describe("law 12, unauthorized: a 401 drops the token that it refused", () => {
  test("50 requests refused with the same token cost one new token, which a late refusal of the old one doesn't drop", async () => {
    const { manager, clock, ask, answer, requests } = await createHarnessHolding({ value: "old", expiresAt: IN_AN_HOUR }, GRANT);
    clock.now += 30_000;
    const seen: string[] = [];
    const answerApi = (headers: Headers): Response => {
      const authorization = String(headers.get("authorization"));
      seen.push(authorization);
      return new Response(null, { status: authorization === "Bearer old" ? 401 : 200 });
    };
    const send = createTestPipeline(answerApi, {}, createManagedCredential(manager).authorizer);
    const responses = Array.from({ length: 50 }, () => send(request()));
    await settle();
    expect(requests).toHaveLength(2);
    await answer({ value: "new", expiresAt: IN_AN_HOUR });
    expect((await Promise.all(responses)).every(({ status }) => status === 200)).toBe(true);
    await manager.refuse("old");
    expect((await ask()).value).toBe("new");
    expect(seen).toHaveLength(100);
    expect(requests).toHaveLength(2);
  });

  test("a token that was issued less than 30 s ago isn't replaced, so an API that refuses every token costs two in a minute", async () => {
    const { manager, clock, answer, requests } = await createHarnessHolding({ value: "1", expiresAt: IN_AN_HOUR }, GRANT);
    const send = createTestPipeline(() => new Response(null, { status: 401 }), {}, createManagedCredential(manager).authorizer);
    for (let second = 0; second < 60; second++) {
      const response = send(request());
      await settle();
      if (requests.at(-1)?.isOpen) await answer({ value: `t${second}`, expiresAt: IN_AN_HOUR });
      expect((await response).status).toBe(401);
      clock.now += 1000;
    }
    expect(requests).toHaveLength(2);
  });

  test("a request refused with a given accessToken string isn't repeated", async () => {
    const { send, seen } = createRefusedClient("given");
    expect((await send(request())).status).toBe(401);
    expect(seen).toEqual(["Bearer given"]);
  });

  test("a request refused with the result of an accessToken function is repeated with the function's next result", async () => {
    let calls = 0;
    const { send, seen } = createRefusedClient(() => `given-${++calls}`);
    expect((await send(request())).status).toBe(401);
    expect(seen).toEqual(["Bearer given-1", "Bearer given-2"]);
  });

  test("a request isn't repeated if the accessToken function returns the refused token again", async () => {
    let calls = 0;
    const { send, seen } = createRefusedClient(() => {
      calls++;
      return "given";
    });
    expect((await send(request())).status).toBe(401);
    expect(seen).toEqual(["Bearer given"]);
    expect(calls).toBe(2);
  });
});

/** Sends requests with a given token to an API that refuses every token. */
function createRefusedClient(given: GivenToken) {
  const seen: (string | null)[] = [];
  const refuse = (headers: Headers): Response => {
    seen.push(headers.get("authorization"));
    return new Response(null, { status: 401 });
  };
  return { seen, send: createTestPipeline(refuse, {}, createGivenCredential(given, httpConfig({})).authorizer) };
}
