/**
 * The consent page, and the methods that stand in for the person in front of it.
 */
import { startSandbox } from "../../src/sandbox/index.js";
import { request, requestToken, sandboxPerTest, startSession } from "./helpers.js";

const sandbox = sandboxPerTest();

test("the consent page shows app and owner and has a form with both decisions", async () => {
  const { url } = await startSession(sandbox());
  const page = await request(url);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.text).toContain("Google Drive");
  expect(page.text).toContain(sandbox().kinde.userId);
  expect(page.text).toMatch(/<form method="post">.*value="allow".*value="decline"/s);
  expect(page.text).not.toContain("<script");
});

test("the consent page escapes HTML in the owner's name", async () => {
  const { url } = await startSession(sandbox(), { user_id: `<b>"&` });
  expect((await request(url)).text).toContain("&lt;b&gt;&quot;&amp;");
});

test("allowing redirects to a page of the sandbox that says the app is connected", async () => {
  const session = await startSession(sandbox());
  const response = await request(session.url, { form: { decision: "allow" } });
  expect(response.status).toBe(302);
  const page = await request(response.headers.get("location") ?? "");
  expect(page.text).toContain("Google Drive is connected. You may close this window.");
});

test("declining redirects to the callback with access_denied and connects nothing", async () => {
  const session = await startSession(sandbox());
  const callback = await sandbox().decline(session.url);
  expect(Object.fromEntries(new URL(callback).searchParams)).toMatchObject({
    session_id: session.sessionId,
    error: "access_denied",
  });
  expect((await requestToken(sandbox(), session)).status).toBe(400);
  expect((await request(callback)).text).toContain("Not connected");
});

test("an unknown decision shows the consent page again, and a second decision is refused", async () => {
  const session = await startSession(sandbox());
  expect((await request(session.url, { form: { decision: "perhaps" } })).status).toBe(400);
  await sandbox().authorize(session.url);
  expect((await request(session.url)).status).toBe(410);
  await expect(sandbox().authorize(session.url)).rejects.toThrow("answered already");
  await expect(sandbox().decline(session.url)).rejects.toThrow("answered already");
});

test("authorize rejects for a URL that isn't a consent page of this sandbox", async () => {
  await expect(sandbox().authorize("https://example.com/consent")).rejects.toThrow("not a consent page");
  await expect(sandbox().authorize(`${sandbox().kinde.url}/elsewhere`)).rejects.toThrow("status 404");
});

test("a session id in place of the ticket doesn't open the consent page", async () => {
  const { sessionId } = await startSession(sandbox());
  expect((await request(`${sandbox().kinde.url}/connected_apps/consent/${sessionId}`)).status).toBe(410);
});

test("the callbackUrl option sets the callback of the connected apps", async () => {
  const other = await startSandbox({ callbackUrl: "http://localhost:9/callback" });
  try {
    const session = await startSession(other);
    expect(await other.authorize(session.url)).toBe(`http://localhost:9/callback?session_id=${session.sessionId}`);
  } finally {
    await other.stop();
  }
});
