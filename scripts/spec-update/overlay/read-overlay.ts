import { join } from "node:path";
import { parse } from "yaml";
import { CommandError } from "../../shared/command-error.js";
import { readText } from "../../shared/files.js";
import { isObject, listAt } from "../../shared/json.js";
import { isSingle, readPath } from "./json-path.js";

export interface OverlayAction {
  readonly target: string;
  /** Why, in one line: it is what a report calls the action. */
  readonly description: string;
  readonly remove: boolean;
  readonly update: unknown;
  /** Takes what stands at the target from our document in use. */
  readonly keep: boolean;
  /** What the vendor had there when the correction was written: with anything else there, it is no longer the same matter. */
  readonly insteadOf: unknown;
}

const keys = new Set(["target", "description", "remove", "update", "x-keep", "x-instead-of"]);

/** The overlay of an API: what is ours and must survive when the vendor's structure comes in. None is an empty one. */
export function readOverlay(root: string, api: string): readonly OverlayAction[] {
  const name = `spec/overlays/${api}.yaml`;
  const text = readText(join(root, name));
  if (text === undefined) return [];
  const document: unknown = parse(text, { logLevel: "error" });
  if (!isObject(document) || typeof document["overlay"] !== "string") {
    throw new CommandError(`${name} does not say "overlay: 1.0.0".`, "Write it as an OpenAPI Overlay.");
  }
  return listAt(document, "actions").map((action, index) => readAction(`${name}: action ${index + 1}`, action));
}

function readAction(where: string, action: unknown): OverlayAction {
  const fail = (what: string) => new CommandError(`${where} ${what}.`, "Write it as docs/spec-changes.md tells.");
  if (!isObject(action)) throw fail("is not an object");
  const { target, description, remove, update, "x-keep": keep, "x-instead-of": insteadOf } = action;
  const unknown = Object.keys(action).find((key) => !keys.has(key));
  if (unknown !== undefined) throw fail(`has the unknown key "${unknown}"`);
  if (typeof target !== "string") throw fail("has no target");
  if (typeof description !== "string") throw fail("does not say why, in its description");
  if ([remove === true, update !== undefined, keep === true].filter(Boolean).length !== 1)
    throw fail("needs one of remove, update and x-keep");
  readPath(target);
  if (insteadOf !== undefined && !isSingle(target)) throw fail("must mean one place, as x-instead-of wants it");
  return { target, description, remove: remove === true, update, keep: keep === true, insteadOf };
}
