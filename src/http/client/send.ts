/**
 * Runs any operation.
 */
import { dataOf } from "../response/data.js";
import { encode } from "../serialize/request.js";
import { throwIfAborted } from "../operation-error.js";
import { check, requireMs } from "../validate.js";
import type { ArgsOf, Operation, OperationArgs, ResultOf } from "../../operation.js";
import type { CallOptions, Send } from "../request.js";

/** The result of `send`. */
export interface Answer<Data> {
  /** The response's data, with field names as in the API. */
  readonly data: Data;
  readonly status: number;
  readonly headers: Headers;
}

/** The arguments after the operation. You can omit them if the operation requires none. */
export type CallArgs<O extends Operation> =
  object extends ArgsOf<O> ? [args?: ArgsOf<O>, options?: CallOptions] : [args: ArgsOf<O>, options?: CallOptions];

/** Where an operation goes, and through which pipeline. */
export interface Door {
  readonly baseUrl: string;
  readonly pipeline: Send;
  readonly headers: Readonly<Record<string, string>>;
}

/** The signature of `kinde.send` and `knetik.send`. */
export type SendOperation = <O extends Operation>(operation: O, ...args: CallArgs<O>) => Promise<Answer<ResultOf<O>>>;

/** The signature of `kinde.call` and `knetik.call`. */
export type CallOperation = <O extends Operation>(operation: O, ...args: CallArgs<O>) => Promise<ResultOf<O>>;

/** @throws {CancelledError} when the signal is aborted already. @throws {ConfigurationError} when `timeoutMs` is unusable. */
export function checkOptions({ signal, timeoutMs }: CallOptions, operation: Operation): void {
  check(typeof operation?.path === "string", "operation", "be a descriptor, such as getUsers");
  throwIfAborted(signal, operation);
  if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
}

/** Executes operations through a door; every rejection is a `KinnectError`. */
export function sender({ baseUrl, pipeline, headers }: Door): SendOperation {
  return async <O extends Operation>(operation: O, ...[args = {}, options = {}]: [OperationArgs?, CallOptions?]) => {
    checkOptions(options, operation);
    const response = await pipeline(encode(baseUrl, operation, args, options, headers));
    // The one place where the wire meets the spec's types: the spec is taken at its word, the facade checks what it needs.
    return { data: dataOf(response) as ResultOf<O>, status: response.status, headers: response.headers };
  };
}

export function caller(send: SendOperation): CallOperation {
  return async (operation, ...args) => (await send(operation, ...args)).data;
}
