import { createHash } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

import type { Target } from "./apis.js";
import { GenerationFailure } from "./failure.js";
import { nameOf, readText, toPosix } from "./files.js";
import { generatorPin } from "./generator-pin.js";
import { byCodeUnit, isObject } from "./shape/json.js";

/** Everything in these folders shapes the output; nothing outside them does. */
const shapingFolders = ["scripts/generate/shape", "scripts/templates"];

/** The inputs of a target's generated code: what each is called, and a hash or version of it. */
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
    "path to the types of operations": operationModule(root, target),
  };
  for (const folder of shapingFolders) {
    for (const file of readdirSync(join(root, folder)).sort(byCodeUnit)) {
      inputs[`${folder}/${file}`] = hash(readText(join(root, folder, file)) ?? "");
    }
  }
  return inputs;
}

export function readDocumentText(root: string, target: Target): string {
  const name = nameOf(root, target.document);
  if (statSync(target.document, { throwIfNoEntry: false })?.isDirectory()) {
    throw new GenerationFailure(`${name} is a folder.`, "Name the document in it.");
  }
  const text = readText(target.document);
  if (text === undefined) {
    throw new GenerationFailure(`${name} is not there.`, "Restore it, or correct its name.");
  }
  return text;
}

/** How the generated code imports the types of its descriptors. */
export function operationModule(root: string, target: Target): string {
  const path = toPosix(relative(target.folder, join(root, "src/operation.js")));
  return path.startsWith(".") ? path : `./${path}`;
}

function installedVersion(root: string, packageName: string): string {
  const text = readText(join(root, "node_modules", packageName, "package.json"));
  const manifest: unknown = text === undefined ? undefined : JSON.parse(text);
  if (!isObject(manifest) || typeof manifest["version"] !== "string") {
    throw new GenerationFailure(`${packageName} is not installed.`, "Run npm install.");
  }
  return manifest["version"];
}
