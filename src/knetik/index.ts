/**
 * `kinnect/knetik`: the Knetik client only.
 */
export * from "../shared.js";
export type { AuthToken, AuthTokens, DeleteAuthTokens, ListAuthTokensOptions } from "./auth-tokens.js";
export { createKnetik, type Knetik } from "./client.js";
export type {
  KnetikClientCredentials,
  KnetikGivenToken,
  KnetikOptions,
  KnetikPassword,
  KnetikRefreshToken,
  KnetikSettings,
} from "./options.js";
