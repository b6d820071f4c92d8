/**
 * The connected-app flow: starting a session, and picking one up again.
 */
import { getConnectedAppAuthUrl } from "../../generated/kinde-management/operations.js";
import { ConfigurationError } from "../errors/index.js";
import type { SendOperation } from "../http/call.js";
import { brokenContract } from "../http/decode.js";
import { throwIfAborted } from "../http/failure.js";
import { requireText } from "../http/inputs.js";
import type { CallOptions } from "../http/request.js";
import { waitFor } from "../http/wait.js";
import type { Owner } from "../tokens/record.js";
import { createSession, type Session, type SessionSetup, type StartedSession } from "./session.js";

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

export function createConnectedApps(setup: SessionSetup & { readonly send: SendOperation }): ConnectedApps {
  return {
    start: async (given) => {
      const options = { ...given };
      const { keyCodeRef, callbackUrl, signal, timeoutMs } = options;
      throwIfAborted(signal, getConnectedAppAuthUrl);
      requireText("keyCodeRef", keyCodeRef);
      if (callbackUrl !== undefined) requireText("callbackUrl", callbackUrl);
      const owner = ownerOf(options);
      const query = {
        key_code_ref: keyCodeRef,
        ...(owner.userId === undefined ? { org_code: owner.orgCode } : { user_id: owner.userId }),
        ...(callbackUrl === undefined ? {} : { override_callback_url: callbackUrl }),
      };
      const { data, status } = await setup.send(getConnectedAppAuthUrl, { query }, { signal, timeoutMs });
      const { url, session_id: id } = data ?? {};
      if (typeof id !== "string" || id === "" || typeof url !== "string" || !/^https?:/i.test(url) || !URL.canParse(url)) {
        throw brokenContract({ operation: getConnectedAppAuthUrl }, { status }, "holds no usable url and session_id");
      }
      await waitFor(setup.managers.restart(id, { keyCodeRef, owner }), { signal, timeoutMs }, getConnectedAppAuthUrl);
      return { ...createSession(id, setup), url, keyCodeRef, owner };
    },
    session: (sessionId) => createSession(requireText("sessionId", sessionId), setup),
  };
}

function ownerOf({ userId, orgCode }: { readonly userId?: unknown; readonly orgCode?: unknown }): Owner {
  if ((userId === undefined) === (orgCode === undefined)) {
    throw new ConfigurationError("Give exactly one of userId and orgCode: whose connection it will be.");
  }
  return userId === undefined ? { orgCode: requireText("orgCode", orgCode) } : { userId: requireText("userId", userId) };
}
