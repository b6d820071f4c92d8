import { ConfigurationError, CredentialsError } from "../../src/errors/index.js";
import { authorize, type Authorizer } from "../../src/http/authorize.js";
import type { HttpRequest } from "../../src/http/request.js";
import { retry } from "../../src/http/retry.js";
import { rejection, withoutJitter } from "../helpers/kinde-wire.js";
import { request, response } from "../helpers/records.js";

function wired(statuses: readonly number[], authorizer: Partial<Authorizer> = {}) {
  const sent: HttpRequest[] = [];
  const renewals: string[] = [];
  let minted = 0;
  const layer = authorize({
    token: async () => `token-${minted}`,
    renewed: async (refused) => {
      renewals.push(refused);
      return `token-${++minted}`;
    },
    ...authorizer,
  });
  const send = layer(async (each) => {
    sent.push(each);
    return response(statuses[sent.length - 1] ?? 200);
  });
  return { send, sent, renewals, tokens: (): (string | undefined)[] => sent.map(({ headers }) => headers["authorization"]) };
}

withoutJitter();

test("every request carries the token", async () => {
  const { send, tokens } = wired([200]);
  await send(request({ headers: { accept: "application/json", authorization: "Bearer of-the-caller" } }));
  expect(tokens()).toEqual(["Bearer token-0"]);
});

test("a 401 is answered with one renewal and one more request", async () => {
  const { send, tokens, renewals } = wired([401, 200]);
  expect(await send(request())).toMatchObject({ status: 200 });
  expect(tokens()).toEqual(["Bearer token-0", "Bearer token-1"]);
  expect(renewals).toEqual(["token-0"]);
});

test("a second 401 stands", async () => {
  const { send, sent } = wired([401, 401, 200]);
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(sent).toHaveLength(2);
});

test("where there is no other token the first 401 stands", async () => {
  const { send, sent } = wired([401, 200], { renewed: async () => undefined });
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(sent).toHaveLength(1);
});

test("the renewal is not counted among the retries", async () => {
  const { send, sent } = wired([503, 401, 503, 503, 200]);
  expect(await retry(2)(send)(request())).toMatchObject({ status: 503 });
  expect(sent).toHaveLength(4);
});

test("what the token source throws is not tried again", async () => {
  let asked = 0;
  const { send, sent } = wired([], {
    token: async () => {
      asked++;
      throw new CredentialsError("refused");
    },
  });
  expect(await rejection(retry(5)(send)(request()))).toBeInstanceOf(CredentialsError);
  expect([asked, sent.length]).toEqual([1, 0]);
});

test.each([undefined as never, "", " ", "two\nlines", "naïve", "a b"])(
  "the token %j is refused: the request never leaves without one, and it is not quoted",
  async (token) => {
    const { send, sent } = wired([200], { token: async () => token });
    const error = await rejection(send(request()));
    expect(error).toMatchObject({ constructor: ConfigurationError, operation: "getThings" });
    expect(sent).toEqual([]);
  },
);

test("the caller's signal and timeout reach the token source", async () => {
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  const { send } = wired([401, 200], {
    token: async (options) => {
      seen.push([options.signal, options.timeoutMs]);
      return "one";
    },
    renewed: async (_refused, options) => {
      seen.push([options.signal, options.timeoutMs]);
      return "two";
    },
  });
  await send(request({ signal, timeoutMs: 7 }));
  expect(seen).toEqual([
    [signal, 7],
    [signal, 7],
  ]);
});

test("a repeated request is renewed once, however often it meets a 401", async () => {
  const { send, sent, renewals } = wired([401, 503, 401, 503, 401]);
  const layered = retry(2)(send);
  expect(await layered(request())).toMatchObject({ status: 401 });
  expect([renewals.length, sent.length]).toEqual([1, 3]);
});
