/**
 * The APIs that kinnect has documents for.
 */
import { join } from "node:path";

/** A document and the folder for the code generated from it, both as absolute paths. */
export interface Target {
  readonly document: string;
  readonly folder: string;
}

export const API_NAMES = ["kinde-management", "kinde-account", "knetik"] as const;

export function apiTargets(root: string): readonly Target[] {
  return API_NAMES.map((name) => ({ document: join(root, "spec", `${name}.yaml`), folder: join(root, "generated", name) }));
}
