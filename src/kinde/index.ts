/**
 * `kinnect/kinde`: the Kinde client only.
 */
export * from "../shared.js";
export { createKinde, type Kinde, type KindeAccount } from "./client.js";
export type { ConnectedApps, ListedSession, StartOptions } from "./connected-apps/connected-apps.js";
export type { Owner } from "./connected-apps/owner.js";
export type { ProviderFetch } from "./connected-apps/provider-fetch.js";
export type { FinishedRevocations, RevokeOptions } from "./connected-apps/revocation.js";
export type { Session, SessionStatus, StartedSession } from "./connected-apps/session.js";
export { createTokenRevocation, type TokenRevocationOptions } from "./connected-apps/token-revocation.js";
export type { WaitOptions } from "./connected-apps/wait-until-connected.js";
export { kindeFromEnv } from "./from-env.js";
export { offboard, type OffboardClient } from "./offboard/offboard.js";
export type { KnetikOffboarding, OffboardOptions, OffboardProgress } from "./offboard/options.js";
export type { OffboardReport } from "./offboard/report.js";
export type { OffboardedSession } from "./offboard/session-sweep.js";
export type { M2m, M2mOptions } from "./m2m.js";
export type { Introspection, OAuth, TokenHint, UserProfile } from "./oauth.js";
export type {
  KindeClientCredentials,
  KindeGivenToken,
  KindeOptions,
  KindeSettings,
  ProviderRevocation,
  RevokeAtProvider,
} from "./options.js";
