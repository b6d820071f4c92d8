/**
 * Starts the child processes. They are bundled first: a loader that compiles on the fly would be measured with them.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";

const ENTRIES = ["probe", "timing", "timing-server"] as const;

export type Entry = (typeof ENTRIES)[number];

export async function bundleChildren(folder: string): Promise<void> {
  await build({
    entryPoints: ENTRIES.map((entry) => join(import.meta.dirname, "child", `${entry}.ts`)),
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
}

export function start(folder: string, entry: Entry, task: unknown): ChildProcess {
  // What the environment says of the user's own tenant would win over what is set up here.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(KINDE|KNETIK|KINNECT)_/.test(name)));
  // Vendors' clients print what goes wrong; here that is the point, and no news.
  const stdio = ["ignore", "ignore", "pipe", "ipc"] as const;
  return fork(join(folder, `${entry}.mjs`), [JSON.stringify(task)], { env, execArgv: [], stdio: [...stdio] });
}

/** Runs a child to its first message. */
export async function ask<Answer>(folder: string, entry: Entry, task: unknown): Promise<Answer> {
  const child = start(folder, entry, task);
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said += text));
  const closed = once(child, "close").then(() => {
    throw new Error(`${entry} ended without an answer:\n${said}`);
  });
  const [answer] = (await Promise.race([once(child, "message"), closed])) as [Answer];
  await closed.catch(() => undefined);
  return answer;
}
