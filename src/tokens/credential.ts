/**
 * The token that a client's requests carry: either managed, or given by the caller.
 */
import { CredentialsError, isKinnectError } from "../errors/index.js";
import { throwIfAborted } from "../http/operation-error.js";
import type { CallOptions } from "../http/request.js";
import { withDeadline } from "../http/transport/deadline.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import { requireSecret } from "../http/validate.js";
import type { TokenManager } from "./engine/token-manager.js";
import { jwtExpiry } from "./expiry.js";
import type { TokenOptions } from "./source.js";
import { Token } from "./token.js";

/** An access token that you supply: a string, or a function that is called for every request. */
export type GivenToken = string | (() => string | Promise<string>);

/** Manages a client's own token, at `kinde.tokens` and `knetik.tokens`. */
export interface Tokens {
  /**
   * Returns the current token, or a new one if the current one expires too soon.
   * @throws {CredentialsError} if the credentials are refused. @throws {CancelledError} if the signal is aborted.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} if no token can be obtained at the moment.
   */
  get(options?: TokenOptions): Promise<Token>;
  /** Drops the current token, so the next request gets a new one. Keeps the refresh token. Does nothing to an `accessToken` you supply. */
  invalidate(options?: CallOptions): Promise<void>;
  /** Drops the current token and the refresh token. Does nothing to an `accessToken` you supply. */
  clear(options?: CallOptions): Promise<void>;
}

/** A client's own token: as `kinde.tokens` or `knetik.tokens`, and for the pipeline. */
export interface Credential {
  readonly tokens: Tokens;
  readonly authorizer: Authorizer;
}

/** A token that a manager keeps fresh. After a 401 it is renewed, unless another caller has done that already. */
export function createManagedCredential(manager: TokenManager): Credential {
  return {
    tokens: {
      get: (options) => manager.get(options),
      invalidate: cancellable(() => manager.invalidate()),
      clear: cancellable(() => manager.clear()),
    },
    async authorizer(options, refused) {
      if (refused !== undefined) await manager.refuse(refused);
      return (await manager.get(options)).value;
    },
  };
}

/**
 * A token that the caller supplies. A string can't be renewed. A function is called again after a 401, and the request is repeated if
 * its result has changed.
 * @throws {ConfigurationError} if it is neither, or a header can't carry it.
 */
export function createGivenCredential(given: GivenToken): Credential {
  if (typeof given !== "function") requireSecret("accessToken", given);
  async function currentToken(options: CallOptions): Promise<string> {
    throwIfAborted(options.signal);
    return typeof given === "function" ? requireSecret("accessToken", await withDeadline(callFunction(given), options)) : given;
  }
  return {
    tokens: {
      async get(options) {
        const value = await currentToken(options ?? {});
        return new Token(value, jwtExpiry(value));
      },
      invalidate: cancellable(async () => undefined),
      clear: cancellable(async () => undefined),
    },
    async authorizer(options, refused) {
      const value = await currentToken(options);
      return value === refused ? undefined : value;
    },
  };
}

async function callFunction(given: () => string | Promise<string>): Promise<string> {
  try {
    return await given();
  } catch (error) {
    if (isKinnectError(error)) throw error;
    throw new CredentialsError("The accessToken function failed. Its error is the cause.", { cause: error });
  }
}

/** Adds a caller's signal and time limit to a drop. */
function cancellable(drop: () => Promise<unknown>): Tokens["clear"] {
  return async function dropToken(given) {
    const options = given ?? {};
    throwIfAborted(options.signal);
    await withDeadline(drop(), options);
  };
}
