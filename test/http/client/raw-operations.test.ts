/**
 * Raw clients send every generated operation as `call` does: body, query, repeatability and token.
 */
import * as accountOperations from "../../../generated/kinde-account/operations.js";
import * as managementOperations from "../../../generated/kinde-management/operations.js";
import * as knetikOperations from "../../../generated/knetik/operations.js";
import { createKinde, createKnetik } from "../../../src/index.js";
import type { Operation, OperationArgs, OperationDescriptor } from "../../../src/operation.js";
import { everyFifth } from "../../helpers/every-fifth.js";
import { withoutJitter } from "../../helpers/jitter.js";
import { empty, mockFetch } from "../../helpers/mock-fetch.js";

withoutJitter();

const { fetch, requests } = mockFetch(() => empty(503));
const options = { accessToken: "given", fetch, maxRetries: 1 };
const kinde = createKinde({ domain: "mybiz.kinde.com", ...options });
const account = kinde.account("user-token");
const knetik = createKnetik({ baseUrl: "https://knetik.example", ...options });

type Call = (operation: Operation, args: OperationArgs) => Promise<unknown>;
type Raw = (method: string, path: string, init: object) => Promise<unknown>;

const clients = [
  ["kinde.management", managementOperations, kinde.call, kinde.management.request],
  ["kinde.account()", accountOperations, account.call, account.request],
  ["knetik.api", knetikOperations, knetik.call, knetik.api.request],
] as const;

/** What `work` sends: the number of attempts, and the last request. */
async function sentBy(work: Promise<unknown>): Promise<object> {
  await work.catch(() => undefined);
  const sent = requests.splice(0);
  const last = sent.at(-1);
  const type = last?.headers.get("content-type")?.replace(/boundary=.*/, "boundary=…");
  const body = type?.startsWith("multipart") ? last?.body.replace(/-{4,}[\w-]+/g, "…") : last?.body;
  return { attempts: sent.length, url: last?.url.href, type, body, token: last?.headers.get("authorization") };
}

/** Arguments that show how an operation is written. */
function argsOf({ method, path, consumes = "application/json", query = {} }: OperationDescriptor): OperationArgs {
  const values = [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => [name, "a b"]);
  const styled = Object.entries(query).map(([name, { style }]) => [name, style === "deepObject" ? { city: "a b" } : ["a b", "c"]]);
  return {
    path: Object.fromEntries(values),
    query: { page: 2, ...Object.fromEntries(styled) },
    ...(!/GET|HEAD/.test(method) && { body: consumes.startsWith("text/") ? "a b" : { field: "a b" } }),
  };
}

test.each(clients)("%s sends each of its operations as call() does", async (_name, operations, call, request) => {
  const all = Object.values(operations) as readonly Operation[];
  for (const operation of everyFifth(all)) {
    const args = argsOf(operation);
    const byCall = await sentBy((call as Call)(operation, args));
    const init = { params: { path: args.path, query: args.query }, body: args.body };
    const byRaw = await sentBy((request as Raw)(operation.method, operation.path, init));
    expect({ id: operation.id, ...byRaw }).toEqual({ id: operation.id, ...byCall });
  }
  expect(all.length).toBeGreaterThan(5);
});
