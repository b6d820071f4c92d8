/**
 * A Kinde client on a mocked `fetch`.
 */
import { createKinde, type Kinde, type KindeOptions } from "../../src/kinde/index.js";
import { json, mockRoutes, type MockRoutes, type Routes } from "./mock-fetch.js";

export const TOKEN_ENDPOINT = "POST /oauth2/token";
export const SESSION_TOKEN = "GET /api/v1/connected_apps/token";
export const AUTH_URL = "GET /api/v1/connected_apps/auth_url";
export const REVOKE = "POST /api/v1/connected_apps/revoke";
export const USERS = "GET /api/v1/users";
export const INTROSPECT = "POST /oauth2/introspect";
export const REVOKE_TOKEN = "POST /oauth2/revoke";
export const PROFILE = "GET /oauth2/v2/user_profile";

export const CREDENTIALS = { domain: "mybiz.kinde.com", clientId: "m2m-client-id", clientSecret: "m2m-client-secret" };

export interface MockKinde extends MockRoutes {
  readonly kinde: Kinde;
}

/** The token endpoint issues `management-1`, `management-2` and so on, unless `routes` replaces it. */
export function mockKinde(routes: Routes = {}, options: Partial<KindeOptions> = {}): MockKinde {
  const mock = mockRoutes({
    [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `management-${n}`, expires_in: 86_400 }),
    ...routes,
  });
  return { kinde: createKinde({ ...CREDENTIALS, fetch: mock.fetch, ...options } as KindeOptions), ...mock };
}

/** A client whose management token, `management-1`, was issued long enough ago to be replaced after a 401. */
export async function mockAgedKinde(routes: Routes = {}, options: Partial<KindeOptions> = {}): Promise<MockKinde> {
  let now = Date.UTC(2026, 0);
  const mock = mockKinde(routes, { now: () => now, ...options });
  await mock.kinde.tokens.get();
  now += 30_000;
  return mock;
}

/** Kinde's response for a session that is pending, expired or revoked. */
export function invalidSession(message = "no"): Response {
  return json({ errors: [{ code: "INVALID_SESSION", message }] }, 400);
}
