/**
 * The manifest beside generated code: hashes of its inputs and of its files.
 */
import { join } from "node:path";
import { nameOf, readText } from "../shared/files.js";
import { byCodeUnit, isObject, type JsonObject, objectAt } from "../shared/json.js";
import type { Target } from "./apis.js";
import { hash, type Inputs } from "./inputs.js";

export const MANIFEST_NAME = "manifest.json";
export const OUTPUT_NAMES = ["completeness.ts", "operations.ts", "types.ts"] as const;

export function manifestText(inputs: Inputs, outputs: ReadonlyMap<string, string>): string {
  const outputHashes = [...outputs].map(([name, text]) => [name, hash(text)] as const);
  const record = { about: "generated, do not edit", inputs: sorted(Object.entries(inputs)), outputs: sorted(outputHashes) };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}

/** The reasons why the generated code of a target is out of date; empty if it is up to date. */
export function whyStale(root: string, target: Target, inputs: Inputs): readonly string[] {
  const folder = nameOf(root, target.folder);
  const manifest = readManifest(target);
  if (!manifest) return [`${folder}/${MANIFEST_NAME} is missing or unreadable.`];
  const recorded = objectAt(manifest, "inputs");
  const names = [...new Set([...Object.keys(inputs), ...Object.keys(recorded)])].sort(byCodeUnit);
  const changed = names.filter((name) => inputs[name] !== recorded[name]);
  const outputs = objectAt(manifest, "outputs");
  return [
    ...changed.map((name) => `${folder} is stale: ${name} has changed since.`),
    ...OUTPUT_NAMES.flatMap((name) => {
      const text = readText(join(target.folder, name));
      if (text === undefined) return [`${folder}/${name} is missing.`];
      return hash(text) === outputs[name] ? [] : [`${folder}/${name} was edited.`];
    }),
  ];
}

function readManifest(target: Target): JsonObject | undefined {
  try {
    const manifest: unknown = JSON.parse(readText(join(target.folder, MANIFEST_NAME)) ?? "");
    return isObject(manifest) ? manifest : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function sorted(entries: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries([...entries].sort(([left], [right]) => byCodeUnit(left, right)));
}
