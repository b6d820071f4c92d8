/**
 * Law 12, unauthorized. A 401 from the API drops the token that it refused, but only if that is still the current one, and the request is
 * sent once more with another token.
 */
import { createManagedCredential } from "../../../src/tokens/credential.js";
import { piped, request } from "../../helpers/records.js";
import { createHarnessHolding, GRANT, IN_AN_HOUR, settle } from "../harness.js";

describe("law 12, unauthorized: a 401 drops the token that it refused", () => {
  test("50 requests refused with the same token cost one new token, which a late refusal of the old one doesn't drop", async () => {
    const { manager, ask, answer, requests } = await createHarnessHolding({ value: "old", expiresAt: IN_AN_HOUR }, GRANT);
    const seen: string[] = [];
    const answerApi = (headers: Headers): Response => {
      const authorization = String(headers.get("authorization"));
      seen.push(authorization);
      return new Response(null, { status: authorization === "Bearer old" ? 401 : 200 });
    };
    const send = piped(answerApi, {}, createManagedCredential(manager).authorizer);
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
});
