/**
 * The handler to which Kinde sends the user back. The order of its checks is what makes it safe.
 */
import { isKinnectError } from "../errors/index.js";
import type { CallbackAccess } from "../kinde/connected-apps/callback-access.js";
import { emptyAnswer, redirectTo } from "./answers.js";
import type { Flow, FlowCookies } from "./flow-cookie.js";
import type { ConnectConfig } from "./options.js";
import { type ConnectOwner, isSameIdentity, requireIdentity } from "./owner.js";
import { type Refusal, type RefusedContext, refuse, type RefusalReason } from "./refusal.js";

/** How long a callback waits for another one of the same session. */
const TURN_MS = 10_000;

export function createCallback<SignedIn extends ConnectOwner>(
  { now, session, inspect, exclusively }: CallbackAccess,
  config: ConnectConfig<SignedIn>,
  cookies: FlowCookies,
): (request: Request) => Promise<Response> {
  const { keyCodeRef, callbackUrl, callbackState, origin, onConnected, onRefused } = config;

  /** Why the callback isn't the one that this browser's flow waits for, or `undefined` if it is. */
  function mismatchOf(flow: Flow, sessionId: string, query: URLSearchParams): RefusalReason | undefined {
    if (flow.sessionId !== sessionId || flow.keyCodeRef !== keyCodeRef || flow.callbackUrl !== callbackUrl) return "mismatch";
    // A flow that started before the option was turned off still has its state in the callback's address.
    const isOtherState = flow.state === undefined ? callbackState : query.get("kinnect_state") !== flow.state;
    if (isOtherState) return "mismatch";
    return flow.endsAt <= now() ? "expired" : undefined;
  }

  /**
   * Revokes a session that was never confirmed, and no other. Otherwise any web page could revoke a session by embedding an image whose
   * address contains its ID. With `isProven`, a cookie shows that the session is ours, so it's revoked even if the store has lost it.
   */
  async function revokeUnconfirmed(sessionId: string, isProven = false): Promise<void> {
    try {
      const known = await inspect(sessionId);
      const isOurs = known.state === "unconfirmed" ? known.keyCodeRef === keyCodeRef : isProven && known.state === "unknown";
      if (isOurs) await session(sessionId).revoke();
    } catch {
      // No process hands out the token of an unconfirmed session anyway, and the answer is the same.
    }
  }

  /** Resolves to the refusal, or to `undefined` once the session is confirmed. */
  async function connect(sessionId: string, request: Request, owner: SignedIn): Promise<Refusal | undefined> {
    const { state, keyCodeRef: known } = await inspect(sessionId);
    // Another callback has confirmed it. Without `keyCodeRef`, the record was lost and made anew, which proves no confirmation.
    if (state === "issued" && known !== undefined) return undefined;
    const connected = session(sessionId);
    try {
      await onConnected(connected, { owner, request });
    } catch (error) {
      return { reason: "failed", status: 500, error };
    }
    await connected.confirm();
    return undefined;
  }

  /** As `connect`, but asks Kinde first, and takes turns with other callbacks of the session. */
  async function connectInTurn(sessionId: string, request: Request, owner: SignedIn): Promise<Refusal | undefined> {
    const notConnected: Refusal = { reason: "not_connected", status: 409 };
    try {
      if ((await session(sessionId).status()) !== "connected") return notConnected;
      return await exclusively(sessionId, () => connect(sessionId, request, owner), { timeoutMs: TURN_MS });
    } catch (error) {
      return isKinnectError(error, "reconnect_required") ? notConnected : { reason: "failed", status: 503, error };
    }
  }

  async function answer(request: Request): Promise<Response> {
    if (request.method !== "GET") return emptyAnswer(405, { allow: "GET" });
    const query = new URL(request.url).searchParams;
    const [sessionId = "", ...others] = query.getAll("session_id");
    if (sessionId === "" || others.length > 0) return refuse({ reason: "mismatch", status: 400 }, { request }, onRefused);
    const context: RefusedContext<SignedIn> = { request, sessionId };

    const flow = await cookies.find(request, sessionId);
    const reason = flow === undefined ? "no_cookie" : mismatchOf(flow, sessionId, query);
    if (flow !== undefined && reason === undefined) return answerTo(flow, query.has("error"), context);
    await revokeUnconfirmed(sessionId);
    const dropped = reason === "expired" ? [await cookies.drop(sessionId)] : [];
    return refuse({ reason: reason ?? "no_cookie", status: 400 }, context, onRefused, dropped);
  }

  /** Answers a callback whose cookie belongs to it. */
  async function answerTo(flow: Flow, isDeclined: boolean, context: RefusedContext<SignedIn>): Promise<Response> {
    const { sessionId } = flow;
    if (isDeclined && !flow.isDone) {
      await revokeUnconfirmed(sessionId, true);
      return refuse({ reason: "declined", status: 400 }, context, onRefused, [await cookies.drop(sessionId)]);
    }
    const owner = await config.owner(context.request);
    if (!owner) return refuse({ reason: "signed_out", status: 401 }, context, onRefused);
    const known = { ...context, owner };
    if (!isSameIdentity(requireIdentity(owner), flow)) {
      await revokeUnconfirmed(sessionId);
      return refuse({ reason: "owner_changed", status: 400 }, known, onRefused, [await cookies.drop(sessionId)]);
    }
    const destination = origin + flow.returnTo;
    if (flow.isDone) return redirectTo(destination, []);
    const refusal = await connectInTurn(sessionId, context.request, owner);
    if (refusal !== undefined) return refuse(refusal, known, onRefused);
    return redirectTo(destination, [await cookies.create({ ...flow, isDone: true })]);
  }

  return async function callback(request) {
    try {
      return await answer(request);
    } catch (error) {
      return refuse({ reason: "failed", status: 500, error }, { request }, onRefused);
    }
  };
}
