/**
 * The token that a client's own requests carry: one that is managed, or one that the caller brings.
 */
import { CredentialsError, isKinnectError } from "../errors/index.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import { throwIfAborted } from "../http/operation-error.js";
import { requireSecret } from "../http/validate.js";
import type { CallOptions } from "../http/request.js";
import { waitFor } from "../http/transport/deadline.js";
import { jwtExpiry } from "./expiry.js";
import type { TokenManager, TokenOptions } from "./engine/token-manager.js";
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

/** A client's token, for its owner and for its pipeline. */
export interface Access {
  readonly tokens: Tokens;
  readonly authorizer: Authorizer;
}

/** A token that a manager keeps fresh. On a 401 it is renewed, unless somebody has renewed it meanwhile. */
export function managedAccess(manager: TokenManager): Access {
  return {
    tokens: {
      get: (options) => manager.get(options),
      invalidate: dropping(manager.invalidate),
      clear: dropping(manager.clear),
    },
    authorizer: async (options, refused) => {
      if (refused !== undefined) await manager.refuse(refused);
      return (await manager.get(options)).value;
    },
  };
}

/**
 * A token that the caller brings. A string cannot be renewed; a function is asked again, and its answer counts if it changed.
 * @throws {ConfigurationError} when it is neither, or cannot stand in a header.
 */
export function givenAccess(given: GivenToken): Access {
  if (typeof given !== "function") requireSecret("accessToken", given);
  const token = async (options: CallOptions): Promise<string> => {
    throwIfAborted(options.signal);
    return typeof given === "function" ? requireSecret("accessToken", await waitFor(ask(given), options)) : given;
  };
  return {
    tokens: {
      get: async (options) => {
        const value = await token(options ?? {});
        return new Token(value, jwtExpiry(value));
      },
      invalidate: dropping(async () => undefined),
      clear: dropping(async () => undefined),
    },
    authorizer: async (options, refused) => {
      const value = await token(options);
      return value === refused ? undefined : value;
    },
  };
}

async function ask(given: () => string | Promise<string>): Promise<string> {
  try {
    return await given();
  } catch (error) {
    if (isKinnectError(error)) throw error;
    throw new CredentialsError("The accessToken function failed. Its error is the cause.", { cause: error });
  }
}

function dropping(drop: () => Promise<unknown>): Tokens["clear"] {
  return async (given) => {
    const options = given ?? {};
    throwIfAborted(options.signal);
    await waitFor(drop(), options);
  };
}
