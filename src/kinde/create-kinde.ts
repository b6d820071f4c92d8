/**
 * The Kinde client, put together.
 */
import type { Client } from "openapi-fetch";
import type { paths as AccountPaths } from "../../generated/kinde-account/types.js";
import type { paths as ManagementPaths } from "../../generated/kinde-management/types.js";
import type { Authorizer } from "../http/authorize.js";
import type { Door } from "../http/call.js";
import { createOperationClient, type OperationClient } from "../http/client.js";
import { requireSecret } from "../http/inputs.js";
import { rawClient } from "../http/openapi-fetch.js";
import { httpSettings } from "../http/options.js";
import { pipeline } from "../http/pipeline.js";
import type { Tokens } from "../tokens/access.js";
import { tokenSettings } from "../tokens/options.js";
import { type ConnectedApps, createConnectedApps } from "./connected-apps.js";
import { managementAccess } from "./management-token.js";
import { createOAuth, type OAuth } from "./oauth.js";
import { type KindeOptions, kindePlaces, type LooseKindeOptions, type OptionNames } from "./options.js";
import { createSessionManagers } from "./session-managers.js";

/** The Account API for one user: an openapi-fetch client, which also executes the descriptors of `kinnect/kinde/account-operations`. */
export type KindeAccount = Client<AccountPaths> & OperationClient;

/**
 * A client of one Kinde tenant. Two clients never share anything but a store that both were given. `call`, `send` and
 * `paginate` execute the operations of the Management API, with the management token.
 */
export interface Kinde extends OperationClient {
  readonly connectedApps: ConnectedApps;
  readonly oauth: OAuth;
  /** The management token. */
  readonly tokens: Tokens;
  /** The Management API as an openapi-fetch client. It resolves to `{ data, error, response }`. */
  readonly management: Client<ManagementPaths>;
  /**
   * The Account API with a user's access token, which is the user's to renew.
   * @throws {ConfigurationError} when the token cannot stand in a header, at once.
   */
  account(userAccessToken: string): KindeAccount;
}

/**
 * A client of one Kinde tenant. Nothing is sent before it is used.
 * @throws {ConfigurationError} when an option is missing or unusable; the message holds its name.
 */
export function createKinde(options: KindeOptions): Kinde {
  return kindeClient({ ...options });
}

export function kindeClient(options: LooseKindeOptions, names?: OptionNames): Kinde {
  const places = kindePlaces(options, names);
  const { apiUrl, oauthUrl, clientId, clientSecret, sessionCacheMs, management } = places;
  const http = httpSettings(options);
  const { now, headers } = http;
  const tokens = tokenSettings(options, http);
  const access = managementAccess(places, http, tokens);
  const door = (baseUrl: string, authorizer?: Authorizer): Door => ({ baseUrl, pipeline: pipeline(http, authorizer), headers, now });
  const userDoor = (userAccessToken: string): Door => door(oauthUrl, userAuthorizer(userAccessToken));
  const api = door(apiUrl, access.authorizer);
  const operations = createOperationClient(api);
  const managers = createSessionManagers({
    send: operations.send,
    store: tokens.store,
    leaseMs: tokens.leaseMs,
    sessionCacheMs,
    now,
    ...identity(apiUrl, management, clientId),
  });
  return {
    connectedApps: createConnectedApps({ ...operations, managers, fetch: http.fetch }),
    oauth: createOAuth({
      managed: door(oauthUrl, access.authorizer),
      bare: door(oauthUrl),
      withUserToken: userDoor,
      clientId,
      clientSecret,
    }),
    tokens: access.tokens,
    ...operations,
    management: rawClient<ManagementPaths>(apiUrl, api.pipeline, headers),
    account: (userAccessToken) => {
      const user = userDoor(requireSecret("userAccessToken", userAccessToken));
      return Object.assign(rawClient<AccountPaths>(oauthUrl, user.pipeline, headers), createOperationClient(user));
    },
  };
}

/** A user's token is the user's to renew. */
function userAuthorizer(userAccessToken: string): Authorizer {
  return { token: async () => userAccessToken, renewed: async () => undefined };
}

/** Sessions are shared by clients with the same credentials alone. A function's cannot be told: such a client is alone. */
function identity(
  apiUrl: string,
  management: ReturnType<typeof kindePlaces>["management"],
  clientId: string | undefined,
): { tenant: readonly unknown[]; secrets: readonly string[] } {
  const { accessToken } = management;
  if (accessToken === undefined) return { tenant: [apiUrl, clientId], secrets: [management.clientSecret] };
  return typeof accessToken === "string"
    ? { tenant: [apiUrl], secrets: [accessToken] }
    : { tenant: [apiUrl, crypto.randomUUID()], secrets: [] };
}
