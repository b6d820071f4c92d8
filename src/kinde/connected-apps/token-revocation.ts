/**
 * A `revokeAtProvider` for providers that implement OAuth 2.0 Token Revocation (RFC 7009). Not part of a client, so only those who import it pay
 * for it.
 */
import { httpConfig, type HttpOptions } from "../../http/options.js";
import { responseError } from "../../http/response/error.js";
import { serializeRequest } from "../../http/serialize/request.js";
import { createPipeline } from "../../http/transport/pipeline.js";
import { check, requireKnown, requireSecret, requireUrl } from "../../http/validate.js";
import type { OperationDescriptor } from "../../operation.js";
import type { RevokeAtProvider } from "../options.js";

/** Options of `createTokenRevocation`. The client credentials are those of your application at the provider, not at Kinde. */
export interface TokenRevocationOptions extends Pick<HttpOptions, "fetch" | "timeoutMs" | "maxRetries"> {
  /** The provider's revocation endpoint, an https URL, such as `https://oauth2.googleapis.com/revoke`. */
  readonly url: string | URL;
  /** The client ID at the provider. Default: none is sent, which some providers allow. */
  readonly clientId?: string | undefined;
  /** The client secret at the provider. Default: none. */
  readonly clientSecret?: string | undefined;
  /** Where the client credentials go: into the `Authorization` header (`basic`) or the form (`body`). Default: `basic` if there is a secret. */
  readonly clientAuthentication?: "basic" | "body" | undefined;
}

const OPTIONS = [
  "url",
  "clientId",
  "clientSecret",
  "clientAuthentication",
  "fetch",
  "timeoutMs",
  "maxRetries",
] as const satisfies (keyof TokenRevocationOptions)[];

/**
 * Creates a `revokeAtProvider` that sends the token to a revocation endpoint as RFC 7009, section 2.1, says: a form with `token` and
 * `token_type_hint`. It rejects with a `KinnectError` if the provider refuses or fails; transient failures are tried again. The error
 * `invalid_token` counts as `already_gone`.
 * @throws {ConfigurationError} at once, if an option is invalid.
 */
export function createTokenRevocation(options: TokenRevocationOptions): RevokeAtProvider {
  requireKnown(options, OPTIONS);
  const { url: givenUrl, clientId, clientSecret, clientAuthentication, ...http } = options;
  const url = requireUrl("url", givenUrl);
  if (clientId !== undefined || clientSecret !== undefined) requireSecret("clientId", clientId);
  if (clientSecret !== undefined) requireSecret("clientSecret", clientSecret);
  const isKnown = clientAuthentication === undefined || clientAuthentication === "basic" || clientAuthentication === "body";
  check(isKnown, "clientAuthentication", "be basic or body");
  check(clientAuthentication !== "basic" || clientSecret !== undefined, "clientSecret", "be given with basic");
  const isBasic = clientSecret !== undefined && clientAuthentication !== "body";
  const credentials = isBasic ? {} : { client_id: clientId, client_secret: clientSecret };
  const config = httpConfig(http);
  const headers = { ...config.headers, ...(isBasic && { authorization: `Basic ${basic(clientId, clientSecret)}` }) };
  const operation: OperationDescriptor = {
    id: "revokeAtProvider",
    method: "POST",
    path: url.pathname,
    idempotent: true,
    consumes: "application/x-www-form-urlencoded",
    success: "empty",
  };
  const send = createPipeline(config);

  return async function revokeAtProvider(token, { signal }) {
    const body = { token: token.value, token_type_hint: "access_token", ...credentials };
    const secrets = [token.value, ...(clientSecret === undefined ? [] : [clientSecret])];
    const request = serializeRequest("", operation, { body }, { signal, secrets }, headers);
    const response = await send({ ...request, url: url.href });
    if (response.status >= 200 && response.status < 300) return undefined;
    const error = responseError(response);
    // RFC 7009 answers with 200 then, but not all providers do.
    if (error.status === 400 && error.apiCode === "invalid_token") return "already_gone";
    throw error;
  };
}

/** RFC 6749, section 2.3.1: both are form-encoded first. */
function basic(clientId = "", clientSecret = ""): string {
  return btoa([clientId, clientSecret].map(encodeURIComponent).join(":"));
}
