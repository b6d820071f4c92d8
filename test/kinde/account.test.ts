import { getUserPermissions, getUserProfileV2 } from "../../generated/kinde-account/operations.js";
import { ConfigurationError, CredentialsError } from "../../src/kinde/index.js";
import { kindeWire, rejection, TOKEN } from "../helpers/kinde-wire.js";
import { empty, json } from "../helpers/observed-fetch.js";

const PERMISSIONS = "GET /account_api/v1/permissions";
const PROFILE = "GET /oauth2/v2/user_profile";

test("a user's lists are paged with the user's token", async () => {
  const { kinde, to } = kindeWire({
    [PERMISSIONS]: (_request, n) =>
      json(
        n === 1
          ? { data: { permissions: [{ key: "a" }] }, metadata: { has_more: true, next_page_starting_after: "p1" } }
          : { data: { permissions: [{ key: "b" }] }, metadata: { has_more: false } },
      ),
  });
  const keys: (string | undefined)[] = [];
  for await (const { key } of kinde.account("user-token").paginate(getUserPermissions)) keys.push(key);
  expect(keys).toEqual(["a", "b"]);
  expect(to(PERMISSIONS).map(({ url, headers }) => [url.search, headers.get("authorization")])).toEqual([
    ["", "Bearer user-token"],
    ["?starting_after=p1", "Bearer user-token"],
  ]);
  expect(to(TOKEN)).toEqual([]);
});

test("it is an openapi-fetch client, and calls descriptors", async () => {
  const { kinde } = kindeWire({ [PROFILE]: () => json({ sub: "kp_1" }) });
  const account = kinde.account("user-token");
  expect((await account.GET("/oauth2/v2/user_profile")).data).toEqual({ sub: "kp_1" });
  expect(await account.call(getUserProfileV2)).toEqual({ sub: "kp_1" });
});

test("a 401 is the user's: it touches no token of ours", async () => {
  const { kinde, to } = kindeWire({ [PROFILE]: () => empty(401) });
  expect(await rejection(kinde.account("user-token").call(getUserProfileV2))).toBeInstanceOf(CredentialsError);
  expect([to(PROFILE).length, to(TOKEN).length]).toEqual([1, 0]);
});

test("a token that no header can carry is refused at once", () => {
  expect(() => kindeWire({}).kinde.account("two\nlines")).toThrow(ConfigurationError);
});
