/**
 * The handler at which a connection starts.
 */
import type { Kinde } from "../kinde/client.js";
import { emptyAnswer, redirectTo } from "./answers.js";
import type { FlowCookies } from "./flow-cookie.js";
import type { ConnectConfig } from "./options.js";
import { type ConnectIdentity, type ConnectOwner, requireIdentity } from "./owner.js";
import { type Refusal, type RefusedContext, refuse } from "./refusal.js";
import { isNavigation, isPrefetch } from "./request-kind.js";
import { safeReturnTo } from "./return-to.js";

export function createStart<SignedIn extends ConnectOwner>(
  { connectedApps }: Pick<Kinde, "connectedApps">,
  config: ConnectConfig<SignedIn>,
  cookies: FlowCookies,
): (request: Request) => Promise<Response> {
  const { keyCodeRef, callbackUrl, callbackPath, origin, onRefused } = config;

  /** Starts a session, and resolves to the redirect to its consent page. */
  async function startFlow(request: Request, identity: ConnectIdentity): Promise<Response | Refusal> {
    const state = config.callbackState ? crypto.randomUUID() : undefined;
    let session;
    try {
      session = await connectedApps.start({ ...identity.owner, keyCodeRef, callbackUrl: withState(callbackUrl, state), bind: true });
    } catch (error) {
      return { reason: "failed", status: 502, error };
    }
    const { pathname, searchParams } = new URL(request.url);
    const returnTo = safeReturnTo(searchParams.get("returnTo"), origin, [callbackPath, pathname]);
    const flow = { ...identity, sessionId: session.id, keyCodeRef, callbackUrl, returnTo, state };
    return redirectTo(session.url, [...(await cookies.makeRoom(request)), await cookies.create(flow)]);
  }

  return async function start(request) {
    const context: RefusedContext<SignedIn> = { request };
    let owner: SignedIn | undefined;
    try {
      // Browsers keep the answer to a prefetch if it succeeds, and use it for the click that follows.
      if (isPrefetch(request)) return emptyAnswer(503);
      if (request.method !== "GET" && request.method !== "POST") return emptyAnswer(405, { allow: "GET, POST" });
      if (!isNavigation(request)) return await refuse({ reason: "not_navigation", status: 403 }, context, onRefused);
      owner = await config.owner(request);
      if (!owner) return await refuse({ reason: "signed_out", status: 401 }, context, onRefused);
      const answer = await startFlow(request, requireIdentity(owner));
      return answer instanceof Response ? answer : await refuse(answer, { ...context, owner }, onRefused);
    } catch (error) {
      return refuse({ reason: "failed", status: 500, error }, { ...context, owner }, onRefused);
    }
  };
}

function withState(callbackUrl: string, state: string | undefined): string {
  return state === undefined ? callbackUrl : `${callbackUrl}${callbackUrl.includes("?") ? "&" : "?"}kinnect_state=${state}`;
}
