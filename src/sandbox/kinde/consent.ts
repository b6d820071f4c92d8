import { empty, formOf } from "../http/router.js";
import type { Reply, SandboxRequest } from "../http/router.js";
import { page } from "./page.js";
import type { ConnectedSession } from "./sessions.js";
import type { KindeState } from "./state.js";

export function showConsent(state: KindeState, request: SandboxRequest): Reply {
  const session = state.sessions.withTicket(request.params["ticket"]);
  return session?.state === "pending" ? page(200, question(session)) : notAsked();
}

export function answerConsent(state: KindeState, request: SandboxRequest): Reply {
  const session = state.sessions.withTicket(request.params["ticket"]);
  if (session?.state !== "pending") return notAsked();
  const decision = formOf(request)?.get("decision");
  if (decision !== "allow" && decision !== "decline") return page(400, question(session));
  const callback = new URL(session.callbackUrl);
  callback.searchParams.set("session_id", session.id);
  if (decision === "allow") {
    session.state = "connected";
  } else {
    session.state = "declined";
    callback.searchParams.set("error", "access_denied");
    callback.searchParams.set("error_description", "The person declined.");
  }
  return empty(302, { location: callback.href });
}

export function showDone(state: KindeState, { query }: SandboxRequest): Reply {
  const session = state.sessions.find(query.get("session_id"));
  if (session?.state === "connected") {
    return page(200, { title: "Connected", text: `${session.appName} is connected. You may close this window.` });
  }
  return page(200, { title: "Not connected", text: "Nothing was connected. You may close this window." });
}

function question(session: ConnectedSession): Parameters<typeof page>[1] {
  return {
    title: `Connect ${session.appName}?`,
    text: "This is the sandbox's stand-in for the page on which a person lets an app reach their files.",
    facts: [
      ["App", session.appName],
      ["Owner", session.owner],
    ],
    choices: [
      ["allow", "Allow"],
      ["decline", "Decline"],
    ],
  };
}

function notAsked(): Reply {
  return page(410, { title: "Nothing to answer", text: "This request is unknown or was answered already. Start again." });
}
