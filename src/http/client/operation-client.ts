/**
 * `call`, `send` and `paginate`: they run any operation through one pipeline.
 */
import { createPaginate, type PaginateOperation } from "./paginate.js";
import { type CallOperation, createCall, createSend, type Endpoint, type SendOperation } from "./send.js";

/** Runs any operation of an API. Every rejection is a `KinnectError`; the README's table lists the classes. */
export interface OperationClient {
  /** Runs an operation. Resolves to the response's data, with field names as in the API. */
  readonly call: CallOperation;
  /** Like `call`, but resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** Iterates over the items of a list operation. Pages are requested as you need them. */
  readonly paginate: PaginateOperation;
}

export function createOperationClient(endpoint: Endpoint): OperationClient {
  const send = createSend(endpoint);
  return { call: createCall(endpoint), send, paginate: createPaginate(send) };
}
