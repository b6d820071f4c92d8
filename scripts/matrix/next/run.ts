/**
 * Tries Next 14, whose `fetch` caches on disk what doesn't opt out: a build, a page, a route, a revocation by another process, and what Next
 * has written.
 */
import { type Environment, type SandboxSettings, startEnvironment } from "../environment.js";
import type { StepResult } from "../result.js";
import { createNextProject, type NextProject } from "./project.js";

export const NEXT = { name: "Next.js", version: "14.2.35", packages: { next: "14.2.35", react: "18.3.1", "react-dom": "18.3.1" } } as const;

/** More than the `sessionCacheMs` of the project's client. */
const CACHE_MS = 300;

interface Settings extends SandboxSettings {
  readonly provider: { readonly url: string };
}

interface Connected {
  readonly id: string;
  readonly token: string;
}

export async function runNext(app: string, modules: string): Promise<readonly StepResult[]> {
  const environment = await startEnvironment(app);
  try {
    const { kinde, provider } = await environment.control<Settings>("settings");
    const session = await environment.control<Connected>("connect");
    const { url, clientId, clientSecret } = kinde;
    const variables = {
      KINDE_DOMAIN: url,
      CLIENT_ID: clientId,
      CLIENT_SECRET: clientSecret,
      SESSION_ID: session.id,
      PROVIDER_URL: provider.url,
    };
    const project = await createNextProject(app, modules, variables);
    try {
      return await steps(project, environment, session, clientSecret);
    } finally {
      await project.remove();
    }
  } finally {
    environment.stop();
  }
}

async function steps(
  project: NextProject,
  { control }: Environment,
  { id, token }: Connected,
  clientSecret: string,
): Promise<readonly StepResult[]> {
  let address = "";
  const text = async (path: string): Promise<string> => (await fetch(address + path)).text();
  const all: Readonly<Record<string, () => Promise<string>>> = {
    "the build finds that the page and the route are dynamic": async () => {
      const printed = await project.build();
      return /ƒ \/\s/.test(printed) && /ƒ \/token\s/.test(printed) && !/warn|⚠/i.test(printed) ? "" : printed;
    },
    "the page calls the provider": async () => {
      address = await project.start();
      const page = await text("/");
      return page.includes("files:3") ? "" : page.slice(0, 300);
    },
    "the route gets a token": async () => {
      const answer = await text("/token");
      return answer === JSON.stringify({ length: token.length, text: "[redacted: use token.value]" }) ? "" : answer;
    },
    "a session revoked by another process has no token": async () => {
      await control("revoke", id);
      await new Promise((resolve) => {
        setTimeout(resolve, CACHE_MS);
      });
      const answer = await text("/token");
      return answer === '{"code":"reconnect_required"}' ? "" : answer;
    },
    "a route accepts a user's token, also after the keys have changed, and refuses others": async () => {
      const options = { audience: "https://api.example.com", scopes: ["read:reports"] };
      const statusOf = async (given: object): Promise<number> => {
        const authorization = `Bearer ${await control<string>("userToken", { ...options, ...given })}`;
        return (await fetch(`${address}/reports`, { headers: { authorization } })).status;
      };
      const before = [await statusOf({}), await statusOf({ scopes: [] })];
      await control("rotateKeys");
      const after = [await statusOf({}), await statusOf({ signedWith: "withdrawn" }), (await fetch(`${address}/reports`)).status];
      return expected([...before, ...after], [200, 403, 200, 401, 401]);
    },
    "a route receives webhooks, and refuses a forged one": async () => {
      const to = `${address}/webhooks`;
      const genuine = await control<number[]>("webhook", "user.deleted", { to, duplicates: 2 });
      const forged = await control<number[]>("webhook", "user.deleted", { to, signedWith: "withdrawn" });
      return expected([...genuine, ...forged], [200, 200, 200, 400]);
    },
    "no secret is written to disk": async () => (await project.filesWith([token, clientSecret, '{"access_token":'])).join(", "),
  };
  const results: StepResult[] = [];
  for (const [step, run] of Object.entries(all)) {
    const error = await run().catch(String);
    results.push(error === "" ? { step } : { step, error });
  }
  return results;
}

/** Empty if both are the same. */
function expected(found: readonly number[], wanted: readonly number[]): string {
  return found.join() === wanted.join() ? "" : `${found.join()} instead of ${wanted.join()}`;
}
