import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../shared/files.js";
import { writeAll } from "../shared/write-all.js";
import { textReport } from "../spec-diff/report/text.js";
import { openDocument } from "../spec-diff/source/open-document.js";
import { type Candidate, makeCandidate } from "./candidate.js";
import { readUpdateCommand } from "./command.js";
import { changelogEntry } from "./report/changelog.js";
import { createChildren } from "./stage/children.js";
import { runSteps, type Step, steps } from "./stage/steps.js";
import { changedMeanwhile, createStage, type Stage } from "./stage/tree.js";

export interface Surroundings {
  readonly root: string;
  readonly cwd: string;
  readonly say: (line: string) => void;
  /** Hands out what must be done when the update is stopped; that it is over is said with nothing. */
  readonly onStop?: (cleanUp: (() => void) | undefined) => void;
  readonly todo?: readonly Step[];
}

/** Brings a vendor's document in: all of it, or nothing. */
export async function update(
  { root, cwd, say, onStop = () => undefined, todo = steps }: Surroundings,
  args: readonly string[],
): Promise<void> {
  const { api, source, dryRun } = readUpdateCommand(args);
  const vendor = await openDocument(root, cwd, source);
  const candidate = await makeCandidate(root, api, vendor);
  tell(root, api, vendor.name, candidate, say);
  if (candidate.newText === candidate.oldText) return say(`${candidate.name} holds all of it: nothing was changed.`);
  if (dryRun) return say("A dry run: nothing was changed.");

  const children = createChildren();
  let stage: Stage | undefined;
  const cleanUp = () => {
    children.stop();
    stage?.remove();
  };
  onStop(cleanUp);
  try {
    stage = createStage(root, ["spec", "generated", "test/contract/upkeep/__snapshots__"]);
    if (readText(join(stage.root, candidate.name)) !== candidate.oldText) throw changedMeanwhile(candidate.name);
    writeFileSync(join(stage.root, candidate.name), candidate.newText);
    await runSteps(stage.root, children, todo, say);
    const files = stage.changes();
    writeAll(files);
    say(`Written: ${[...files.keys()].map((path) => path.slice(join(root, "/").length)).join(", ")}.`);
  } finally {
    cleanUp();
    onStop(undefined);
  }
}

function tell(root: string, api: string, from: string, { name, report, remarks }: Candidate, say: (line: string) => void): void {
  say(textReport(name, from, report));
  if (remarks.length > 0) say(`\nCorrections of ours to look at:\n${remarks.map((remark) => `- ${remark}`).join("\n")}`);
  if (report.changes.length > 0) say(`\nFor CHANGELOG.md:\n\n${changelogEntry(root, api, report)}`);
  say("");
}
