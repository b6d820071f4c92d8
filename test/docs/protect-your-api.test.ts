/**
 * docs/protect-your-api.md: its blocks, run in each framework with tokens of the sandbox.
 */
import { isKinnectError, type Verifier } from "../../src/verify/index.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type Block, blocksOf, runBlock } from "./blocks.js";
import { FRAMEWORKS, serveBlock, type Served } from "./frameworks.js";

const sandbox = sandboxPerTest();
const AUDIENCE = "https://api.example.com";
const READER = { audience: AUDIENCE, scopes: ["read:reports"], orgCode: "org_1", clientId: "app" };
const db = { reportsOf: async (orgCode: string) => [`report of ${orgCode}`] };

function blocks(): Readonly<Record<"create" | "checked" | "claims" | "domains", Block>> & { readonly all: readonly Block[] } {
  const all = blocksOf("docs/protect-your-api.md").map(inSandbox);
  const [create, , , , checked, claims, domains, ...rest] = all;
  if (!create || !checked || !claims || !domains) throw new Error("a block is missing");
  expect(rest).toEqual([]);
  return { create, checked, claims, domains, all };
}

/** The block with the sandbox's address. */
function inSandbox({ name, code }: Block): Block {
  return { name, code: code.replaceAll("mybiz.kinde.com", sandbox().kinde.url) };
}

/** What the first block exports. */
async function created(): Promise<{ readonly verifier: Verifier; readonly refusal: (error: unknown) => Response }> {
  return (await runBlock(blocks().create, {})) as never;
}

function get(authorization?: string): Request {
  return new Request(`${AUDIENCE}/reports`, authorization === undefined ? {} : { headers: { authorization } });
}

describe.each(FRAMEWORKS)("the block for %s", (framework) => {
  async function served(own: Readonly<Record<string, unknown>> = {}): Promise<Served> {
    return serveBlock(framework, blocks().all, "verifier.authenticate", { ...(await created()), db, ...own });
  }

  test("answers 200 to a token with the scope, also to the next one", async () => {
    const request = await served();
    for (let n = 0; n < 2; n++) {
      const response = await request(get(`Bearer ${sandbox().kinde.issueUserToken(READER)}`));
      expect([response.status, await response.text()]).toEqual([200, expect.stringMatching(/app|org_1/)]);
    }
    expect(sandbox().count("kinde", "GET", "/.well-known/jwks")).toBe(1);
  });

  test("answers 401 or 403 with the challenge of RFC 6750 to what is refused, and nothing of the API", async () => {
    const request = await served();
    const { kinde } = sandbox();
    const missing = `Bearer realm="kinde"`;
    const invalid = `${missing}, error="invalid_token"`;
    const cases: readonly (readonly [authorization: string | undefined, status: number, challenge: string])[] = [
      [undefined, 401, missing],
      ["Basic dXNlcjpwYXNz", 401, missing],
      ["Bearer nonsense", 401, invalid],
      [`Bearer ${kinde.issueUserToken({ ...READER, signedWith: "withdrawn" })}`, 401, invalid],
      [`Bearer ${kinde.issueUserToken({ ...READER, claims: { exp: 1_600_000_000 } })}`, 401, invalid],
      [`Bearer ${kinde.issueUserToken({ ...READER, audience: "https://other.example.com" })}`, 401, invalid],
      [`Bearer ${kinde.issueIdToken()}`, 401, invalid],
      [`Bearer ${kinde.issueUserToken({ ...READER, scopes: [] })}`, 403, `${missing}, error="insufficient_scope", scope="read:reports"`],
    ];
    for (const [authorization, status, challenge] of cases) {
      const response = await request(get(authorization));
      expect([response.status, response.headers.get("www-authenticate"), await response.text()]).toEqual([status, challenge, ""]);
    }
  });

  test("answers 503 while the tenant's keys can't be requested, and 200 afterwards", async () => {
    const request = await served();
    const { kinde, fault } = sandbox();
    fault({ server: "kinde", path: "/.well-known/jwks", status: 503, times: 1 });
    const authorization = `Bearer ${kinde.issueUserToken(READER)}`;
    const response = await request(get(authorization));
    expect([response.status, response.headers.get("www-authenticate")]).toEqual([503, null]);
    // The verifier backs off for a second.
    const again = await served();
    expect((await again(get(authorization))).status).toBe(200);
  });
});

test.each(["Express", "Express 4"] as const)("the block for %s hands an error that isn't about the token to Express", async (framework) => {
  const verifier = { authenticate: () => Promise.reject(new Error("a mistake in the program")) };
  const request = await serveBlock(framework, blocks().all, "verifier.authenticate", { ...(await created()), verifier });
  expect((await request(get("Bearer x"))).status).toBe(500);
});

test("the blocks about checks, claims and custom domains run with tokens of the sandbox", async () => {
  const { checked, claims, domains } = blocks();
  const { kinde } = sandbox();
  const { verifier } = await created();
  const lines: string[] = [];
  const console = { log: (text: string) => lines.push(text) };
  const rights = { ...READER, orgCode: "org_123", permissions: ["reports:read"] };
  await runBlock(checked, { verifier, console, token: kinde.issueUserToken(rights) });
  expect(lines).toEqual(["app"]);
  const other = runBlock(checked, { verifier, console, token: kinde.issueUserToken(READER) });
  await expect(other).rejects.toMatchObject({ reason: "organization" });

  lines.length = 0;
  await runBlock(claims, { verifier, console, token: kinde.issueUserToken(rights) });
  await runBlock(claims, { verifier, console, token: kinde.issueUserToken({ audience: AUDIENCE }) });
  const machine = { gty: ["client_credentials"], sub: undefined, scope: "read:reports" };
  await runBlock(claims, { verifier, console, token: kinde.issueUserToken({ audience: AUDIENCE, clientId: "job", claims: machine }) });
  expect(lines).toEqual([
    `user ${kinde.userId} in org_123`,
    `user ${kinde.userId} in no organization`,
    "application job with read:reports",
  ]);
  await runBlock(domains, {});
});

test("refusal() of the first block throws on what isn't about the token", async () => {
  const { verifier, refusal } = await created();
  const mine = new Error("the database is down");
  expect(() => refusal(mine)).toThrow(mine);
  const error: unknown = await verifier.authenticate({} as never).catch((thrown: unknown) => thrown);
  expect(isKinnectError(error, "configuration")).toBe(true);
  expect(() => refusal(error)).toThrow("headers");
});
