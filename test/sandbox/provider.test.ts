import { ask, askFiles, askToken, connect, field, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

async function providerToken(): Promise<string> {
  return field(await askToken(sandbox(), await connect(sandbox())), "access_token");
}

test("unknown tokens are refused", async () => {
  expect(await askFiles(sandbox(), "unknown")).toMatchObject({ status: 401, json: { error: { code: 401 } } });
  expect((await ask(`${sandbox().provider.url}/drive/v3/files`)).status).toBe(401);
});

test("echo answers what it was sent", async () => {
  const answer = await ask(`${sandbox().provider.url}/echo`, {
    token: await providerToken(),
    form: { greeting: "hello" },
    query: { page: "2" },
  });
  expect(answer).toMatchObject({ status: 200, json: { method: "POST", query: { page: "2" }, body: "greeting=hello" } });
});

test("redirects lead where they are told", async () => {
  const { url } = sandbox().provider;
  const redirect = (query: Record<string, string>) => ask(`${url}/redirect`, { query });
  const same = await redirect({ to: "/drive/v3/files" });
  expect([same.status, same.headers.get("location")]).toEqual([302, "/drive/v3/files"]);
  const other = await redirect({ to: `${sandbox().kinde.url}/elsewhere`, status: "307" });
  expect([other.status, other.headers.get("location")]).toEqual([307, `${sandbox().kinde.url}/elsewhere`]);
  expect((await redirect({})).status).toBe(400);
  expect((await redirect({ to: "/", status: "200" })).status).toBe(400);
  expect((await redirect({ to: "/\r\nx: y" })).status).toBe(400);
});

test("other addresses and methods are refused", async () => {
  expect((await ask(`${sandbox().provider.url}/nothing`)).status).toBe(404);
  expect((await ask(`${sandbox().provider.url}/drive/v3/files`, { form: {} })).status).toBe(405);
});
