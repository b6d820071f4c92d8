/**
 * `call`, `send` and `paginate`: they run any operation through one pipeline.
 */
import { type CallOperation, caller, type Door, sender, type SendOperation } from "./send.js";
import { type PaginateOperation, paginator } from "./paginate.js";

/** Runs any operation of an API. Every rejection is a `KinnectError`; the README's table lists the classes. */
export interface OperationClient {
  /** Runs an operation. Resolves to the response's data, with field names as in the API. */
  readonly call: CallOperation;
  /** Like `call`, but resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** Iterates over the items of a list operation. Pages are requested as you need them. */
  readonly paginate: PaginateOperation;
}

export function createOperationClient(door: Door): OperationClient {
  const send = sender(door);
  return { call: caller(send), send, paginate: paginator(send) };
}
