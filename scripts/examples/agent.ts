/**
 * Tries examples/agent: an agent calls a tool, and its user connects the app that the tool needs, while the agent waits.
 */
import type { PrintingProgram } from "../shared/printing-program.js";
import { appUser, decide, endElsewhere, requireRedirect, sessionOf } from "./connect-flow.js";
import { ensure, type Example, type ExampleContext, type Step } from "./example.js";
import { runInBackground, startScript } from "./run-script.js";
import { variablesOf } from "./variables.js";

const DONE_PATH = "/connected";

export const agentExample: Example = {
  name: "agent",
  hasTests: true,
  start: (context) => startScript(context.folder, "start", context.url, variablesOf(context)),
  drive: driveAgent,
};

async function driveAgent(context: ExampleContext, step: Step): Promise<void> {
  const { url, sandbox } = context;
  const { userId } = sandbox.kinde;
  const user = appUser(context, DONE_PATH, userId);
  await step("an agent without a token is refused", async () => {
    const { status, headers } = await fetch(`${url}/mcp`, { method: "POST" });
    ensure(status === 401 && headers.get("www-authenticate")?.startsWith("Bearer ") === true, `/mcp answered ${status}`);
  });
  await step("a token that was issued for another server is refused", async () => {
    const headers = { authorization: `Bearer ${sandbox.kinde.issueUserToken({ userId })}` };
    const { status } = await fetch(`${url}/mcp`, { method: "POST", headers });
    ensure(status === 401, `/mcp answered ${status}`);
  });

  await withAgent(context, async (agent) => {
    const connectUrl = await step("an agent shows the address that the tool asks to open: the app's own", () => urlOf(agent, context));
    await step("another user can't use that address", async () => {
      const { status } = await appUser(context, DONE_PATH, "kp_attacker").browser.open(connectUrl);
      ensure(status === 403, `it answered ${status}`);
    });
    const callback = await step("its user opens it, and allows the connection", async () => {
      const { location = "nowhere" } = await user.browser.open(connectUrl);
      ensure(location.startsWith(sandbox.kinde.url), `it led to ${location}`);
      return decide(user.browser, location, "allow");
    });
    await step("the callback leads to a page that sends the user back to the agent", async () => {
      requireRedirect(await user.browser.open(callback), url + DONE_PATH);
      await user.browser.open(url + DONE_PATH);
    });
    await step("the agent hears of it, and lists the files", async () => {
      await agent.printed(/"files":\[.*"Budget.csv"/);
      const code = await agent.ended();
      ensure(code === 0, `it ended with ${String(code)}: ${agent.output}`);
    });
    endElsewhere(sandbox, sessionOf(callback));
  });
  await step("when the connection has ended elsewhere, the next agent is asked to connect again", () =>
    withAgent(context, (agent) => urlOf(agent, context)),
  );
}

async function withAgent(context: ExampleContext, use: (agent: PrintingProgram) => Promise<unknown>): Promise<void> {
  const { folder, url, sandbox } = context;
  const ACCESS_TOKEN = sandbox.kinde.issueUserToken({ userId: sandbox.kinde.userId, audience: `${url}/mcp` });
  const agent = await runInBackground(folder, "agent", { MCP_URL: `${url}/mcp`, ACCESS_TOKEN });
  try {
    await use(agent);
  } finally {
    await agent.stop();
  }
}

async function urlOf(agent: PrintingProgram, { url }: ExampleContext): Promise<string> {
  const [, shown = ""] = await agent.printed(/^Open (.*)$/m);
  ensure(shown.startsWith(`${url}/connect?`), `it showed ${shown}`);
  return shown;
}
