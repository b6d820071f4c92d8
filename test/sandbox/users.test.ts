/**
 * The user routes of the Kinde stand-in: pages, filters and one user by ID.
 */
import { managementToken, request, sandboxPerTest, type TestResponse } from "./helpers.js";

const sandbox = sandboxPerTest();

async function list(query: Record<string, string>): Promise<TestResponse> {
  return request(`${sandbox().kinde.url}/api/v1/users`, { token: await managementToken(sandbox()), query });
}

function part(response: TestResponse, name: string): unknown {
  return Reflect.get(Object(response.json), name);
}

test("next_token leads through all pages of the user list", async () => {
  const seen: unknown[] = [];
  const sizes: number[] = [];
  let next: unknown = "";
  do {
    const response = await list(next === "" ? {} : { next_token: String(next) });
    const users = part(response, "users");
    if (!Array.isArray(users)) throw new Error("no users");
    sizes.push(users.length);
    seen.push(...users.map((user) => Reflect.get(Object(user), "id")));
    next = part(response, "next_token");
  } while (next);
  expect(sizes).toEqual([10, 10, 3]);
  expect(new Set(seen).size).toBe(23);
});

test("page_size sets the size of the user list's pages, and the last page has no next_token", async () => {
  expect(part(await list({ page_size: "23" }), "next_token")).toBeNull();
  expect(part(await list({ page_size: "22" }), "next_token")).toEqual(expect.any(String));
});

test("filters narrow the user list", async () => {
  expect(part(await list({ username: "ada,grace,unknown" }), "users")).toHaveLength(2);
  expect(part(await list({ has_organization: "true", page_size: "500" }), "users")).toHaveLength(12);
  const since = new Date(sandbox().clock.now() - 90_000_000).toISOString();
  expect(part(await list({ active_since: since }), "users")).toHaveLength(2);
});

test.each<Record<string, string>>([
  { page_size: "0" },
  { page_size: "501" },
  { page_size: "many" },
  { next_token: "forged" },
  { has_organization: "yes" },
  { active_since: "lately" },
])("the user list refuses the query %j", async (query) => {
  expect(await list(query)).toMatchObject({ status: 400, json: { errors: [{}] } });
});

test("a user is found by id, and a missing or unknown id gets 400", async () => {
  const { url, userId } = sandbox().kinde;
  const token = await managementToken(sandbox(), { scope: "read:users" });
  const one = (id: string) => request(`${url}/api/v1/user`, { token, query: { id, expand: "organizations,billing" } });
  expect(await one(userId)).toMatchObject({
    status: 200,
    json: { id: userId, preferred_email: "ada.lovelace@example.com", organizations: [sandbox().kinde.orgCode], billing: {} },
  });
  expect(await one("unknown")).toMatchObject({ status: 400, json: { errors: [{ code: "USER_NOT_FOUND" }] } });
  expect(await request(`${url}/api/v1/user`, { token })).toMatchObject({ status: 400, json: { errors: [{ code: "MISSING_PARAMETER" }] } });
});
