import { ConfigurationError, CredentialsError } from "../../../src/errors/index.js";
import type { Authorizer } from "../../../src/http/transport/pipeline.js";
import { rejection, withoutJitter } from "../../helpers/kinde-wire.js";
import { empty } from "../../helpers/observed-fetch.js";
import { piped, request } from "../../helpers/records.js";

function wired(statuses: readonly number[], own?: Authorizer, maxRetries = 0) {
  const tokens: (string | null)[] = [];
  const renewals: string[] = [];
  let minted = 0;
  const authorizer: Authorizer = async (_options, refused) => {
    if (refused === undefined) return `token-${minted}`;
    renewals.push(refused);
    return `token-${++minted}`;
  };
  const send = piped(
    (headers) => {
      tokens.push(headers.get("authorization"));
      return empty(statuses[tokens.length - 1] ?? 200);
    },
    { maxRetries },
    own ?? authorizer,
  );
  return { send, tokens, renewals };
}

withoutJitter();

test("every request carries the token", async () => {
  const { send, tokens } = wired([200]);
  await send(request({ headers: { accept: "application/json", authorization: "Bearer of-the-caller" } }));
  expect(tokens).toEqual(["Bearer token-0"]);
});

test("a 401 is answered with one renewal and one more request", async () => {
  const { send, tokens, renewals } = wired([401, 200]);
  expect(await send(request())).toMatchObject({ status: 200 });
  expect(tokens).toEqual(["Bearer token-0", "Bearer token-1"]);
  expect(renewals).toEqual(["token-0"]);
});

test("a second 401 stands", async () => {
  const { send, tokens } = wired([401, 401, 200]);
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(tokens).toHaveLength(2);
});

test("where there is no other token the first 401 stands", async () => {
  const { send, tokens } = wired([401, 200], async (_options, refused) => (refused === undefined ? "only" : undefined));
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(tokens).toHaveLength(1);
});

test("the renewal is not counted among the retries", async () => {
  const { send, tokens } = wired([503, 401, 503, 503, 200], undefined, 2);
  expect(await send(request())).toMatchObject({ status: 503 });
  expect(tokens).toHaveLength(4);
});

test("what the token source throws is not tried again", async () => {
  let asked = 0;
  const refuse = async (): Promise<never> => {
    asked++;
    throw new CredentialsError("refused");
  };
  const { send, tokens } = wired([], refuse, 5);
  expect(await rejection(send(request()))).toBeInstanceOf(CredentialsError);
  expect([asked, tokens.length]).toEqual([1, 0]);
});

test.each(["", " ", "two\nlines", "naïve", "a b", undefined])(
  "the token %j is refused: the request never leaves without one, and it is not quoted",
  async (token) => {
    const { send, tokens } = wired([200], async () => token);
    const error = await rejection(send(request()));
    expect(error).toMatchObject({ constructor: ConfigurationError, operation: "getThings" });
    expect(tokens).toEqual([]);
  },
);

test("the caller's signal and timeout reach the token source", async () => {
  const { signal } = new AbortController();
  const seen: unknown[] = [];
  const { send } = wired([401, 200], async (options, refused) => {
    seen.push([options.signal, options.timeoutMs]);
    return refused === undefined ? "one" : "two";
  });
  await send(request({ signal, timeoutMs: 7000 }));
  expect(seen).toEqual([
    [signal, 7000],
    [signal, 7000],
  ]);
});

test("a repeated request is renewed once, however often it meets a 401", async () => {
  const { send, tokens, renewals } = wired([401, 503, 401, 503, 401], undefined, 2);
  expect(await send(request())).toMatchObject({ status: 401 });
  expect([renewals.length, tokens.length]).toEqual([1, 3]);
});
