/**
 * One call of each vendor's client, for a list of users or tokens.
 */
import type { Call } from "../../bench/contenders.js";
import type { Modules } from "../clients.js";
import { CONNECT, load } from "./clients.js";
import type { KindeSdk, ManagementApi, OpenapiFetch } from "./vendor-types.js";

/** Those that are installed. They replace the global `fetch`: what that adds, a string's replacement, is far below a microsecond. */
export async function vendorCalls(origin: string, token: string, modules: Modules): Promise<readonly (readonly [string, Call])[]> {
  const options = { origin, retries: true, now: Date.now };
  const found: (readonly [string, Call])[] = [];
  if (modules.knetikSdk) found.push(["knetikSdk", (await CONNECT.knetikSdk({ ...options, module: modules.knetikSdk })).call]);
  if (modules.openapiFetch) {
    const { default: createClient } = (await load(modules.openapiFetch)) as OpenapiFetch;
    const api = createClient({ baseUrl: origin, headers: { authorization: `Bearer ${token}` } });
    found.push(["openapiFetch", () => api.GET("/api/v1/users", { params: { query: { page_size: 1 } } })]);
  }
  if (modules.kindeSdk) {
    const { Configuration, UsersApi } = (await load(modules.kindeSdk)) as KindeSdk;
    const users = new UsersApi(new Configuration({ basePath: origin, accessToken: token }));
    found.push(["kindeSdk", () => users.getUsers({ pageSize: 1 })]);
  }
  if (modules.managementApi) {
    await CONNECT.managementApi({ ...options, module: modules.managementApi });
    const { Users } = (await load(modules.managementApi)) as ManagementApi;
    found.push(["managementApi", () => Users.getUsers({ pageSize: 1 })]);
  }
  return found;
}
