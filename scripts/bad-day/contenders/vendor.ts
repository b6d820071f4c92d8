/**
 * The vendor's own client, as its README uses it. It keeps its token in its module, so each process loads the module anew.
 */
import { AsyncLocalStorage } from "node:async_hooks";
import { createRequire } from "node:module";
import { KINDE_ORIGIN, PROVIDER_ORIGIN } from "../servers.js";
import { CLIENT_ID, CLIENT_SECRET, type Contender } from "./contender.js";

/** As much of the vendor's module as is used here. */
interface ManagementApi {
  init(config: { readonly kindeDomain: string; readonly clientId: string; readonly clientSecret: string }): void;
  readonly ConnectedApps: { getConnectedAppToken(query: { readonly sessionId: string }): Promise<{ readonly access_token?: string }> };
  readonly Users: { getUserData(query: { readonly id: string }): Promise<{ readonly id?: string } | undefined> };
}

/** It calls the global `fetch`, and each process has its own. */
const currentFetch = new AsyncLocalStorage<typeof globalThis.fetch>();

/** @param name with the version. @param module a module of the folder that the package is installed in. */
export function vendorContender(packageName: string, version: string, module: string): Contender {
  const require = createRequire(module);
  return {
    name: `${packageName} ${version}`,
    createClient({ fetch }) {
      const path = require.resolve(packageName);
      delete require.cache[path];
      const { init, ConnectedApps, Users } = require(path) as ManagementApi;
      init({ kindeDomain: KINDE_ORIGIN, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET });
      // Each call asks Kinde: the client keeps no provider's token.
      const token = async (sessionId: string): Promise<string> =>
        String((await ConnectedApps.getConnectedAppToken({ sessionId })).access_token);
      return {
        token: (sessionId) => currentFetch.run(fetch, () => token(sessionId)),
        readUser: (id) => currentFetch.run(fetch, async () => (await Users.getUserData({ id }))?.id),
        async askProvider(sessionId) {
          const value = await currentFetch.run(fetch, () => token(sessionId));
          return (await fetch(`${PROVIDER_ORIGIN}/files`, { headers: { authorization: `Bearer ${value}` } })).status;
        },
      };
    },
  };
}

/** Replaces what the vendor's client finds in its process: the global `fetch`, the environment, and the console it prints failures to. */
export async function inVendorsWorld<T>(work: () => Promise<T>): Promise<T> {
  const { fetch } = globalThis;
  const { error } = console;
  const kindeVariables = Object.fromEntries(Object.entries(process.env).filter(([name]) => name.startsWith("KINDE_")));
  for (const name of Object.keys(kindeVariables)) delete process.env[name];
  globalThis.fetch = (...args) => (currentFetch.getStore() ?? fetch)(...args);
  console.error = () => undefined;
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
    console.error = error;
    Object.assign(process.env, kindeVariables);
  }
}
