/**
 * Creates the Knetik client from its parts.
 */
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/knetik/types.js";
import { createOperationClient, type OperationClient } from "../http/client/operation-client.js";
import { createRawClient } from "../http/client/raw-client.js";
import { httpConfig } from "../http/options.js";
import { createPipeline } from "../http/transport/pipeline.js";
import type { Tokens } from "../tokens/credential.js";
import { tokenConfig } from "../tokens/options.js";
import { type AuthTokens, createAuthTokens } from "./auth-tokens.js";
import { createKnetikCredential } from "./credential.js";
import { knetikConfig, type KnetikOptions } from "./options.js";
import { RAW_OPERATIONS } from "./raw-operations.js";

/** A client for one Knetik back end. `call`, `send` and `paginate` run any of its operations. */
export interface Knetik extends OperationClient {
  /** Lists, reads and deletes users' tokens. */
  readonly authTokens: AuthTokens;
  /** The client's own token. */
  readonly tokens: Tokens;
  /** The API as an openapi-fetch client. It resolves to `{ data, error, response }`, also for error statuses. It rejects if there is no token or no response, or if a 2xx body isn't JSON. */
  readonly api: Client<paths>;
}

/**
 * Creates a client for one Knetik back end. It sends nothing until you use it.
 * @throws {ConfigurationError} if an option is missing or invalid; the message names it.
 */
export function createKnetik(options: KnetikOptions): Knetik {
  const knetik = knetikConfig({ ...options });
  const config = tokenConfig(options, httpConfig(options));
  const { tokens, authorizer } = createKnetikCredential(knetik, config);
  const endpoint = { ...config, baseUrl: knetik.baseUrl, pipeline: createPipeline(config, authorizer) };
  const operations = createOperationClient(endpoint);
  return {
    authTokens: createAuthTokens(operations),
    tokens,
    ...operations,
    api: createRawClient<paths>(endpoint, RAW_OPERATIONS),
  };
}
