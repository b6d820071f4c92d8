import { getUserPermissions, getUserProfileV2 } from "../../generated/kinde-account/operations.js";
import { ConfigurationError, CredentialsError } from "../../src/kinde/index.js";
import { mockKinde, PROFILE, TOKEN_ENDPOINT } from "../helpers/kinde.js";
import { empty, json } from "../helpers/mock-fetch.js";
import { collect, rejection } from "../helpers/outcomes.js";

const PERMISSIONS = "GET /account_api/v1/permissions";

test("account.paginate() requests every page with the user's token", async () => {
  const { kinde, requestsTo } = mockKinde({
    [PERMISSIONS]: (_request, n) =>
      json(
        n === 1
          ? { data: { permissions: [{ key: "a" }] }, metadata: { has_more: true, next_page_starting_after: "p1" } }
          : { data: { permissions: [{ key: "b" }] }, metadata: { has_more: false } },
      ),
  });
  const permissions = await collect(kinde.account("user-token").paginate(getUserPermissions));
  expect(permissions.map(({ key }) => key)).toEqual(["a", "b"]);
  expect(requestsTo(PERMISSIONS).map(({ url, headers }) => [url.search, headers.get("authorization")])).toEqual([
    ["", "Bearer user-token"],
    ["?starting_after=p1", "Bearer user-token"],
  ]);
  expect(requestsTo(TOKEN_ENDPOINT)).toEqual([]);
});

test("account() is an openapi-fetch client that also runs operation descriptors", async () => {
  const { kinde } = mockKinde({ [PROFILE]: () => json({ sub: "kp_1" }) });
  const account = kinde.account("user-token");
  expect((await account.GET("/oauth2/v2/user_profile")).data).toEqual({ sub: "kp_1" });
  expect(await account.call(getUserProfileV2)).toEqual({ sub: "kp_1" });
});

test("a 401 for the user's token is a CredentialsError, and the management token isn't renewed", async () => {
  const { kinde, requestsTo } = mockKinde({ [PROFILE]: () => empty(401) });
  expect(await rejection(kinde.account("user-token").call(getUserProfileV2))).toBeInstanceOf(CredentialsError);
  expect([requestsTo(PROFILE).length, requestsTo(TOKEN_ENDPOINT).length]).toEqual([1, 0]);
});

test("account() throws if a header can't carry the token", () => {
  expect(() => mockKinde({}).kinde.account("two\nlines")).toThrow(ConfigurationError);
});
