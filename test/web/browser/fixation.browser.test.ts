/**
 * Session fixation, in Chromium: an attacker starts a connection, and a victim consents to it. Whatever the order and whoever is signed in,
 * the attacker gets nothing. Run with KINNECT_BROWSER=1.
 */
import { type AppOptions, CALLBACK_URL, ORIGIN } from "../app.js";
import { allow, connections, createScene, EVIL, isConsentPage, type Person, type Scene, signIn, useWebSite } from "./scene.js";

useWebSite();

interface Attack {
  readonly scene: Scene;
  readonly attacker: Person;
  /** The consent page that the attacker sends to the victim. */
  readonly link: string;
  /** Suppose that the attacker has found out the session's ID. */
  readonly sessionId: string;
}

async function startAttack(options: AppOptions = {}): Promise<Attack> {
  const scene = await createScene(options);
  const attacker = await scene.person("kp_attacker");
  await attacker.page.goto(`${ORIGIN}/connect`);
  const link = attacker.page.url();
  const [session] = await scene.app.kinde.connectedApps.list({ userId: "kp_attacker" });
  return { scene, attacker, link, sessionId: session?.id ?? "" };
}

async function expectNothingGained({ scene, attacker, sessionId }: Attack): Promise<void> {
  expect(connections(scene)).not.toContain("kp_attacker");
  await expect(scene.app.kinde.connectedApps.session(sessionId).token()).rejects.toMatchObject({ code: "reconnect_required" });
  const response = await attacker.page.goto(`${CALLBACK_URL}?session_id=${sessionId}`);
  expect([400, 409]).toContain(response?.status());
  expect(connections(scene)).not.toContain("kp_attacker");
}

describe.each([
  ["signed in", "kp_victim"],
  ["signed out", undefined],
])("a victim who is %s", (_, user) => {
  test("and consents on the attacker's page is refused at the callback, and the session is revoked", async () => {
    const attack = await startAttack();
    const { page } = await attack.scene.person(user);
    await page.goto(attack.link);
    await allow(page);
    await page.getByRole("heading", { name: "This connection wasn't started here" }).waitFor();
    expect(attack.scene.sandbox.count("kinde", "POST", "/api/v1/connected_apps/revoke")).toBe(1);
    await expectNothingGained(attack);
  });

  test("and consents after the attacker has opened the callback gives the attacker nothing", async () => {
    const attack = await startAttack();
    const { page } = await attack.scene.person(user);
    await page.goto(attack.link);
    expect((await attack.attacker.page.goto(`${CALLBACK_URL}?session_id=${attack.sessionId}`))?.status()).toBe(409);
    await allow(page);
    await page.getByRole("heading", { name: "This connection wasn't started here" }).waitFor();
    await expectNothingGained(attack);
  });

  test("and whose browser has got the attacker's cookie is refused all the same", async () => {
    const attack = await startAttack();
    const victim = await attack.scene.person(user);
    const cookies = (await attack.attacker.context.cookies(ORIGIN)).filter(({ name }) => name !== "user");
    expect(cookies).toHaveLength(1);
    await victim.context.addCookies(cookies);
    await victim.page.goto(attack.link);
    await allow(victim.page);
    const heading = user === undefined ? "Please sign in" : "Somebody else is signed in";
    await victim.page.getByRole("heading", { name: heading }).waitFor();
    if (user === undefined) {
      // Signing in doesn't help: the cookie is another person's.
      const callback = victim.page.url();
      await signIn(victim.page, "kp_victim");
      expect((await victim.page.goto(callback))?.status()).toBe(400);
    }
    expect(connections(attack.scene)).toEqual([]);
    await expectNothingGained(attack);
  });

  test("and opens the attacker's finished callback gets no connection", async () => {
    const attack = await startAttack();
    const { scene, attacker } = attack;
    let callback = "";
    attacker.page.on("request", (request) => {
      if (request.url().startsWith(CALLBACK_URL)) callback = request.url();
    });
    await allow(attacker.page);
    expect(connections(scene)).toEqual(["kp_attacker"]);
    const { page } = await scene.person(user);
    expect((await page.goto(callback))?.status()).toBe(400);
    expect(connections(scene)).toEqual(["kp_attacker"]);
    // The attacker's own connection is theirs, and isn't revoked by it.
    expect(scene.sandbox.count("kinde", "POST", "/api/v1/connected_apps/revoke")).toBe(0);
  });
});

test.each(["before", "after"])(
  "a victim's own flow succeeds if it starts %s the attacker's link is opened in another tab",
  async (order) => {
    const attack = await startAttack();
    const { scene } = attack;
    const { page: own, context } = await scene.person("kp_victim");
    const tab = await context.newPage();
    if (order === "before") await own.goto(`${ORIGIN}/connect?returnTo=/settings`);
    await tab.goto(attack.link);
    if (order === "after") await own.goto(`${ORIGIN}/connect?returnTo=/settings`);
    await allow(tab);
    await tab.getByRole("heading", { name: "This connection wasn't started here" }).waitFor();
    await allow(own);
    expect(own.url()).toBe(`${ORIGIN}/settings`);
    expect(connections(scene)).toEqual(["kp_victim"]);
    await expectNothingGained(attack);
  },
);

