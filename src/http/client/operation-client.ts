/**
 * The typed doors of a client: every operation through one pipeline.
 */
import { type CallOperation, caller, type Door, sender, type SendOperation } from "./send.js";
import { type PaginateOperation, paginator } from "./paginate.js";

/** Executes any operation of an API. Every rejection is a `KinnectError` of the class that fits; see the table of errors. */
export interface OperationClient {
  /** Executes an operation. Resolves to the response's data, names as on the wire. */
  readonly call: CallOperation;
  /** As `call`, and resolves to `{ data, status, headers }`. */
  readonly send: SendOperation;
  /** The items of a list operation, page by page; pages are asked for as they are needed. */
  readonly paginate: PaginateOperation;
}

export function createOperationClient(door: Door): OperationClient {
  const send = sender(door);
  return { call: caller(send), send, paginate: paginator(send) };
}
