/**
 * An application with the connect handlers in that web site, and the people who visit it, each in a browser profile of their own.
 */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.js";
import { type App, type AppOptions, createApp, ORIGIN, ownerIn } from "../app.js";
import { type Handler, startWebSite, type WebSite } from "./web-site.js";

export const EVIL = "https://evil.example.net";

export interface Scene {
  readonly sandbox: Sandbox;
  readonly app: App;
  /** The requests that the application got, as `GET /connect 303`. */
  readonly log: string[];
  /** HTML by path, on the application's own host and on a hostile one. */
  readonly pages: Map<string, string>;
  readonly evilPages: Map<string, string>;
  /** A person with a browser of their own, who is signed in if there is a user. */
  person(user?: string): Promise<Person>;
}

export interface Person {
  readonly context: BrowserContext;
  readonly page: Page;
}

let site: WebSite;
const open: (() => Promise<void>)[] = [];

/** Call it at the top of a file of tests. */
export function useWebSite(): void {
  beforeAll(async () => {
    site = await startWebSite();
  }, 60_000);
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
    site.hosts.clear();
  });
  afterAll(() => site.close());
}

export function browserOfTest(): Browser {
  return site.browser;
}

/** A sandbox that is stopped after the test. */
export async function sandboxOfTest(): Promise<Sandbox> {
  const sandbox = await startSandbox();
  open.push(() => sandbox.stop());
  return sandbox;
}

export async function createScene(options: AppOptions = {}): Promise<Scene> {
  const sandbox = await sandboxOfTest();
  const app = createApp(sandbox, options);
  const log: string[] = [];
  const pages = new Map<string, string>();
  const evilPages = new Map<string, string>();
  site.hosts.set("app.example.com", logged(log, appHandler(app, pages)));
  site.hosts.set("evil.example.net", pageHandler(evilPages));
  site.hosts.set("evil.app.example.com", pageHandler(evilPages));
  return {
    sandbox,
    app,
    log,
    pages,
    evilPages,
    async person(user) {
      const context = await site.browser.newContext({ ignoreHTTPSErrors: true });
      open.push(() => context.close());
      const page = await context.newPage();
      if (user !== undefined) await signIn(page, user);
      return { context, page };
    },
  };
}

export async function signIn(page: Page, user: string): Promise<void> {
  await page.goto(`${ORIGIN}/login?user=${user}`);
}

/** What the person does on the consent page. Resolves once the browser has arrived somewhere else. */
export async function allow(page: Page): Promise<void> {
  const consent = page.url();
  await page.getByRole("button", { name: "Allow" }).click();
  await page.waitForURL((url) => url.href !== consent);
}

export function isConsentPage({ sandbox }: Scene, page: Page): boolean {
  return page.url().startsWith(`${sandbox.kinde.url}/connected_apps/consent/`);
}

/** Who has got which connection, as the application's database has it. */
export function connections({ app }: Pick<Scene, "app">): readonly unknown[] {
  return app.connected.map(({ owner }) => owner.userId ?? owner.person);
}

export function appHandler(app: App, pages: ReadonlyMap<string, string>): Handler {
  return (request) => {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/connect") return app.start(request);
    if (pathname === "/connect/callback") return app.callback(request);
    if (pathname === "/login") {
      const cookie = `user=${searchParams.get("user") ?? ""}; Path=/; HttpOnly; Secure; SameSite=Lax`;
      return new Response(null, { status: 303, headers: { location: "/", "set-cookie": cookie } });
    }
    const owner = ownerIn(request.headers.get("cookie"));
    return html(
      pages.get(pathname) ?? `<h1>${pathname}</h1><p>${owner?.userId ?? "signed out"}</p><a href="/connect?returnTo=/settings">Connect</a>`,
    );
  };
}

function pageHandler(pages: ReadonlyMap<string, string>): Handler {
  return (request) => html(pages.get(new URL(request.url).pathname) ?? "<h1>evil</h1>");
}

function html(body: string): Response {
  return new Response(`<!doctype html>${body}`, { headers: { "content-type": "text/html; charset=utf-8" } });
}

function logged(log: string[], handler: Handler): Handler {
  return async (request) => {
    const response = await handler(request);
    log.push(`${request.method} ${new URL(request.url).pathname} ${response.status}`);
    return response;
  };
}

/** Resolves once the browser has done in the background what it is expected to do. */
export async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 20));
}
