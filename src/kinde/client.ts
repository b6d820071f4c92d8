/**
 * Creates the Kinde client from its parts.
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

/** The Account API for one user: an openapi-fetch client that also runs the operations in `kinnect/kinde/account-operations`. */
export type KindeAccount = Client<AccountPaths> & OperationClient;

/**
 * A client for one Kinde tenant. Clients share nothing, unless you give them the same store. `call`, `send` and `paginate` run the
 * operations of the Management API with the management token.
 */
export interface Kinde extends OperationClient {
  /** Connects users to third-party services and manages their sessions. */
  readonly connectedApps: ConnectedApps;
  /** Introspects and revokes tokens, and reads user profiles. */
  readonly oauth: OAuth;
  /** The client's management token. */
  readonly tokens: Tokens;
  /** The Management API as an openapi-fetch client. It resolves to `{ data, error, response }` for every status. */
  readonly management: Client<ManagementPaths>;
  /**
   * The Account API with a user's access token. kinnect doesn't refresh this token.
   * @throws {ConfigurationError} at once, if the token contains characters that a header can't carry.
   */
  account(userAccessToken: string): KindeAccount;
}

/**
 * Creates a client for one Kinde tenant. It sends nothing until you use it.
 * @throws {ConfigurationError} if an option is missing or invalid; the message names it.
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
