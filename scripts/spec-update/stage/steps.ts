/**
 * The steps that must pass in the copy before anything is changed.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../shared/command-error.js";
import type { ChildProcesses } from "./child-processes.js";

const TIMEOUT_MS = 600_000;
const SHOWN_LINES = 30;
const SHOWN_WIDTH = 100;
/** Tests take minutes, so what they do meanwhile is printed now and then. */
const PROGRESS_MS = 10_000;
const JEST = "node_modules/jest/bin/jest.js";

export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** The step is skipped if this path doesn't exist. */
  readonly needs?: string;
  /** A failure doesn't stop the update; it only shows what to complete by hand afterwards. */
  readonly isAdvice?: boolean;
}

export const STEPS: readonly Step[] = [
  { name: "generating", args: ["--import", "tsx", "scripts/generate/main.ts"] },
  { name: "type-checking", args: ["node_modules/typescript/bin/tsc", "--pretty", "false"], needs: "tsconfig.json" },
  { name: "running the contract tests", args: [JEST, "test/contract/[^/]+\\.test\\.ts$"], needs: "test/contract" },
  // An update is meant to change these counts and names, and its report shows how.
  { name: "taking stock", args: [JEST, "test/contract/upkeep", "--updateSnapshot"], needs: "test/contract/upkeep", isAdvice: true },
];

export async function runSteps(
  root: string,
  children: ChildProcesses,
  steps: readonly Step[],
  print: (line: string) => void,
): Promise<void> {
  const due = steps.filter(({ needs }) => needs === undefined || existsSync(join(root, needs)));
  for (const [index, { name, args, isAdvice }] of due.entries()) {
    print(`${name.slice(0, 1).toUpperCase()}${name.slice(1)} … (step ${index + 1} of ${due.length})`);
    const progress = reportProgress(print);
    const { exitCode, output } = await children.run(args, root, TIMEOUT_MS, progress.line).finally(progress.stop);
    if (exitCode === 0) continue;
    const shown = shorten(output.replaceAll(join(root, "/"), ""));
    if (isAdvice === true) print(`To complete by hand, as these tests show:\n${shown}`);
    else {
      throw new CommandError(
        `With this document, ${name} fails:\n${shown}`,
        "Nothing was changed. Adapt src/ and test/ to the document, or correct the document in spec/overlays/.",
      );
    }
  }
}

/** Prints how long a step has been running and what it last printed, until it is stopped. */
function reportProgress(print: (line: string) => void): { readonly line: (text: string) => void; readonly stop: () => void } {
  const start = Date.now();
  let latest = "";
  const timer = setInterval(
    () => print(`  ${Math.round((Date.now() - start) / 1000)} s${latest === "" ? "" : `: ${latest}`}`),
    PROGRESS_MS,
  );
  return {
    line: (text) => {
      if (text.trim() !== "") latest = text.trim().slice(0, SHOWN_WIDTH);
    },
    stop: () => clearInterval(timer),
  };
}

function shorten(output: string): string {
  const lines = output.trim().split("\n");
  const rest = lines.length > SHOWN_LINES ? [`… and ${lines.length - SHOWN_LINES} more lines`] : [];
  return [...lines.slice(0, SHOWN_LINES), ...rest].join("\n");
}
