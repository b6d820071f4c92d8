/**
 * The Knetik client, put together.
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

/** A client of one Knetik back end. `call`, `send` and `paginate` execute any of its operations. */
export interface Knetik extends OperationClient {
  readonly authTokens: AuthTokens;
  /** The client's own token. */
  readonly tokens: Tokens;
  /** The API as an openapi-fetch client. It resolves to `{ data, error, response }`. */
  readonly api: Client<paths>;
}

/**
 * A client of one Knetik back end. Nothing is sent before it is used.
 * @throws {ConfigurationError} when an option is missing or unusable; the message holds its name.
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
