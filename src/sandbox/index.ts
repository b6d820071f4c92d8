/**
 * What `kinnect/sandbox` exports.
 */
export { startSandbox } from "./sandbox.js";
export type {
  Sandbox,
  SandboxKinde,
  SandboxKindeOptions,
  SandboxKnetik,
  SandboxKnetikOptions,
  SandboxOptions,
  SandboxProvider,
} from "./types.js";
export type { SandboxApiKey, SandboxFile, SandboxToken, SandboxUser } from "./seeds.js";
export type { SandboxClock } from "./clock.js";
export type { Fault, FaultOptions, SandboxServer } from "./faults.js";
export type { SandboxIdTokenOptions, SandboxTokenOptions, SandboxUserTokenOptions, SigningKeyChoice } from "./kinde/token-options.js";
export type { SandboxWebhook, SandboxWebhookOptions, SendWebhook, WebhookAttempt, WebhookData, WebhookReceiver } from "./webhooks/types.js";
export type { ExpiryFormat } from "./kinde/expiry.js";
export type { LoggedRequest } from "./request-log.js";
