import { existsSync } from "node:fs";
import { join } from "node:path";

import { GenerationFailure } from "../../generate/failure.js";
import type { Children } from "./children.js";

const timeoutMs = 600_000;
const shownLines = 30;

/** What must pass in the copy before anything is changed. */
export interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** Skipped where this is not there. */
  readonly needs?: string;
}

export const steps: readonly Step[] = [
  { name: "generating", args: ["--import", "tsx", "scripts/generate/main.ts"] },
  { name: "type-checking", args: ["node_modules/typescript/bin/tsc", "--pretty", "false"], needs: "tsconfig.json" },
  { name: "the contract tests", args: ["node_modules/jest/bin/jest.js", "test/contract"], needs: "test/contract" },
];

export async function runSteps(root: string, children: Children, todo: readonly Step[], say: (line: string) => void): Promise<void> {
  for (const { name, args, needs } of todo) {
    if (needs !== undefined && !existsSync(join(root, needs))) continue;
    say(`${name.slice(0, 1).toUpperCase()}${name.slice(1)} …`);
    const { exitCode, output } = await children.run(args, root, timeoutMs);
    if (exitCode === 0) continue;
    const lines = output.replaceAll(join(root, "/"), "").trim().split("\n");
    const rest = lines.length > shownLines ? [`… and ${lines.length - shownLines} lines more`] : [];
    throw new GenerationFailure(
      `With this document, ${name} fails:\n${[...lines.slice(0, shownLines), ...rest].join("\n")}`,
      "Nothing was changed. Adapt src/ and test/ to the document, or correct the document in spec/overlays/.",
    );
  }
}
