import { spawn } from "node:child_process";

export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs the programs of an update, and ends them where it is stopped. */
export interface Children {
  run(args: readonly string[], cwd: string, timeoutMs: number): Promise<Ended>;
  stop(): void;
}

export function createChildren(): Children {
  const running = new Set<number>();
  return {
    run: (args, cwd, timeoutMs) =>
      new Promise((resolve, reject) => {
        // A group of its own: a terminal's Ctrl-C comes to us alone, and we end the program with all that it has started.
        const child = spawn(process.execPath, args, {
          cwd,
          detached: true,
          stdio: ["ignore", "pipe", "pipe"],
          env: { ...process.env, INIT_CWD: cwd, FORCE_COLOR: "0" },
        });
        const { pid } = child;
        if (pid !== undefined) running.add(pid);
        const chunks: Buffer[] = [];
        child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
        child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
        const timer = setTimeout(() => pid !== undefined && end(pid), timeoutMs);
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
      for (const pid of running) end(pid);
    },
  };
}

function end(pid: number): void {
  try {
    // Windows knows no groups.
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}
