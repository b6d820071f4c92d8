/**
 * API keys and login sessions of the Kinde stand-in.
 */
import * as operations from "../../generated/kinde-management/operations.js";
import { createKinde, type Kinde } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { collect, rejection } from "../helpers/outcomes.js";
import { sandboxPerTest } from "./helpers.js";

const { createApiKey, deleteApiKey, deleteUserSessions, getApiKey, getApiKeys, getUserSessions, rotateApiKey, verifyApiKey } = operations;

const sandbox = sandboxPerTest();
const kinde = (): Kinde => createKinde({ ...sandbox().kinde.options });

async function verify(key: string): Promise<unknown> {
  return (await kinde().call(verifyApiKey, { body: { api_key: key } })).is_valid;
}

test("a user's API key can be made, found, used, rotated and deleted, and is then refused", async () => {
  const { userId } = sandbox().kinde;
  const created = await kinde().call(createApiKey, { body: { name: "Export", type: "user", api_id: "api_1", user_id: userId } });
  const { id = "", key = "" } = created.api_key ?? {};
  const listed = await collect(kinde().paginate(getApiKeys, { query: { user_id: userId } }));
  expect(listed.map(({ name }) => name)).toEqual(["Nightly export", "Build server", "Export"]);
  expect(JSON.stringify(listed)).not.toContain(key);
  expect(await verify(key)).toBe(true);
  expect(await kinde().call(getApiKey, { path: { key_id: id } })).toMatchObject({
    api_key: { id, type: "user", user_id: userId, organization_id: null, verification_count: 1, status: "active" },
  });

  const rotated = await kinde().call(rotateApiKey, { path: { key_id: id } });
  expect([rotated.api_key?.id, await verify(key), await verify(rotated.api_key?.key ?? "")]).toEqual([id, false, true]);

  await kinde().call(deleteApiKey, { path: { key_id: id } });
  expect(await verify(rotated.api_key?.key ?? "")).toBe(false);
  expect(await rejection(kinde().call(deleteApiKey, { path: { key_id: id } }))).toMatchObject({
    status: 404,
    apiCode: "API_KEY_NOT_FOUND",
  });
});

test("filters and a cursor narrow the list of API keys", async () => {
  const { orgCode, userId } = sandbox().kinde;
  const names = async (query: object): Promise<unknown[]> =>
    ((await kinde().call(getApiKeys, { query })).api_keys ?? []).map(({ name }) => name);
  expect(await names({ org_code: orgCode })).toEqual(["Partner portal"]);
  expect(await names({ key_type: "organization" })).toEqual(["Partner portal"]);
  expect(await names({ user_id: "kp_unknown" })).toEqual([]);
  expect(await names({ status: "revoked" })).toEqual([]);
  const first = await kinde().call(getApiKeys, { query: { user_id: userId, page_size: 1 } });
  expect([first.has_more, first.api_keys?.length]).toEqual([true, 1]);
  expect(await names({ user_id: userId, starting_after: first.api_keys?.[0]?.id })).toEqual(["Build server"]);
  expect(await collect(kinde().paginate(getApiKeys, { query: { page_size: 1 } }))).toHaveLength(3);
});

test.each([
  ["name", { type: "user", api_id: "api_1", user_id: "kp_1" }],
  ["type", { name: "a", type: "team", api_id: "api_1" }],
  ["user_id", { name: "a", type: "user", api_id: "api_1" }],
  ["org_code", { name: "a", type: "organization", api_id: "api_1" }],
])("an API key without a usable %s is refused", async (name, body) => {
  const error = await rejection(kinde().call(createApiKey, { body: body as never }));
  expect(error).toMatchObject({ status: 400, message: expect.stringContaining(name) });
});

test("apiKeys of startSandbox replace the keys that it makes up", async () => {
  await using own = await startSandbox({
    users: [{ id: "kp_zoe" }],
    apiKeys: [
      { id: "key_1", key: "k_known" },
      { userId: "kp_max", orgCode: "org_a" },
      { name: "Portal", orgCode: "org_a" },
    ],
  });
  const client = createKinde({ ...own.kinde.options });
  const keys = await collect(client.paginate(getApiKeys));
  expect(keys.map(({ name, type }) => [name, type])).toEqual([
    ["Key 1", "user"],
    ["Key 2", "user"],
    ["Portal", "organization"],
  ]);
  expect(await client.call(verifyApiKey, { body: { api_key: "k_known" } })).toMatchObject({ is_valid: true, user_id: "kp_zoe" });
  await expect(startSandbox({ apiKeys: [{ owner: "kp_1" } as never] })).rejects.toThrow("apiKeys[0] has no option owner");
});

test("ended login sessions are gone, and the user's connected apps and tokens stay", async () => {
  const { userId, keyCodeRef, userAccessToken } = sandbox().kinde;
  const client = kinde();
  const session = await client.connectedApps.start({ keyCodeRef, userId });
  await sandbox().authorize(session.url);
  const sessions = async (): Promise<unknown> => (await client.call(getUserSessions, { path: { user_id: userId } })).sessions;
  expect(await sessions()).toEqual([expect.objectContaining({ user_id: userId })]);
  expect(await client.call(deleteUserSessions, { path: { user_id: userId } })).toMatchObject({ code: "USER_SESSIONS_INVALIDATED" });
  expect(await sessions()).toEqual([]);
  expect(await session.status()).toBe("connected");
  expect(await client.oauth.userProfile(userAccessToken)).toMatchObject({ id: userId });
  const unknown = await rejection(client.call(deleteUserSessions, { path: { user_id: "kp_unknown" } }));
  expect(unknown).toMatchObject({ status: 404, apiCode: "USER_NOT_FOUND" });
});
