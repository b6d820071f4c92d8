/**
 * Runs any operation.
 */
import type { ArgsOf, Operation, OperationArgs, ResultOf } from "../../operation.js";
import { throwIfAborted } from "../operation-error.js";
import type { CallOptions, HttpRequest, HttpResponse, InternalCallOptions, Send } from "../request.js";
import { dataOf } from "../response/data.js";
import { encodeForm } from "../serialize/body.js";
import { serializationError, serializeRequest } from "../serialize/request.js";
import { check, requireGiven, requireKnown, requireMs } from "../validate.js";

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

/** The base URL of an API and the pipeline that leads there. */
export interface Endpoint {
  readonly baseUrl: string;
  readonly pipeline: Send;
  readonly headers: Readonly<Record<string, string>>;
  /** Reads the data of a response, or throws. Default: `dataOf`. */
  readonly read?: (response: HttpResponse) => unknown;
}

/**
 * No operation has this type. A signature that takes it makes TypeScript name the arguments that a call lacks: "Property 'args' is missing
 * … but required in type { args: { query: … } }". Otherwise the message is "Expected 2-3 arguments, but got 1".
 */
export type WithoutArgs<O extends Operation> = O & { readonly args: ArgsOf<O> };

/** The signature of `kinde.send` and `knetik.send`. */
export interface SendOperation {
  <O extends Operation>(operation: WithoutArgs<O>): Promise<Answer<ResultOf<O>>>;
  <O extends Operation>(operation: O, ...args: CallArgs<O>): Promise<Answer<ResultOf<O>>>;
}

/** The signature of `kinde.call` and `knetik.call`. */
export interface CallOperation {
  <O extends Operation>(operation: WithoutArgs<O>): Promise<ResultOf<O>>;
  <O extends Operation>(operation: O, ...args: CallArgs<O>): Promise<ResultOf<O>>;
}

/** Those of `InternalCallOptions`. */
const CALL_OPTIONS = [
  "signal",
  "timeoutMs",
  "secrets",
  "heartbeat",
  "beforeAttempt",
  "urgency",
] as const satisfies (keyof InternalCallOptions)[];

/** @throws {ConfigurationError} if it isn't a descriptor. */
function checkOperation(operation: Operation): void {
  requireGiven("operation", operation);
  // Without its slash, a path would lengthen the host.
  check(typeof operation.path === "string" && operation.path.startsWith("/"), "operation", "be a descriptor, such as getUsers");
}

/** @throws {CancelledError} if the signal is already aborted. @throws {ConfigurationError} if an option is invalid. */
export function checkOptions(options: CallOptions, operation?: Operation): void {
  const { signal, timeoutMs } = options;
  requireKnown(options, CALL_OPTIONS);
  throwIfAborted(signal, operation);
  if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
}

/** Executes operations at an endpoint. Every rejection is a `KinnectError`. */
export function createSend(endpoint: Endpoint): SendOperation {
  return async function send<O extends Operation>(operation: O, ...given: [OperationArgs?, CallOptions?]) {
    const response = await execute(endpoint, operation, given);
    const { status, headers } = response;
    return {
      data: dataFrom<O>(response, endpoint),
      status,
      headers: headers instanceof Headers ? headers : new Headers([...headers.entries()]),
    };
  };
}

/** Like `createSend`, for callers who want the data alone. */
export function createCall(endpoint: Endpoint): CallOperation {
  return async function call<O extends Operation>(operation: O, ...given: [OperationArgs?, CallOptions?]) {
    return dataFrom<O>(await execute(endpoint, operation, given), endpoint);
  };
}

function execute(
  { baseUrl, pipeline, headers }: Endpoint,
  operation: Operation,
  given: [OperationArgs?, CallOptions?],
): Promise<HttpResponse> {
  // Plain JavaScript may pass null.
  const args = given[0] ?? {};
  const options = given[1] ?? {};
  checkOperation(operation);
  checkOptions(options, operation);
  const request = serializeRequest(baseUrl, operation, args, options, headers);
  return request.form ? withEncodedForm(request, request.form).then(pipeline) : pipeline(request);
}

/** Here the wire takes on the types of the spec. The facade checks the fields that it needs. */
function dataFrom<O extends Operation>(response: HttpResponse, { read = dataOf }: Endpoint): ResultOf<O> {
  return read(response);
}

/** An encoded form can't be searched for secrets, so all of its texts are listed as such. */
async function withEncodedForm(request: HttpRequest, form: FormData): Promise<HttpRequest> {
  const { body, type } = await encodeForm(form).catch((error: unknown) => {
    throw serializationError(request.operation, error);
  });
  const texts = [...form.values()].filter((value) => typeof value === "string");
  return { ...request, body, headers: { ...request.headers, "content-type": type }, secrets: [...(request.secrets ?? []), ...texts] };
}
