import { join } from "node:path";
import type { Target } from "./apis.js";
import { nameOf, readText } from "../shared/files.js";
import { hash, type Inputs } from "./inputs.js";
import { byCodeUnit, isObject, type JsonObject, objectAt } from "../shared/json.js";

export const manifestName = "manifest.json";
export const outputNames = ["completeness.ts", "operations.ts", "types.ts"] as const;

/** The record of what generated code was made of and how it came out. */
export function manifestText(inputs: Inputs, outputs: ReadonlyMap<string, string>): string {
  const outputHashes = [...outputs].map(([name, text]) => [name, hash(text)] as const);
  const record = { about: "generated, do not edit", inputs: sorted(Object.entries(inputs)), outputs: sorted(outputHashes) };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** Why the generated code of a target does not hold any more; nothing where it does. */
export function whyStale(root: string, target: Target, inputs: Inputs): readonly string[] {
  const folder = nameOf(root, target.folder);
  const manifest = readManifest(target);
  if (!manifest) return [`${folder}/${manifestName} is missing or unreadable.`];
  const recorded = objectAt(manifest, "inputs");
  const names = [...new Set([...Object.keys(inputs), ...Object.keys(recorded)])].sort(byCodeUnit);
  const changed = names.filter((name) => inputs[name] !== recorded[name]);
  const outputs = objectAt(manifest, "outputs");
  return [
    ...changed.map((name) => `${folder} is stale: ${name} has changed since.`),
    ...outputNames.flatMap((name) => {
      const text = readText(join(target.folder, name));
      if (text === undefined) return [`${folder}/${name} is missing.`];
      return hash(text) === outputs[name] ? [] : [`${folder}/${name} was edited.`];
    }),
  ];
}

function readManifest(target: Target): JsonObject | undefined {
  try {
    const manifest: unknown = JSON.parse(readText(join(target.folder, manifestName)) ?? "");
    return isObject(manifest) ? manifest : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([left], [right]) => byCodeUnit(left, right)));
}
