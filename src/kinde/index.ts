/**
 * `kinnect/kinde`: the Kinde client alone.
 */
export * from "../shared.js";
export type { Owner } from "../tokens/record.js";
export type { ConnectedApps, StartOptions } from "./connected-apps.js";
export { createKinde, type Kinde, type KindeAccount } from "./create-kinde.js";
export { kindeFromEnv } from "./from-env.js";
export type { Introspection, OAuth, TokenHint, UserProfile } from "./oauth.js";
export type { KindeClientCredentials, KindeGivenToken, KindeOptions, KindeSettings } from "./options.js";
export type { ProviderFetch } from "./provider-fetch.js";
export type { RevokeReport, Session, SessionStatus, StartedSession } from "./session.js";
export type { WaitOptions } from "./wait-until-connected.js";
