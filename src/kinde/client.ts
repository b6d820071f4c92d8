/**
 * Puts the Kinde client together.
 */
import type { Client } from "openapi-fetch";
import type { paths as AccountPaths } from "../../generated/kinde-account/types.js";
import type { paths as ManagementPaths } from "../../generated/kinde-management/types.js";
import { createOperationClient, type OperationClient } from "../http/client/operation-client.js";
import { createRawClient } from "../http/client/raw-client.js";
import type { Endpoint } from "../http/client/send.js";
import { httpConfig } from "../http/options.js";
import { type Authorizer, createPipeline } from "../http/transport/pipeline.js";
import type { Tokens } from "../tokens/credential.js";
import { tokenConfig } from "../tokens/options.js";
import { type ConnectedApps, createConnectedApps } from "./connected-apps/connected-apps.js";
import { createSessionManagers } from "./connected-apps/session-managers.js";
import { createManagementCredential } from "./management-token.js";
import { createOAuth, createUserAuthorizer, type OAuth } from "./oauth.js";
import { kindeConfig, type KindeOptions, type PartialKindeOptions } from "./options.js";

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
  return createKindeClient({ ...options });
}

export function createKindeClient(options: PartialKindeOptions): Kinde {
  const kinde = kindeConfig(options);
  const config = tokenConfig(options, httpConfig(options));
  const { tokens, authorizer } = createManagementCredential(kinde, config);

  function endpoint(baseUrl: string, authorizer?: Authorizer): Endpoint {
    return { ...config, baseUrl, pipeline: createPipeline(config, authorizer) };
  }
  function oauthEndpoint(authorizer?: Authorizer): Endpoint {
    return endpoint(kinde.oauthUrl, authorizer);
  }

  const management = endpoint(kinde.apiUrl, authorizer);
  const operations = createOperationClient(management);
  return {
    connectedApps: createConnectedApps(operations.send, createSessionManagers(operations.send, kinde, config), config.fetch),
    oauth: createOAuth(oauthEndpoint, authorizer, kinde),
    tokens,
    ...operations,
    management: createRawClient<ManagementPaths>(management),
    account(userAccessToken) {
      const account = oauthEndpoint(createUserAuthorizer(userAccessToken));
      return Object.assign(createRawClient<AccountPaths>(account), createOperationClient(account));
    },
  };
}
