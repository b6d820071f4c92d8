/**
 * `npm run generate`: from documents to generated code.
 */
import { join } from "node:path";
import { nameOf } from "../shared/files.js";
import { writeAll } from "../shared/write-all.js";
import type { Target } from "./apis.js";
import { generateDescriptors } from "./descriptors.js";
import { importedModules, type Inputs, inputsOf, readDocumentText } from "./inputs.js";
import { checkedJar } from "./jar.js";
import { requireJava } from "./java.js";
import { lint } from "./lint.js";
import { MANIFEST_NAME, manifestText, whyStale } from "./manifest.js";
import { withHeader } from "./shape/file-header.js";
import { type ShapedDocument, shapeDocument } from "./shape/shape-document.js";

interface Job {
  readonly target: Target;
  readonly inputs: Inputs;
  readonly shaped: ShapedDocument;
}

/** Generates the stale targets, all of them or none. Returns a line of report for each target. */
export async function generate(root: string, targets: readonly Target[], force: boolean): Promise<readonly string[]> {
  const jobs = targets.flatMap((target): readonly Job[] => {
    const inputs = inputsOf(root, target);
    if (!force && whyStale(root, target, inputs).length === 0) return [];
    return [{ target, inputs, shaped: shapeDocument(nameOf(root, target.document), readDocumentText(root, target)) }];
  });
  if (jobs.length > 0) {
    await requireJava(root);
    const jar = await checkedJar(root);
    // The linter's messages explain what is wrong with a document, so its failures count before all others.
    const linting = allOrFirstFailure(jobs.map(({ shaped }) => lint(root, shaped)));
    const making = allOrFirstFailure(jobs.map((job) => runJob(root, jar, job)));
    await Promise.allSettled([linting, making]);
    await linting;
    writeAll(new Map((await making).flatMap((files) => [...files])));
  }
  return targets.map((target) => {
    const job = jobs.find((candidate) => candidate.target === target);
    const from = nameOf(root, target.document);
    return job ? `${from}: ${job.shaped.descriptorNames.length} operations generated` : `${from}: up to date`;
  });
}

async function runJob(root: string, jar: string, { target, inputs, shaped }: Job): Promise<ReadonlyMap<string, string>> {
  // Java works while we do.
  const [descriptors, types] = await allOrFirstFailure([
    generateDescriptors(root, jar, shaped, importedModules(root, target)),
    typesOf(shaped).then((text) => new Map([["types.ts", text]])),
  ]);
  const code = [...(descriptors ?? []), ...(types ?? [])];
  const outputs = new Map(code.map(([name, text]) => [name, withHeader(shaped.name, text)]));
  // The manifest is written last: without it, the other files count as changed.
  const files = [...outputs, [MANIFEST_NAME, manifestText(inputs, outputs)] as const];
  return new Map(files.map(([name, text]) => [join(target.folder, name), text]));
}

async function typesOf(shaped: ShapedDocument): Promise<string> {
  // Loaded on demand, because it loads the whole compiler.
  const { generateTypes } = await import("./shape/generate-types.js");
  return generateTypes(shaped);
}

/** Waits for all of them, so that nothing is still running when the first failure is reported. */
async function allOrFirstFailure<Value>(promises: readonly Promise<Value>[]): Promise<readonly Value[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
