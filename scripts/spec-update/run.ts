import { describe } from "../spec-diff/describe.js";
import { type Surroundings, update } from "./update.js";

/** Runs the command to its end, or to Ctrl-C; sets the exit code. */
export async function run(surroundings: Omit<Surroundings, "onStop">, args: readonly string[]): Promise<void> {
  let cleanUp: (() => void) | undefined;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      // Replacing the files at the end is one piece: a signal comes before or after it.
      cleanUp?.();
      console.error("Stopped: nothing was changed.");
      process.exit(signal === "SIGINT" ? 130 : 143);
    });
  }
  try {
    await update({ ...surroundings, onStop: (stop) => (cleanUp = stop) }, args);
  } catch (error) {
    console.error(describe(surroundings.root, error));
    process.exitCode = 1;
  }
}
