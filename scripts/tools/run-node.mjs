import { spawn } from "node:child_process";
import { setInterval } from "node:timers";
import { ensureInstalled, root } from "./install.mjs";

/** Runs Node in the project's folder once everything is installed, and ends as it ends. */
export function runNode(args) {
  if (!ensureInstalled()) {
    process.exitCode = 1;
    return;
  }
  // Paths that a caller types count from where it stands; npm leaves that here, and changes to the project's folder.
  const env = { ...process.env, INIT_CWD: process.env.INIT_CWD ?? process.cwd() };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: "inherit" });
  // A terminal sends Ctrl+C to both; the child is left to end in its own way.
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

/** npm that is ended ends its shell and no more: what that has started would go on, and write, with nobody waiting for it. */
function endWithNpm(child) {
  if (process.env.npm_lifecycle_event === undefined) return;
  const { ppid } = process;
  setInterval(() => {
    if (process.ppid !== ppid) child.kill("SIGTERM");
  }, 250).unref();
}
