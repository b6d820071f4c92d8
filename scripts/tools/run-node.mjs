/**
 * Running Node scripts on a clone that may have nothing installed yet.
 */
import { spawn } from "node:child_process";
import { setInterval } from "node:timers";
import { ensureInstalled, ROOT } from "./install.mjs";

/** Installs what is missing, then runs Node in the project's folder and exits with its exit code. */
export function runNode(args) {
  if (!ensureInstalled()) {
    process.exitCode = 1;
    return;
  }
  // Paths that users type are relative to their folder. npm changes to the project's folder and keeps theirs in INIT_CWD.
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: "inherit" });
  // A terminal sends Ctrl-C to both processes. We wait for the child to end by itself.
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  endWithNpm(child);
  child.on("error", (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
}

/** When npm is ended, it ends only its shell. Without this, the programs started by the shell would keep running unattended. */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  setInterval(() => {
    if (process.ppid !== ppid) child.kill("SIGTERM");
  }, 250).unref();
}
