/**
 * The pages on which a user connects Google Drive, as Express handlers.
 */
import { getRequestListener } from "@hono/node-server";
import type { RequestHandler } from "express";
import { connectHandlers } from "kinnect/web";
import { elicitations, kinde } from "./app.js";
import { signedInUser } from "./identity.js";
import { APP_URL, CONNECT_SECRET } from "./settings.js";

const connect = connectHandlers(kinde, {
  keyCodeRef: "google_drive",
  callbackUrl: `${APP_URL}/connect/callback`,
  secret: CONNECT_SECRET,
  owner: async (request) => {
    const userId = await signedInUser(request.headers.get("cookie"));
    return userId === undefined ? undefined : { userId };
  },
  // The tools find the session by its owner. The agent that asked for it can go on.
  onConnected: async (_session, { owner }) => elicitations.complete(owner.userId),
});

// Otherwise the adapter replaces the global Request and Response with its own.
const adapterOptions = { overrideGlobalObjects: false };
export const startConnecting = getRequestListener(connect.start, adapterOptions);
export const finishConnecting = getRequestListener(connect.callback, adapterOptions);

/** MCP requires it: the user who opens the page has to be the one whose agent asked for it. */
export const requireElicitedUser: RequestHandler = async (request, response, next) => {
  const { elicitation } = request.query;
  if (elicitation === undefined) return next();
  const userId = await signedInUser(request.headers.cookie);
  if (userId !== undefined && userId !== elicitations.userOf(String(elicitation))) {
    return void response.status(403).send("This link was made for someone else, or it was used already.");
  }
  next();
};
