/**
 * Each client, set up as its README says, behind one interface. Runs in a child process, since a vendor's client keeps its state
 * in the module.
 */
import { pathToFileURL } from "node:url";
import { getUsers } from "../../../generated/kinde-management/operations.js";
import { getTokens } from "../../../generated/knetik/operations.js";
import { createKinde } from "../../../src/kinde/index.js";
import { createKnetik } from "../../../src/knetik/index.js";
import { CLIENT_ID, CLIENT_SECRET, type ClientId, KINDE_DOMAIN, TIMEOUT_MS } from "../clients.js";
import type { KnetikCloud, ManagementApi } from "./vendor-types.js";

export interface Client {
  /** One typed call that needs a token. */
  readonly call: () => Promise<unknown>;
  /** The client's token as a caller gets it. */
  readonly token: () => Promise<unknown>;
}

export interface ClientOptions {
  readonly origin: string;
  /** The vendor's module, as a file; empty for kinnect. */
  readonly module: string;
  readonly retries: boolean;
  readonly now: () => number;
}

export const CONNECT: Readonly<Record<ClientId, (options: ClientOptions) => Promise<Client>>> = {
  async kinnectKinde({ origin, retries, now }) {
    const kinde = createKinde({ domain: origin, ...ours({ retries, now }) });
    return { call: () => kinde.call(getUsers), token: () => kinde.tokens.get() };
  },

  async kinnectKnetik({ origin, retries, now }) {
    const knetik = createKnetik({ baseUrl: origin, ...ours({ retries, now }) });
    return { call: () => knetik.call(getTokens), token: () => knetik.tokens.get() };
  },

  /** Has no option for a time limit. Credentials come from the environment, as in its README. */
  async managementApi({ origin, module }) {
    rerouteKinde(origin);
    Object.assign(process.env, {
      KINDE_DOMAIN,
      KINDE_MANAGEMENT_CLIENT_ID: CLIENT_ID,
      KINDE_MANAGEMENT_CLIENT_SECRET: CLIENT_SECRET,
    });
    const { init, getToken, Users } = (await load(module)) as ManagementApi;
    init();
    return { call: () => Users.getUsers(), token: () => getToken() };
  },

  /** Has no tokens of its own: the caller asks for one and hands it over. */
  async knetikSdk({ origin, module }) {
    const { default: cloud } = (await load(module)) as { readonly default: KnetikCloud };
    const { instance } = cloud.ApiClient;
    instance.basePath = origin;
    instance.timeout = TIMEOUT_MS;
    const token = (): Promise<{ access_token: string }> =>
      new cloud.Access_TokenApi().getOAuthToken("client_credentials", CLIENT_ID, { clientSecret: CLIENT_SECRET });
    const call = async (): Promise<unknown> => {
      const { oauth2_client_credentials_grant: grant } = instance.authentications;
      grant.accessToken ??= (await token()).access_token;
      return new cloud.AuthTokensApi().getTokens();
    };
    return { call, token };
  },
};

export async function load(module: string): Promise<unknown> {
  return (await import(pathToFileURL(module).href)) as unknown;
}

/** The vendor's clients of Kinde insist on https and call the global `fetch` with a string. */
export function rerouteKinde(origin: string): void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => fetch(typeof input === "string" ? input.replace(`https://${KINDE_DOMAIN}`, origin) : input, init);
}

interface OurOptions {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly timeoutMs: number;
  readonly maxRetries: number;
  readonly now: () => number;
}

function ours({ retries, now }: Pick<ClientOptions, "retries" | "now">): OurOptions {
  return { clientId: CLIENT_ID, clientSecret: CLIENT_SECRET, timeoutMs: TIMEOUT_MS, maxRetries: retries ? 2 : 0, now };
}
