/**
 * Tries one example, step by step.
 */
import { join } from "node:path";
import { startSandbox } from "../../src/sandbox/index.js";
import { freePort } from "../engines/server.js";
import { ensure, type Example, type ExampleContext, type RunningExample, type Step } from "./example.js";
import { installExample } from "./install.js";
import { runScript } from "./run-script.js";
import { CONNECT_SECRET } from "./variables.js";

/** Resolves to whether all steps passed. The first one that fails ends the try. */
export async function tryExample(root: string, packed: string, redisUrl: string, example: Example): Promise<boolean> {
  const step = stepsOf(example.name);
  await using sandbox = await startSandbox();
  let running: RunningExample | undefined;
  try {
    const folder = await step("its packages are installed", () => installExample(root, packed, example.name));
    const context = { folder, cache: join(root, ".cache"), redisUrl, sandbox, url: `http://127.0.0.1:${await freePort()}` };
    await check(example, context, step);
    running = await step("it starts", () => example.start(context));
    await example.drive(context, step);
    const output = running.output();
    await step("what it has printed holds no secret", async () => requireNoSecret(output, sandbox.kinde.clientSecret));
    return true;
  } catch {
    console.error(running?.output() ?? "");
    return false;
  } finally {
    await running?.stop();
  }
}

async function check({ build, hasTests }: Example, context: ExampleContext, step: Step): Promise<void> {
  if (build) await step("it is built, and its types are right", () => runScript(context.folder, "build", build(context)));
  else await step("its types are right", () => runScript(context.folder, "typecheck"));
  if (hasTests) await step("its own tests pass", () => runScript(context.folder, "test"));
}

/** A line for each step, with the time that it took. */
function stepsOf(name: string): Step {
  return async function runStep(title, run) {
    const startedAt = performance.now();
    const say = (mark: string): string => `${name.padEnd(8)} ${mark} ${title} (${Math.round(performance.now() - startedAt)} ms)`;
    try {
      const result = await run();
      console.log(say("✓"));
      return result;
    } catch (error) {
      console.error(`${say("✗")}\n${error instanceof Error ? error.message : String(error)}`);
      throw error;
    }
  };
}

/** Users' tokens are JWTs. */
function requireNoSecret(output: string, clientSecret: string): void {
  const isSafe = !output.includes(clientSecret) && !output.includes(CONNECT_SECRET) && !/eyJ[\w-]{20}/.test(output);
  ensure(isSafe, output);
}
