/**
 * The Kinde client, put together.
 */
import type { Client } from "openapi-fetch";
import type { paths as AccountPaths } from "../../generated/kinde-account/types.js";
import type { paths as ManagementPaths } from "../../generated/kinde-management/types.js";
import type { Authorizer } from "../http/authorize.js";
import { type CallOperation, caller, type Door, sender, type SendOperation } from "../http/call.js";
import { requireSecret } from "../http/inputs.js";
import { rawClient } from "../http/openapi-fetch.js";
import { httpSettings } from "../http/options.js";
import { type PaginateOperation, paginator } from "../http/paginate.js";
import { pipeline } from "../http/pipeline.js";
import type { Tokens } from "../tokens/access.js";
import { tokenSettings } from "../tokens/options.js";
import { type ConnectedApps, createConnectedApps } from "./connected-apps.js";
import { managementAccess } from "./management-token.js";
import { createOAuth, type OAuth } from "./oauth.js";
import { type KindeOptions, kindePlaces, type LooseKindeOptions, type OptionNames } from "./options.js";
import { createSessionManagers } from "./session-managers.js";

/** A client of one Kinde tenant. Two clients never share anything but a store that both were given. */
export interface Kinde {
  readonly connectedApps: ConnectedApps;
  readonly oauth: OAuth;
  /** The management token. */
  readonly tokens: Tokens;
  /**
   * Executes any operation of the Management API, with the management token. Resolves to the response's data, names as on the wire.
   * @throws {KinnectError} of the class that fits; see the table of errors.
   */
  readonly call: CallOperation;
  /** As `call`, and resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** The items of a list operation, page by page; pages are asked for as they are needed. */
  readonly paginate: PaginateOperation;
  /** The Management API as an openapi-fetch client. It resolves to `{ data, error, response }`. */
  readonly management: Client<ManagementPaths>;
  /**
   * The Account API as an openapi-fetch client, with a user's access token.
   * @throws {ConfigurationError} when the token cannot stand in a header, at once.
   */
  account(userAccessToken: string): Client<AccountPaths>;
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
  const send = sender(api);
  const call = caller(send);
  const managers = createSessionManagers({
    send,
    store: tokens.store,
    leaseMs: tokens.leaseMs,
    sessionCacheMs,
    now,
    ...identity(apiUrl, management, clientId),
  });
  return {
    connectedApps: createConnectedApps({ managers, send, call, fetch: http.fetch }),
    oauth: createOAuth({
      managed: door(oauthUrl, access.authorizer),
      bare: door(oauthUrl),
      withUserToken: userDoor,
      clientId,
      clientSecret,
    }),
    tokens: access.tokens,
    call,
    send,
    paginate: paginator(send),
    management: rawClient<ManagementPaths>(apiUrl, api.pipeline, headers),
    account: (userAccessToken) =>
      rawClient<AccountPaths>(oauthUrl, userDoor(requireSecret("userAccessToken", userAccessToken)).pipeline, headers),
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
