/**
 * The Kinde client, put together.
 */
import type { Client } from "openapi-fetch";
import type { paths as AccountPaths } from "../../generated/kinde-account/types.js";
import type { paths as ManagementPaths } from "../../generated/kinde-management/types.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import type { Door } from "../http/client/send.js";
import { createOperationClient, type OperationClient } from "../http/client/operation-client.js";
import { rawClient } from "../http/client/raw-client.js";
import { httpSettings } from "../http/options.js";
import { pipeline } from "../http/transport/pipeline.js";
import type { Tokens } from "../tokens/credential.js";
import { tokenSettings } from "../tokens/options.js";
import { type ConnectedApps, createConnectedApps } from "./connected-apps/connected-apps.js";
import { managementAccess } from "./management-token.js";
import { createOAuth, type OAuth, userAuthorizer } from "./oauth.js";
import { type KindeOptions, kindePlaces, type LooseKindeOptions } from "./options.js";
import { sessionManagers } from "./connected-apps/session-managers.js";

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

export function kindeClient(options: LooseKindeOptions): Kinde {
  const places = kindePlaces(options);
  const settings = tokenSettings(options, httpSettings(options));
  const access = managementAccess(places, settings);
  const door = (baseUrl: string, authorizer?: Authorizer): Door => ({ ...settings, baseUrl, pipeline: pipeline(settings, authorizer) });
  const oauthDoor = (authorizer?: Authorizer): Door => door(places.oauthUrl, authorizer);
  const api = door(places.apiUrl, access.authorizer);
  const operations = createOperationClient(api);
  return {
    connectedApps: createConnectedApps(operations.send, sessionManagers(operations.send, places, settings), settings.fetch),
    oauth: createOAuth(oauthDoor, access.authorizer, places),
    tokens: access.tokens,
    ...operations,
    management: rawClient<ManagementPaths>(api),
    account: (userAccessToken) => {
      const user = oauthDoor(userAuthorizer(userAccessToken));
      return Object.assign(rawClient<AccountPaths>(user), createOperationClient(user));
    },
  };
}
