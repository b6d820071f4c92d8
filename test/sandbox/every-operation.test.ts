/**
 * Every operation of every document can be called against the sandbox, and its responses match the document.
 */
import { isDeepStrictEqual } from "node:util";
import { createKinde, createKnetik, isKinnectError } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { KINDE_ROUTES } from "../../src/sandbox/kinde/routes.js";
import { KNETIK_ROUTES } from "../../src/sandbox/knetik/routes.js";
import type { Operation } from "../../src/operation.js";
import { type Api, apis, descriptorNameOf } from "../contract/specs.js";
import { everyFifth } from "../helpers/every-fifth.js";
import { type Arguments, argumentsOf, brokenArguments } from "./arguments.js";
import { field, knetikLogin, request } from "./helpers.js";
import { type CheckedResponse, OpenApiDocument } from "./openapi.js";

const ROUTED = new Set([...KINDE_ROUTES, ...KNETIK_ROUTES].map(({ method, path }) => `${method} ${path}`));

jest.setTimeout(60_000);

let sandbox: Sandbox;
/** A sandbox whose application has none of the scopes that operations require. */
let sandboxWithoutScopes: Sandbox;

beforeAll(async () => {
  [sandbox, sandboxWithoutScopes] = await Promise.all([startSandbox(), startSandbox({ scopes: ["read:nothing"] })]);
});

afterAll(() => Promise.all([sandbox.stop(), sandboxWithoutScopes.stop()]));

describe.each(apis)("$name", (api) => {
  const document = new OpenApiDocument(api.name);
  const unrouted = api.operations.filter(({ method, path }) => !ROUTED.has(`${method.toUpperCase()} ${path}`));
  const operations = everyFifth(unrouted);

  test("only the operations with a route of their own are left out of these tests", () => {
    expect(api.operations.length - unrouted.length).toBe({ "kinde-management": 13, "kinde-account": 4, knetik: 4 }[api.name]);
  });

  test("every method of the document is among the operations that are tried", () => {
    const methodsOf = (list: typeof operations) => [...new Set(list.map(({ method }) => method))].sort();
    expect(methodsOf(operations)).toEqual(methodsOf(unrouted));
  });

  test.each(["required", "all"] as const)("each operation called with %s arguments replies as its document declares", async (which) => {
    const { call, lastResponse } = clientOf(api, sandbox);
    for (const operation of operations) {
      const args = argumentsOf(api, operation, which);
      // Without optional arguments it would be the same call again.
      if (which === "all" && isDeepStrictEqual(args, argumentsOf(api, operation, "required"))) continue;
      await call(descriptorOf(api, descriptorNameOf(operation)), args);
      expect([operation.id, document.check(operation.id ?? "", lastResponse())]).toEqual([operation.id, []]);
    }
  });

  test("each operation called with one wrong argument replies 400 in the API's error format", async () => {
    const { call, lastResponse } = clientOf(api, sandbox);
    let tried = 0;
    for (const operation of operations) {
      const broken = brokenArguments(api, operation);
      if (broken === undefined) continue;
      tried += 1;
      const error = await errorOf(call(descriptorOf(api, descriptorNameOf(operation)), broken.args));
      const isRight = isKinnectError(error, "api_error") && error.status === 400;
      expect([operation.id, isRight, error]).toEqual([operation.id, true, expect.anything()]);
      if (broken.wrong !== "body") expect(error).toHaveProperty("message", expect.stringContaining(broken.wrong));
      const undeclared = `${operation.id ?? ""} declares no status 400`;
      expect([operation.id, document.check(operation.id ?? "", lastResponse()).filter((finding) => finding !== undeclared)]).toEqual([
        operation.id,
        [],
      ]);
    }
    const isEach = operations.length === unrouted.length;
    const known = isEach
      ? { "kinde-management": 70, "kinde-account": 5, knetik: 530 }
      : { "kinde-management": 14, "kinde-account": 1, knetik: 105 };
    expect(tried).toBeGreaterThanOrEqual(known[api.name]);
  });

  test("each protected operation refuses a token without the right, and replies 401 without a token", async () => {
    const { call, lastResponse } = await unauthorizedClientOf(api);
    for (const operation of operations) {
      const descriptor = descriptorOf(api, descriptorNameOf(operation));
      const {
        located: { value: definition },
      } = operation;
      const isOpen = definition["x-scopes"] === undefined && definition["x-permissions"] === undefined;
      if (isOpen && api.name !== "kinde-account") continue;
      const error = await errorOf(call(descriptor, argumentsOf(api, operation, "required")));
      const code = api.name === "kinde-account" ? "bad_credentials" : "permission_denied";
      expect([operation.id, isKinnectError(error, code)]).toEqual([operation.id, true]);
      if (descriptor.scopes !== undefined) {
        expect(error).toMatchObject({ apiCode: "SCOPE_MISSING", scopes: [descriptor.scopes[0]] });
        expect(error).toHaveProperty("message", expect.stringContaining(`Scope is missing: ${descriptor.scopes[0]}`));
      }
      // Two Knetik operations declare the model of their success for status 403 as well, which isn't how the API reports errors.
      const isMisdeclared = ["addUser", "createActivityOccurrence"].includes(operation.id ?? "");
      if (!isMisdeclared) expect([operation.id, document.check(operation.id ?? "", lastResponse())]).toEqual([operation.id, []]);
      const url = `${api.name === "knetik" ? sandbox.knetik.url : sandbox.kinde.url}${operation.path.replaceAll(/\{\w+\}/g, "1")}`;
      expect([operation.id, (await request(url, { method: descriptor.method })).status]).toEqual([operation.id, 401]);
    }
  });
});

