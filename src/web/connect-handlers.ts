/**
 * Connects an app in a browser, so that the person who consents is the one who started.
 */
import type { Kinde } from "../kinde/client.js";
import { callbackAccess } from "../kinde/connected-apps/callback-access.js";
import { createCallback } from "./callback.js";
import { FlowCookies } from "./flow-cookie.js";
import { connectConfig, type ConnectOptions } from "./options.js";
import type { ConnectOwner } from "./owner.js";
import { createStart } from "./start.js";

/** Two handlers for your routes. They take a `Request`, resolve to a `Response`, and never reject. */
export interface ConnectHandlers {
  /**
   * Starts a connection for the person who is signed in, and redirects to the consent page. Use it in a link or as a form's action, with the
   * path to return to in the query: `/connect?returnTo=/settings`. Default: `/`, also for anything but a path of your own origin. It answers
   * - 303 to the consent page, with a cookie for ten minutes;
   * - 401 if nobody is signed in, 403 unless a browser window navigates there (Fetch Metadata), 405 for methods other than GET and POST;
   * - 502 if Kinde or the store fails, 500 if `owner` throws;
   * - 503 to a prefetch, which starts nothing: when the user clicks, browsers would reuse a successful response.
   */
  start(request: Request): Promise<Response>;
  /**
   * Finishes a connection. Serve it at `callbackUrl`. It answers
   * - 303 to the path from `start`, once `onConnected` has run and the session is confirmed; also when the same callback comes again;
   * - 400 if the connection wasn't started in this browser by the person who is signed in now, took longer than ten minutes, or was declined.
   *   The session is revoked, but only if it was started with `bind` and never confirmed;
   * - 401 if nobody is signed in, 409 if the user hasn't consented, 503 if Kinde or the store fails, 500 if one of your functions throws. In
   *   these cases, the same callback can be repeated;
   * - 405 for methods other than GET.
   */
  callback(request: Request): Promise<Response>;
}

/**
 * Creates the handlers of one connected app. Kinde's flow has no `state`, so without such checks an attacker can start a session, send the
 * link to a victim, and end up with the victim's token. These handlers bind each session to a browser, by an encrypted cookie (RFC 6265bis,
 * RFC 7516), and to the owner, who must be signed in both at the start and at the callback. Creating them sends no request.
 * @param kinde a client made by `createKinde` or `kindeFromEnv`. If several processes answer requests, they need a shared store.
 * @throws {ConfigurationError} if an option is missing, unknown or unusable; the message names it.
 */
export function connectHandlers<SignedIn extends ConnectOwner>(kinde: Kinde, options: ConnectOptions<SignedIn>): ConnectHandlers {
  const access = callbackAccess(kinde);
  const config = connectConfig(options);
  const cookies = new FlowCookies({ ...config, now: access.now });
  return { start: createStart(kinde, config, cookies), callback: createCallback(access, config, cookies) };
}
