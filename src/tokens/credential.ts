/**
 * The token that a client's requests carry: either managed, or given by the caller.
 */
import { CredentialsError, isKinnectError } from "../errors/index.js";
import { throwIfAborted } from "../http/operation-error.js";
import type { HttpConfig } from "../http/options.js";
import { isRecord } from "../http/json.js";
import type { CallOptions, InternalCallOptions } from "../http/request.js";
import { withDeadline } from "../http/transport/deadline.js";
import type { Authorizer } from "../http/transport/pipeline.js";
import { requireKnown, requireMs, requireSecret } from "../http/validate.js";
import type { TokenManager } from "./engine/token-manager.js";
import { jwtExpiry } from "./expiry.js";
import { requireTokenOptions } from "./options.js";
import type { TokenOptions } from "./source.js";
import { RedactedToken, type Token } from "./token.js";

/** An access token that you supply: a string, or a function that is called for every request and returns a string or a `Token`. */
export type GivenToken = string | (() => string | Token | Promise<string | Token>);

/** Manages a client's own token, at `kinde.tokens` and `knetik.tokens`. */
export interface Tokens {
  /**
   * Returns the current token, or a new one if the current one expires too soon.
   * @throws {CredentialsError} if the credentials are refused. @throws {CancelledError} if the signal is aborted.
   * @throws {RateLimitError | ServerError | NetworkError | TimeoutError} if no token can be obtained at the moment.
   */
  get(options?: TokenOptions): Promise<Token>;
  /**
   * Drops the current token, so the next request gets a new one. Keeps the refresh token. Does nothing to an `accessToken` you supply.
   * @throws {NetworkError} if the store fails; this process has dropped the token all the same. @throws {CancelledError} if the signal is
   * aborted. @throws {TimeoutError} after `timeoutMs`.
   */
  invalidate(options?: CallOptions): Promise<void>;
  /** Drops the current token and the refresh token. Does nothing to an `accessToken` you supply. @throws as `invalidate`. */
  clear(options?: CallOptions): Promise<void>;
}

/** Names the function in the errors of calls that waited for it. */
const FUNCTION = { id: "accessToken", method: "the function", path: "accessToken" };

/** A client's own token: as `kinde.tokens` or `knetik.tokens`, and for the pipeline. */
export interface Credential {
  readonly tokens: Tokens;
  readonly authorizer: Authorizer;
}

/** A token that a manager keeps fresh. After a 401 it is renewed, unless another caller has done that already. */
export function createManagedCredential(manager: TokenManager): Credential {
  return {
    tokens: {
      async get(options) {
        requireTokenOptions(options);
        return manager.get(options);
      },
      invalidate: cancellable(() => manager.invalidate()),
      clear: cancellable(() => manager.clear()),
    },
    async authorizer(options, refused) {
      if (refused !== undefined && !(await manager.refuse(refused))) return undefined;
      return (await manager.get(options)).value;
    },
  };
}

/**
 * A token that the caller supplies. A string can't be renewed. A function is called again after a 401, and the request is repeated if
 * its result has changed.
 * @throws {ConfigurationError} if it is neither, or a header can't carry it.
 */
export function createGivenCredential(given: GivenToken, { timeoutMs: defaultMs }: HttpConfig): Credential {
  if (typeof given !== "function") requireSecret("accessToken", given);
  async function currentToken(options: InternalCallOptions): Promise<string> {
    const { signal, timeoutMs = defaultMs, heartbeat } = options;
    throwIfAborted(signal);
    requireMs("timeoutMs", timeoutMs, 1);
    if (typeof given !== "function") return given;
    heartbeat?.(timeoutMs);
    const token = await withDeadline(callFunction(given), { signal, timeoutMs }, FUNCTION);
    // A `Token` of another client is accepted too.
    return requireSecret("accessToken", isRecord(token) ? token["value"] : token);
  }
  return {
    tokens: {
      async get(options) {
        requireTokenOptions(options);
        const value = await currentToken(options ?? {});
        return new RedactedToken(value, jwtExpiry(value));
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

async function callFunction(given: () => unknown): Promise<unknown> {
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
    requireKnown(options, ["signal", "timeoutMs"]);
    throwIfAborted(options.signal);
    if (options.timeoutMs !== undefined) requireMs("timeoutMs", options.timeoutMs, 1);
    await withDeadline(drop(), options);
  };
}
