/**
 * The token on every request, and its one renewal on a 401.
 */
import { ConfigurationError } from "../errors/index.js";
import { failed, throwIfAborted } from "./failure.js";
import { isHeaderSafe } from "./inputs.js";
import type { CallOptions, HttpRequest, Layer } from "./request.js";

/** Where the authorize layer gets its tokens. */
export interface Authorizer {
  /** A token for a request. */
  token(options: CallOptions): Promise<string>;
  /** The token to try after a 401 refused `refused`; `undefined` where there is none but that one. */
  renewed(refused: string, options: CallOptions): Promise<string | undefined>;
}

/** A 401 is answered with one renewal and one more request; what is answered then stands. RFC 6750 section 3.1. */
export function authorize(authorizer: Authorizer): Layer {
  // A request that is repeated after a failure is the same record again.
  const renewed = new WeakSet<HttpRequest>();
  // No token is NaN, not even one that a store has lost.
  let safe: unknown = NaN;
  /** @throws {ConfigurationError} when the token cannot stand in a header: the request never leaves without one. */
  const withToken = (request: HttpRequest, token: string): HttpRequest => {
    if (token !== safe && !isHeaderSafe(token)) {
      throw failed(ConfigurationError, request.operation, "was not sent: its access token is no string that a header can carry.");
    }
    safe = token;
    return { ...request, headers: { ...request.headers, authorization: `Bearer ${token}` } };
  };
  return (next) => async (request) => {
    let token: string;
    try {
      token = await authorizer.token(request);
    } catch (error) {
      // A caller who left hears of the operation that it called, not of the token's.
      throwIfAborted(request.signal, request.operation);
      throw error;
    }
    const response = await next(withToken(request, token));
    if (response.status !== 401 || renewed.has(request)) return response;
    renewed.add(request);
    const other = await authorizer.renewed(token, request);
    return other === undefined ? response : next(withToken(request, other));
  };
}
