import type { Fallback, Reply, SandboxRequest } from "../http/router.js";
import type { SpecDocument, SpecOperation } from "./document.js";
import { exampleReply } from "./example.js";
import { loadLibraries, missingLibraries } from "./libraries.js";
import type { Libraries } from "./libraries.js";
import { requestCheck } from "./request-check.js";
import type { RequestCheck } from "./request-check.js";

/** What an API has of its own. */
export interface Api<State> {
  readonly documents: readonly SpecDocument[];
  /** The answer to who may not ask; undefined for who may. */
  refuse(state: State, request: SandboxRequest, operation: SpecOperation): Reply | undefined;
  /** An error in the API's form. */
  failure(status: number, problem: { readonly code: string; readonly message: string; readonly field?: string }, request: SandboxRequest): Reply;
  /** The answer where nothing has this path. */
  notFound(request: SandboxRequest): Reply;
  /** The answer where only other methods have this path. */
  notAllowed(allowed: readonly string[]): Reply;
}

/** Answers from the API's documents what has no route of its own. Everything is read and loaded by the first request for it. */
export function answerFromSpec<State>(api: Api<State>): Fallback<State> {
  const checks = new Map<SpecOperation, RequestCheck>();
  const loaded: { libraries?: Promise<Libraries | undefined> } = {};
  return async (state, request, allowed) => {
    const here = api.documents.flatMap(({ operations }) =>
      operations.flatMap((operation) => {
        const params = operation.match(request.path);
        return params === undefined ? [] : [{ operation, params }];
      }),
    );
    const found = here.find(({ operation }) => operation.method === request.method);
    if (found === undefined) {
      const methods = new Set([...allowed, ...here.map(({ operation }) => operation.method)]);
      return methods.size === 0 ? api.notFound(request) : api.notAllowed([...methods]);
    }
    const { operation, params } = found;
    const refused = api.refuse(state, request, operation);
    if (refused !== undefined) return refused;
    const libraries = await (loaded.libraries ??= loadLibraries());
    if (libraries === undefined) return api.failure(501, { code: "NOT_IMPLEMENTED", message: missingLibraries }, request);
    const check = checks.get(operation) ?? requestCheck(operation, libraries);
    checks.set(operation, check);
    const problem = await check({ ...request, params });
    return problem === undefined ? exampleReply(operation, request.query, libraries) : api.failure(400, problem, request);
  };
}
