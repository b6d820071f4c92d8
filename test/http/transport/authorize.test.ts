import { ConfigurationError, CredentialsError } from "../../../src/errors/index.js";
import type { Send } from "../../../src/http/request.js";
import type { Authorizer } from "../../../src/http/transport/pipeline.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { empty } from "../../helpers/mock-fetch.js";
import { rejection } from "../../helpers/outcomes.js";
import { createTestPipeline, request } from "../../helpers/records.js";

interface AuthorizedPipeline {
  readonly send: Send;
  /** The `Authorization` header of each request. */
  readonly tokens: (string | null)[];
  /** The tokens that the API refused. */
  readonly renewals: string[];
}

/** A pipeline whose API answers with these statuses. Its authorizer issues `token-0`, `token-1` and so on. */
function authorizedPipeline(statuses: readonly number[], authorizer?: Authorizer, maxRetries = 0): AuthorizedPipeline {
  const tokens: (string | null)[] = [];
  const renewals: string[] = [];
  let issued = 0;
  const numbered: Authorizer = async (_options, refused) => {
    if (refused === undefined) return `token-${issued}`;
    renewals.push(refused);
    return `token-${++issued}`;
  };
  const send = createTestPipeline(
    (headers) => {
      tokens.push(headers.get("authorization"));
      return empty(statuses[tokens.length - 1] ?? 200);
    },
    { maxRetries },
    authorizer ?? numbered,
  );
  return { send, tokens, renewals };
}

withoutJitter();

test("every request carries the authorizer's token, even if the caller set a header", async () => {
  const { send, tokens } = authorizedPipeline([200]);
  await send(request({ headers: { accept: "application/json", authorization: "Bearer of-the-caller" } }));
  expect(tokens).toEqual(["Bearer token-0"]);
});

test("a 401 costs one renewal and one more request", async () => {
  const { send, tokens, renewals } = authorizedPipeline([401, 200]);
  expect(await send(request())).toMatchObject({ status: 200 });
  expect(tokens).toEqual(["Bearer token-0", "Bearer token-1"]);
  expect(renewals).toEqual(["token-0"]);
});

test("a second 401 is returned to the caller", async () => {
  const { send, tokens } = authorizedPipeline([401, 401, 200]);
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(tokens).toHaveLength(2);
});

test("the first 401 is returned to the caller if the authorizer has no other token", async () => {
  const { send, tokens } = authorizedPipeline([401, 200], async (_options, refused) => (refused === undefined ? "only" : undefined));
  expect(await send(request())).toMatchObject({ status: 401 });
  expect(tokens).toHaveLength(1);
});

test("a renewal after a 401 doesn't count as a retry", async () => {
  const { send, tokens } = authorizedPipeline([503, 401, 503, 503, 200], undefined, 2);
  expect(await send(request())).toMatchObject({ status: 503 });
  expect(tokens).toHaveLength(4);
});

test("an error of the authorizer isn't retried, and no request is sent", async () => {
  let calls = 0;
  const refuse = async (): Promise<never> => {
    calls++;
    throw new CredentialsError("refused");
  };
  const { send, tokens } = authorizedPipeline([], refuse, 5);
  expect(await rejection(send(request()))).toBeInstanceOf(CredentialsError);
  expect([calls, tokens.length]).toEqual([1, 0]);
});

test.each(["", " ", "two\nlines", "naïve", "a b", undefined])(
  "the token %j is a ConfigurationError, and no request is sent",
  async (token) => {
    const { send, tokens } = authorizedPipeline([200], async () => token);
    const error = await rejection(send(request()));
    expect(error).toMatchObject({ constructor: ConfigurationError, operation: "getThings" });
    expect(tokens).toEqual([]);
  },
);

test("the caller's signal and timeout reach the authorizer", async () => {
  const { signal } = new AbortController();
  const received: unknown[] = [];
  const { send } = authorizedPipeline([401, 200], async (options, refused) => {
    received.push([options.signal, options.timeoutMs]);
    return refused === undefined ? "one" : "two";
  });
  await send(request({ signal, timeoutMs: 7000 }));
  expect(received).toEqual([
    [signal, 7000],
    [signal, 7000],
  ]);
});

test("a call renews its token only once, even if a retry gets another 401", async () => {
  const { send, tokens, renewals } = authorizedPipeline([401, 503, 401, 503, 401], undefined, 2);
  expect(await send(request())).toMatchObject({ status: 401 });
  expect([renewals.length, tokens.length]).toEqual([1, 3]);
});

test("an abort while the token is renewed after a 401 names the operation of the call, not the token request", async () => {
  const controller = new AbortController();
  const { send } = authorizedPipeline([401], async (_options, refused) => {
    if (refused === undefined) return "token";
    controller.abort();
    throw new Error("POST /oauth2/token was cancelled");
  });
  const error = await rejection(send(request({ signal: controller.signal })));
  expect(error).toMatchObject({ code: "cancelled", operation: "getThings" });
});
