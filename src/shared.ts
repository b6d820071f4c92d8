/**
 * Exports common to both clients' entry points: errors, stores, and the types of calls.
 */
export * from "./errors/index.js";
export type { KinnectEvent, RequestEvent, TokenEvent, TokenOutcome } from "./events.js";
export type { Answer, CallArgs, CallOperation, SendOperation } from "./http/client/send.js";
export type { OperationClient } from "./http/client/operation-client.js";
export type { ArgsOf, ItemOf, ListOperation, Operation, ResultOf } from "./operation.js";
export type { Page, PaginateOperation, Pagination } from "./http/client/paginate.js";
export type { CallOptions } from "./http/request.js";
export type { Fetch } from "./http/options.js";
export type { Transport, TransportHeaders, TransportInit, TransportResponse } from "./http/transport-types.js";
export type { GivenToken, Tokens } from "./tokens/credential.js";
export type { TokenOptions } from "./tokens/source.js";
export { createMemoryStore, type MemoryStoreOptions } from "./stores/memory.js";
export type { StoreCallOptions, StoredValue, StoreLease, StoreWriteOptions, TokenStore } from "./stores/store.js";
export type { Token } from "./tokens/token.js";
