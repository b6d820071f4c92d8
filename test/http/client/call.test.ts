import { ApiError, CancelledError, ConfigurationError, RateLimitError, UnexpectedResponseError } from "../../../src/errors/index.js";
import { createCall, createSend, type Endpoint } from "../../../src/http/client/send.js";
import type { Operation, OperationDescriptor } from "../../../src/operation.js";
import type { HttpRequest, HttpResponse } from "../../../src/http/request.js";
import { expectNoLeak } from "../../helpers/leaks.js";
import { configurationErrorNaming, rejection } from "../../helpers/outcomes.js";
import { response } from "../../helpers/records.js";

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

/** An endpoint that always returns the given response. */
function endpointReturning(answer: HttpResponse): Endpoint & { readonly sent: HttpRequest[] } {
  const sent: HttpRequest[] = [];
  async function pipeline(request: HttpRequest): Promise<HttpResponse> {
    sent.push(request);
    return { ...answer, request };
  }
  return { baseUrl: "https://api.example", pipeline, headers: { accept: "application/json" }, sent };
}

test("call() resolves to the response's data, with field names as in the API", async () => {
  const { sent, ...endpoint } = endpointReturning(response(200, { id: "t_1", created_on: "x" }));
  expect(await createCall(endpoint)(getThing, { path: { id: "t_1" }, query: { full: true } })).toEqual({
    id: "t_1",
    created_on: "x",
  });
  expect(sent).toMatchObject([
    { operation: getThing, url: "https://api.example/things/t_1?full=true", headers: { accept: "application/json" } },
  ]);
});

test("send() resolves to data, status and headers", async () => {
  const answer = await createSend(endpointReturning(response(201, { id: "t_1" }, { "x-count": "1" })))(getThing, { path: { id: "t_1" } });
  expect(answer.data).toEqual({ id: "t_1" });
  expect(answer.status).toBe(201);
  expect(answer.headers.get("x-count")).toBe("1");
});

test("send() passes signal and timeoutMs to the pipeline, and refuses any other option by name", async () => {
  const { sent, ...endpoint } = endpointReturning(response(200, []));
  const { signal } = new AbortController();
  await createSend(endpoint)(listThings, {}, { signal, timeoutMs: 5 });
  for (const name of ["repeat", "url", "timeout", "singal", "retries"]) {
    const options = { [name]: "https://evil.example" };
    expect(await rejection(createSend(endpoint)(listThings, {}, options))).toMatchObject(configurationErrorNaming(name));
  }
  expect(sent).toHaveLength(1);
  expect(sent[0]).toEqual({ operation: listThings, url: "https://api.example/things", headers: endpoint.headers, signal, timeoutMs: 5 });
});

test("arguments may be omitted if the operation requires none", async () => {
  const { sent, ...endpoint } = endpointReturning(response(200, []));
  expect(await createCall(endpoint)(listThings)).toEqual([]);
  expect(sent[0]?.url).toBe("https://api.example/things");
});

test("arguments are typed: required ones, misspelled ones and those of other operations", async () => {
  const call = createCall(endpointReturning(response(200, [])));
  await call(listThings, { query: { size: 5 } });
  // @ts-expect-error a misspelled optional argument
  await call(listThings, { query: { sizes: 5 } });
  // @ts-expect-error a required path value is missing
  await rejection(call(getThing));
  // @ts-expect-error a value of another type
  await call(getThing, { path: { id: 7 } });
  // @ts-expect-error the operation has no path values
  await call(listThings, { path: { id: "t_1" } });
  const things: Thing[] = await call(listThings);
  expect(things).toEqual([]);
});

describe("a 2xx response", () => {
  function dataOf(success: OperationDescriptor["success"], body: string, status = 200): Promise<unknown> {
    const endpoint = endpointReturning(response(status, body, { "content-type": "text/html" }));
    return createCall(endpoint)({ ...listThings, ...(success === undefined ? {} : { success }) });
  }

  test("becomes undefined if the spec says empty, whatever the body is", async () => {
    expect(await dataOf("empty", "")).toBeUndefined();
    expect(await dataOf("empty", "<html>")).toBeUndefined();
    expect(await dataOf("empty", "", 204)).toBeUndefined();
  });

  test("becomes text if the spec says text", async () => {
    expect(await dataOf("text", "plain")).toBe("plain");
    expect(await dataOf("text", "")).toBe("");
  });

  test("becomes data or undefined if the spec says JSON or empty", async () => {
    expect(await dataOf("json-or-empty", "")).toBeUndefined();
    expect(await dataOf("json-or-empty", "[1]")).toEqual([1]);
    expect(await rejection(dataOf("json-or-empty", "<html>"))).toBeInstanceOf(UnexpectedResponseError);
  });

  test("may be any JSON, even null or 0", async () => {
    expect(await dataOf(undefined, "null")).toBeNull();
    expect(await dataOf(undefined, "0")).toBe(0);
  });

  test.each([
    ["HTML", "<html>planted</html>"],
    ["empty", ""],
    ["truncated JSON", '{"access_token":"planted'],
    ["text", "planted"],
  ])("that should be JSON and is %s is an UnexpectedResponseError that doesn't quote it", async (_, body) => {
    const error = await rejection(dataOf(undefined, body));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error).toMatchObject({ status: 200, operation: "listThings" });
    expectNoLeak(error, ["planted"]);
  });
});

test("the error says that the response is HTML, and doesn't quote its content-type", async () => {
  const page = response(200, "<html>", { "content-type": "text/token-of-mine; x=session-of-mine" });
  const error = await rejection(createCall(endpointReturning(page))(listThings));
  expect(error).toHaveProperty("message", expect.stringContaining("is HTML, not JSON"));
  expectNoLeak(error, ["token-of-mine", "session-of-mine"]);
});

test("a response outside 2xx becomes the error class of its status", async () => {
  expect(
    await rejection(createCall(endpointReturning(response(404, { errors: { code: "ROUTE_NOT_FOUND", message: "no" } })))(listThings)),
  ).toMatchObject({
    constructor: ApiError,
    apiCode: "ROUTE_NOT_FOUND",
  });
  expect(await rejection(createCall(endpointReturning(response(429, "", { "ratelimit-reset": "60" })))(listThings))).toMatchObject({
    constructor: RateLimitError,
    retryAfterMs: 60_000,
  });
});

test("send() rejects invalid arguments and an aborted signal before the pipeline gets the request", async () => {
  const { sent, ...endpoint } = endpointReturning(response(200, {}));
  const send = createSend(endpoint);
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

test("send() with an aborted signal and invalid arguments rejects with CancelledError", async () => {
  expect(
    await rejection(createSend(endpointReturning(response(200)))(getThing, { path: { id: "" } }, { signal: AbortSignal.abort() })),
  ).toBeInstanceOf(CancelledError);
});
