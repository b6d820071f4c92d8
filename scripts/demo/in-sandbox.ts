/**
 * The demo against the embedded sandbox.
 */
import { createKinde, createKnetik, isKinnectError } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { receivedTokens, receivedWebhooks } from "./received.js";
import { ensure, type Report, timeOf } from "./report.js";

export async function runInSandbox(report: Report): Promise<void> {
  const sandbox = await report.step(
    "sandbox",
    "startSandbox()",
    () => startSandbox(),
    ({ kinde, knetik, provider }) => `Kinde on ${kinde.url}, a provider on ${provider.url}, Knetik on ${knetik.url}`,
  );
  try {
    await connectedApp(report, sandbox);
    await receivedTokens(report, sandbox);
    await receivedWebhooks(report, sandbox);
    await knetikTokens(report, sandbox);
    report.chapter(`Done: ${sandbox.requests.length} HTTP requests, all of them on loopback.`);
    report.note("This example: scripts/demo/in-sandbox.ts");
    report.note("Guides: README.md#guides, docs/guide.md and, for tests with the sandbox, docs/testing.md");
  } finally {
    await sandbox.stop();
  }
}

async function connectedApp(report: Report, sandbox: Sandbox): Promise<void> {
  const { keyCodeRef, userId } = sandbox.kinde;
  report.chapter("A user connects an app, and it works with the user's files");
  const kinde = report.run("createKinde({ ...sandbox.kinde.options })", () => createKinde({ ...sandbox.kinde.options }));

  const session = await report.step(
    "start",
    "kinde.connectedApps.start({ keyCodeRef, userId })",
    () => kinde.connectedApps.start({ keyCodeRef, userId }),
    ({ url }) => `asked Kinde to connect ${keyCodeRef}; the user's browser is sent to ${new URL(url).origin}${new URL(url).pathname}`,
  );
  await report.step(
    "authorize",
    "sandbox.authorize(session.url)",
    () => sandbox.authorize(session.url),
    (callback) => {
      ensure(
        new URL(callback).searchParams.get("session_id") === session.id,
        "the callback names another session than the one that was started",
      );
      return "the user allowed it; the callback brought the session_id that was kept for this user";
    },
  );

  const first = await report.step(
    "token",
    "session.token()",
    () => session.token(),
    (token) => `the provider's token works until ${timeOf(token.expiresAt)}; printed, it is "${String(token)}"`,
  );
  await report.step(
    "share",
    "Promise.all(Array.from({ length: 100 }, () => session.token()))",
    () => Promise.all(Array.from({ length: 100 }, () => session.token())),
    () => {
      const { managementTokensMinted } = sandbox.kinde;
      return `100 more callers at once: ${tokenRequests(sandbox)} request for the token in all, ${managementTokensMinted} management token minted`;
    },
  );

  const drive = session.fetcher(sandbox.provider.url);
  await report.step(
    "call",
    'drive("/drive/v3/files")',
    () => drive("/drive/v3/files"),
    async (response) => {
      const names = await fileNames(response);
      return `the provider lists ${names.length} files: ${names.join(", ")}`;
    },
  );

  report.run("sandbox.clock.advance(9 * 3_600_000)", () => sandbox.clock.advance(9 * 3_600_000));
  await report.step(
    "renew",
    'drive("/drive/v3/files")',
    () => drive("/drive/v3/files"),
    async (response) =>
      `nine hours later the token has expired; a new one was fetched on the way: ${(await fileNames(response)).length} files`,
  );
  const second = await session.token();
  ensure(second.value !== first.value && tokenRequests(sandbox) === 2, "the token was not renewed by one request");

  const { value } = await kinde.tokens.get();
  await report.step(
    "introspect",
    "kinde.oauth.introspect(value)",
    () => kinde.oauth.introspect(value),
    ({ active, exp = 0 }) => {
      ensure(active, "the management token is not active");
      return `the management token is active until ${timeOf(new Date(exp * 1000))}`;
    },
  );
  await report.step(
    "revoke",
    "session.revoke()",
    () => session.revoke(),
    ({ alreadyRevoked }) => {
      ensure(!alreadyRevoked, "the session was revoked already");
      return "the session is given back to Kinde, and forgotten here";
    },
  );
  await report.step(
    "afterwards",
    "reconnectReason(session.token())",
    () => reconnectReason(session.token()),
    (reason) => `token() rejects with ReconnectRequiredError, reason "${reason}"`,
  );
}

async function knetikTokens(report: Report, sandbox: Sandbox): Promise<void> {
  const { username, password } = sandbox.knetik;
  report.chapter("An administrator looks after Knetik's tokens");
  const knetik = report.run("createKnetik({ ...sandbox.knetik.options, username, password })", () =>
    createKnetik({ ...sandbox.knetik.options, username, password }),
  );

  await report.step(
    "sign in",
    "knetik.tokens.get()",
    () => knetik.tokens.get(),
    ({ expiresAt }) => `${username} signed in with a password; the token works until ${timeOf(expiresAt)}`,
  );
  const [some] = await report.step(
    "list",
    "collect(knetik.authTokens.list())",
    () => collect(knetik.authTokens.list()),
    (entries) => `${entries.length} tokens, in ${sandbox.count("knetik", "GET", "/auth/tokens")} pages`,
  );
  ensure(some?.username !== undefined && some.clientId !== undefined, "no token is listed");
  const { username: player, clientId: game } = some;
  await report.step(
    "get",
    "knetik.authTokens.get(player, game)",
    () => knetik.authTokens.get(player, game),
    ({ token }) => {
      ensure(token === undefined, "Knetik doesn't show the values of tokens");
      return `${player} has a token at ${game}; Knetik doesn't show its value`;
    },
  );
  await report.step(
    "delete",
    "knetik.authTokens.delete({ username: player })",
    () => knetik.authTokens.delete({ username: player }),
    () => `${player}'s tokens are deleted, at every client`,
  );
  await report.step(
    "list",
    "collect(knetik.authTokens.list({ filterUsername: player }))",
    () => collect(knetik.authTokens.list({ filterUsername: player })),
    (entries) => {
      ensure(entries.length === 0, `${player} still has tokens`);
      return `${player} has none any more`;
    },
  );
}

function tokenRequests(sandbox: Sandbox): number {
  return sandbox.count("kinde", "GET", "/api/v1/connected_apps/token");
}

async function fileNames(response: Response): Promise<readonly string[]> {
  ensure(response.ok, `the provider answered with status ${response.status}`);
  return ((await response.json()) as { files: { name: string }[] }).files.map(({ name }) => name);
}

async function collect<Item>(list: AsyncIterable<Item>): Promise<readonly Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

async function reconnectReason(token: Promise<unknown>): Promise<string> {
  try {
    await token;
  } catch (error) {
    if (isKinnectError(error, "reconnect_required")) return error.reason;
    throw error;
  }
  throw new Error("a revoked session still hands out a token");
}
