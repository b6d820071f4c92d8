/**
 * What people do, in Chromium: connect, in two tabs, with the back button, and after a prefetch. Run with KINNECT_BROWSER=1.
 */
import { ORIGIN } from "../app.js";
import { allow, connections, createScene, EVIL, isConsentPage, until, useWebSite } from "./scene.js";

useWebSite();

test("a person connects with two clicks, and comes back to where they were", async () => {
  const scene = await createScene();
  const { page, context } = await scene.person("kp_ada");
  await page.getByRole("link", { name: "Connect" }).click();
  expect(isConsentPage(scene, page)).toBe(true);
  const cookies = (await context.cookies(ORIGIN)).filter(({ name }) => name.startsWith("__Host-kinnect-"));
  expect(cookies).toMatchObject([{ httpOnly: true, secure: true, sameSite: "Lax", path: "/", domain: "app.example.com" }]);
  await allow(page);
  expect(page.url()).toBe(`${ORIGIN}/settings`);
  expect(connections(scene)).toEqual(["kp_ada"]);
});

test("flows in two tabs both succeed", async () => {
  const scene = await createScene();
  const { page: first, context } = await scene.person("kp_ada");
  const second = await context.newPage();
  await first.goto(`${ORIGIN}/connect?returnTo=/first`);
  await second.goto(`${ORIGIN}/connect?returnTo=/second`);
  await allow(first);
  await allow(second);
  expect([first.url(), second.url()]).toEqual([`${ORIGIN}/first`, `${ORIGIN}/second`]);
  expect(connections(scene)).toEqual(["kp_ada", "kp_ada"]);
});

test("the back button and a second visit of the callback connect nothing twice", async () => {
  const scene = await createScene();
  const { page } = await scene.person("kp_ada");
  await page.goto(`${ORIGIN}/connect?returnTo=/settings`);
  let callback = "";
  page.on("request", (request) => {
    if (request.url().includes("/connect/callback")) callback = request.url();
  });
  await allow(page);
  await page.goBack();
  await page.goForward();
  expect(page.url()).toBe(`${ORIGIN}/settings`);
  await page.goto(callback);
  expect(page.url()).toBe(`${ORIGIN}/settings`);
  expect(connections(scene)).toEqual(["kp_ada"]);
});

test("a declined consent ends on a page without scripts, and leaves no cookie", async () => {
  const scene = await createScene();
  const { page, context } = await scene.person("kp_ada");
  await page.goto(`${ORIGIN}/connect`);
  await page.getByRole("button", { name: "Decline" }).click();
  await page.getByRole("heading", { name: "Not connected" }).waitFor();
  expect((await context.cookies(ORIGIN)).map(({ name }) => name)).toEqual(["user"]);
  await page.getByRole("link", { name: "Back to the app" }).click();
  expect(page.url()).toBe(`${ORIGIN}/`);
});

test("a person who was signed out meanwhile signs in, and the same callback succeeds", async () => {
  const scene = await createScene();
  const { page, context } = await scene.person("kp_ada");
  await page.goto(`${ORIGIN}/connect?returnTo=/settings`);
  await context.clearCookies({ name: "user" });
  await allow(page);
  await page.getByRole("heading", { name: "Please sign in" }).waitFor();
  const other = await context.newPage();
  await other.goto(`${ORIGIN}/login?user=kp_ada`);
  await page.getByRole("link", { name: "Try again" }).click();
  await page.waitForURL(`${ORIGIN}/settings`);
  expect(connections(scene)).toEqual(["kp_ada"]);
});

test.each([
  ["a link that is prefetched", `<link rel="prefetch" href="/connect?returnTo=/settings">`],
  [
    "a speculation rule",
    `<script type="speculationrules">{"prefetch":[{"urls":["/connect?returnTo=/settings"],"eagerness":"immediate"}]}</script>`,
  ],
])("after %s, which starts nothing, the click works", async (_, prefetch) => {
  const scene = await createScene();
  scene.pages.set("/home", `<head>${prefetch}</head><a href="/connect?returnTo=/settings">Connect</a>`);
  const { page } = await scene.person("kp_ada");
  await page.goto(`${ORIGIN}/home`);
  await until(() => scene.log.includes("GET /connect 503"));
  expect(scene.sandbox.count("kinde", "GET", "/api/v1/connected_apps/auth_url")).toBe(0);
  await page.getByRole("link", { name: "Connect" }).click();
  await page.getByRole("button", { name: "Allow" }).waitFor();
  await allow(page);
  expect(connections(scene)).toEqual(["kp_ada"]);
});

test("six visits of /connect that a hostile page causes don't keep the person from connecting", async () => {
  const scene = await createScene();
  const { page, context } = await scene.person("kp_ada");
  scene.evilPages.set("/", `<a href="${ORIGIN}/connect?returnTo=/${"x".repeat(511)}">A prize</a>`);
  for (let n = 0; n < 6; n++) {
    await page.goto(EVIL);
    await page.getByRole("link", { name: "A prize" }).click();
    expect(isConsentPage(scene, page)).toBe(true);
  }
  const cookies = (await context.cookies(ORIGIN)).filter(({ name }) => name.startsWith("__Host-kinnect-"));
  expect(cookies).toHaveLength(5);
  expect(cookies.reduce((length, { name, value }) => length + name.length + value.length + 3, 0)).toBeLessThan(7500);
  await page.goto(`${ORIGIN}/connect?returnTo=/settings`);
  await allow(page);
  expect(page.url()).toBe(`${ORIGIN}/settings`);
  expect(connections(scene)).toEqual(["kp_ada"]);
});
