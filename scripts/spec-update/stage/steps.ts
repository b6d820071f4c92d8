import { existsSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../shared/command-error.js";
import type { Children } from "./children.js";

const timeoutMs = 600_000;
const shownLines = 30;
const jest = "node_modules/jest/bin/jest.js";

/** What must pass in the copy before anything is changed. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Skipped where this is not there. */
  readonly needs?: string;
  /** Whether a failure is a person's to complete afterwards, and no reason to change nothing. */
  readonly isAdvice?: boolean;
}

export const steps: readonly Step[] = [
  { name: "generating", args: ["--import", "tsx", "scripts/generate/main.ts"] },
  { name: "type-checking", args: ["node_modules/typescript/bin/tsc", "--pretty", "false"], needs: "tsconfig.json" },
  { name: "running the contract tests", args: [jest, "test/contract/[^/]+\\.test\\.ts$"], needs: "test/contract" },
  // They hold what there is by name and number, which an update changes knowingly: its report has told how.
  { name: "taking stock", args: [jest, "test/contract/upkeep", "--updateSnapshot"], needs: "test/contract/upkeep", isAdvice: true },
];

export async function runSteps(root: string, children: Children, todo: readonly Step[], say: (line: string) => void): Promise<void> {
  for (const { name, args, needs, isAdvice } of todo) {
    if (needs !== undefined && !existsSync(join(root, needs))) continue;
    say(`${name.slice(0, 1).toUpperCase()}${name.slice(1)} …`);
    const { exitCode, output } = await children.run(args, root, timeoutMs);
    if (exitCode === 0) continue;
    const shown = shorten(output.replaceAll(join(root, "/"), ""));
    if (isAdvice === true) say(`To be completed by hand, as these tests tell:\n${shown}`);
    else {
      throw new CommandError(
        `With this document, ${name} fails:\n${shown}`,
        "Nothing was changed. Adapt src/ and test/ to the document, or correct the document in spec/overlays/.",
      );
    }
  }
}

function shorten(output: string): string {
  const lines = output.trim().split("\n");
  const rest = lines.length > shownLines ? [`… and ${lines.length - shownLines} lines more`] : [];
  return [...lines.slice(0, shownLines), ...rest].join("\n");
}
