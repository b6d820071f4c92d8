/**
 * Running openapi-generator, which writes the operation descriptors.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { runJar } from "./java.js";
import { GENERATOR, generatorConfig, IGNORE_FILE, type ImportedModules, TEMPLATES } from "./shape/generator-options.js";
import type { ShapedDocument } from "./shape/shape-document.js";

const BUG = "This is a bug in scripts/templates or in the generator: nothing was written.";

/** The files that have a template: file name to text. */
export async function generateDescriptors(
  root: string,
  jar: string,
  shaped: ShapedDocument,
  modules: ImportedModules,
): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), "kinnect-generate-"));
  try {
    const at = (name: string) => join(folder, name);
    const [input, config, ignore, out] = [at("document.json"), at("config.yaml"), at("ignore"), at("out")];
    writeFileSync(input, JSON.stringify(shaped.skeleton));
    writeFileSync(ignore, IGNORE_FILE);
    writeFileSync(config, generatorConfig(join(root, "scripts/templates"), modules, shaped.skeleton));
    const options = ["-g", GENERATOR, "-i", input, "-o", out, "-c", config, "--ignore-file-override", ignore];
    const finished = await runJar(jar, ["generate", ...options], folder);
    if (finished.exitCode !== 0) throw new CommandError(`${shaped.name}: openapi-generator failed: ${reasonIn(finished.output)}`, BUG);
    return readOutputs(shaped, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readOutputs(shaped: ShapedDocument, folder: string): ReadonlyMap<string, string> {
  const outputs = new Map(Object.keys(TEMPLATES).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const operations = outputs.get("operations.ts") ?? "";
  const written = new Set([...operations.matchAll(/^export const ([^\s:]+): /gm)].map((match) => match[1]));
  const lost = shaped.descriptorNames.filter((name) => !written.has(name));
  if (lost.length > 0) throw new CommandError(`${shaped.name}: openapi-generator wrote no descriptor for ${lost.join(", ")}.`, BUG);
  return outputs;
}

/** The first line that names an exception, without the stack trace. */
function reasonIn(output: string): string {
  return /^.*(?:Exception|Error).*$/m.exec(output)?.[0].trim() ?? "it doesn't say why.";
}
