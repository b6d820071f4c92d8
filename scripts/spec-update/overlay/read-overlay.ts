/**
 * Reading the overlay of an API: our deliberate differences from the vendor's document.
 */
import { join } from "node:path";
import { parse } from "yaml";
import { CommandError } from "../../shared/command-error.js";
import { readText } from "../../shared/files.js";
import { isObject, listAt } from "../../shared/json.js";
import { isSingle, readPath } from "./json-path.js";

export interface OverlayAction {
  readonly target: string;
  /** The reason, in one line. Reports name the action by it. */
  readonly description: string;
  readonly remove: boolean;
  readonly update: unknown;
  /** Takes the value at the target from our current document. */
  readonly keep: boolean;
  /** The vendor's value when the correction was written. If it has changed since, the correction no longer applies. */
  readonly insteadOf: unknown;
}

const KEYS = new Set(["target", "description", "remove", "update", "x-keep", "x-instead-of"]);

/** The actions of the overlay; empty if there is no overlay. */
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
  const fail = (what: string) => new CommandError(`${where} ${what}.`, "See contributing/spec-changes.md for the format.");
  if (!isObject(action)) throw fail("is not an object");
  const { target, description, remove, update, "x-keep": keep, "x-instead-of": insteadOf } = action;
  const unknown = Object.keys(action).find((key) => !KEYS.has(key));
  if (unknown !== undefined) throw fail(`has the unknown key "${unknown}"`);
  if (typeof target !== "string") throw fail("has no target");
  if (typeof description !== "string") throw fail("does not say why, in its description");
  if ([remove === true, update !== undefined, keep === true].filter(Boolean).length !== 1)
    throw fail("needs one of remove, update and x-keep");
  readPath(target);
  if (insteadOf !== undefined && !isSingle(target)) throw fail("must mean one place, as x-instead-of wants it");
  return { target, description, remove: remove === true, update, keep: keep === true, insteadOf };
}
