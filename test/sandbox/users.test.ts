import { ask, managementToken, sandboxPerTest } from "./helpers.js";
import type { Answer } from "./helpers.js";

const sandbox = sandboxPerTest();

async function list(query: Record<string, string>): Promise<Answer> {
  return ask(`${sandbox().kinde.url}/api/v1/users`, { token: await managementToken(sandbox()), query });
}

function part(answer: Answer, name: string): unknown {
  return Reflect.get(Object(answer.json), name);
}

test("the list comes in pages that follow each other", async () => {
  const seen: unknown[] = [];
  const sizes: number[] = [];
  let next: unknown = "";
  do {
    const answer = await list(next === "" ? {} : { next_token: String(next) });
    const users = part(answer, "users");
    if (!Array.isArray(users)) throw new Error("no users");
    sizes.push(users.length);
    seen.push(...users.map((user) => Reflect.get(Object(user), "id")));
    next = part(answer, "next_token");
  } while (next);
  expect(sizes).toEqual([10, 10, 3]);
  expect(new Set(seen).size).toBe(23);
});

test("the page size counts, and the last page has no next one", async () => {
  expect(part(await list({ page_size: "23" }), "next_token")).toBeNull();
  expect(part(await list({ page_size: "22" }), "next_token")).toEqual(expect.any(String));
});

test("filters narrow the list", async () => {
  expect(part(await list({ username: "ada,grace,nobody" }), "users")).toHaveLength(2);
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
])("%j is refused", async (query) => {
  expect(await list(query)).toMatchObject({ status: 400, json: { errors: [{}] } });
});

test("one user is found by id", async () => {
  const { url, userId } = sandbox().kinde;
  const token = await managementToken(sandbox(), { scope: "read:users" });
  const one = (id: string) => ask(`${url}/api/v1/user`, { token, query: { id, expand: "organizations,billing" } });
  expect(await one(userId)).toMatchObject({
    status: 200,
    json: { id: userId, preferred_email: "ada.lovelace@example.com", organizations: [sandbox().kinde.orgCode], billing: {} },
  });
  expect(await one("nobody")).toMatchObject({ status: 400, json: { errors: [{ code: "USER_NOT_FOUND" }] } });
  expect(await ask(`${url}/api/v1/user`, { token })).toMatchObject({ status: 400, json: { errors: [{ code: "MISSING_PARAMETER" }] } });
});
