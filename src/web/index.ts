/**
 * `kinnect/web`: connects an app in a browser.
 */
export { ConfigurationError, isKinnectError, KinnectError } from "../errors/index.js";
export type { ErrorCode, ErrorDetails, ErrorKind, ErrorsByCode } from "../errors/index.js";
export { connectHandlers, type ConnectHandlers } from "./connect-handlers.js";
export type { ConnectedContext, ConnectOptions } from "./options.js";
export type { ConnectOwner } from "./owner.js";
export type { OnRefused, RefusalReason, RefusedContext } from "./refusal.js";
