/**
 * Administers users' tokens: list, get, delete.
 */
import { deleteTokens, getToken, getTokens } from "../../generated/knetik/operations.js";
import type { components } from "../../generated/knetik/types.js";
import type { OperationClient } from "../http/client/operation-client.js";
import { isRecord } from "../http/json.js";
import type { CallOptions } from "../http/request.js";
import { contractError } from "../http/response/data.js";
import { check, requireCount, requireText } from "../http/validate.js";
import { Token } from "../tokens/token.js";

/** One user's token at one client. */
export interface AuthToken {
  readonly username: string | undefined;
  readonly clientId: string | undefined;
  /** The token itself, which prints as `[redacted]`; `undefined` where the API did not show it. Its end is not told. */
  readonly token: Token | undefined;
}

export interface ListAuthTokensOptions extends CallOptions {
  readonly filterClientId?: string | undefined;
  readonly filterUsername?: string | undefined;
  /** Fields to sort by, as the API writes them: `username:ASC`, several with a comma between. */
  readonly order?: string | undefined;
  /** How many entries a page holds. Default: the API's own, 25. */
  readonly pageSize?: number | undefined;
}

/** Whose tokens to delete: a user's, a client's, or a user's at a client. */
export type DeleteAuthTokens =
  { readonly username: string; readonly clientId?: string | undefined } | { readonly username?: undefined; readonly clientId: string };

/** All of them need the permission `TOKENS_ADMIN`. */
export interface AuthTokens {
  /**
   * The entries, page by page (`getTokens`); pages are asked for as they are needed, none ahead.
   * @throws {PermissionError} without the permission. @throws {ConfigurationError} when an option is unusable.
   */
  list(options?: ListAuthTokensOptions): AsyncIterableIterator<AuthToken>;
  /**
   * One entry (`getToken`).
   * @throws {ApiError} with status 404 when there is none. @throws {ConfigurationError} when an argument is empty, `.` or `..`.
   */
  get(username: string, clientId: string, options?: CallOptions): Promise<AuthToken>;
  /**
   * Deletes tokens (`deleteTokens`).
   * @throws {ConfigurationError} without a username or a client id: it would delete everybody's.
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
