/**
 * The routes: connecting, calling the provider, renewing, disconnecting, leaving.
 */
import { Hono } from "hono";
import { csrf } from "hono/csrf";
import { streamSSE } from "hono/streaming";
import { type Kinde, type Knetik, offboard, type Session } from "kinnect";
import type { Sandbox } from "kinnect/sandbox";
import { connectHandlers } from "kinnect/web";
import { servePublicFiles } from "./files.js";
import { holdingsOf } from "./holdings.js";
import { type DriveFile, type DriveView, filesPage, holdingsPanel, peoplePage, refusedAnswer, reportPage } from "./pages.js";
import { type Person, SignIn } from "./people.js";

export interface AppConfig {
  readonly url: string;
  readonly kinde: Kinde;
  readonly knetik: Knetik;
  readonly sandbox: Sandbox;
}

const KEY_CODE_REF = "google_drive";
const LIVE_MS = 500;

export function createApp({ url, kinde, knetik, sandbox }: AppConfig): Hono {
  const people = new SignIn();
  const connect = connectHandlers(kinde, {
    keyCodeRef: KEY_CODE_REF,
    callbackUrl: `${url}/connect/callback`,
    secret: crypto.randomUUID(),
    async owner(request) {
      const person = await people.personOf(request);
      return person && { userId: person.userId };
    },
    // An app with a database would save session.id here. This one finds its sessions in kinnect's store.
    onConnected: () => undefined,
    onRefused: refusedAnswer,
  });
  const sessionOf = async ({ userId }: Person): Promise<Session | undefined> =>
    kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, userId });
  const panel = async (): Promise<string> => String(await holdingsPanel(await holdingsOf(kinde, sandbox.requests)));

  const app = new Hono();
  app.use(csrf());
  servePublicFiles(app);

  app.get("/connect", (c) => connect.start(c.req.raw));
  app.get("/connect/callback", (c) => connect.callback(c.req.raw));

  app.get("/", async (c) => {
    const person = await people.personOf(c.req.raw);
    if (person === undefined) return c.html(peoplePage());
    const session = await sessionOf(person);
    const drive = session && (await viewOf(session));
    return c.html(filesPage(person, drive, await holdingsOf(kinde, sandbox.requests), c.req.query("done")));
  });

  // The fetcher gets the token, and renews it if the provider refuses it.
  async function viewOf(session: Session): Promise<DriveView> {
    const drive = session.fetcher(sandbox.provider.url);
    const response = await drive("/drive/v3/files");
    const { files } = (await response.json()) as { files: readonly DriveFile[] };
    const { expiresAt } = await session.token();
    return { files, tokenEndsAt: expiresAt };
  }

  app.post("/renew", async (c) => {
    const session = await signedInSession(c.req.raw);
    // As if hours had passed: the provider no longer accepts the token. The next page asks Kinde for a new one.
    if (session) sandbox.expireProviderToken(session.id);
    return c.redirect("/?done=renewed", 303);
  });

  app.post("/disconnect", async (c) => {
    const session = await signedInSession(c.req.raw);
    await session?.revoke();
    return c.redirect("/?done=disconnected", 303);
  });

  app.post("/leave", async (c) => {
    const person = await people.personOf(c.req.raw);
    if (person === undefined) return c.redirect("/", 303);
    const { userId, username } = person;
    const report = await offboard(kinde, { userId }, { knetik: { client: knetik, username } });
    people.signOut(c);
    return c.html(reportPage(person, String(report)));
  });

  async function signedInSession(request: Request): Promise<Session | undefined> {
    const person = await people.personOf(request);
    return person && sessionOf(person);
  }

  app.post("/sign-in", async (c) => {
    const { userId } = await c.req.parseBody();
    await people.signIn(c, userId);
    return c.redirect("/", 303);
  });

  app.post("/sign-out", (c) => {
    people.signOut(c);
    return c.redirect("/", 303);
  });

  // Sends the panel "Who holds what" each time it changes.
  app.get("/live", (c) =>
    streamSSE(c, async (stream) => {
      let shown = "";
      while (!stream.aborted) {
        const html = await panel();
        if (html !== shown) await stream.writeSSE({ data: html });
        shown = html;
        await stream.sleep(LIVE_MS);
      }
    }),
  );
  return app;
}
