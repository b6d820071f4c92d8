/**
 * An app with Hono on Cloudflare Workers, whose users connect their Google Drive.
 */
import { env } from "cloudflare:workers";
import { Hono } from "hono";
import { isKinnectError } from "kinnect";
import { connectHandlers } from "kinnect/web";
import { fileNames } from "./files.js";
import { kinde } from "./kinde.js";
import { signedInUser } from "./signed-in.js";

const KEY_CODE_REF = "google_drive";

const connect = connectHandlers(kinde, {
  keyCodeRef: KEY_CODE_REF,
  callbackUrl: `${env.APP_URL}/connect/callback`,
  secret: env.CONNECT_SECRET,
  owner: signedInUser,
  // Nothing to save: the store knows the sessions of each owner.
  onConnected: () => undefined,
});

const app = new Hono();

app.get("/connect", (c) => connect.start(c.req.raw));
app.get("/connect/callback", (c) => connect.callback(c.req.raw));

app.get("/files", async (c) => {
  const user = await signedInUser(c.req.raw);
  if (user === undefined) return c.json({ error: "signed_out" }, 401);
  const session = await kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, ...user });
  const files = session && (await fileNames(session));
  if (files !== undefined) return c.json({ files });
  // The address is this app's own, never Kinde's: a session starts only when the user opens it.
  return c.json({ error: "connect_required", url: `${env.APP_URL}/connect?returnTo=/files` }, 409);
});

app.post("/disconnect", async (c) => {
  const user = await signedInUser(c.req.raw);
  if (user === undefined) return c.json({ error: "signed_out" }, 401);
  const session = await kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, ...user });
  await session?.revoke();
  return c.redirect("/files", 303);
});

app.onError((error, c) => {
  console.error(error);
  const isTransient = isKinnectError(error) && error.kind === "transient";
  return isTransient ? c.json({ error: "try_again_later" }, 503) : c.json({ error: "internal" }, 500);
});

export default app;
