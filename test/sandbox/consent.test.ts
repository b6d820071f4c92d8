import { startSandbox } from "../../src/sandbox/index.js";
import { ask, askToken, sandboxPerTest, startSession } from "./helpers.js";

const sandbox = sandboxPerTest();

test("the page names app and owner and offers both answers in a form", async () => {
  const { url } = await startSession(sandbox());
  const page = await ask(url);
  expect(page.status).toBe(200);
  expect(page.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(page.text).toContain("Google Drive");
  expect(page.text).toContain(sandbox().kinde.userId);
  expect(page.text).toMatch(/<form method="post">.*value="allow".*value="decline"/s);
  expect(page.text).not.toContain("<script");
});

test("what a caller named itself is text on the page", async () => {
  const { url } = await startSession(sandbox(), { user_id: `<b>"&` });
  expect((await ask(url)).text).toContain("&lt;b&gt;&quot;&amp;");
});

test("allowing redirects to the sandbox's own page, which says what happened", async () => {
  const session = await startSession(sandbox());
  const answer = await ask(session.url, { form: { decision: "allow" } });
  expect(answer.status).toBe(302);
  const page = await ask(answer.headers.get("location") ?? "");
  expect(page.text).toContain("Google Drive is connected. You may close this window.");
});

test("declining goes to the callback too, and connects nothing", async () => {
  const session = await startSession(sandbox());
  const callback = await sandbox().decline(session.url);
  expect(Object.fromEntries(new URL(callback).searchParams)).toMatchObject({
    session_id: session.sessionId,
    error: "access_denied",
  });
  expect((await askToken(sandbox(), session)).status).toBe(400);
  expect((await ask(callback)).text).toContain("Not connected");
});

test("an answer that is none asks again, and a second answer is refused", async () => {
  const session = await startSession(sandbox());
  expect((await ask(session.url, { form: { decision: "perhaps" } })).status).toBe(400);
  await sandbox().authorize(session.url);
  expect((await ask(session.url)).status).toBe(410);
  await expect(sandbox().authorize(session.url)).rejects.toThrow("answered already");
  await expect(sandbox().decline(session.url)).rejects.toThrow("answered already");
});

test("only this sandbox's pages can be answered", async () => {
  await expect(sandbox().authorize("https://example.com/consent")).rejects.toThrow("not a consent page");
  await expect(sandbox().authorize(`${sandbox().kinde.url}/elsewhere`)).rejects.toThrow("status 404");
});

test("a session's id does not open its consent page", async () => {
  const { sessionId } = await startSession(sandbox());
  expect((await ask(`${sandbox().kinde.url}/connected_apps/consent/${sessionId}`)).status).toBe(410);
});

test("the connected apps' own callback can be set", async () => {
  const other = await startSandbox({ callbackUrl: "http://localhost:9/callback" });
  try {
    const session = await startSession(other);
    expect(await other.authorize(session.url)).toBe(`http://localhost:9/callback?session_id=${session.sessionId}`);
  } finally {
    await other.stop();
  }
});
