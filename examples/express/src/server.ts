/**
 * An Express app whose users connect their Google Drive.
 */
import express, { type ErrorRequestHandler } from "express";
import { isKinnectError } from "kinnect";
import { finishConnecting, startConnecting } from "./connect.js";
import { deleteConnection, findConnection } from "./connections.js";
import { fileNames } from "./files.js";
import { kinde, redis } from "./kinde.js";
import { APP_URL, PORT } from "./settings.js";
import { signedInUser } from "./signed-in.js";

const app = express();

app.get("/connect", startConnecting);
app.get("/connect/callback", finishConnecting);

app.get("/files", async (request, response) => {
  const userId = await signedInUser(request.headers.cookie);
  if (userId === undefined) return void response.status(401).json({ error: "signed_out" });
  const sessionId = await findConnection(userId);
  const files = sessionId && (await fileNames(kinde.connectedApps.session(sessionId)));
  if (files) response.json({ files });
  // The address is this app's own, never Kinde's: a session starts only when the user opens it.
  else response.status(409).json({ error: "connect_required", url: `${APP_URL}/connect?returnTo=/files` });
});

app.post("/disconnect", async (request, response) => {
  const userId = await signedInUser(request.headers.cookie);
  if (userId === undefined) return void response.status(401).json({ error: "signed_out" });
  const sessionId = await findConnection(userId);
  if (sessionId !== undefined) await kinde.connectedApps.session(sessionId).revoke();
  await deleteConnection(userId);
  response.redirect(303, "/files");
});

const handleError: ErrorRequestHandler = (error: unknown, _request, response, _next) => {
  console.error(error);
  const isTransient = isKinnectError(error) && error.kind === "transient";
  response.status(isTransient ? 503 : 500).json({ error: isTransient ? "try_again_later" : "internal" });
};
app.use(handleError);

const server = app.listen(PORT, () => console.log(`Listening on port ${PORT}`));
process.once("SIGTERM", () => server.close(() => redis.destroy()));
