/**
 * Replies to Knetik requests without a route of their own.
 */
import { type Fallback, methodNotAllowed } from "../http/router.js";
import { createSpecFallback } from "../spec/answer.js";
import type { SpecDocument } from "../spec/document.js";
import { listAt } from "../spec/json.js";
import { apiError, permissionError } from "./replies.js";
import type { KnetikState } from "./state.js";

export function createKnetikFallback(document: SpecDocument): Fallback<KnetikState> {
  return createSpecFallback({
    documents: [document],
    authError(state, request, { definition }) {
      // An empty list of security requirements means that the operation is public.
      if (definition["security"] !== undefined && listAt(definition, "security").length === 0) return undefined;
      const alternatives = listAt(definition, "x-permissions").map((all) => (Array.isArray(all) ? all.join(" and ") : String(all)));
      return permissionError(state, request, alternatives.join(", or ") || undefined);
    },
    errorReply: (status, { message, field }) => apiError(status, message, field),
    notFound: (request) => apiError(404, `Nothing answers ${request.method} ${request.path}`),
    methodNotAllowed,
  });
}
