/**
 * Creates the Kinde client from its parts.
 */
import type { Client } from "openapi-fetch";
import { tokenRevocation } from "../../generated/kinde-account/operations.js";
import type { paths as AccountPaths } from "../../generated/kinde-account/types.js";
import { revokeConnectedAppToken } from "../../generated/kinde-management/operations.js";
import type { paths as ManagementPaths } from "../../generated/kinde-management/types.js";
import { createOperationClient, type OperationClient } from "../http/client/operation-client.js";
import { createRawClient } from "../http/client/raw-client.js";
import type { Endpoint } from "../http/client/send.js";
import { httpConfig } from "../http/options.js";
import { type Authorizer, createPipeline } from "../http/transport/pipeline.js";
import type { Tokens } from "../tokens/credential.js";
import { tokenConfig } from "../tokens/options.js";
import { type ConnectedApps, createConnectedApps } from "./connected-apps/connected-apps.js";
import { createM2m, type M2m, type M2mOptions } from "./m2m.js";
import { createManagementCredential } from "./management-token.js";
import { createOAuth, createUserAuthorizer, type OAuth } from "./oauth.js";
import { kindeConfig, type KindeOptions, type PartialKindeOptions } from "./options.js";
import { ACCOUNT_RAW_OPERATIONS, MANAGEMENT_RAW_OPERATIONS } from "./raw-operations.js";

/** A revocation is sent even while the API wants no requests: it can't wait. */
const UNPAUSED = [revokeConnectedAppToken.id, tokenRevocation.id];

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
  /**
   * Tokens and a `fetch` for one of your own APIs, with the client credentials grant. Equal options share their tokens, and clients with the
   * same store do too.
   * @throws {ConfigurationError} at once, if an option is invalid, or there is no `clientId` and `clientSecret`.
   */
  m2m(options: M2mOptions): M2m;
  /** The Management API as an openapi-fetch client. It resolves to `{ data, error, response }`, also for error statuses. It rejects if there is no token or no response, or if a 2xx body isn't JSON. */
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
  return createKindeClient({ ...options });
}

export function createKindeClient(options: PartialKindeOptions): Kinde {
  const kinde = kindeConfig(options);
  const config = tokenConfig(options, httpConfig(options));
  const { tokens, authorizer } = createManagementCredential(kinde, config);

  const management: Endpoint = { ...config, baseUrl: kinde.apiUrl, pipeline: createPipeline(config, authorizer, UNPAUSED) };
  /** Requests with the management token share one pipeline, and so a pause after a 429. */
  function oauthEndpoint(given?: Authorizer): Endpoint {
    const pipeline = given === authorizer ? management.pipeline : createPipeline(config, given, UNPAUSED);
    return { ...config, baseUrl: kinde.oauthUrl, pipeline };
  }

  const operations = createOperationClient(management);
  return {
    connectedApps: createConnectedApps(operations.send, kinde, config),
    oauth: createOAuth(oauthEndpoint, authorizer, kinde),
    tokens,
    m2m: createM2m(kinde, config),
    ...operations,
    management: createRawClient<ManagementPaths>(management, MANAGEMENT_RAW_OPERATIONS),
    account(userAccessToken) {
      const account = oauthEndpoint(createUserAuthorizer(userAccessToken));
      return Object.assign(createRawClient<AccountPaths>(account, ACCOUNT_RAW_OPERATIONS), createOperationClient(account));
    },
  };
}
