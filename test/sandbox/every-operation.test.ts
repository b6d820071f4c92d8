/**
 * Whatever the documents declare can be called against the sandbox, and answers as they say.
 */
import { createKinde, createKnetik, isKinnectError } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { KINDE_ROUTES } from "../../src/sandbox/kinde/routes.js";
import { KNETIK_ROUTES } from "../../src/sandbox/knetik/routes.js";
import type { Operation } from "../../src/operation.js";
import { type Api, apis, descriptorNameOf } from "../contract/specs.js";
import { type Arguments, argumentsOf, brokenArguments } from "./arguments.js";
import { ask, field, knetikLogin } from "./helpers.js";
import { type CheckedResponse, OpenApiDocument } from "./openapi.js";

const byHand = new Set([...KINDE_ROUTES, ...KNETIK_ROUTES].map(({ method, path }) => `${method} ${path}`));

jest.setTimeout(60_000);

let sandbox: Sandbox;
let narrow: Sandbox;

beforeAll(async () => {
  [sandbox, narrow] = await Promise.all([startSandbox(), startSandbox({ scopes: ["read:nothing"] })]);
});

afterAll(() => Promise.all([sandbox.stop(), narrow.stop()]));

describe.each(apis)("$name", (api) => {
  const document = new OpenApiDocument(api.name);
  const operations = api.operations.filter(({ method, path }) => !byHand.has(`${method.toUpperCase()} ${path}`));

  test("all but those with a state of their own are tried here", () => {
    expect(api.operations.length - operations.length).toBe({ "kinde-management": 5, "kinde-account": 4, knetik: 4 }[api.name]);
  });

  test.each(["required", "all"] as const)("called with %s arguments, each answers what it declares", async (which) => {
    const { call, last } = clientOf(api, sandbox);
    for (const operation of operations) {
      await call(descriptorOf(api, descriptorNameOf(operation)), argumentsOf(api, operation, which));
      expect([operation.id, document.check(operation.id ?? "", last())]).toEqual([operation.id, []]);
    }
  });

  test("called with one thing wrong, each refuses in the API's own form", async () => {
    const { call, last } = clientOf(api, sandbox);
    let tried = 0;
    for (const operation of operations) {
      const broken = brokenArguments(api, operation);
      if (broken === undefined) continue;
      tried += 1;
      const error = await failureOf(call(descriptorOf(api, descriptorNameOf(operation)), broken.args));
      const isRight = isKinnectError(error, "api_error") && error.status === 400;
      expect([operation.id, isRight, error]).toEqual([operation.id, true, expect.anything()]);
      if (broken.wrong !== "body") expect(error).toHaveProperty("message", expect.stringContaining(broken.wrong));
      const undeclared = `${operation.id ?? ""} declares no status 400`;
      expect([operation.id, document.check(operation.id ?? "", last()).filter((finding) => finding !== undeclared)]).toEqual([
        operation.id,
        [],
      ]);
    }
    expect(tried).toBeGreaterThanOrEqual({ "kinde-management": 70, "kinde-account": 5, knetik: 470 }[api.name]);
  });

  test("without the scope or the permission each answers 403, and without a token 401", async () => {
    const { call, last } = await outsiderOf(api);
    for (const operation of operations) {
      const descriptor = descriptorOf(api, descriptorNameOf(operation));
      const { definition } = operation;
      const isOpen = definition["x-scopes"] === undefined && definition["x-permissions"] === undefined;
      if (isOpen && api.name !== "kinde-account") continue;
      const error = await failureOf(call(descriptor, argumentsOf(api, operation, "required")));
      const code = api.name === "kinde-account" ? "bad_credentials" : "permission_denied";
      expect([operation.id, isKinnectError(error, code)]).toEqual([operation.id, true]);
      if (descriptor.scopes !== undefined) {
        expect(error).toMatchObject({ apiCode: "SCOPE_MISSING", scopes: [descriptor.scopes[0]] });
        expect(error).toHaveProperty("message", expect.stringContaining(`Scope is missing: ${descriptor.scopes[0]}`));
      }
      // Two of Knetik's declare the model of their success for 403 too, which no error of the API has.
      const isOdd = ["addUser", "createActivityOccurrence"].includes(operation.id ?? "");
      if (!isOdd) expect([operation.id, document.check(operation.id ?? "", last())]).toEqual([operation.id, []]);
      const url = `${api.name === "knetik" ? sandbox.knetik.url : sandbox.kinde.url}${operation.path.replaceAll(/\{\w+\}/g, "1")}`;
      expect([operation.id, (await ask(url, { method: descriptor.method })).status]).toEqual([operation.id, 401]);
    }
  });
});

interface Client {
  readonly call: (operation: Operation, args: Arguments) => Promise<unknown>;
  /** The latest answer as it was on the wire. */
  readonly last: () => CheckedResponse;
}

/** A client that may do everything. */
function clientOf(api: Api, { kinde, knetik }: Sandbox): Client {
  const { last, fetch } = watched();
  if (api.name === "knetik") {
    const { url: baseUrl, clientId, clientSecret } = knetik;
    return { call: createKnetik({ baseUrl, clientId, clientSecret, fetch, maxRetries: 0 }).call, last };
  }
  const { url: domain, clientId, clientSecret, userAccessToken } = kinde;
  const who = api.name === "kinde-account" ? { accessToken: userAccessToken } : { clientId, clientSecret };
  return { call: createKinde({ domain, ...who, fetch, maxRetries: 0 }).call, last };
}

/** One that may do nothing: without scopes, without permissions, or an application where a user is meant. */
async function outsiderOf(api: Api): Promise<Client> {
  if (api.name === "kinde-management") return clientOf(api, narrow);
  const { last, fetch } = watched();
  if (api.name === "knetik") {
    const login = await knetikLogin(sandbox, { grant_type: "password", ...sandbox.knetik.guest });
    const accessToken = field(login, "access_token");
    return { call: createKnetik({ baseUrl: sandbox.knetik.url, accessToken, fetch, maxRetries: 0 }).call, last };
  }
  const { url: domain, clientId, clientSecret } = sandbox.kinde;
  return { call: createKinde({ domain, clientId, clientSecret, fetch, maxRetries: 0 }).call, last };
}

function watched(): { readonly fetch: typeof globalThis.fetch; readonly last: () => CheckedResponse } {
  let latest: CheckedResponse = { status: 0, contentType: null, text: "" };
  return {
    last: () => latest,
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
  if (found === undefined) throw new Error(`no descriptor is called ${name}`);
  return found;
}

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}
