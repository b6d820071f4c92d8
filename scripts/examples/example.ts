/**
 * An example: what it is, and how it is started for a try.
 */
import type { Sandbox } from "../../src/sandbox/index.js";

export interface ExampleContext {
  /** A copy of the example below .cache/, with its packages and the packed kinnect. */
  readonly folder: string;
  /** The project's .cache/. */
  readonly cache: string;
  /** Where the example has to serve: an origin on loopback whose port is free. */
  readonly url: string;
  /** Kinde and the provider, for this example alone. */
  readonly sandbox: Sandbox;
  readonly redisUrl: string;
}

export interface RunningExample {
  /** What it has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

/** Runs one step, and prints a line about it. */
export type Step = <Result>(title: string, run: () => Promise<Result>) => Promise<Result>;

export interface Example {
  /** Its folder's name. */
  readonly name: string;
  /** The variables of its script `build`, which checks the types too. Without it, `typecheck` is run. */
  readonly build?: (context: ExampleContext) => NodeJS.ProcessEnv;
  /** Whether it has a script `test`. */
  readonly hasTests?: boolean;
  start(context: ExampleContext): Promise<RunningExample>;
  /** Drives the example like its users. */
  drive(context: ExampleContext, step: Step): Promise<void>;
}

/** @throws {Error} if something isn't as expected. */
export function ensure(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Error(otherwise);
}
