import { bearerOf, notAllowed } from "../http/router.js";
import type { Fallback, Reply, SandboxRequest } from "../http/router.js";
import { answerFromSpec } from "../spec/answer.js";
import { scopesOf } from "../spec/document.js";
import type { SpecDocument, SpecOperation } from "../spec/document.js";
import { apiError, oauthError, routeNotFound, withoutScopes } from "./replies.js";
import type { KindeState } from "./state.js";

/** Answers what has no route of its own: the management API, and what a user may ask. */
export function kindeFallback(management: SpecDocument, account: SpecDocument): Fallback<KindeState> {
  const failure = (status: number, { code, message }: { code: string; message: string }, request: SandboxRequest): Reply =>
    request.path.startsWith("/oauth2/") ? oauthError(status, code.toLowerCase(), message) : apiError(status, code, message);

  const refuse = (state: KindeState, request: SandboxRequest, operation: SpecOperation): Reply | undefined => {
    if (operation.document === management) return withoutScopes(state, request, scopesOf(operation));
    if (state.tokens.find(bearerOf(request))?.userId !== undefined) return undefined;
    return failure(
      401,
      { code: "INVALID_TOKEN", message: "A user's token is needed: this one is missing, unknown, expired or an application's" },
      request,
    );
  };

  return answerFromSpec({ documents: [management, account], refuse, failure, notFound: routeNotFound, notAllowed });
}
