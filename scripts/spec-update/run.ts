import { describe } from "../spec-diff/describe.js";
import { type Surroundings, update } from "./update.js";

/** Runs the command to its end, or to Ctrl-C; sets the exit code. */
export async function run(surroundings: Omit<Surroundings, "onStop">, args: readonly string[]): Promise<void> {
  let cleanUp: (() => void) | undefined;
  let isOver = false;
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    // Not once: Ctrl-C reaches us from the terminal and from npm, and the second must not end what the first has begun.
    process.on(signal, () => {
      // Replacing the files at the end is one piece: a signal comes before or after it, and after it there is nothing to stop.
      if (isOver) return;
      cleanUp?.();
      console.error("Stopped: nothing was changed.");
      process.exit(128 + number);
    });
  }
  const onStop = (stop: (() => void) | undefined) => {
    cleanUp = stop;
    isOver = stop === undefined;
  };
  try {
    await update({ ...surroundings, onStop }, args);
  } catch (error) {
    console.error(describe(surroundings.root, error));
    process.exitCode = 1;
  }
}
