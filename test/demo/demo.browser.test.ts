/**
 * The demo in a real browser: what a person sees, what an attacker gets, and whether everybody can use it.
 */
import axe, { type AxeResults } from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { type Demo, startDemo } from "../../examples/demo/server.js";

const AUTH_URL = "/api/v1/connected_apps/auth_url";
const TOKEN = "/api/v1/connected_apps/token";
const MINUTE_MS = 60_000;

jest.setTimeout(60_000);

let browser: Browser;
let demo: Demo;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
});
afterAll(() => browser.close());
beforeEach(async () => {
  demo = await startDemo({ port: 0 });
});
afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await demo.stop();
});

/** A browser of one's own: cookies aren't shared with another one. */
async function signedIn(name: string, options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(demo.url);
  await page.getByRole("button", { name }).click();
  return page;
}

const connect = (page: Page) => page.getByRole("link", { name: "Connect Google Drive" }).click();
const allow = (page: Page) => page.getByRole("button", { name: "Allow" }).click();
const files = (page: Page) => page.getByText("Quarterly report.pdf");
const heading = (page: Page) => page.getByRole("heading", { level: 1 }).textContent();

/** The consent page that this person's click leads to, without opening it. */
async function linkOf(context: BrowserContext): Promise<string> {
  const response = await context.request.get(`${demo.url}/connect`, { maxRedirects: 0 });
  return response.headers()["location"] ?? "";
}

describe("a person", () => {
  test("reaches the files with two clicks, without scripts too", async () => {
    for (const javaScriptEnabled of [true, false]) {
      const page = await signedIn(javaScriptEnabled ? "Ada" : "Ben", { javaScriptEnabled });
      await connect(page);
      await allow(page);
      await files(page).waitFor();
      expect(page.url()).toBe(`${demo.url}/`);
    }
  });

  test("reaches the files by keyboard alone", async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(demo.url);
    for (const name of ["Ada", "Connect Google Drive", "Allow"]) {
      const target = page.getByRole(name === "Connect Google Drive" ? "link" : "button", { name });
      await target.waitFor();
      for (let tabs = 0; tabs < 10 && !(await target.evaluate((element) => element === document.activeElement)); tabs += 1) {
        await page.keyboard.press("Tab");
      }
      await page.keyboard.press("Enter");
    }
    await files(page).waitFor();
  });

  test("renews, disconnects and leaves, and reads what became of the tokens", async () => {
    const page = await signedIn("Ada");
    await connect(page);
    await allow(page);
    await page.getByRole("button", { name: "Renew" }).click();
    await page.getByText("got a new one by itself").waitFor();
    await files(page).waitFor();
    await page.getByRole("button", { name: "Disconnect" }).click();
    await page.getByText("Kinde has revoked the session").waitFor();
    await connect(page);
    await allow(page);
    await page.getByRole("button", { name: "Leave" }).click();
    await page.getByRole("heading", { name: "Goodbye, Ada" }).waitFor();
    expect(await page.locator("pre").textContent()).toMatch(/kp_ada/);
    await page.getByRole("link", { name: "Back" }).click();
    expect(await heading(page)).toBe("Who are you?");
  });

  test("connects in two tabs at once", async () => {
    const first = await signedIn("Ada");
    const second = await first.context().newPage();
    await second.goto(demo.url);
    await connect(first);
    await connect(second);
    await allow(second);
    await files(second).waitFor();
    await allow(first);
    await files(first).waitFor();
  });

  test("goes back after connecting, and forward again", async () => {
    const page = await signedIn("Ada");
    await connect(page);
    await allow(page);
    await files(page).waitFor();
    await page.goBack();
    await page.goForward();
    await files(page).waitFor();
  });

  test("who declines has connected nothing, and can try again", async () => {
    const page = await signedIn("Ada");
    await connect(page);
    await page.getByRole("button", { name: "Decline" }).click();
    expect(await heading(page)).toBe("Nothing was connected");
    await page.getByRole("link", { name: "Back" }).click();
    await connect(page);
    await allow(page);
    await files(page).waitFor();
  });

  test("who takes more than ten minutes to consent starts again", async () => {
    const page = await signedIn("Ada");
    await connect(page);
    demo.sandbox.clock.advance(11 * MINUTE_MS);
    await allow(page);
    expect(await heading(page)).toBe("That took too long");
  });

  test("a prefetched link starts nothing, and the click still works", async () => {
    const page = await signedIn("Ada");
    const answered = page.waitForResponse((response) => response.url().endsWith("/connect"));
    await page.evaluate(() => {
      const link = document.createElement("link");
      link.rel = "prefetch";
      link.href = "/connect";
      document.head.append(link);
    });
    expect((await answered).status()).toBe(503);
    expect(demo.sandbox.count("kinde", "GET", AUTH_URL)).toBe(0);
    await connect(page);
    await allow(page);
    await files(page).waitFor();
  });

  test("sees another person connect without loading the page again", async () => {
    const ada = await signedIn("Ada");
    const ben = await signedIn("Ben");
    await connect(ben);
    await allow(ben);
    await ada.locator("#live li", { hasText: "Ben" }).getByText("Google Drive: connected").waitFor();
  });
});

describe("an attacker", () => {
  test.each(["signed in", "signed in, with a start of their own", "signed out"])(
    "who sends their link to a victim that is %s gets no token",
    async (state) => {
      const attacker = await signedIn("Ben");
      const link = await linkOf(attacker.context());
      const victim = state === "signed out" ? await (await browser.newContext()).newPage() : await signedIn("Ada");
      if (state.endsWith("their own")) await linkOf(victim.context());
      const tokensBefore = demo.sandbox.count("kinde", "GET", TOKEN);
      await victim.goto(link);
      await allow(victim);
      expect(await heading(victim)).toBe("This link isn't yours");
      expect(demo.sandbox.count("kinde", "GET", TOKEN)).toBe(tokensBefore);
      await attacker.goto(demo.url);
      expect(await files(attacker).count()).toBe(0);
      await attacker.getByRole("link", { name: "Connect Google Drive" }).waitFor();
    },
  );
});

describe("the pages", () => {
  test.each([
    [320, "light"],
    [320, "dark"],
    [1280, "light"],
    [1280, "dark"],
  ] as const)("at %i px in %s colors, axe finds nothing and nothing has to be scrolled sideways", async (width, colorScheme) => {
    const context = await browser.newContext({ viewport: { width, height: 700 }, colorScheme });
    const page = await context.newPage();
    const isFine = async (): Promise<void> => {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    };
    await page.goto(demo.url);
    await isFine();
    await page.getByRole("button", { name: "Ada" }).click();
    await isFine();
    await connect(page);
    await isFine();
    await page.getByRole("button", { name: "Decline" }).click();
    await isFine();
    await page.getByRole("link", { name: "Back" }).click();
    await connect(page);
    await allow(page);
    await files(page).waitFor();
    await isFine();
    await page.getByRole("button", { name: "Leave" }).click();
    await isFine();
  });
});
