/**
 * Running openapi-generator, which validates a document and writes the operation descriptors.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { runJar } from "./java.js";
import { GENERATOR, generatorConfig, IGNORE_FILE, TEMPLATES } from "./shape/generator-options.js";
import type { ShapedDocument } from "./shape/shape-document.js";

/** The files that have a template: file name to text. */
export async function generateDescriptors(
  root: string,
  jar: string,
  shaped: ShapedDocument,
  operationModule: string,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "kinnect-generate-"));
  try {
    const input = join(folder, "document.json");
    writeFileSync(input, JSON.stringify(shaped.prepared));
    writeFileSync(join(folder, "ignore"), IGNORE_FILE);
    const config = generatorConfig(join(root, "scripts/templates"), operationModule, shaped.hasLists);
    writeFileSync(join(folder, "config.yaml"), config);
    const finished = await runJar(
      jar,
      [
        "generate",
        "-g",
        GENERATOR,
        "-i",
        input,
        "-o",
        join(folder, "out"),
        "-c",
        join(folder, "config.yaml"),
        "--ignore-file-override",
        join(folder, "ignore"),
      ],
      folder,
    );
    if (finished.exitCode !== 0) throw await explain(jar, shaped, input, folder);
    return readOutputs(shaped, join(folder, "out"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOutputs(shaped: ShapedDocument, folder: string): ReadonlyMap<string, string> {
  const outputs = new Map(Object.keys(TEMPLATES).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const operations = outputs.get("operations.ts") ?? "";
  const lost = shaped.descriptorNames.filter((name) => !operations.includes(`\nexport const ${name}: `));
  if (lost.length > 0) {
    throw new CommandError(
      `${shaped.name}: openapi-generator wrote no descriptor for ${lost.join(", ")}.`,
      "This is a bug in scripts/templates or in the generator: nothing was written.",
    );
  }
  return outputs;
}

/** Generating ends in a stack trace; validating lists what is wrong. */
async function explain(jar: string, shaped: ShapedDocument, input: string, folder: string): Promise<CommandError> {
  const { output } = await runJar(jar, ["validate", "-i", input], folder);
  // Warnings, such as for unused models, come after the errors and don't count.
  const [errors = ""] = output.split(/^Warnings:/m);
  // A long reason continues on lines with a deeper indent.
  const found = [...errors.matchAll(/^\t- (.*(?:\n\t {2}.*)*)/gm)];
  const reasons = found.map((match) => `- ${match[1]?.replaceAll(/\s+/g, " ")}`);
  if (reasons.length > 0) {
    const what = `${shaped.name} is not a valid OpenAPI document:\n${reasons.join("\n")}`;
    return new CommandError(what, "Correct the document there.");
  }
  return new CommandError(
    `${shaped.name}: openapi-generator failed without saying why.`,
    "The document is valid: look for a construct in it that the generator doesn't support.",
  );
}
