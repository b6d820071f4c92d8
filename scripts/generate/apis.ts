import { join } from "node:path";

/** A document and the folder that its generated code goes to, both as absolute paths. */
export interface Target {
  readonly document: string;
  readonly folder: string;
}

export const apiNames = ["kinde-management", "kinde-account", "knetik"] as const;

export function apiTargets(root: string): readonly Target[] {
  return apiNames.map((name) => ({ document: join(root, "spec", `${name}.yaml`), folder: join(root, "generated", name) }));
}
