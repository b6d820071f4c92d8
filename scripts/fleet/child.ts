/**
 * Forks the programs in app/, and kills them.
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface Child {
  readonly process: ChildProcess;
  /** The message with which the program said that it's ready. */
  readonly ready: unknown;
}

/** Starts a program of app/ with its configuration. Rejects if it ends before it's ready. */
export async function forkApp(file: string, config: object): Promise<Child> {
  const path = join(process.cwd(), "scripts", "fleet", "app", file);
  const child = fork(path, [JSON.stringify(config)], { execArgv: ["--expose-gc"], stdio: ["ignore", "ignore", "inherit", "ipc"] });
  const [ready] = (await Promise.race([
    once(child, "message"),
    once(child, "exit").then(([code]) => {
      throw new Error(`A process of the fleet has ended with ${String(code)}. Run npm run build first.`);
    }),
  ])) as unknown[];
  return { process: child, ready };
}

/** Kills a process as the system does: it can't do anything anymore. */
export async function killChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGKILL");
  await exited;
}
