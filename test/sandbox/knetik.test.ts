/**
 * The token endpoint and the token list of the Knetik stand-in.
 */
import { startSandbox } from "../../src/sandbox/index.js";
import { field, knetikLogin, knetikToken, request, type RequestOptions, sandboxPerTest } from "./helpers.js";

const sandbox = sandboxPerTest();

async function tokens(options: RequestOptions = {}, path = ""): Promise<Awaited<ReturnType<typeof request>>> {
  return request(`${sandbox().knetik.url}/auth/tokens${path}`, { token: await knetikToken(sandbox()), ...options });
}

test("a Knetik client's token has expires_in as a string and no refresh token", async () => {
  const { clientSecret } = sandbox().knetik;
  const response = await knetikLogin(sandbox(), { grant_type: "client_credentials", client_secret: clientSecret });
  expect(response).toMatchObject({ status: 200, json: { token_type: "bearer", expires_in: "3600" } });
  expect(response.json).not.toHaveProperty("refresh_token");
});

test("a Knetik refresh token works once and is replaced by a new one", async () => {
  const { username, password } = sandbox().knetik;
  const login = await knetikLogin(sandbox(), { grant_type: "password", username, password });
  const refresh = (value: string) => knetikLogin(sandbox(), { grant_type: "refresh_token", refresh_token: value });
  const first = field(login, "refresh_token");
  const renewed = await refresh(first);
  expect(renewed.status).toBe(200);
  expect(field(renewed, "refresh_token")).not.toBe(first);
  expect(await refresh(first)).toMatchObject({ status: 400, json: { error: "invalid_grant" } });
  const token = field(renewed, "access_token");
  expect((await tokens({ token })).status).toBe(200);
  sandbox().invalidateKnetikRefreshTokens();
  expect(await refresh(field(renewed, "refresh_token"))).toMatchObject({ status: 400, json: { error: "invalid_grant" } });
});

test.each([
  [{ grant_type: "client_credentials", client_secret: "wrong" }, 401, "invalid_client"],
  [{ grant_type: "client_credentials" }, 401, "invalid_client"],
  [{ grant_type: "client_credentials", client_id: "wrong" }, 401, "invalid_client"],
  [{ grant_type: "password", username: "operator", password: "wrong" }, 400, "invalid_grant"],
  [{ grant_type: "password", username: "toString", password: "wrong" }, 400, "invalid_grant"],
  [{ grant_type: "refresh_token" }, 400, "invalid_grant"],
  [{ grant_type: "facebook" }, 400, "unsupported_grant_type"],
  [{ grant_type: "implicit" }, 400, "unsupported_grant_type"],
  [{}, 400, "invalid_request"],
])("the Knetik token request %j is refused with %s %s", async (form, status, error) => {
  expect(await knetikLogin(sandbox(), form)).toMatchObject({ status, json: { error } });
});

test("pages of the Knetik token list count from 1, and the last one is marked as last", async () => {
  expect(await tokens()).toMatchObject({
    json: { first: true, last: false, number: 1, number_of_elements: 25, size: 25, total_elements: 60, total_pages: 3 },
  });
  expect(await tokens({ query: { page: "3" } })).toMatchObject({
    json: { first: false, last: true, number: 3, number_of_elements: 10 },
  });
  expect(await tokens({ query: { page: "4" } })).toMatchObject({ json: { last: true, content: [] } });
});

test("the Knetik token list can be filtered and sorted", async () => {
  const filtered = await tokens({ query: { filter_username: "ada", filter_client_id: "game-client" } });
  expect(filtered).toMatchObject({
    json: { total_elements: 1, content: [{ username: "ada", client_id: "game-client" }] },
  });
  const ordered = await tokens({ query: { order: "client_id:DESC,username:ASC", size: "13" } });
  const usernames = ["ada", "alan", "barbara", "dennis", "donald", "edsger", "frances", "grace", "ken", "margaret", "radia", "tony"];
  expect(ordered).toMatchObject({
    json: {
      content: [...usernames.map((username) => ({ username, client_id: "web-shop" })), { username: "ada", client_id: "support-desk" }],
    },
  });
});

