/**
 * Tries examples/next: its build without secrets and Redis, the flow, and the webhook about a user who has left.
 */
import { appUser, driveConnectFlow } from "./connect-flow.js";
import { ensure, type Example, type ExampleContext, type Step } from "./example.js";
import { startScript } from "./run-script.js";
import { variablesOf } from "./variables.js";

const TELEMETRY = { NEXT_TELEMETRY_DISABLED: "1" };

export const nextExample: Example = {
  name: "next",
  build: () => TELEMETRY,
  start: (context) => startScript(context.folder, "start", context.url, { ...variablesOf(context), ...TELEMETRY }),
  drive: driveNext,
};

async function driveNext(context: ExampleContext, step: Step): Promise<void> {
  await driveConnectFlow(context, step, "/");
  const { url, sandbox } = context;
  const { userId } = sandbox.kinde;
  const user = appUser(context, "/", userId);
  await step("a webhook that someone else has signed changes nothing", async () => {
    await user.connect();
    const body = sandbox.kinde.issueUserToken({ userId });
    const { status } = await fetch(`${url}/webhooks/kinde`, { method: "POST", body });
    ensure(status === 400, `the webhook was answered with ${status}`);
    await user.requireFiles();
  });
  await step("when Kinde reports that the user was deleted, the connection ends", async () => {
    const { attempts } = await sandbox.kinde.sendWebhook("user.deleted", { user: { id: userId } }, { to: `${url}/webhooks/kinde` });
    ensure(attempts[0]?.status === 200, `the webhook was answered with ${String(attempts[0]?.status)}`);
    await user.requireInvitation();
  });
}
