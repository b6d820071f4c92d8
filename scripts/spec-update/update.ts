/**
 * The command `spec:update`: updates spec/ and generated/ from a vendor's document, all or nothing.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../shared/files.js";
import { writeAll } from "../shared/write-all.js";
import { textReport } from "../spec-diff/report/text.js";
import { openDocument } from "../spec-diff/source/open-document.js";
import { planUpdate, type UpdatePlan } from "./plan-update.js";
import { readUpdateCommand } from "./command.js";
import { changelogEntry } from "./report/changelog.js";
import { looksOlder } from "./report/looks-older.js";
import { createChildProcesses } from "./stage/child-processes.js";
import { runSteps, type Step, STEPS } from "./stage/steps.js";
import { changedMeanwhile, createStage, type Stage } from "./stage/stage.js";

export interface UpdateOptions {
  readonly root: string;
  readonly cwd: string;
  readonly print: (line: string) => void;
  /** Called with the cleanup to run if the update is stopped, and with `undefined` once it is over. */
  readonly onStop?: (cleanUp: (() => void) | undefined) => void;
  readonly steps?: readonly Step[];
}

export async function update(
  { root, cwd, print, onStop = () => undefined, steps = STEPS }: UpdateOptions,
  args: readonly string[],
): Promise<void> {
  const { api, source, dryRun } = readUpdateCommand(args);
  const vendor = await openDocument(root, cwd, source);
  const plan = await planUpdate(root, api, vendor);
  printPlan(root, api, vendor.name, plan, print);
  const isRemembered = plan.forms.newText === plan.forms.oldText;
  if (plan.newText === plan.oldText && isRemembered) return print(`${plan.name} has all of it already: nothing was changed.`);
  if (dryRun) return print("A dry run: nothing was changed.");
  if (plan.newText === plan.oldText) {
    writeAll(new Map([[join(root, plan.forms.name), plan.forms.newText]]));
    return print(`${plan.name} has all of it already. Written: ${plan.forms.name}.`);
  }

  const children = createChildProcesses();
  let stage: Stage | undefined;
  const cleanUp = () => {
    children.stop();
    stage?.remove();
  };
  onStop(cleanUp);
  try {
    stage = createStage(root, ["spec", "generated", "test/contract/upkeep/__snapshots__"]);
    if (readText(join(stage.root, plan.name)) !== plan.oldText) throw changedMeanwhile(plan.name);
    writeFileSync(join(stage.root, plan.name), plan.newText);
    writeFileSync(join(stage.root, plan.forms.name), plan.forms.newText);
    await runSteps(stage.root, children, steps, print);
    const files = stage.changes();
    writeAll(files);
    print(`Written: ${[...files.keys()].map((path) => path.slice(join(root, "/").length)).join(", ")}.`);
  } finally {
    cleanUp();
    onStop(undefined);
  }
}

function printPlan(root: string, api: string, from: string, { name, report, remarks }: UpdatePlan, print: (line: string) => void): void {
  print(textReport(name, from, report));
  const warning = looksOlder(name, report);
  if (warning !== undefined) print(`\n${warning}`);
  if (remarks.length > 0) print(`\nOur corrections to review:\n${remarks.map((remark) => `- ${remark}`).join("\n")}`);
  if (report.changes.length > 0) print(`\nFor CHANGELOG.md:\n\n${changelogEntry(root, api, report)}`);
  print("");
}
