/**
 * The Knetik client, put together.
 */
import type { Client } from "openapi-fetch";
import type { paths } from "../../generated/knetik/types.js";
import { type CallOperation, caller, sender, type SendOperation } from "../http/call.js";
import { rawClient } from "../http/openapi-fetch.js";
import { httpSettings } from "../http/options.js";
import { type PaginateOperation, paginator } from "../http/paginate.js";
import { pipeline } from "../http/pipeline.js";
import type { Tokens } from "../tokens/access.js";
import { tokenSettings } from "../tokens/options.js";
import { knetikAccess } from "./access-token.js";
import { type AuthTokens, createAuthTokens } from "./auth-tokens.js";
import { type KnetikOptions, knetikPlaces } from "./options.js";

/** A client of one Knetik back end. */
export interface Knetik {
  readonly authTokens: AuthTokens;
  /** The client's own token. */
  readonly tokens: Tokens;
  /**
   * Executes any operation. Resolves to the response's data, names as on the wire.
   * @throws {KinnectError} of the class that fits; see the table of errors.
   */
  readonly call: CallOperation;
  /** As `call`, and resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** The items of a list operation, page by page; pages are asked for as they are needed. */
  readonly paginate: PaginateOperation;
  /** The API as an openapi-fetch client. It resolves to `{ data, error, response }`. */
  readonly api: Client<paths>;
}

/**
 * A client of one Knetik back end. Nothing is sent before it is used.
 * @throws {ConfigurationError} when an option is missing or unusable; the message holds its name.
 */
export function createKnetik(options: KnetikOptions): Knetik {
  const places = knetikPlaces({ ...options });
  const http = httpSettings(options);
  const { now, headers } = http;
  const access = knetikAccess(places, http, tokenSettings(options, http));
  const door = { baseUrl: places.baseUrl, pipeline: pipeline(http, access.authorizer), headers, now };
  const send = sender(door);
  const call = caller(send);
  const paginate = paginator(send);
  return {
    authTokens: createAuthTokens(send, paginate),
    tokens: access.tokens,
    call,
    send,
    paginate,
    api: rawClient<paths>(door.baseUrl, door.pipeline, headers),
  };
}
