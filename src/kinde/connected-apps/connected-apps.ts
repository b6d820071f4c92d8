/**
 * The connected-app flow: start a session, and return to one later.
 */
import { getConnectedAppAuthUrl } from "../../../generated/kinde-management/operations.js";
import type { SendOperation } from "../../http/client/send.js";
import type { Fetch } from "../../http/options.js";
import type { CallOptions } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { check, requireGiven, requireText } from "../../http/validate.js";
import { markPending } from "../../tokens/engine/record.js";
import { createSession, type Owner, type Session, type StartedSession } from "./session.js";
import type { SessionManagers } from "./session-tokens.js";

/** Which app to connect, and who owns the connection: exactly one of `userId` and `orgCode`. */
export type StartOptions = Owner & {
  /** The connected app's reference key, as entered in Kinde. */
  readonly keyCodeRef: string;
  /** Where Kinde sends the user afterwards. Default: the callback URL configured for the app. Sent unchanged. */
  readonly callbackUrl?: string | undefined;
};

/** The connected-app flow, at `kinde.connectedApps`. */
export interface ConnectedApps {
  /**
   * Starts a session (operation `GetConnectedAppAuthUrl`). Send the user to its `url`. Save its `id` with your user and compare it
   * with the `session_id` that arrives at your callback: Kinde sends no `state` parameter.
   * @throws {ConfigurationError} if an argument is invalid. @throws {ApiError} if Kinde doesn't know the app or the owner.
   * @throws {PermissionError} if the application lacks `read:connected_apps`.
   */
  start(options: StartOptions & CallOptions): Promise<StartedSession>;
  /**
   * Returns a handle for a session that was started earlier, in this or another process. Sends no request.
   * @throws {ConfigurationError} at once, if the ID isn't a string or is empty.
   */
  session(sessionId: string): Session;
}

export function createConnectedApps(send: SendOperation, managerOf: SessionManagers, fetch: Fetch): ConnectedApps {
  return {
    async start(given) {
      const { keyCodeRef, callbackUrl, userId, orgCode, ...options } = { ...given };
      requireText("keyCodeRef", keyCodeRef);
      if (callbackUrl !== undefined) requireText("callbackUrl", callbackUrl);
      requireGiven("userId or orgCode", userId ?? orgCode);
      check(userId === undefined || orgCode === undefined, "userId or orgCode", "be given, and not both");
      const owner: Owner = userId === undefined ? { orgCode: requireText("orgCode", orgCode) } : { userId: requireText("userId", userId) };
      const { data, status } = await send(
        getConnectedAppAuthUrl,
        { query: { key_code_ref: keyCodeRef, user_id: userId, org_code: orgCode, override_callback_url: callbackUrl } },
        options,
      );
      const { url = "", session_id: id } = data ?? {};
      if (typeof id !== "string" || id === "" || !/^https?:\/\//i.test(url)) {
        throw contractError(getConnectedAppAuthUrl, status, "holds no usable url and session_id");
      }
      const marked = managerOf(id).update(markPending());
      // If the store fails, the session works all the same; only its status can't be "pending" later.
      await withDeadline(
        marked.catch(() => undefined),
        options,
        getConnectedAppAuthUrl,
      );
      return { ...createSession(id, managerOf, send, fetch), url, keyCodeRef, owner };
    },
    session: (sessionId) => createSession(requireText("sessionId", sessionId), managerOf, send, fetch),
  };
}
