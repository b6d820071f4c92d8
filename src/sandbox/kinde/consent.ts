/**
 * The consent page, on which a person allows or declines a connection, and the page that it leads to by default.
 */
import { empty, formOf, type Reply, type SandboxRequest } from "../http/router.js";
import { htmlPage } from "./page.js";
import type { ConnectedSession } from "./sessions.js";
import type { KindeState } from "./state.js";

export function showConsentPage(state: KindeState, request: SandboxRequest): Reply {
  const session = state.sessions.findByTicket(request.params["ticket"]);
  return session?.state === "pending" ? consentPage(200, session) : gonePage();
}

export function submitConsent(state: KindeState, request: SandboxRequest): Reply {
  const session = state.sessions.findByTicket(request.params["ticket"]);
  if (session?.state !== "pending") return gonePage();
  const decision = formOf(request)?.get("decision");
  if (decision !== "allow" && decision !== "decline") return consentPage(400, session);
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

export function showDonePage(state: KindeState, { query }: SandboxRequest): Reply {
  const session = state.sessions.find(query.get("session_id"));
  if (session?.state === "connected") {
    return htmlPage(200, { title: "Connected", text: `${session.appName} is connected. You may close this window.` });
  }
  return htmlPage(200, { title: "Not connected", text: "Nothing was connected. You may close this window." });
}

function consentPage(status: number, session: ConnectedSession): Reply {
  return htmlPage(status, {
    title: `Connect ${session.appName}?`,
    text: "This is the sandbox's stand-in for the page on which a person lets an app reach their files.",
    details: [
      ["App", session.appName],
      ["Owner", session.owner],
    ],
    decisions: [
      ["allow", "Allow"],
      ["decline", "Decline"],
    ],
  });
}

function gonePage(): Reply {
  return htmlPage(410, { title: "Nothing to answer", text: "This request is unknown or was answered already. Start again." });
}
