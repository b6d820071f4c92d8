/**
 * Connects Google Drive in the browser. `start` and `callback` take Web requests; the adapter turns Express's into these.
 */
import { getRequestListener } from "@hono/node-server";
import { connectHandlers } from "kinnect/web";
import { saveConnection } from "./connections.js";
import { kinde } from "./kinde.js";
import { APP_URL, CONNECT_SECRET } from "./settings.js";
import { signedInUser } from "./signed-in.js";

const connect = connectHandlers(kinde, {
  keyCodeRef: "google_drive",
  callbackUrl: `${APP_URL}/connect/callback`,
  secret: CONNECT_SECRET,
  owner: async (request) => {
    const userId = await signedInUser(request.headers.get("cookie"));
    return userId === undefined ? undefined : { userId };
  },
  onConnected: async (session, { owner }) => {
    await saveConnection(owner.userId, session.id);
  },
});

// Otherwise the adapter replaces the global Request and Response with its own.
const adapterOptions = { overrideGlobalObjects: false };
export const startConnecting = getRequestListener(connect.start, adapterOptions);
export const finishConnecting = getRequestListener(connect.callback, adapterOptions);
