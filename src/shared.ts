/**
 * What both clients' entry points have in common: errors, stores, and the types of calls.
 */
export * from "./errors/index.js";
export type { Answer, CallArgs, CallOperation, SendOperation } from "./http/call.js";
export type { OperationClient } from "./http/client.js";
export type { ArgsOf, ItemOf, ListOperation, Operation, ResultOf } from "./http/operation.js";
export type { PaginateOperation } from "./http/paginate.js";
export type { CallOptions } from "./http/request.js";
export type { Fetch } from "./http/options.js";
export type { GivenToken, Tokens } from "./tokens/access.js";
export type { TokenOptions } from "./tokens/manager.js";
export { createMemoryStore, type MemoryStoreOptions } from "./tokens/memory-store.js";
export type { StoredValue, StoreLease, StoreVersion, StoreWriteOptions, TokenStore } from "./tokens/store.js";
export type { Token } from "./tokens/token.js";
