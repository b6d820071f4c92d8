/**
 * The provider: a list of files, an echo and a redirect.
 */
import { connect, field, request, requestFiles, requestToken, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

async function providerToken(): Promise<string> {
  return field(await requestToken(sandbox(), await connect(sandbox())), "access_token");
}

test("the provider refuses missing and unknown tokens", async () => {
  expect(await requestFiles(sandbox(), "unknown")).toMatchObject({ status: 401, json: { error: { code: 401 } } });
  expect((await request(`${sandbox().provider.url}/drive/v3/files`)).status).toBe(401);
});

test("the provider's echo returns the request that it received", async () => {
  const response = await request(`${sandbox().provider.url}/echo`, {
    token: await providerToken(),
    form: { greeting: "hello" },
    query: { page: "2" },
  });
  expect(response).toMatchObject({ status: 200, json: { method: "POST", query: { page: "2" }, body: "greeting=hello" } });
});

test("the provider redirects to the given URL with the given status, and refuses malformed ones", async () => {
  const { url } = sandbox().provider;
  const redirect = (query: Record<string, string>) => request(`${url}/redirect`, { query });
  const same = await redirect({ to: "/drive/v3/files" });
  expect([same.status, same.headers.get("location")]).toEqual([302, "/drive/v3/files"]);
  const other = await redirect({ to: `${sandbox().kinde.url}/elsewhere`, status: "307" });
  expect([other.status, other.headers.get("location")]).toEqual([307, `${sandbox().kinde.url}/elsewhere`]);
  expect((await redirect({})).status).toBe(400);
  expect((await redirect({ to: "/", status: "200" })).status).toBe(400);
  expect((await redirect({ to: "/\r\nx: y" })).status).toBe(400);
});

test("the provider replies 404 to an unknown path and 405 to a wrong method", async () => {
  expect((await request(`${sandbox().provider.url}/nothing`)).status).toBe(404);
  expect((await request(`${sandbox().provider.url}/drive/v3/files`, { form: {} })).status).toBe(405);
});