interface Client {
  readonly call: (operation: Operation, args: Arguments) => Promise<unknown>;
  /** The latest response as it was sent. */
  readonly lastResponse: () => CheckedResponse;
}

/** A client with all rights. */
function clientOf(api: Api, { kinde, knetik }: Sandbox): Client {
  const { lastResponse, fetch } = createRecordingFetch();
  if (api.name === "knetik") {
    const { url: baseUrl, clientId, clientSecret } = knetik;
    return { call: createKnetik({ baseUrl, clientId, clientSecret, fetch, maxRetries: 0 }).call, lastResponse };
  }
  const { url: domain, clientId, clientSecret, userAccessToken } = kinde;
  const credentials = api.name === "kinde-account" ? { accessToken: userAccessToken } : { clientId, clientSecret };
  return { call: createKinde({ domain, ...credentials, fetch, maxRetries: 0 }).call, lastResponse };
}

/** A client without the necessary rights: it has no scopes, no permissions, or a management token in place of a user's token. */
async function unauthorizedClientOf(api: Api): Promise<Client> {
  if (api.name === "kinde-management") return clientOf(api, sandboxWithoutScopes);
  const { lastResponse, fetch } = createRecordingFetch();
  if (api.name === "knetik") {
    const login = await knetikLogin(sandbox, { grant_type: "password", ...sandbox.knetik.guest });
    const accessToken = field(login, "access_token");
    return { call: createKnetik({ baseUrl: sandbox.knetik.url, accessToken, fetch, maxRetries: 0 }).call, lastResponse };
  }
  const { url: domain, clientId, clientSecret } = sandbox.kinde;
  return { call: createKinde({ domain, clientId, clientSecret, fetch, maxRetries: 0 }).call, lastResponse };
}

function createRecordingFetch(): { readonly fetch: typeof globalThis.fetch; readonly lastResponse: () => CheckedResponse } {
  let latest: CheckedResponse = { status: 0, contentType: null, text: "" };
  return {
    lastResponse: () => latest,
    fetch: async (...args) => {
      const response = await fetch(...args);
      const text = await response.clone().text();
      latest = { status: response.status, contentType: response.headers.get("content-type"), text };
      return response;
    },
  };
}

function descriptorOf({ descriptors }: Api, name: string): Operation {
  const found = descriptors.get(name);
  if (found === undefined) throw new Error(`there is no descriptor ${name}`);
  return found;
}

async function errorOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}
