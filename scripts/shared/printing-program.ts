/**
 * A program that runs in a process of its own, and whose output is read meanwhile.
 */
import { type ChildProcess, spawn } from "node:child_process";

const PATIENCE_MS = 30_000;

export interface ProgramOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
}

export class PrintingProgram {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  #hasEnded = false;
  #output = "";
  #onChange: () => void = () => undefined;

  constructor(program: string, args: readonly string[], options: ProgramOptions) {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    const print = (chunk: Buffer | string): void => {
      this.#output += chunk.toString();
      this.#onChange();
    };
    child.stdout.on("data", print);
    child.stderr.on("data", print);
    const endWithUs = (): boolean => child.kill();
    process.once("exit", endWithUs);
    this.#child = child;
    this.#ended = new Promise((resolve) => {
      const end = (code: number | null): void => {
        process.off("exit", endWithUs);
        this.#hasEnded = true;
        resolve(code);
        this.#onChange();
      };
      child.once("error", (error) => {
        print(error.message);
        end(null);
      });
      child.once("close", end);
    });
  }

  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  get output(): string {
    return this.#output;
  }

  /** Resolves to the first match in what it prints. @throws {Error} with the output, if it ends without one or takes too long. */
  async printed(pattern: RegExp): Promise<RegExpMatchArray> {
    const late = AbortSignal.timeout(PATIENCE_MS);
    late.addEventListener("abort", () => this.#onChange());
    for (;;) {
      const match = this.#output.match(pattern);
      if (match) return match;
      if (this.#hasEnded) throw new Error(`it ended without printing ${String(pattern)}:\n${this.#output}`);
      if (late.aborted) throw new Error(`it hasn't printed ${String(pattern)} within ${PATIENCE_MS} ms:\n${this.#output}`);
      await new Promise<void>((resolve) => (this.#onChange = resolve));
    }
  }

  /** Resolves to its exit code. */
  ended(): Promise<number | null> {
    return this.#ended;
  }

  async stop(): Promise<void> {
    this.#child.kill();
    await this.#ended;
  }
}
