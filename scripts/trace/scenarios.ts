/**
 * What is traced. Each scenario prepares its client against the sandbox, and returns the one step that is counted.
 */
import { getUsers } from "../../generated/kinde-management/operations.js";
import { createKinde, type Kinde } from "../../src/kinde/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";

export interface Scenario {
  readonly title: string;
  readonly prepare: (sandbox: Sandbox) => Promise<() => Promise<unknown>>;
}

/** Long enough for a token that was just minted to be minted again. */
const MINUTE_MS = 60_000;

export const SCENARIOS: readonly Scenario[] = [
  {
    title: "session(id).token(), cold",
    prepare: async (sandbox: Sandbox) => {
      const id = await connect(sandbox);
      const { connectedApps } = clientOf(sandbox);
      return () => connectedApps.session(id).token();
    },
  },
  {
    title: "session(id).token(), cached",
    prepare: async (sandbox: Sandbox) => {
      const id = await connect(sandbox);
      const { connectedApps } = clientOf(sandbox);
      await connectedApps.session(id).token();
      return () => connectedApps.session(id).token();
    },
  },
  {
    title: "kinde.call(getUsers), 401 once, then renewed",
    prepare: async (sandbox: Sandbox) => {
      const kinde = clientOf(sandbox);
      await kinde.call(getUsers);
      sandbox.clock.advance(MINUTE_MS);
      sandbox.invalidateManagementTokens();
      return () => renewed(kinde, sandbox);
    },
  },
];

/** Connects an app through a client of its own, so that the traced one knows nothing yet. */
async function connect(sandbox: Sandbox): Promise<string> {
  const { keyCodeRef, userId } = sandbox.kinde;
  const { id, url } = await clientOf(sandbox).connectedApps.start({ keyCodeRef, userId });
  await sandbox.authorize(url);
  return id;
}

async function renewed(kinde: Kinde, sandbox: Sandbox): Promise<void> {
  const before = sandbox.kinde.managementTokensMinted;
  await kinde.call(getUsers);
  if (sandbox.kinde.managementTokensMinted !== before + 1) throw new Error("the token wasn't renewed");
}

function clientOf({ kinde: { url, clientId, clientSecret }, clock }: Sandbox): Kinde {
  return createKinde({ domain: url, clientId, clientSecret, now: clock.now });
}
