/**
 * The demo against a real Kinde tenant, configured by environment variables.
 */
import { createKnetik, kindeFromEnv, type Owner, type StartedSession } from "../../src/index.js";
import { ensure, type Report, timeOf } from "./report.js";

type Environment = Readonly<Record<string, string | undefined>>;

const REQUIRED_VARIABLES = ["KINDE_MANAGEMENT_CLIENT_ID", "KINDE_MANAGEMENT_CLIENT_SECRET", "KINNECT_KEY_CODE_REF"];

/** What is wrong with the variables, or "" if nothing is. `undefined` if KINDE_DOMAIN isn't set, so that the sandbox is used. */
export function missingVariables(env: Environment): string | undefined {
  if (!env["KINDE_DOMAIN"]) return undefined;
  const missing = REQUIRED_VARIABLES.filter((name) => !env[name]);
  const { KINNECT_USER_ID: userId, KINNECT_ORG_CODE: orgCode } = env;
  if (userId && orgCode) return "KINNECT_USER_ID and KINNECT_ORG_CODE are both set, and a connection has one owner";
  if (!userId && !orgCode) missing.push("KINNECT_USER_ID (or KINNECT_ORG_CODE)");
  return missing.length === 0 ? "" : `${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} not set`;
}

export async function runOnTenant(report: Report, env: Environment): Promise<void> {
  report.chapter(`Your tenant ${env["KINDE_DOMAIN"]}`);
  const kinde = kindeFromEnv();
  const { KINNECT_KEY_CODE_REF: keyCodeRef = "", KINNECT_CALLBACK_URL: callbackUrl } = env;
  const owner = ownerFrom(env);
  const started = await report.step(
    "start",
    "kinde.connectedApps.start({ keyCodeRef, callbackUrl, ...owner })",
    () => kinde.connectedApps.start({ keyCodeRef, callbackUrl, ...owner }),
    () => `asked Kinde to connect ${keyCodeRef}`,
  );
  const seconds = Number(env["KINNECT_WAIT_SECONDS"] ?? 300);
  report.note(`Open this address in a browser within ${seconds} seconds, and allow the app:`);
  report.note(started.url);

  const token = await report.step(
    "authorize",
    "started.waitUntilConnected({ timeoutMs: seconds * 1000 })",
    () => started.waitUntilConnected({ timeoutMs: seconds * 1000 }),
    () => "the user allowed it",
  );
  await report.step(
    "token",
    "started.token()",
    () => started.token(),
    ({ expiresAt }) => `the provider's token works until ${timeOf(expiresAt)}; printed, it is "${String(token)}"`,
  );
  await callProvider(report, started, env["KINNECT_PROVIDER_URL"]);
  await report.step(
    "renew",
    "started.token({ fresh: true })",
    () => started.token({ fresh: true }),
    ({ value }) =>
      value === token.value ? "asked Kinde again: it repeats the same token until that expires" : "asked Kinde again: it had a new token",
  );
  const { value } = await kinde.tokens.get();
  await report.step(
    "introspect",
    "kinde.oauth.introspect(value)",
    () => kinde.oauth.introspect(value),
    ({ active, exp }) =>
      active
        ? `the management token is active until ${timeOf(exp === undefined ? undefined : new Date(exp * 1000))}`
        : "Kinde calls the management token inactive",
  );
  await report.step(
    "revoke",
    "started.revoke()",
    () => started.revoke(),
    () => "the session is given back to Kinde, and forgotten here",
  );
  await knetikTokens(report, env);
  report.chapter("Done.");
  report.note("This example: scripts/demo/on-tenant.ts");
  report.note("Guides: README.md#guides, docs/guide.md and docs/testing.md");
}

function ownerFrom({ KINNECT_USER_ID: userId, KINNECT_ORG_CODE: orgCode = "" }: Environment): Owner {
  return userId ? { userId } : { orgCode };
}

async function callProvider(report: Report, session: StartedSession, address: string | undefined): Promise<void> {
  if (!address) return report.note("KINNECT_PROVIDER_URL is not set: the provider is not called.");
  const { origin, pathname } = new URL(address);
  const provider = session.fetcher(origin);
  await report.step(
    "call",
    "provider(address)",
    () => provider(address),
    ({ ok, status }) => {
      ensure(ok, `GET ${origin}${pathname} answered with status ${status}`);
      return `GET ${origin}${pathname} answered with status ${status}`;
    },
  );
}

/** Lists the tokens of a real back end, but doesn't delete any. */
async function knetikTokens(report: Report, env: Environment): Promise<void> {
  const { KNETIK_BASE_URL: baseUrl, KNETIK_CLIENT_ID: clientId = "", KNETIK_CLIENT_SECRET: clientSecret = "" } = env;
  if (!baseUrl) return report.note("KNETIK_BASE_URL is not set: Knetik is left out.");
  const { authTokens } = createKnetik({ baseUrl, clientId, clientSecret });
  const count = async (): Promise<number> => {
    let found = 0;
    for await (const _ of authTokens.list()) if (++found === 100) break;
    return found;
  };
  await report.step(
    "list",
    "count()",
    () => count(),
    (found) => `Knetik lists ${found === 100 ? "100 tokens or more" : `${found} tokens`}`,
  );
}
