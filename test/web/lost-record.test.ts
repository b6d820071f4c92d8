/**
 * Callbacks of sessions that the store has forgotten, as the memory store does when it is full.
 */
import type { TokenStore } from "../../src/index.js";
import { sandboxPerTest } from "../sandbox/helpers.js";
import { type App, type AppOptions, Browser, createApp, createClient } from "./app.js";

const sandbox = sandboxPerTest();
const revocations = (): number => sandbox().count("kinde", "POST", "/api/v1/connected_apps/revoke");

test("a callback whose session the store has forgotten connects it", async () => {
  const { app, browser, url } = await startForgotten("authorize");
  expect((await browser.callback(url)).status).toBe(303);
  expect(app.connected).toHaveLength(1);
});

test("onConnected runs again for a forgotten session after it has failed, although the session has a token by then", async () => {
  let isFailing = true;
  const onConnected = (): void => {
    if (isFailing) throw new Error("no database");
  };
  const { app, browser, url } = await startForgotten("authorize", { onConnected });
  expect((await browser.callback(url)).status).toBe(500);
  isFailing = false;
  expect((await browser.callback(url)).status).toBe(303);
  expect(app.connected).toHaveLength(1);
});

test("a forgotten session that is declined is revoked, because the cookie proves whose it is", async () => {
  const { browser, url } = await startForgotten("decline");
  expect((await browser.callback(url)).status).toBe(400);
  expect(revocations()).toBe(1);
});

test("a forgotten session that is refused isn't revoked", async () => {
  const { browser, url } = await startForgotten("authorize");
  browser.signIn("kp_other");
  expect((await browser.callback(url)).status).toBe(400);
  browser.cookies.clear();
  expect((await browser.callback(url)).status).toBe(400);
  expect(revocations()).toBe(0);
});

interface Forgotten {
  readonly app: App;
  readonly browser: Browser;
  /** The callback's address. */
  readonly url: string;
}

async function startForgotten(decision: "authorize" | "decline", options: AppOptions = {}): Promise<Forgotten> {
  const records = new Map<string, string>();
  let version = 0;
  const store: TokenStore = {
    read: async (key) => {
      const value = records.get(key);
      return value === undefined ? undefined : { value, version: String(version) };
    },
    write: async (key, value) => {
      records.set(key, value);
      return String(++version);
    },
  };
  const starting = createApp(sandbox(), { kinde: createClient(sandbox(), { store }) });
  const app = createApp(sandbox(), { ...options, kinde: createClient(sandbox(), { store }) });
  const browser = new Browser({ start: starting.start, callback: app.callback }, "kp_1");
  const url = await sandbox()[decision](await browser.consentPage());
  records.clear();
  return { app, browser, url };
}
