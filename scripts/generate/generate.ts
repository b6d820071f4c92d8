import { join } from "node:path";
import type { Target } from "./apis.js";
import { generateDescriptors } from "./descriptors.js";
import { nameOf } from "../shared/files.js";
import { type Inputs, inputsOf, operationModule, readDocumentText } from "./inputs.js";
import { checkedJar } from "./jar.js";
import { requireJava } from "./java.js";
import { manifestName, manifestText, whyStale } from "./manifest.js";
import { withHeader } from "./shape/header.js";
import { type ShapedDocument, shapeDocument } from "./shape/shape.js";
import { writeAll } from "../shared/write-all.js";

interface Job {
  readonly target: Target;
  readonly inputs: Inputs;
  readonly shaped: ShapedDocument;
}

/** Generates what does not hold any more, all of it or nothing; one line of report per target. */
export async function generate(root: string, targets: readonly Target[], force: boolean): Promise<readonly string[]> {
  const jobs = targets.flatMap((target): readonly Job[] => {
    const inputs = inputsOf(root, target);
    if (!force && whyStale(root, target, inputs).length === 0) return [];
    return [{ target, inputs, shaped: shapeDocument(nameOf(root, target.document), readDocumentText(root, target)) }];
  });
  if (jobs.length > 0) {
    await requireJava(root);
    const jar = await checkedJar(root);
    const made = await allOrFirstFailure(jobs.map((job) => runJob(root, jar, job)));
    writeAll(new Map(made.flatMap((files) => [...files])));
  }
  return targets.map((target) => {
    const job = jobs.find((candidate) => candidate.target === target);
    const from = nameOf(root, target.document);
    return job ? `${from}: ${job.shaped.descriptorNames.length} operations generated` : `${from}: up to date`;
  });
}

async function runJob(root: string, jar: string, { target, inputs, shaped }: Job): Promise<ReadonlyMap<string, string>> {
  // One after the other: of the two, openapi-generator says better what is wrong with a document.
  const descriptors = await generateDescriptors(root, jar, shaped, operationModule(root, target));
  // Loaded when needed: it brings the whole compiler.
  const { generateTypes } = await import("./shape/types.js");
  const code = [...descriptors, ["types.ts", await generateTypes(shaped)] as const];
  const outputs = new Map(code.map(([name, text]) => [name, withHeader(shaped.name, text)]));
  // The manifest comes last: without it, the rest counts as changed.
  const files = [...outputs, [manifestName, manifestText(inputs, outputs)] as const];
  return new Map(files.map(([name, text]) => [join(target.folder, name), text]));
}

/** Waits for all, so that nothing is still running when the first failure is told. */
async function allOrFirstFailure<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
