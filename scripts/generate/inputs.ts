/**
 * What generated code depends on, as hashes.
 */
import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { MAX_BYTES, tooLarge } from "../document/limits.js";
import { CommandError } from "../shared/command-error.js";
import { nameOf, readText, toPosix } from "../shared/files.js";
import { isObject } from "../shared/json.js";
import type { Target } from "./apis.js";
import { generatorPin } from "./generator-pin.js";
import type { ImportedModules } from "./shape/generator-options.js";

/** The folders and files that decide what is generated. Nothing else under scripts/ has a say in it. */
const SHAPING_FOLDERS = ["scripts/document", "scripts/generate/shape", "scripts/templates"];
const SHAPING_FILES = ["scripts/shared/json.ts", "scripts/shared/json-pointer.ts"];

/** The inputs of a target's generated code: the name of each, and its hash or version. */
export type Inputs = Readonly<Record<string, string>>;

export function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

export function inputsOf(root: string, target: Target): Inputs {
  const pin = generatorPin(root);
  const inputs: Record<string, string> = {
    [nameOf(root, target.document)]: hash(readDocumentText(root, target)),
    "openapi-generator": `${pin.version} ${pin.sha256}`,
    "openapi-typescript": installedVersion(root, "openapi-typescript"),
    "path to the completeness check": importedModules(root, target).completenessModule,
    "path to the types of operations": importedModules(root, target).operationModule,
  };
  const filesInFolders = SHAPING_FOLDERS.flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`));
  for (const file of [...filesInFolders, ...SHAPING_FILES]) inputs[file] = hash(readText(join(root, file)) ?? "");
  return inputs;
}

export function readDocumentText(root: string, target: Target): string {
  const name = nameOf(root, target.document);
  const stat = statSync(target.document, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new CommandError(`${name} is a folder.`, "Name the document in it.");
  if (stat && stat.size > MAX_BYTES) throw tooLarge(name);
  const text = readText(target.document);
  if (text === undefined) {
    throw new CommandError(`${name} was not found.`, "Restore it, or correct its name.");
  }
  return text;
}

/** The modules from which generated code imports types. */
export function importedModules(root: string, { folder }: Target): ImportedModules {
  const pathTo = (module: string) => {
    const path = toPosix(relative(folder, join(root, module)));
    return path.startsWith(".") ? path : `./${path}`;
  };
  return { operationModule: pathTo("src/operation.js"), completenessModule: pathTo("scripts/generate/completeness.js") };
}

function installedVersion(root: string, packageName: string): string {
  const text = readText(join(root, "node_modules", packageName, "package.json"));
  const manifest: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isObject(manifest) || typeof manifest["version"] !== "string") {
    throw new CommandError(`${packageName} is not installed.`, "Run npm install.");
  }
  return manifest["version"];
}
