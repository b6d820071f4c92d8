/**
 * Running `spec:update` with its exit codes and signals.
 */
import { describeError } from "../shared/describe-error.js";
import { update, type UpdateOptions } from "./update.js";

/** Runs until the update ends or a signal stops it. Sets the exit code. */
export async function run(options: Omit<UpdateOptions, "onStop">, args: readonly string[]): Promise<void> {
  let cleanUp: (() => void) | undefined;
  let isOver = false;
  for (const [signal, number] of [
    ["SIGINT", 2],
    ["SIGTERM", 15],
    ["SIGHUP", 1],
  ] as const) {
    // Not `once`: Ctrl-C arrives from the terminal and from npm, and the second signal must not interrupt the cleanup.
    process.on(signal, () => {
      // The files are replaced synchronously, so a signal arrives before or after that. Afterwards there is nothing to stop.
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
    await update({ ...options, onStop }, args);
  } catch (error) {
    console.error(describeError(options.root, error));
    process.exitCode = 1;
  }
}
