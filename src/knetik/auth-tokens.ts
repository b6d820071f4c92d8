/**
 * Manages users' tokens: list, get, delete.
 */
import { deleteTokens, getToken, getTokens } from "../../generated/knetik/operations.js";
import type { components } from "../../generated/knetik/types.js";
import type { OperationClient } from "../http/client/operation-client.js";
import { isRecord } from "../http/json.js";
import type { CallOptions } from "../http/request.js";
import { contractError } from "../http/response/data.js";
import { check, requireCount, requireText } from "../http/validate.js";
import { Token } from "../tokens/token.js";

/** A token that one client holds for one user. */
export interface AuthToken {
  readonly username: string | undefined;
  readonly clientId: string | undefined;
  /** The token, which prints as `[redacted]`; `undefined` if the API didn't return it. Its expiry is unknown. */
  readonly token: Token | undefined;
}

/** Options of `authTokens.list()`. */
export interface ListAuthTokensOptions extends CallOptions {
  /** Returns only the tokens of this client. */
  readonly filterClientId?: string | undefined;
  /** Returns only the tokens of this user. */
  readonly filterUsername?: string | undefined;
  /** The sort order, such as `username:ASC`; separate several fields with commas. */
  readonly order?: string | undefined;
  /** How many entries to request per page. Default: the API's own, 25. */
  readonly pageSize?: number | undefined;
}

/** Which tokens to delete: a user's, a client's, or a user's at one client. */
export type DeleteAuthTokens =
  { readonly username: string; readonly clientId?: string | undefined } | { readonly username?: undefined; readonly clientId: string };

/** Manages users' tokens, at `knetik.authTokens`. Every method needs the permission `TOKENS_ADMIN`. */
export interface AuthTokens {
  /**
   * Iterates over the entries (operation `getTokens`). Pages are requested as you need them, never ahead.
   * @throws {PermissionError} without the permission. @throws {ConfigurationError} if an option is invalid.
   */
  list(options?: ListAuthTokensOptions): AsyncIterableIterator<AuthToken>;
  /**
   * Returns one entry (operation `getToken`).
   * @throws {ApiError} with status 404 if it doesn't exist. @throws {ConfigurationError} if an argument is empty, `.` or `..`.
   */
  get(username: string, clientId: string, options?: CallOptions): Promise<AuthToken>;
  /**
   * Deletes tokens (operation `deleteTokens`).
   * @throws {ConfigurationError} without a username or a client ID, because that would delete all users' tokens.
   */
  delete(which: DeleteAuthTokens, options?: CallOptions): Promise<void>;
}

export function createAuthTokens({ send, paginate }: OperationClient): AuthTokens {
  return {
    list: async function* list(given) {
      // Destructured here and not in the parameter list, where a wrong value would throw synchronously.
      const { filterClientId, filterUsername, order, pageSize, ...options } = given ?? {};
      const query = {
        filter_client_id: optional("filterClientId", filterClientId),
        filter_username: optional("filterUsername", filterUsername),
        order: optional("order", order),
        size: pageSize === undefined ? undefined : requireCount("pageSize", pageSize, 1),
      };
      for await (const entry of paginate(getTokens, { query }, options)) yield toAuthToken(entry);
    },
    get: async (username, clientId, options) => {
      const { data, status } = await send(getToken, { path: { username, client_id: clientId } }, options);
      if (!isRecord(data)) throw contractError(getToken, status, "holds no usable token entry");
      return toAuthToken(data);
    },
    delete: async (which, options) => {
      const { username, clientId, ...others }: { username?: unknown; clientId?: unknown } = which ?? {};
      const [other] = Object.keys(others);
      check(other === undefined, `${other}`, "be username or clientId: a name that is not known would delete more than was meant");
      const query = { username: optional("username", username), client_id: optional("clientId", clientId) };
      check(
        query.username !== undefined || query.client_id !== undefined,
        "username or clientId",
        "be given: without either, everybody's tokens would be deleted",
      );
      await send(deleteTokens, { query }, options);
    },
  };
}

/** The entry with absent and null fields as `undefined`. */
function toAuthToken(entry: components["schemas"]["OauthAccessTokenResource"]): AuthToken {
  const { username, client_id: clientId, token } = entry ?? {};
  return {
    username: username ?? undefined,
    clientId: clientId ?? undefined,
    token: typeof token === "string" ? new Token(token) : undefined,
  };
}

function optional(name: string, value: unknown): string | undefined {
  return value === undefined ? undefined : requireText(name, value);
}
