/**
 * Running a program to its end.
 */
import { spawn } from "node:child_process";
import { CommandError } from "../shared/command-error.js";

export interface ProgramResult {
  readonly exitCode: number;
  /** What it printed to its standard output and error, in the order of arrival. */
  readonly output: string;
  /** The standard output alone. */
  readonly stdout: string;
}

export interface ProgramOptions {
  /** Its name in messages. */
  readonly name: string;
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly timeoutMs: number;
}

/**
 * Resolves to its exit code and all that it printed, or to `undefined` if there is no such program.
 * @throws {CommandError} when it runs out of time.
 */
export function runProgram(command: string, args: readonly string[], options: ProgramOptions): Promise<ProgramResult | undefined> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(options.timeoutMs);
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: ["ignore", "pipe", "pipe"],
      // Not the `timeout` option: if the child never starts, its timer keeps this process alive.
      signal,
    });
    const output: Buffer[] = [];
    const stdout: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => {
      output.push(chunk);
      stdout.push(chunk);
    });
    child.stderr.on("data", (chunk: Buffer) => output.push(chunk));
    child.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") resolve(undefined);
      else if (error.name !== "AbortError") reject(error);
    });
    child.on("close", (code) => {
      if (signal.aborted) reject(outOfTime(options));
      else resolve({ exitCode: code ?? 1, output: textOf(output), stdout: textOf(stdout) });
    });
  });
}

function textOf(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}

function outOfTime({ name, timeoutMs }: ProgramOptions): CommandError {
  return new CommandError(
    `${name} did not finish within ${timeoutMs / 1000} s.`,
    "That says nothing about the document: run the command again on a machine that is less busy.",
  );
}