test("a link that was sent before the attacker's start leads to the victim's own connection alone", async () => {
  const scene = await createScene();
  const victim = await scene.person("kp_victim");
  // The application's own address is all that there is to send yet.
  scene.evilPages.set("/", `<a href="${ORIGIN}/connect">A prize</a>`);
  await victim.page.goto(EVIL);
  await victim.page.getByRole("link", { name: "A prize" }).click();
  expect(isConsentPage(scene, victim.page)).toBe(true);
  const attacker = await scene.person("kp_attacker");
  await attacker.page.goto(`${ORIGIN}/connect`);
  await allow(victim.page);
  expect(connections(scene)).toEqual(["kp_victim"]);
  const [session] = await scene.app.kinde.connectedApps.list({ userId: "kp_victim" });
  expect((await attacker.page.goto(`${CALLBACK_URL}?session_id=${session?.id ?? ""}`))?.status()).toBe(400);
  expect(connections(scene)).toEqual(["kp_victim"]);
  expect(await scene.app.kinde.connectedApps.session(session?.id ?? "").status()).toBe("connected");
});

describe("an attacker who knows the session's ID and comes between the victim's consent and the victim's callback", () => {
  async function race(options: AppOptions): Promise<{ readonly attack: Attack; readonly status: number | undefined }> {
    const attack = await startAttack(options);
    const victim = await attack.scene.person("kp_victim");
    await victim.page.goto(attack.link);
    // A browser that is slow to follow the redirect after its consent.
    const callback = await attack.scene.sandbox.authorize(attack.link);
    const known = `${CALLBACK_URL}?session_id=${attack.sessionId}`;
    const status = (await attack.attacker.page.goto(known))?.status();
    expect((await victim.page.goto(callback))?.status()).toBe(400);
    return { attack, status };
  }

  test("gets nothing with callbackState", async () => {
    const { attack, status } = await race({ callbackState: true });
    expect(status).toBe(400);
    await expectNothingGained(attack);
  });

  test("wins without callbackState: this is the race that the documents name", async () => {
    const { attack } = await race({});
    expect(connections(attack.scene)).toEqual(["kp_attacker"]);
  });
});

test("a page on another host of the domain can't plant a flow's cookie", async () => {
  const attack = await startAttack();
  const { scene, attacker } = attack;
  const [stolen] = (await attacker.context.cookies(ORIGIN)).filter(({ name }) => name !== "user");
  const victim = await scene.person("kp_victim");
  const cookie = `${stolen?.name ?? ""}=${stolen?.value ?? ""}; Path=/; Secure`;
  const attempts = [`${cookie}; Domain=app.example.com`, `${cookie}; Domain=example.com`, cookie];
  const script = attempts.map((each) => `document.cookie = ${JSON.stringify(each)};`).join("");
  scene.evilPages.set("/", `<script>${script}</script>`);
  await victim.page.goto("https://evil.app.example.com/");
  expect((await victim.context.cookies(ORIGIN)).map(({ name }) => name)).toEqual(["user"]);
});

test("images, frames, scripts and forms of a hostile page start nothing, finish nothing and revoke nothing", async () => {
  const scene = await createScene();
  const { page, context } = await scene.person("kp_victim");
  await page.goto(`${ORIGIN}/connect?returnTo=/settings`);
  const [session] = await scene.app.kinde.connectedApps.list({ userId: "kp_victim" });
  const [{ length: started }, callback] = [scene.sandbox.requests, `${CALLBACK_URL}?session_id=guessed`];
  scene.evilPages.set(
    "/",
    `<img src="${ORIGIN}/connect"><img src="${callback}"><iframe src="${ORIGIN}/connect"></iframe><iframe src="${callback}"></iframe>
     <script>fetch("${ORIGIN}/connect", { mode: "no-cors", credentials: "include" }).catch(() => 0).then(() => document.title = "done")</script>`,
  );
  const evil = await context.newPage();
  await evil.goto(EVIL, { waitUntil: "load" });
  await evil.waitForFunction(() => document.title === "done");
  expect(scene.log.filter((line) => line.includes("/connect")).sort()).toEqual(
    [
      "GET /connect 303",
      ...["GET /connect 403", "GET /connect 403", "GET /connect 403"],
      ...["GET /connect/callback 400", "GET /connect/callback 400"],
    ].sort(),
  );
  expect(scene.sandbox.requests).toHaveLength(started);
  await allow(page);
  expect(page.url()).toBe(`${ORIGIN}/settings`);
  expect(await scene.app.kinde.connectedApps.session(session?.id ?? "").status()).toBe("connected");
});