test.each<Record<string, string>>([{ page: "0" }, { page: "x" }, { size: "0" }, { order: "secret:ASC" }, { order: "username:UP" }])(
  "the Knetik token list refuses the query %j",
  async (query) => {
    expect(await tokens({ query })).toMatchObject({ status: 400, json: { code: 400, result: [{}] } });
  },
);

test("a Knetik token is found by user and client, and an unknown one gets 404", async () => {
  expect(await tokens({}, "/ada/game-client")).toMatchObject({ status: 200, json: { username: "ada" } });
  expect(await tokens({}, "/ada/nothing")).toMatchObject({ status: 404, json: { code: 404, result: [{}] } });
  expect((await tokens({}, "/%E0%A4%A/game-client")).status).toBe(404);
});

test("deleting Knetik tokens requires a user or a client, and deletes only matching tokens", async () => {
  expect((await tokens({ method: "DELETE" })).status).toBe(400);
  expect((await tokens({ method: "DELETE", query: { username: "" } })).status).toBe(400);
  const one = await tokens({ method: "DELETE", query: { username: "ada", client_id: "game-client" } });
  expect(one).toMatchObject({ status: 204, text: "" });
  expect(await tokens()).toMatchObject({ json: { total_elements: 59 } });
  await tokens({ method: "DELETE", query: { username: "ada" } });
  expect(await tokens()).toMatchObject({ json: { total_elements: 55 } });
  await tokens({ method: "DELETE", query: { client_id: "game-client" } });
  expect(await tokens()).toMatchObject({ json: { total_elements: 44 } });
});

test("Knetik's token list and a single entry don't contain the tokens' values", async () => {
  const { json } = await tokens({ query: { size: "100" } });
  expect(Reflect.get(Object(json), "content")).toEqual(Array(60).fill({ username: expect.any(String), client_id: expect.any(String) }));
  expect((await tokens({}, "/ada/game-client")).json).toEqual({ username: "ada", client_id: "game-client" });
});

test("with hasKnetikTokenValues a Knetik user is listed with the newest token, and deleting it logs the user out", async () => {
  await using showing = await startSandbox({ hasKnetikTokenValues: true });
  const sandbox = () => showing;
  const tokens = async (options: RequestOptions) =>
    request(`${showing.knetik.url}/auth/tokens`, { token: await knetikToken(showing), ...options });
  const { guest, clientId } = sandbox().knetik;
  const login = (form: Record<string, string>) => knetikLogin(sandbox(), form);
  const first = await login({ grant_type: "password", ...guest });
  const second = await login({ grant_type: "refresh_token", refresh_token: field(first, "refresh_token") });
  const named = { query: { filter_username: guest.username } };
  expect(await tokens(named)).toMatchObject({
    json: { content: [{ username: guest.username, client_id: clientId, token: field(second, "access_token") }] },
  });

  expect((await tokens({ method: "DELETE", query: { username: guest.username } })).status).toBe(204);
  expect(await tokens(named)).toMatchObject({ json: { content: [] } });
  for (const response of [first, second]) expect((await tokens({ token: field(response, "access_token") })).status).toBe(401);
  const refreshed = await login({ grant_type: "refresh_token", refresh_token: field(second, "refresh_token") });
  expect(refreshed).toMatchObject({ status: 400, json: { error: "invalid_grant" } });
});

test("the Knetik token list refuses unknown, expired and invalidated tokens, and a guest's", async () => {
  const { guest } = sandbox().knetik;
  expect(await tokens({ token: "unknown" })).toMatchObject({ status: 401, json: { code: 401 } });
  const login = await knetikLogin(sandbox(), { grant_type: "password", ...guest });
  expect((await tokens({ token: field(login, "access_token") })).status).toBe(403);
  const token = await knetikToken(sandbox());
  sandbox().clock.advance(3_600_000);
  expect((await tokens({ token })).status).toBe(401);
  const other = await knetikToken(sandbox());
  sandbox().invalidateKnetikTokens();
  expect((await tokens({ token: other })).status).toBe(401);
});
