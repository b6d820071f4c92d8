/**
 * Calls that compile and calls that don't. `npm run typecheck` checks this file and reports an expected error that doesn't occur.
 */
import { getTokens } from "../../generated/knetik/operations.js";
import { requestToken } from "../../generated/kinde-account/operations.js";
import {
  addLogo,
  getConnectedAppToken,
  getUserData,
  getUsers,
  revokeConnectedAppToken,
} from "../../generated/kinde-management/operations.js";
import {
  type ArgsOf,
  type CallArgs,
  createKinde,
  createKnetik,
  type ItemOf,
  type Kinde,
  type Knetik,
  type Operation,
  type ResultOf,
} from "../../src/index.js";

declare const kinde: Kinde;
declare const knetik: Knetik;

export async function callArguments(): Promise<void> {
  await kinde.call(getUsers);
  await kinde.call(getUsers, {}, { timeoutMs: 1000, signal: new AbortController().signal });
  await kinde.call(getUsers, { query: { page_size: 10, next_token: "next" } });
  // @ts-expect-error a misspelled optional argument
  await kinde.call(getUsers, { query: { page_size: 10, nextToken: "next" } });
  // @ts-expect-error an argument that this operation doesn't have
  await kinde.call(getUsers, { body: { email: "ada@example.com" } });
  // @ts-expect-error a misspelled option
  await kinde.call(getUsers, {}, { timeout: 1000 });
  // @ts-expect-error a value of another type
  await kinde.call(getUsers, { query: { page_size: "ten" } });

  await kinde.call(getConnectedAppToken, { query: { session_id: "session" } });
  // @ts-expect-error the arguments are missing
  await kinde.call(getConnectedAppToken);
  // @ts-expect-error the query is missing
  await kinde.call(getConnectedAppToken, {});
  // @ts-expect-error a query parameter is missing
  await kinde.call(revokeConnectedAppToken, { query: {} });
  // @ts-expect-error the body is incomplete
  await kinde.call(requestToken, { body: { grant_type: "client_credentials" } });

  await kinde.call(addLogo, { path: { type: "light" }, body: { logo: new Blob(["<svg/>"], { type: "image/svg+xml" }) } });
  const byNumber = { query: { page_size: 10n } };
  // @ts-expect-error a bigint isn't a number, although one is written down at run time
  await kinde.call(getUsers, byNumber);
  // @ts-expect-error a file name isn't a file
  await kinde.call(addLogo, { path: { type: "light" }, body: { logo: "logo.svg" } });
}

/** A function of the reader's own around `call`. */
export async function wrappedCall<O extends Operation>(operation: O, ...args: CallArgs<O>): Promise<ResultOf<O>> {
  return kinde.call(operation, ...args);
}

/** Types of operations, and a client that a test stands in for. */
export function operationTypes(): void {
  const args: ArgsOf<typeof getConnectedAppToken> = { query: { session_id: "session" } };
  const result: ResultOf<typeof getUserData>["id"] = "kp_1";
  const item: ItemOf<typeof getUsers>["email"] = "ada@example.com";
  // @ts-expect-error a session ID is needed
  const none: ArgsOf<typeof getConnectedAppToken> = { query: {} };
  // @ts-expect-error the items have no such field
  const other: ItemOf<typeof getUsers>["next_token"] = "next";
  const [operation]: Parameters<Kinde["call"]> = [getUsers];
  void [args, result, item, none, other, operation];
}

export async function callResults(): Promise<void> {
  const user = await kinde.call(getUserData, { query: { id: "kp_1" } });
  const id: string | undefined = user.id;
  // @ts-expect-error a field that the response doesn't have
  void user.identifier;
  const { data, status, headers } = await kinde.send(getUserData, { query: { id: "kp_1" } });
  const all: [string | undefined, number, string | null] = [data.id, status, headers.get("date")];
  void [id, all];
}

export async function pagination(): Promise<void> {
  for await (const user of kinde.paginate(getUsers, { query: { page_size: 10 } })) {
    const id: string | undefined = user.id;
    // @ts-expect-error a field that the items don't have
    void [id, user.next_token];
  }
  for await (const entry of knetik.paginate(getTokens)) void entry.client_id;
  // @ts-expect-error an operation that isn't a list
  kinde.paginate(getUserData, { query: { id: "kp_1" } });
  // @ts-expect-error a misspelled optional argument
  kinde.paginate(getUsers, { query: { pageSize: 10 } });
}

export async function rawClients(): Promise<void> {
  const { data, error } = await kinde.management.GET("/api/v1/users", { params: { query: { page_size: 1 } } });
  void [data?.users?.[0]?.id, error];
  // @ts-expect-error a path that the API doesn't have
  await kinde.management.GET("/api/v1/persons");
  // @ts-expect-error a path of the other API
  await kinde.account("token").GET("/api/v1/users");
  await knetik.api.GET("/auth/tokens");
}

export function clientOptions(): void {
  const clientId = "id";
  const clientSecret = "secret";
  createKinde({ domain: "mybiz.kinde.com", clientId, clientSecret });
  createKinde({ domain: "mybiz.kinde.com", accessToken: async () => "token" });
  // @ts-expect-error a secret is missing
  createKinde({ domain: "mybiz.kinde.com", clientId });
  // @ts-expect-error a misspelled option
  createKinde({ domain: "mybiz.kinde.com", clientId, clientSecret, timeout: 1000 });

  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId, clientSecret });
  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId, username: "ada", password: "secret" });
  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId, refreshToken: "token" });
  // @ts-expect-error a client without secret, user or token
  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId });
  // @ts-expect-error a user without a password
  createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", clientId, username: "ada" });
}
