/**
 * Whole flows: what the browser gets, and what the application sees.
 */
import { sandboxPerTest } from "../sandbox/helpers.js";
import { Browser, createApp, ORIGIN } from "./app.js";

const sandbox = sandboxPerTest();

test("a flow ends where it should, with a session whose token works", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const response = await browser.callback(await sandbox().authorize(await browser.consentPage("?returnTo=/settings?tab=apps%23drive")));
  expect([response.status, response.headers.get("location")]).toEqual([303, `${ORIGIN}/settings?tab=apps#drive`]);
  expect(app.connected).toMatchObject([{ owner: { userId: "kp_1" } }]);
  const id = app.connected[0]?.session.id ?? "";
  const files = await app.kinde.connectedApps.session(id).fetcher(sandbox().provider.url)("/drive/v3/files");
  expect(files.status).toBe(200);
  expect(await app.kinde.connectedApps.find({ userId: "kp_1", keyCodeRef: "google_drive" })).toMatchObject({ id });
});

test("a session is started for the owner, with the callback URL as it was given, and the person isn't sent", async () => {
  const callbackUrl = `${ORIGIN}/connect/callback?app=drive`;
  const app = createApp(sandbox(), { callbackUrl });
  const browser = new Browser(app, "org_1:ada-lovelace");
  const page = await browser.consentPage();
  const query = sandbox().requests.find(({ path }) => path.endsWith("/auth_url"))?.query;
  expect(query).toEqual({ key_code_ref: "google_drive", org_code: "org_1", override_callback_url: callbackUrl });
  expect((await browser.callback(await sandbox().authorize(page))).status).toBe(303);
  expect(app.connected).toMatchObject([{ owner: { orgCode: "org_1", person: "ada-lovelace" } }]);
  expect(JSON.stringify(sandbox().requests)).not.toContain("ada-lovelace");
});

test("onConnected can use its session's token, which nobody else gets before it has resolved", async () => {
  const others: unknown[] = [];
  const app = createApp(sandbox(), {
    async onConnected(session) {
      expect((await session.fetcher(sandbox().provider.url)("/drive/v3/files")).status).toBe(200);
      expect((await session.token()).value).toEqual(expect.any(String));
      others.push(
        await app.kinde.connectedApps
          .session(session.id)
          .token()
          .catch((error: unknown) => error),
      );
    },
  });
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  expect((await browser.callback(url)).status).toBe(303);
  expect(others).toMatchObject([{ code: "reconnect_required", reason: "unconfirmed" }]);
  await expect(app.kinde.connectedApps.session(app.connected[0]?.session.id ?? "").token()).resolves.toBeDefined();
});

test("flows in two tabs both succeed, in any order", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const first = await browser.consentPage("?returnTo=/first");
  const second = await browser.consentPage("?returnTo=/second");
  const answers = [await browser.callback(await sandbox().authorize(second)), await browser.callback(await sandbox().authorize(first))];
  expect(answers.map(({ headers }) => headers.get("location"))).toEqual([`${ORIGIN}/second`, `${ORIGIN}/first`]);
  expect(app.connected).toHaveLength(2);
});

test("of nine flows in one browser the latest five can be finished", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const pages: string[] = [];
  for (let n = 0; n < 9; n++) {
    sandbox().clock.advance(1000);
    pages.push(await browser.consentPage(`?returnTo=/${"x".repeat(511)}`));
  }
  expect([...browser.cookies.keys()].filter((name) => name.startsWith("__Host-kinnect-"))).toHaveLength(5);
  const header = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  expect(header.length).toBeLessThan(7500);
  const statuses: number[] = [];
  for (const page of pages) statuses.push((await browser.callback(await sandbox().authorize(page))).status);
  expect(statuses).toEqual([400, 400, 400, 400, 303, 303, 303, 303, 303]);
});

test("a callback that comes again, as with the back button, leads to the same place and doesn't connect twice", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage("?returnTo=/settings"));
  await browser.callback(url);
  const before = sandbox().requests.length;
  const again = await browser.callback(url);
  expect([again.status, again.headers.get("location")]).toEqual([303, `${ORIGIN}/settings`]);
  expect([app.connected.length, sandbox().requests.length - before]).toEqual([1, 0]);
});

test("a callback whose answer was lost, so that its cookie isn't done, doesn't connect twice", async () => {
  const app = createApp(sandbox());
  const browser = new Browser(app, "kp_1");
  const url = await sandbox().authorize(await browser.consentPage());
  const cookies = [...browser.cookies];
  await browser.callback(url);
  for (const [name, value] of cookies) browser.cookies.set(name, value);
  expect((await browser.callback(url)).status).toBe(303);
  expect(app.connected).toHaveLength(1);
});
