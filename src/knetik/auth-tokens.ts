/**
 * Manages users' tokens: list, get, delete.
 */
import { deleteTokens, getToken, getTokens } from "../../generated/knetik/operations.js";
import type { components } from "../../generated/knetik/types.js";
import type { OperationClient } from "../http/client/operation-client.js";
import { mapItems } from "../http/client/paginate.js";
import { isRecord } from "../http/json.js";
import type { CallOptions } from "../http/request.js";
import { contractError } from "../http/response/data.js";
import { check, requireCount, requireKnown, requireText } from "../http/validate.js";
import { RedactedToken, type Token } from "../tokens/token.js";

/** A token that one client holds for one user. */
export interface AuthToken {
  readonly username: string | undefined;
  readonly clientId: string | undefined;
  /** The token, which prints as `[redacted]`; `undefined` if the API didn't return it. Its expiry is unknown. */
  readonly token: Token | undefined;
}

/** Options of `authTokens.list()`. */
export interface ListAuthTokensOptions extends CallOptions {
  /** Returns only the tokens of this client. Leave it out for all clients; `undefined` is refused. */
  readonly filterClientId?: string;
  /** Returns only the tokens of this user. Leave it out for all users; `undefined` is refused. */
  readonly filterUsername?: string;
  /** The sort order, such as `username:ASC`; separate several fields with commas. */
  readonly order?: string | undefined;
  /** How many entries to request per page. Default: the API's own, 25. */
  readonly pageSize?: number | undefined;
}

const LIST_OPTIONS = ["filterClientId", "filterUsername", "order", "pageSize", "signal", "timeoutMs"];

/**
 * Which tokens to delete: a user's, a client's, or a user's at one client. A name that is given as `undefined` is refused, because it
 * would delete more than was meant.
 */
export type DeleteAuthTokens =
  | { readonly username: string; readonly clientId: string }
  | { readonly username?: never; readonly clientId: string }
  | { readonly username: string; readonly clientId?: never };

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
    list: (given) =>
      mapItems(() => {
        const { filterClientId, filterUsername, order, pageSize, ...options } = given ?? {};
        requireKnown(given ?? {}, LIST_OPTIONS);
        const query = {
          ...named("filter_client_id", "filterClientId", given ?? {}),
          ...named("filter_username", "filterUsername", given ?? {}),
          order: order === undefined ? undefined : requireText("order", order),
          size: pageSize === undefined ? undefined : requireCount("pageSize", pageSize, 1),
        };
        return paginate(getTokens, { query }, options);
      }, toAuthToken),
    async get(username, clientId, options) {
      const { data, status } = await send(getToken, { path: { username, client_id: clientId } }, options);
      if (!isRecord(data)) throw contractError(getToken, status, "holds no usable token entry");
      return toAuthToken(data);
    },
    async delete(which, options) {
      for (const name of Object.keys(which ?? {})) {
        check(/^(username|clientId)$/.test(name), name, "be username or clientId: an unknown name would delete more than was meant");
      }
      const query = { ...named("username", "username", which ?? {}), ...named("client_id", "clientId", which ?? {}) };
      const isNarrowed = Object.keys(query).length > 0;
      check(isNarrowed, "username or clientId", "be given: without either, everybody's tokens would be deleted");
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
    token: typeof token === "string" ? new RedactedToken(token) : undefined,
  };
}

/**
 * A filter under its name on the wire; empty if it is left out.
 * @throws {ConfigurationError} if it is given as `undefined`, which would widen what is listed or deleted.
 */
function named(wireName: string, name: string, given: object): Readonly<Record<string, string>> {
  if (!(name in Object(given))) return {};
  const value: unknown = Reflect.get(given, name);
  check(value !== undefined, name, "have a value, or be left out: without a value, more would be affected than was meant");
  return { [wireName]: requireText(name, value) };
}
