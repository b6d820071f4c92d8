/**
 * Seeds of a sandbox, the options for its clients, and its secrets.
 */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, createKnetik } from "../../src/index.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { collect } from "../helpers/outcomes.js";

/** The users, files and tokens of a sandbox, as its clients see them. */
async function contentsOf(sandbox: Sandbox): Promise<{ users: unknown[]; files: unknown; tokens: unknown[] }> {
  const kinde = createKinde({ ...sandbox.kinde.options });
  const session = await kinde.connectedApps.start({ keyCodeRef: sandbox.kinde.keyCodeRef, userId: sandbox.kinde.userId });
  await sandbox.authorize(session.url);
  const response = await session.fetcher(sandbox.provider.url)("/drive/v3/files");
  return {
    users: await collect(kinde.paginate(getUsers)),
    files: ((await response.json()) as { files: unknown }).files,
    tokens: (await collect(createKnetik({ ...sandbox.knetik.options }).authTokens.list())).map(({ username, clientId, token }) => [
      username,
      clientId,
      token?.value,
    ]),
  };
}

test("users, files and tokens replace what a sandbox makes up", async () => {
  await using sandbox = await startSandbox({
    users: [{ id: "kp_zoe", email: "zoe@corp.example", firstName: "Zoë", organizations: ["org_a", "org_b"] }, { username: "max" }, {}],
    files: [{ name: "Plan.docx", id: "doc-1", mimeType: "application/msword" }, { name: "notes" }],
    tokens: [
      { username: "zoe", clientId: "game", token: "known-value" },
      { username: "max", clientId: "shop" },
    ],
    hasKnetikTokenValues: true,
  });
  expect(sandbox.kinde.userId).toBe("kp_zoe");
  expect(await contentsOf(sandbox)).toEqual({
    users: [
      expect.objectContaining({ id: "kp_zoe", email: "zoe@corp.example", first_name: "Zoë", last_name: "Lovelace", username: "ada" }),
      expect.objectContaining({ id: expect.stringMatching(/^kp_/), email: "max@example.com", username: "max" }),
      expect.objectContaining({ email: "alan.turing@example.com", username: "alan" }),
    ],
    files: [
      { kind: "drive#file", name: "Plan.docx", id: "doc-1", mimeType: "application/msword" },
      { kind: "drive#file", name: "notes", id: "file-2", mimeType: "application/octet-stream" },
    ],
    tokens: [
      ["zoe", "game", "known-value"],
      ["max", "shop", expect.stringMatching(/^[\w-]{36}$/)],
    ],
  });
});

test("empty lists make a sandbox without users, files and tokens, in which sessions work all the same", async () => {
  await using sandbox = await startSandbox({ users: [], files: [], tokens: [] });
  expect(await contentsOf(sandbox)).toEqual({ users: [], files: [], tokens: [] });
  const profile = await createKinde({ ...sandbox.kinde.options }).oauth.userProfile(sandbox.kinde.userAccessToken);
  expect(profile.id).toBe(sandbox.kinde.userId);
});

test("a long list of users gets user names and email addresses that are all different", async () => {
  await using sandbox = await startSandbox({ users: Array.from({ length: 60 }, () => ({})) });
  const users = await collect(createKinde({ ...sandbox.kinde.options }).paginate(getUsers, { query: { page_size: 500 } }));
  for (const name of ["id", "username", "email"] as const) expect(new Set(users.map((user) => user[name])).size).toBe(60);
});

test("a field that is undefined is made up, as if it were left out", async () => {
  await using sandbox = await startSandbox({ users: [{ id: undefined, email: undefined }], files: [{ name: "a", id: undefined }] });
  const { users, files } = await contentsOf(sandbox);
  expect(users).toMatchObject([{ id: sandbox.kinde.userId, email: "ada.lovelace@example.com" }]);
  expect(files).toMatchObject([{ id: "file-1" }]);
});

test.each<[unknown, string]>([
  [{ users: "ada" }, "users must be a list"],
  [{ users: ["ada"] }, "users[0] must be an object"],
  [{ users: [{}, { first_name: "Ada" }] }, "users[1] has no option first_name; it has id, email, username"],
  [{ users: [{ email: "" }] }, "users[0].email must be a text that isn't empty"],
  [{ users: [{ organizations: "org_1" }] }, "users[0].organizations must be a list of texts"],
  [{ users: [{ id: "kp_1" }, { id: "kp_1" }] }, "users must not hold the id kp_1 twice"],
  [{ files: [{ id: "file-1" }] }, "files[0].name must be a text"],
  [{ files: [{ name: 7 }] }, "files[0].name must be a text"],
  [{ tokens: [{ username: "ada" }] }, "tokens[0].clientId must be a text"],
  [{ tokens: [{ username: "ada", client_id: "game" }] }, "tokens[0] has no option client_id"],
])("startSandbox refuses the seeds %j", async (options, message) => {
  await expect(startSandbox(options as SandboxOptions)).rejects.toThrow(new RegExp(`^${message.replace(/[[\]]/g, "\\$&")}`));
});

test("client secrets are 40 to 60 letters and digits, and different in each sandbox", async () => {
  await using one = await startSandbox();
  await using other = await startSandbox();
  const secrets = [one, other].flatMap(({ kinde, knetik }) => [kinde.clientSecret, knetik.clientSecret]);
  for (const secret of secrets) expect(secret).toMatch(/^[A-Za-z0-9]{40,60}$/);
  expect(new Set(secrets).size).toBe(4);
});

test("the options for clients hold addresses, credentials and the sandbox's clock, and can be overridden", async () => {
  await using sandbox = await startSandbox();
  const { kinde, knetik, clock } = sandbox;
  const credentials = ({ clientId, clientSecret }: { clientId: string; clientSecret: string }) => ({ clientId, clientSecret });
  expect(kinde.options).toEqual({ domain: kinde.url, ...credentials(kinde), now: clock.now });
  expect(knetik.options).toEqual({ baseUrl: knetik.url, ...credentials(knetik), now: clock.now });
  const { username, password } = knetik;
  await createKnetik({ ...knetik.options, username, password, userAgent: "my-test/1.0" }).tokens.get();
  expect(sandbox.requests).toMatchObject([{ headers: { "user-agent": "my-test/1.0" }, form: { grant_type: "password" } }]);
});
