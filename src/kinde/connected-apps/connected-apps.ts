/**
 * The connected-app flow: starts a session, and picks one up again.
 */
import { getConnectedAppAuthUrl } from "../../../generated/kinde-management/operations.js";
import type { SendOperation } from "../../http/client/send.js";
import type { Fetch } from "../../http/options.js";
import type { CallOptions } from "../../http/request.js";
import { contractError } from "../../http/response/data.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { check, requireText } from "../../http/validate.js";
import { markPending } from "../../tokens/engine/record.js";
import { createSession, type Owner, type Session, type StartedSession } from "./session.js";
import type { SessionManagers } from "./session-managers.js";

/** Which app to connect, and whose connection it will be: exactly one of `userId` and `orgCode`. */
export type StartOptions = Owner & {
  /** The reference key of the connected app, as an admin typed it in Kinde. */
  readonly keyCodeRef: string;
  /** Where Kinde sends the user afterwards, instead of the URL that is configured for the app. Sent as typed. */
  readonly callbackUrl?: string | undefined;
};

export interface ConnectedApps {
  /**
   * Asks Kinde for the URL at which the owner authorises the app (`GetConnectedAppAuthUrl`). Keep the session's `id` with your
   * user, and compare it with the `session_id` that comes to your callback: there is no `state` parameter.
   * @throws {ConfigurationError} when an argument is unusable. @throws {ApiError} when Kinde does not know the app or the owner.
   * @throws {PermissionError} when the application lacks `read:connected_apps`.
   */
  start(options: StartOptions & CallOptions): Promise<StartedSession>;
  /**
   * A handle on a session that was started before, in this process or another. No request.
   * @throws {ConfigurationError} when the id is no string or empty, at once.
   */
  session(sessionId: string): Session;
}

export function createConnectedApps(send: SendOperation, managerOf: SessionManagers, fetch: Fetch): ConnectedApps {
  return {
    async start(given) {
      const { keyCodeRef, callbackUrl, userId, orgCode, ...options } = { ...given };
      requireText("keyCodeRef", keyCodeRef);
      if (callbackUrl !== undefined) requireText("callbackUrl", callbackUrl);
      check((userId === undefined) !== (orgCode === undefined), "userId or orgCode", "be given, and not both");
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
