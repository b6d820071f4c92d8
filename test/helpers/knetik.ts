/**
 * A Knetik client on a mocked `fetch`.
 */
import { createKnetik, type Knetik, type KnetikOptions } from "../../src/knetik/index.js";
import { formOf, json, mockRoutes, type MockRoutes, type Routes } from "./mock-fetch.js";

export const TOKEN_ENDPOINT = "POST /oauth/token";
export const LIST = "GET /auth/tokens";
export const DELETE = "DELETE /auth/tokens";

export interface MockKnetik extends MockRoutes {
  readonly knetik: Knetik;
  /** The forms that were sent to the token endpoint. */
  grants(): Record<string, string>[];
}

/** The token endpoint issues `admin-1`, `admin-2` and so on, unless `routes` replaces it. */
export function mockKnetik(
  routes: Routes = {},
  options: Record<string, unknown> = { clientId: "admin-client", clientSecret: "admin-secret" },
): MockKnetik {
  const mock = mockRoutes({
    [TOKEN_ENDPOINT]: (_request, n) => json({ access_token: `admin-${n}`, token_type: "bearer", expires_in: "3600" }),
    ...routes,
  });
  return {
    knetik: createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", fetch: mock.fetch, ...options } as unknown as KnetikOptions),
    grants: () => mock.requestsTo(TOKEN_ENDPOINT).map(formOf),
    ...mock,
  };
}
