/**
 * The programs that an update runs, and stopping them.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export interface ProcessResult {
  readonly exitCode: number;
  readonly output: string;
}

export interface ChildProcesses {
  /** `onLine` gets each line of output as soon as it is complete. */
  run(args: readonly string[], cwd: string, timeoutMs: number, onLine?: (line: string) => void): Promise<ProcessResult>;
  stop(): void;
}

export function createChildProcesses(): ChildProcesses {
  const running = new Set<number>();
  return {
    run: (args, cwd, timeoutMs, onLine) =>
      new Promise((resolve, reject) => {
        // In its own process group, so that Ctrl-C reaches only us, and we can end the program with all its children.
        const child = spawn(process.execPath, args, {
          cwd,
          detached: true,
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...process.env, INIT_CWD: cwd, FORCE_COLOR: "0" },
        });
        const { pid } = child;
        if (pid !== undefined) running.add(pid);
        const chunks: Buffer[] = [];
        for (const stream of [child.stdout, child.stderr]) {
          stream.on("data", (chunk: Buffer) => chunks.push(chunk));
          if (onLine) createInterface({ input: stream }).on("line", onLine);
        }
        const timer = setTimeout(() => pid !== undefined && kill(pid), timeoutMs);
        child.on("error", (error) => {
          clearTimeout(timer);
          reject(error);
        });
        child.on("close", (code) => {
          clearTimeout(timer);
          if (pid !== undefined) running.delete(pid);
          resolve({ exitCode: code ?? 1, output: Buffer.concat(chunks).toString("utf8") });
        });
      }),
    stop: () => {
      for (const pid of running) kill(pid);
    },
  };
}

function kill(pid: number): void {
  try {
    // Windows has no process groups.
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has already ended.
  }
}
