/**
 * The fallback for every operation without a route of its own: it checks the request and replies with an example, both from the
 * OpenAPI document.
 */
import type { Fallback, Reply, SandboxRequest } from "../http/router.js";
import type { SpecDocument, SpecOperation } from "./document.js";
import { exampleReply } from "./example.js";
import { type Libraries, loadLibraries, MISSING_LIBRARIES } from "./libraries.js";
import { createRequestCheck, type RequestCheck } from "./request-check.js";

/** An error to report, before an API has put it into its own form. */
export interface ApiProblem {
  readonly code: string;
  readonly message: string;
  readonly field?: string;
}

/** The documents of an API, and the replies that each API words differently. */
export interface SpecFallbackOptions<State> {
  readonly documents: readonly SpecDocument[];
  /** The error reply for a caller who may not use the operation; undefined if the caller may. */
  authError(state: State, request: SandboxRequest, operation: SpecOperation): Reply | undefined;
  /** An error reply in the API's own form. */
  errorReply(status: number, problem: ApiProblem, request: SandboxRequest): Reply;
  /** The reply if no operation has this path. */
  notFound(request: SandboxRequest): Reply;
  /** The reply if the path exists, but only with other methods. */
  methodNotAllowed(allowed: readonly string[]): Reply;
}

/** Creates a fallback that replies from the API's documents. It reads documents and loads packages at the first request that needs them. */
export function createSpecFallback<State>(options: SpecFallbackOptions<State>): Fallback<State> {
  const checks = new Map<SpecOperation, RequestCheck>();
  let loading: Promise<Libraries | undefined> | undefined;
  return async function replyFromSpec(state, request, allowed) {
    const withPath = options.documents.flatMap((document) => document.operationsAt(request.path));
    const found = withPath.find(({ operation }) => operation.method === request.method);
    if (found === undefined) {
      const methods = new Set([...allowed, ...withPath.map(({ operation }) => operation.method)]);
      return methods.size === 0 ? options.notFound(request) : options.methodNotAllowed([...methods]);
    }
    const { operation, params } = found;
    const authError = options.authError(state, request, operation);
    if (authError !== undefined) return authError;
    const libraries = await (loading ??= loadLibraries());
    if (libraries === undefined) return options.errorReply(501, { code: "NOT_IMPLEMENTED", message: MISSING_LIBRARIES }, request);
    const check = checks.get(operation) ?? createRequestCheck(operation, libraries);
    checks.set(operation, check);
    const problem = await check({ ...request, params });
    return problem === undefined ? exampleReply(operation, request.query, libraries) : options.errorReply(400, problem, request);
  };
}
