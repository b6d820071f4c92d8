/**
 * Stack traces: they start at the line that found the problem, and lead to the caller's own code.
 */
import { relative } from "node:path";
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, type KindeOptions, type TokenStore } from "../../src/kinde/index.js";
import { withoutJitter } from "../helpers/jitter.js";
import { CREDENTIALS, invalidSession, mockKinde, SESSION_TOKEN, USERS } from "../helpers/kinde.js";
import { empty, failsToConnect, type Handler, html, json, neverResponds } from "../helpers/mock-fetch.js";
import { abortedAt, rejection, thrownBy } from "../helpers/outcomes.js";
import { PROJECT_ROOT } from "../helpers/project.js";

withoutJitter();

const { prepareStackTrace, stackTraceLimit } = Error;

beforeAll(() => {
  // Jest's own stacks take function names from source maps, which move them to the next frame.
  Error.prepareStackTrace = (error, frames) => [String(error), ...frames.map((frame) => `    at ${String(frame)}`)].join("\n");
  // The path from `session.token()` to the request is longer than V8's default of 10 frames.
  Error.stackTraceLimit = 50;
});

afterAll(() => Object.assign(Error, { prepareStackTrace, stackTraceLimit }));

interface Frame {
  /** Empty if the function has no name. */
  readonly name: string;
  /** The path in this project. */
  readonly file: string;
}

function framesOf(error: unknown): readonly Frame[] {
  if (!(error instanceof Error)) throw new Error("it isn't an error");
  const lines = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return lines.map((line) => {
    const { 1: name = "", 2: path = "" } = /at (?:async )?(?:(.+) \()?(.+?)(?::\d+:\d+)?\)?$/.exec(line) ?? [];
    return { name, file: relative(PROJECT_ROOT, path).replaceAll("\\", "/") };
  });
}

/** The functions that create errors. */
const FACTORIES = /\b(check|require\w+|\w+Error|reconnectRequired|startStackAt)$/;

function expectStart(frames: readonly Frame[], name: string, file: string): void {
  expect(frames[0]).toEqual({ name: expect.stringMatching(new RegExp(`(^|\\.)${name}$`)), file });
  expect(frames.filter((frame) => FACTORIES.test(frame.name))).toEqual([]);
}

describe("the stack of a ConfigurationError starts at the check of", () => {
  test.each<[what: string, name: string, file: string, options: object]>([
    ["a missing domain", "domainOrigin", "src/http/validate.ts", {}],
    ["an invalid clientSecret", "kindeConfig", "src/kinde/options.ts", { ...CREDENTIALS, clientSecret: "two words" }],
    ["an empty audience", "kindeConfig", "src/kinde/options.ts", { ...CREDENTIALS, audience: "" }],
    ["invalid scopes", "kindeConfig", "src/kinde/options.ts", { ...CREDENTIALS, scopes: "read:users" }],
    ["an invalid timeoutMs", "httpConfig", "src/http/options.ts", { ...CREDENTIALS, timeoutMs: 0 }],
    ["an invalid maxRetries", "httpConfig", "src/http/options.ts", { ...CREDENTIALS, maxRetries: 1.5 }],
    ["an invalid fetch", "httpConfig", "src/http/options.ts", { ...CREDENTIALS, fetch: "fetch" }],
    ["an invalid store", "tokenConfig", "src/tokens/options.ts", { ...CREDENTIALS, store: {} }],
  ])("%s, in %s()", (_, name, file, options) => {
    const frames = framesOf(thrownBy(() => createKinde(options as KindeOptions)));
    expectStart(frames, name, file);
    expect(frames.map((frame) => frame.file)).toContain("test/errors/stack.test.ts");
  });
});

/** An application's function that waits for a call. */
async function application(call: () => Promise<unknown>): Promise<unknown> {
  return await call();
}

type Failure = readonly [what: string, name: string, file: string, fail: () => Promise<unknown>];

function failedCall(handler: Handler, options: Partial<KindeOptions> = {}): Promise<unknown> {
  const { kinde } = mockKinde({ [USERS]: handler }, options);
  return rejection(application(() => kinde.call(getUsers)));
}

function abortedCall(options: Partial<KindeOptions>): Promise<unknown> {
  const { kinde, arrived } = mockKinde({ [USERS]: neverResponds }, options);
  return abortedAt(arrived(USERS), "enough", (signal) => application(() => kinde.call(getUsers, {}, { signal })));
}

function failedToken(handler: Handler, options: Partial<KindeOptions> = {}): Promise<unknown> {
  const { kinde } = mockKinde({ [SESSION_TOKEN]: handler }, options);
  return rejection(application(() => kinde.connectedApps.session("s-1").token()));
}

function failedArguments(args: object, signal?: AbortSignal): Promise<unknown> {
  const { kinde } = mockKinde();
  return rejection(application(() => kinde.call(getUsers, args, { signal })));
}

const brokenStore: TokenStore = {
  read: () => Promise.reject(new Error("the store is down")),
  write: () => Promise.reject(new Error("the store is down")),
};

const calls: readonly Failure[] = [
  ["status 404", "dataOf", "src/http/response/data.ts", () => failedCall(() => empty(404))],
  ["a 2xx response in HTML", "dataOf", "src/http/response/data.ts", () => failedCall(() => html())],
  ["a lost connection", "send", "src/http/transport/pipeline.ts", () => failedCall(failsToConnect("ECONNRESET"))],
  ["a timeout", "send", "src/http/transport/pipeline.ts", () => failedCall(neverResponds, { timeoutMs: 1, maxRetries: 0 })],
  ["an abort", "send", "src/http/transport/pipeline.ts", () => abortedCall({ maxRetries: 0 })],
  ["an aborted signal", "throwIfAborted", "src/http/operation-error.ts", () => failedArguments({}, AbortSignal.abort())],
  ["an invalid argument", "serializeRequest", "src/http/serialize/request.ts", () => failedArguments({ body: {} })],
];

const tokens: readonly Failure[] = [
  ["status 403", "dataOf", "src/http/response/data.ts", () => failedToken(() => empty(403))],
  ["a lost connection", "send", "src/http/transport/pipeline.ts", () => failedToken(failsToConnect("ECONNRESET"))],
  ["INVALID_SESSION", "request", "src/kinde/connected-apps/session-token.ts", () => failedToken(() => invalidSession())],
  ["a response without a token", "request", "src/kinde/connected-apps/session-token.ts", () => failedToken(() => json({}))],
  ["a broken store", "#run", "src/stores/bounded.ts", () => failedToken(neverResponds, { store: brokenStore })],
];

describe.each([
  ["call()", calls],
  ["session.token()", tokens],
] as const)("the stack of a rejected %s", (_method, failures) => {
  test.each(failures)("after %s starts in %s() and leads to the application", async (_, name, file, fail) => {
    const frames = framesOf(await fail());
    expectStart(frames, name, file);
    expect(frames).toContainEqual({ name: "application", file: "test/errors/stack.test.ts" });
  });
});

test("the stack of call() aborted before a retry leads to the application", async () => {
  const frames = framesOf(await abortedCall({ maxRetries: 2 }));
  expect(frames).toContainEqual({ name: "application", file: "test/errors/stack.test.ts" });
});

test.each(calls)("after %s no function of kinnect in the stack of call() is anonymous", async (_what, _name, _file, fail) => {
  const ownFrames = framesOf(await fail()).filter(({ file }) => file.startsWith("src/"));
  expect(ownFrames.length).toBeGreaterThanOrEqual(2);
  expect(ownFrames.filter(({ name }) => name === "" || name.includes("<anonymous>"))).toEqual([]);
});
