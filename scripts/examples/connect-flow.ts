/**
 * The whole flow in browsers: connect, consent, callback, files, and the ways in which a connection ends.
 */
import type { Sandbox } from "../../src/sandbox/index.js";
import { Browser, type Page } from "./browser.js";
import { ensure, type ExampleContext, type Step } from "./example.js";

/** One of the files that the sandbox's provider has. */
const FILE = "Budget.csv";

/** The user of the flow, with what this user sees of an app. */
export interface AppUser {
  readonly browser: Browser;
  /** Opens /connect. Resolves to the address of Kinde's consent page. */
  start(): Promise<string>;
  /** Does the whole flow. Resolves to the session's ID. */
  connect(): Promise<string>;
  requireFiles(): Promise<void>;
  /** The page of the files has to ask the user to connect, at the app's own address. */
  requireInvitation(): Promise<void>;
}

/** @param filesPath the app's page of files. It lists them, or it has a link to `/connect`. */
export async function driveConnectFlow(context: ExampleContext, step: Step, filesPath: string): Promise<void> {
  const { url, sandbox } = context;
  const user = appUser(context, filesPath, sandbox.kinde.userId);
  await step("a visitor who isn't signed in can't connect", async () => {
    const { status } = await new Browser().open(`${url}/connect`);
    ensure(status === 401, `/connect answered ${status}`);
  });
  await step("without a connection, the page of files asks the user to connect", () => user.requireInvitation());
  await step("a consent that another user was tricked into connects nothing", async () => {
    const attacker = appUser(context, filesPath, "kp_attacker");
    const callback = await decide(user.browser, await attacker.start(), "allow");
    const { status } = await user.browser.open(callback);
    ensure(status === 400, `the callback answered ${status}`);
    await attacker.requireInvitation();
    await user.requireInvitation();
  });
  await step("a declined consent connects nothing", async () => {
    const { status, body } = await user.browser.open(await decide(user.browser, await user.start(), "decline"));
    ensure(status === 400, `the callback answered ${status}`);
    ensure(!body.includes("access_denied"), "the page repeats what Kinde's redirect said");
    await user.requireInvitation();
  });
  const consentUrl = await step("/connect sends the user to Kinde", () => user.start());
  const callback = await step("the user allows it, and Kinde sends the user to the callback", () =>
    decide(user.browser, consentUrl, "allow"),
  );
  await step("the callback leads to the files", async () => {
    requireRedirect(await user.browser.open(callback), `${url}${filesPath}`);
    await user.requireFiles();
  });
  await step("the browser's back button does no harm", async () => {
    requireRedirect(await user.browser.open(callback), `${url}${filesPath}`);
    await user.requireFiles();
  });
  await step("when the connection has ended elsewhere, the user is asked to connect again", async () => {
    endElsewhere(sandbox, sessionOf(callback));
    await user.requireInvitation();
  });
  await step("the user connects again", async () => {
    await user.connect();
    await user.requireFiles();
  });
  await step("disconnecting revokes the session at Kinde", async () => {
    sandbox.clearRequests();
    const { status } = await user.browser.submit(`${url}/disconnect`);
    ensure(status === 303, `/disconnect answered ${status}`);
    const revocations = sandbox.count("kinde", "POST", "/api/v1/connected_apps/revoke");
    ensure(revocations === 1, `Kinde received ${revocations} revocations`);
    await user.requireInvitation();
  });
}

export function appUser({ url, sandbox }: ExampleContext, filesPath: string, userId: string): AppUser {
  const browser = new Browser();
  browser.setCookie(url, "access_token", sandbox.kinde.issueUserToken({ userId }));

  async function start(): Promise<string> {
    const page = await browser.open(`${url}/connect?returnTo=${encodeURIComponent(filesPath)}`);
    const { location = "nowhere", status } = page;
    ensure(status === 303 && location.startsWith(sandbox.kinde.url), `/connect answered ${status}, and led to ${location}: ${page.body}`);
    ensure(page.cookies.every(isHttpOnly), "a script can read the cookie");
    return location;
  }

  return {
    browser,
    start,
    async connect() {
      const callback = await decide(browser, await start(), "allow");
      requireRedirect(await browser.open(callback), `${url}${filesPath}`);
      return sessionOf(callback);
    },
    async requireFiles() {
      const { status, body } = await browser.open(url + filesPath);
      ensure(status === 200 && body.includes(FILE), `${filesPath} answered ${status}: ${body}`);
    },
    async requireInvitation() {
      const { status, body } = await browser.open(url + filesPath);
      ensure(!body.includes(FILE), `${filesPath} lists the files`);
      ensure(body.includes("/connect?returnTo="), `${filesPath} answered ${status}, without a link to /connect: ${body}`);
      ensure(!body.includes(sandbox.kinde.url), `${filesPath} links to Kinde itself`);
    },
  };
}

/** Ends the connection without the app's knowledge, so that it finds out at the provider. */
export function endElsewhere(sandbox: Sandbox, sessionId: string): void {
  sandbox.revokeElsewhere(sessionId);
  sandbox.expireProviderToken(sessionId);
}

/** Answers the consent page. Resolves to the callback's address. */
export async function decide(browser: Browser, consentUrl: string, decision: "allow" | "decline"): Promise<string> {
  const { status } = await browser.open(consentUrl);
  ensure(status === 200, `Kinde's page answered ${status}`);
  const { location } = await browser.submit(consentUrl, { decision });
  ensure(location !== undefined, "Kinde's page leads nowhere");
  return location;
}

export function sessionOf(callback: string): string {
  return new URL(callback).searchParams.get("session_id") ?? "";
}

export function requireRedirect({ status, location, body }: Page, expected: string): void {
  ensure(status === 303 && location === expected, `it answered ${status}, and led to ${location ?? "nowhere"}: ${body}`);
}

function isHttpOnly(cookie: string): boolean {
  return /;\s*httponly/i.test(cookie);
}
