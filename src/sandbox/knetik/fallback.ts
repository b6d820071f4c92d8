import { notAllowed } from "../http/router.js";
import type { Fallback } from "../http/router.js";
import { answerFromSpec } from "../spec/answer.js";
import type { SpecDocument } from "../spec/document.js";
import { listAt } from "../spec/json.js";
import { failure, withoutPermission } from "./replies.js";
import type { KnetikState } from "./state.js";

/** Answers what has no route of its own. */
export function knetikFallback(document: SpecDocument): Fallback<KnetikState> {
  return answerFromSpec({
    documents: [document],
    refuse(state, request, { definition }) {
      // An empty list of requirements says that nobody is asked who they are.
      if (definition["security"] !== undefined && listAt(definition, "security").length === 0) return undefined;
      const alternatives = listAt(definition, "x-permissions").map((all) => (Array.isArray(all) ? all.join(" and ") : String(all)));
      return withoutPermission(state, request, alternatives.join(", or ") || undefined);
    },
    failure: (status, { message, field }) => failure(status, message, field),
    notFound: (request) => failure(404, `Nothing answers ${request.method} ${request.path}`),
    notAllowed,
  });
}
