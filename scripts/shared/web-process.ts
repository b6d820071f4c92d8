/**
 * A program that serves HTTP on loopback, in a process of its own.
 */
import { PrintingProgram, type ProgramOptions } from "./printing-program.js";

const POLL_MS = 50;

export interface WebProcessOptions extends ProgramOptions {
  /** Any address that it answers when it is ready, with whatever status. */
  readonly url: string;
  readonly startMs: number;
}

export interface WebProcess {
  /** What it has printed. */
  output(): string;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** Starts a program. Resolves when it answers at `url`; rejects with what it printed if it ends before, or takes too long. */
export async function startWebProcess(program: string, args: readonly string[], options: WebProcessOptions): Promise<WebProcess> {
  const { cwd, env, url, startMs } = options;
  const process = new PrintingProgram(program, args, { cwd, env });
  const end = performance.now() + startMs;
  while (!(await answers(url))) {
    if (process.hasEnded || performance.now() > end) {
      await process.stop();
      throw new Error(`it doesn't answer at ${url}:\n${process.output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return { output: () => process.output, stop: () => process.stop() };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { redirect: "manual" }).then(
    () => true,
    () => false,
  );
}
