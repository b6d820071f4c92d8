/**
 * Replies to Kinde requests without a route of their own: the rest of the management API, and the account API of a user.
 */
import { bearerOf, type Fallback, methodNotAllowed, type Reply, type SandboxRequest } from "../http/router.js";
import { type ApiProblem, createSpecFallback } from "../spec/answer.js";
import { scopesOf, type SpecDocument, type SpecOperation } from "../spec/document.js";
import { apiError, oauthError, routeNotFound, scopeError } from "./replies.js";
import type { KindeState } from "./state.js";

export function createKindeFallback(management: SpecDocument, account: SpecDocument): Fallback<KindeState> {
  const errorReply = (status: number, { code, message }: ApiProblem, request: SandboxRequest): Reply =>
    request.path.startsWith("/oauth2/") ? oauthError(status, code.toLowerCase(), message) : apiError(status, code, message);

  const authError = (state: KindeState, request: SandboxRequest, operation: SpecOperation): Reply | undefined => {
    if (operation.document === management) return scopeError(state, request, scopesOf(operation));
    if (state.tokens.find(bearerOf(request))?.userId !== undefined) return undefined;
    return errorReply(
      401,
      { code: "INVALID_TOKEN", message: "A user's token is needed: this one is missing, unknown, expired or an application's" },
      request,
    );
  };

  return createSpecFallback({ documents: [management, account], authError, errorReply, notFound: routeNotFound, methodNotAllowed });
}
