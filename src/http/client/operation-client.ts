/**
 * The typed calls of a client: any operation through one pipeline.
 */
import { createPaginate, type PaginateOperation } from "./paginate.js";
import { type CallOperation, createCall, createSend, type Endpoint, type SendOperation } from "./send.js";

/** Executes any operation of an API. Every rejection is a `KinnectError` of the class that fits; see the table of errors. */
export interface OperationClient {
  /** Executes an operation. Resolves to the response's data, names as on the wire. */
  readonly call: CallOperation;
  /** As `call`, and resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** The items of a list operation, page by page; pages are asked for as they are needed. */
  readonly paginate: PaginateOperation;
}

export function createOperationClient(endpoint: Endpoint): OperationClient {
  const send = createSend(endpoint);
  return { call: createCall(send), send, paginate: createPaginate(send) };
}
