/**
 * What the handlers answer when they refuse or fail.
 */
import { fieldsOf } from "../http/json.js";
import { ownAnswer, pageAnswer, type PageText } from "./answers.js";
import type { ConnectOwner } from "./owner.js";

/**
 * Why a handler refused:
 * - `signed_out`: nobody is signed in (401). The callback can be repeated after signing in.
 * - `not_navigation`: `start` was called by a script, an image or a frame (403).
 * - `no_cookie`: this browser has no cookie of the session, or one that no secret decrypts (400).
 * - `mismatch`: the cookie belongs to another session, app or callback, the state differs, or there is no `session_id` (400).
 * - `expired`: the cookie's ten minutes are over (400).
 * - `owner_changed`: somebody else is signed in now (400).
 * - `not_connected`: the user hasn't consented (409). The callback can be repeated.
 * - `declined`: the user, or Kinde, has declined (400).
 * - `failed`: Kinde, the store or one of your functions has failed (500, 502 or 503).
 */
export type RefusalReason =
  "signed_out" | "not_navigation" | "no_cookie" | "mismatch" | "expired" | "owner_changed" | "not_connected" | "declined" | "failed";

/** What `onRefused` gets besides the reason. */
export interface RefusedContext<SignedIn extends ConnectOwner = ConnectOwner> {
  readonly request: Request;
  /** What `owner` returned. Absent if it wasn't called. */
  readonly owner?: SignedIn | undefined;
  /** The `session_id` that the callback was called with. An attacker may have chosen it. */
  readonly sessionId?: string | undefined;
  /** What went wrong, for `failed`. */
  readonly error?: unknown;
}

/**
 * Called when a handler refuses. The `Response` that it returns, or resolves to, is the answer. Otherwise, also if it throws, the answer
 * is kinnect's page.
 */
export type OnRefused<SignedIn extends ConnectOwner = ConnectOwner> = (reason: RefusalReason, context: RefusedContext<SignedIn>) => unknown;

/** An answer other than success. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly status: number;
  readonly error?: unknown;
}

const NOTHING_CONNECTED = "Nothing was connected.";
const START_AGAIN = `${NOTHING_CONNECTED} Please start again in the app.`;
const PAGES: Readonly<Record<RefusalReason, PageText>> = {
  signed_out: { title: "Please sign in", text: "Sign in to the app in this browser, then try again.", isRepeatable: true },
  not_navigation: { title: "Open this page in a window", text: `${NOTHING_CONNECTED} Open the link directly.` },
  no_cookie: { title: "This connection wasn't started here", text: START_AGAIN },
  mismatch: { title: "This connection wasn't started here", text: START_AGAIN },
  expired: { title: "This took too long", text: START_AGAIN },
  owner_changed: { title: "Somebody else is signed in", text: START_AGAIN },
  not_connected: { title: "Not connected yet", text: "Allow access first, then try again.", isRepeatable: true },
  declined: { title: "Not connected", text: "Access wasn't allowed, so nothing was connected." },
  failed: { title: "Something went wrong", text: "The app couldn't be connected right now.", isRepeatable: true },
};

/** The answer to a refused request: the app's own, or a page. Never rejects. */
export async function refuse<SignedIn extends ConnectOwner>(
  { reason, status, error }: Refusal,
  context: RefusedContext<SignedIn>,
  onRefused: OnRefused<SignedIn> | undefined,
  cookies: readonly string[] = [],
): Promise<Response> {
  try {
    const own = await onRefused?.(reason, error === undefined ? context : { ...context, error });
    if (isResponse(own)) return ownAnswer(own, cookies);
  } catch {
    // The request is refused all the same.
  }
  return pageAnswer(status, PAGES[reason], cookies);
}

/** `instanceof` would be false for a `Response` of another realm. */
function isResponse(value: unknown): value is Response {
  return typeof fieldsOf(value)["arrayBuffer"] === "function";
}
