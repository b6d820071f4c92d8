import { ApiError, CancelledError, ConfigurationError, RateLimitError, UnexpectedResponseError } from "../../../src/errors/index.js";
import { createCall, createSend, type Endpoint } from "../../../src/http/client/send.js";
import type { Operation, OperationDescriptor } from "../../../src/operation.js";
import type { HttpRequest, HttpResponse } from "../../../src/http/request.js";
import { rejection } from "../../helpers/kinde-wire.js";
import { response } from "../../helpers/records.js";
import { expectHidden } from "../../helpers/shown.js";

interface Thing {
  id: string;
}

const getThing: Operation<{ path: { id: string }; query?: { full?: boolean } }, Thing> = {
  id: "getThing",
  method: "GET",
  path: "/things/{id}",
  scopes: ["read:things"],
};
const listThings: Operation<{ query?: { size?: number } }, Thing[]> = { id: "listThings", method: "GET", path: "/things" };

function door(answer: HttpResponse): Endpoint & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  const pipeline = async (request: HttpRequest): Promise<HttpResponse> => {
    sent.push(request);
    return { ...answer, request };
  };
  return { baseUrl: "https://api.example", pipeline, headers: { accept: "application/json" }, sent };
}

test("call resolves to the data, with names as on the wire", async () => {
  const { sent, ...through } = door(response(200, { id: "t_1", created_on: "x" }));
  expect(await createCall(createSend(through))(getThing, { path: { id: "t_1" }, query: { full: true } })).toEqual({
    id: "t_1",
    created_on: "x",
  });
  expect(sent).toMatchObject([
    { operation: getThing, url: "https://api.example/things/t_1?full=true", headers: { accept: "application/json" } },
  ]);
});

test("send resolves to data, status and headers", async () => {
  const answer = await createSend(door(response(201, { id: "t_1" }, { "x-count": "1" })))(getThing, { path: { id: "t_1" } });
  expect(answer.data).toEqual({ id: "t_1" });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("x-count")).toBe("1");
});

test("signal and timeout of the call travel with the record, and nothing else that stands beside them", async () => {
  const { sent, ...through } = door(response(200, []));
  const { signal } = new AbortController();
  const options = { signal, timeoutMs: 5, repeat: "always", url: "https://evil.example" };
  await createSend(through)(listThings, {}, options);
  expect(sent[0]).toEqual({ operation: listThings, url: "https://api.example/things", headers: through.headers, signal, timeoutMs: 5 });
});

test("arguments may be left out where none are required", async () => {
  const { sent, ...through } = door(response(200, []));
  expect(await createCall(createSend(through))(listThings)).toEqual([]);
  expect(sent[0]?.url).toBe("https://api.example/things");
});

test("arguments are typed: required ones, misspelt ones, those of other operations", async () => {
  const call = createCall(createSend(door(response(200, []))));
  await call(listThings, { query: { size: 5 } });
  // @ts-expect-error a misspelt optional argument
  await call(listThings, { query: { sizes: 5 } });
  // @ts-expect-error a required path value is missing
  await rejection(call(getThing));
  // @ts-expect-error a value of another type
  await call(getThing, { path: { id: 7 } });
  // @ts-expect-error no such part
  await call(listThings, { path: { id: "t_1" } });
  const things: Thing[] = await call(listThings);
  expect(things).toEqual([]);
});

describe("a success", () => {
  const of = (success: OperationDescriptor["success"], body: string, status = 200): Promise<unknown> =>
    createCall(createSend(door(response(status, body, { "content-type": "text/html" }))))({
      ...listThings,
      ...(success === undefined ? {} : { success }),
    });

  test("that is empty by the spec is undefined, whatever comes", async () => {
    expect(await of("empty", "")).toBeUndefined();
    expect(await of("empty", "<html>")).toBeUndefined();
    expect(await of("empty", "", 204)).toBeUndefined();
  });

  test("that is a text by the spec is one", async () => {
    expect(await of("text", "plain")).toBe("plain");
    expect(await of("text", "")).toBe("");
  });

  test("that is JSON or empty is either", async () => {
    expect(await of("json-or-empty", "")).toBeUndefined();
    expect(await of("json-or-empty", "[1]")).toEqual([1]);
    expect(await rejection(of("json-or-empty", "<html>"))).toBeInstanceOf(UnexpectedResponseError);
  });

  test("may be any JSON", async () => {
    expect(await of(undefined, "null")).toBeNull();
    expect(await of(undefined, "0")).toBe(0);
  });

  test.each([
    ["HTML", "<html>planted</html>"],
    ["empty", ""],
    ["truncated JSON", '{"access_token":"planted'],
    ["text", "planted"],
  ])("that should be JSON and is %s is refused without a word of it", async (_what, body) => {
    const error = await rejection(of(undefined, body));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 200, operation: "listThings" });
    expectHidden(error, ["planted"]);
  });
});

test("a page of HTML is called that, and no content type is quoted: it may echo anything", async () => {
  const page = response(200, "<html>", { "content-type": "text/token-of-mine; x=session-of-mine" });
  const error = await rejection(createCall(createSend(door(page)))(listThings));
  expect(error).toHaveProperty("message", expect.stringContaining("is HTML, not JSON"));
  expectHidden(error, ["token-of-mine", "session-of-mine"]);
});

test("a response outside of 2xx is the error of its status", async () => {
  expect(
    await rejection(createCall(createSend(door(response(404, { errors: { code: "ROUTE_NOT_FOUND", message: "no" } }))))(listThings)),
  ).toMatchObject({
    constructor: ApiError,
    apiCode: "ROUTE_NOT_FOUND",
  });
  expect(await rejection(createCall(createSend(door(response(429, "", { "ratelimit-reset": "60" }))))(listThings))).toMatchObject({
    constructor: RateLimitError,
    retryAfterMs: 60_000,
  });
});

test("nothing goes down the pipeline with bad arguments, or a signal that was aborted before", async () => {
  const { sent, ...through } = door(response(200, {}));
  const send = createSend(through);
  const reason = new Error("changed my mind");
  expect(await rejection(send(getThing, { path: { id: ".." } }))).toBeInstanceOf(ConfigurationError);
  for (const timeoutMs of [NaN, -1, "5"])
    expect(await rejection(send(listThings, {}, { timeoutMs: timeoutMs as number }))).toMatchObject({
      constructor: ConfigurationError,
      message: expect.stringMatching(/timeoutMs/),
    });
  expect(await rejection(send(listThings, {}, { signal: AbortSignal.abort(reason) }))).toMatchObject({
    constructor: CancelledError,
    cause: reason,
    operation: "listThings",
  });
  expect(sent).toEqual([]);
});

test("an abort wins over arguments that are bad too", async () => {
  expect(await rejection(createSend(door(response(200)))(getThing, { path: { id: "" } }, { signal: AbortSignal.abort() }))).toBeInstanceOf(
    CancelledError,
  );
});
