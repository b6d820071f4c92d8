/**
 * Law 11, presence. A response without a token is an error, and a request never leaves without its Authorization header.
 */
import type { HttpRequest } from "../../../src/http/request.js";
import { requestGrant } from "../../../src/tokens/oauth/token-endpoint.js";
import { createTestPipeline, request, response } from "../../helpers/records.js";
import { START } from "../harness.js";

describe("law 11, presence: there is always a token", () => {
  test("a successful response of the token endpoint without a token is an error", async () => {
    const send = async (sent: HttpRequest) => response(200, { token_type: "Bearer", expires_in: 3600 }, {}, sent);
    const operation = { id: "requestToken", method: "POST", path: "/oauth2/token" } as const;
    const endpoint = { url: "https://a/oauth2/token", operation, send, headers: {}, now: () => START, advice: "clientId" };
    const grant = requestGrant(endpoint, { grant_type: "client_credentials" }, "always", {
      signal: new AbortController().signal,
      heartbeat: () => undefined,
      beforeAttempt: async () => undefined,
    });
    await expect(grant).rejects.toMatchObject({ code: "unexpected_response", operation: "requestToken" });
  });

  test.each([
    ["empty", ""],
    ["absent", undefined],
  ])("a request whose token is %s isn't sent", async (_what, token) => {
    let sent = 0;
    const answer = (): Response => {
      sent++;
      return new Response();
    };
    await expect(createTestPipeline(answer, {}, async () => token)(request())).rejects.toMatchObject({ code: "configuration" });
    expect(sent).toBe(0);
  });
});
