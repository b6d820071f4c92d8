/**
 * `kinnect/webhooks`: receives the webhooks that Kinde sends.
 */
export { CancelledError, ConfigurationError, isKinnectError, KinnectError, NetworkError, TimeoutError } from "../errors/index.js";
export type { ErrorCode, ErrorDetails, ErrorKind, ErrorsByCode } from "../errors/index.js";
export { type RejectionReason, TokenRejectedError } from "../errors/token-rejected.js";
export type { KinnectEvent } from "../events.js";
export type { StoreCallOptions, StoredValue, StoreLease, StoreWriteOptions, TokenStore } from "../stores/store.js";
export type { IncomingWebhook, WebhookRequest } from "./body.js";
export type {
  OtherWebhookEvent,
  UnknownData,
  WebhookData,
  WebhookEvent,
  WebhookEventOf,
  WebhookGrant,
  WebhookMembership,
  WebhookOrganization,
  WebhookPermission,
  WebhookPerson,
  WebhookRole,
  WebhookType,
  WebhookUser,
} from "./event-types.js";
export type { AnyWebhookType, WebhookHandlers, WebhookReceiver } from "./handler.js";
export type { RecordableEvent } from "./once.js";
export type { WebhooksOptions } from "./options.js";
export { createWebhooks, type Webhooks } from "./webhooks.js";
