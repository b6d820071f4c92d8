/**
 * A process that was stopped may wake up after its lease, in the middle of a request for a token.
 */
import { createKinde } from "../../../src/kinde/index.js";
import { createMemoryStore } from "../../../src/stores/memory.js";
import type { TokenStore } from "../../../src/stores/store.js";
import { CREDENTIALS } from "../../helpers/kinde.js";
import { json } from "../../helpers/mock-fetch.js";

afterEach(() => {
  jest.restoreAllMocks();
});

const issued = (token: string): Response => json({ access_token: token, expires_in: 3600, token_type: "bearer" });

/** A process whose first request for a token fails. Before the second one, another process has minted a token. */
async function stoppedProcess(isLeaseOurs: boolean): Promise<{ readonly token: string; readonly requests: number }> {
  const records = createMemoryStore();
  const store: TokenStore = {
    read: (key, options) => records.read(key, options),
    write: (key, value, options) => records.write(key, value, options),
    tryAcquire: async () => ({ renew: async () => isLeaseOurs, release: async () => undefined }),
  };
  const other = createKinde({ ...CREDENTIALS, store, fetch: async () => issued("other") });
  let requests = 0;
  const kinde = createKinde({
    ...CREDENTIALS,
    store,
    fetch: async () => {
      if (++requests > 1) return issued("own");
      await other.tokens.get();
      const now = Date.now();
      jest.spyOn(Date, "now").mockImplementation(() => now + 20_000);
      return json({}, 503);
    },
  });
  // No pause between the attempts.
  jest.spyOn(Math, "random").mockReturnValue(0);
  return { token: (await kinde.tokens.get()).value, requests };
}

test("a process that lost its lease between two attempts takes the token of the process that has it", async () => {
  expect(await stoppedProcess(false)).toEqual({ token: "other", requests: 1 });
});

test("a process that still holds its lease after a stop goes on with its request", async () => {
  expect(await stoppedProcess(true)).toMatchObject({ requests: 2 });
});
