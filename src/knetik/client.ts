/**
 * Creates the Knetik client from its parts.
 */
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/knetik/types.js";
import { createOperationClient, type OperationClient } from "../http/client/operation-client.js";
import { rawClient } from "../http/client/raw-client.js";
import { httpSettings } from "../http/options.js";
import { pipeline } from "../http/transport/pipeline.js";
import type { Tokens } from "../tokens/credential.js";
import { tokenSettings } from "../tokens/options.js";
import { knetikAccess } from "./access-token.js";
import { type AuthTokens, createAuthTokens } from "./auth-tokens.js";
import { type KnetikOptions, knetikPlaces } from "./options.js";

/** A client for one Knetik back end. `call`, `send` and `paginate` run any of its operations. */
export interface Knetik extends OperationClient {
  /** Lists, reads and deletes users' tokens. */
  readonly authTokens: AuthTokens;
  /** The client's own token. */
  readonly tokens: Tokens;
  /** The API as an openapi-fetch client. It resolves to `{ data, error, response }` for every status. */
  readonly api: Client<paths>;
}

/**
 * Creates a client for one Knetik back end. It sends nothing until you use it.
 * @throws {ConfigurationError} if an option is missing or invalid; the message names it.
 */
export function createKnetik(options: KnetikOptions): Knetik {
  const places = knetikPlaces({ ...options });
  const settings = tokenSettings(options, httpSettings(options));
  const access = knetikAccess(places, settings);
  const door = { ...settings, baseUrl: places.baseUrl, pipeline: pipeline(settings, access.authorizer) };
  const operations = createOperationClient(door);
  return {
    authTokens: createAuthTokens(operations),
    tokens: access.tokens,
    ...operations,
    api: rawClient<paths>(door),
  };
}
