/**
 * The smallest useful program for each client: get a token and list users, or tokens. Their bundles are weighed, and their imports
 * timed.
 */
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Modules } from "./clients.js";

export interface Program {
  readonly source: string;
  /** The modules that a Node process loads for it. */
  readonly imports: readonly string[];
}

export type ProgramId = "kinnectKinde" | "kinnectKnetik" | keyof Modules;

const CREDENTIALS = `clientId: "id", clientSecret: "secret"`;

export function programs(root: string, modules: Modules): Readonly<Record<ProgramId, Program | undefined>> {
  const inRoot = (path: string): string => JSON.stringify(join(root, path));
  const built = (path: string): string => pathToFileURL(join(root, "dist/esm", path)).href;
  const vendor = (id: keyof Modules, source: (from: string) => string): Program | undefined => {
    const module = modules[id];
    return module === undefined ? undefined : { source: source(JSON.stringify(module)), imports: [pathToFileURL(module).href] };
  };
  return {
    kinnectKinde: {
      source: `import { createKinde } from ${inRoot("src/kinde/index.ts")};
import { getUsers } from ${inRoot("generated/kinde-management/operations.ts")};
console.log(await createKinde({ domain: "mybiz.kinde.com", ${CREDENTIALS} }).call(getUsers));`,
      imports: [built("kinde.js"), built("kinde/operations.js")],
    },
    kinnectKnetik: {
      source: `import { createKnetik } from ${inRoot("src/knetik/index.ts")};
import { getTokens } from ${inRoot("generated/knetik/operations.ts")};
console.log(await createKnetik({ baseUrl: "https://sandbox.knetikcloud.com", ${CREDENTIALS} }).call(getTokens));`,
      imports: [built("knetik.js"), built("knetik/operations.js")],
    },
    managementApi: vendor(
      "managementApi",
      (from) => `import { init, Users } from ${from};
init({ kindeDomain: "https://mybiz.kinde.com", ${CREDENTIALS} });
console.log(await Users.getUsers());`,
    ),
    kindeSdk: vendor(
      "kindeSdk",
      (from) => `import { Configuration, createKindeServerClient, GrantType, UsersApi } from ${from};
const authDomain = "https://mybiz.kinde.com";
const client = createKindeServerClient(GrantType.CLIENT_CREDENTIALS, { authDomain, audience: authDomain + "/api", ${CREDENTIALS} });
const items = new Map();
const session = {
  getSessionItem: async (key) => items.get(key),
  setSessionItem: async (key, value) => void items.set(key, value),
  removeSessionItem: async (key) => void items.delete(key),
  destroySession: async () => items.clear(),
};
const accessToken = await client.getToken(session);
console.log(await new UsersApi(new Configuration({ basePath: authDomain, accessToken })).getUsers({}));`,
    ),
    knetikSdk: vendor(
      "knetikSdk",
      (from) => `import cloud from ${from};
const { access_token } = await new cloud.Access_TokenApi().getOAuthToken("client_credentials", "id", { clientSecret: "secret" });
cloud.ApiClient.instance.authentications.oauth2_client_credentials_grant.accessToken = access_token;
console.log(await new cloud.AuthTokensApi().getTokens());`,
    ),
    openapiFetch: vendor(
      "openapiFetch",
      (from) => `import createClient from ${from};
const api = createClient({ baseUrl: "https://mybiz.kinde.com", headers: { authorization: "Bearer token" } });
console.log(await api.GET("/api/v1/users"));`,
    ),
  };
}
