/**
 * The demo against the embedded sandbox.
 */
import { type AuthToken, createKinde, createKnetik, isKinnectError, type Session } from "../../src/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { ensure, type Report, timeOf } from "./report.js";

export async function runInSandbox(report: Report): Promise<void> {
  const sandbox = await report.step(
    "sandbox",
    () => startSandbox(),
    ({ kinde, knetik, provider }) => `Kinde on ${kinde.url}, a provider on ${provider.url}, Knetik on ${knetik.url}`,
  );
  try {
    await connectedApp(report, sandbox);
    await knetikTokens(report, sandbox);
    report.chapter(`Done: ${sandbox.requests.length} HTTP requests, all of them on loopback.`);
  } finally {
    await sandbox.stop();
  }
}

async function connectedApp(report: Report, sandbox: Sandbox): Promise<void> {
  const { url, clientId, clientSecret, keyCodeRef, userId } = sandbox.kinde;
  const kinde = createKinde({ domain: url, clientId, clientSecret, now: sandbox.clock.now });
  report.chapter("A user connects an app, and it works with the user's files");

  const started = await report.step(
    "start",
    () => kinde.connectedApps.start({ keyCodeRef, userId }),
    ({ url: page }) =>
      `asked Kinde to connect ${keyCodeRef}; the user's browser is sent to ${new URL(page).origin}${new URL(page).pathname}`,
  );
  await report.step(
    "authorise",
    () => sandbox.authorize(started.url),
    (callback) => {
      ensure(
        new URL(callback).searchParams.get("session_id") === started.id,
        "the callback names another session than the one that was started",
      );
      return "the user allowed it; the callback brought the session_id that was kept for this user";
    },
  );

  const session = kinde.connectedApps.session(started.id);
  const first = await report.step(
    "token",
    () => session.token(),
    (token) => `the provider's token works until ${timeOf(token.expiresAt)}; printed, it is "${String(token)}"`,
  );
  await report.step(
    "share",
    () => Promise.all(Array.from({ length: 100 }, () => session.token())),
    () => {
      const { managementTokensMinted } = sandbox.kinde;
      return `100 more callers at once: ${tokenRequests(sandbox)} request for the token in all, ${managementTokensMinted} management token minted`;
    },
  );

  const drive = session.fetcher(sandbox.provider.url);
  const files = async (): Promise<readonly string[]> => {
    const response = await drive("/drive/v3/files");
    ensure(response.ok, `the provider answered with status ${response.status}`);
    return ((await response.json()) as { files: { name: string }[] }).files.map(({ name }) => name);
  };
  await report.step("call", files, (names) => `the provider lists ${names.length} files: ${names.join(", ")}`);

  sandbox.clock.advance(9 * 3_600_000);
  await report.step(
    "renew",
    files,
    (names) => `nine hours later the token has expired; a new one was fetched on the way: ${names.length} files`,
  );
  const second = await session.token();
  ensure(second.value !== first.value && tokenRequests(sandbox) === 2, "the token was not renewed by one request");

  const { value } = await kinde.tokens.get();
  await report.step(
    "introspect",
    () => kinde.oauth.introspect(value),
    ({ active, exp = 0 }) => {
      ensure(active, "the management token is not active");
      return `the management token is active until ${timeOf(new Date(exp * 1000))}`;
    },
  );
  await report.step(
    "revoke",
    () => session.revoke(),
    ({ alreadyRevoked }) => {
      ensure(!alreadyRevoked, "the session was revoked already");
      return "the session is given back to Kinde, and forgotten here";
    },
  );
  await report.step(
    "afterwards",
    () => refusalOf(session),
    (reason) => `token() rejects with ReconnectRequiredError, reason "${reason}"`,
  );
}

async function knetikTokens(report: Report, sandbox: Sandbox): Promise<void> {
  const { url: baseUrl, clientId, username, password } = sandbox.knetik;
  const options = { baseUrl, clientId, now: sandbox.clock.now };
  report.chapter("An administrator looks after Knetik's tokens");

  const { authTokens, tokens } = createKnetik({ ...options, username, password });
  await report.step(
    "sign in",
    () => tokens.get(),
    ({ expiresAt }) => `${username} signed in with a password; the token works until ${timeOf(expiresAt)}`,
  );

  const list = async (filterUsername?: string): Promise<readonly AuthToken[]> => {
    const entries: AuthToken[] = [];
    for await (const entry of authTokens.list({ filterUsername })) entries.push(entry);
    return entries;
  };
  const [some] = await report.step(
    "list",
    () => list(),
    (entries) => `${entries.length} tokens, in ${sandbox.count("knetik", "GET", "/auth/tokens")} pages`,
  );
  ensure(some?.username !== undefined && some.clientId !== undefined, "no token is listed");
  const { username: player, clientId: game } = some;
  await report.step(
    "get",
    () => authTokens.get(player, game),
    ({ token }) => `${player} at ${game} has a token, which prints as "${String(token)}"`,
  );
  await report.step(
    "delete",
    () => authTokens.delete({ username: player }),
    () => `${player}'s tokens are deleted, at every client`,
  );
  await report.step(
    "list",
    () => list(player),
    (entries) => {
      ensure(entries.length === 0, `${player} still has tokens`);
      return `${player} has none any more`;
    },
  );
}

function tokenRequests(sandbox: Sandbox): number {
  return sandbox.count("kinde", "GET", "/api/v1/connected_apps/token");
}

async function refusalOf(session: Session): Promise<string> {
  try {
    await session.token();
  } catch (error) {
    if (isKinnectError(error, "reconnect_required")) return error.reason;
    throw error;
  }
  throw new Error("a revoked session still hands out a token");
}
