/**
 * The part of JSONPath (RFC 9535) that overlays need.
 */
import { CommandError } from "../../shared/command-error.js";
import { isObject, ownValue } from "../../shared/json.js";

type Step =
  | { readonly kind: "key"; readonly key: string }
  | { readonly kind: "keys"; readonly keys: readonly string[] }
  | { readonly kind: "all" }
  | { readonly kind: "deep" }
  | { readonly kind: "filter"; readonly key: string; readonly value: string };

/** The keys from the root to a node. */
export type NodePath = readonly string[];

const TOKEN =
  /\.\.(?=[[A-Za-z_*])|\.?\[\?\s*@\.([\w-]+)\s*==\s*'([^']*)'\s*\]|\.?\[\s*('[^']*'(?:\s*,\s*'[^']*')*)\s*\]|\.?\[\s*([0-9]+)\s*\]|\.?\[\s*\*\s*\]|\.\*|\*|\.?([A-Za-z_][\w-]*)/y;

/** Supports names, lists of names, `*`, `..`, and `[?@.name=='value']`. */
export function readPath(path: string): readonly Step[] {
  const steps: Step[] = [];
  let index = path.startsWith("$") ? 1 : -1;
  while (index >= 0 && index < path.length) {
    TOKEN.lastIndex = index;
    const match = TOKEN.exec(path);
    if (!match) index = -1;
    else {
      steps.push(stepOf(match));
      index = TOKEN.lastIndex;
    }
  }
  if (index < 0) throw new CommandError(`The target ${path} is not understood.`, "Use names, *, .. and [?@.name=='value'] after $.");
  return steps;
}

function stepOf([whole, filterKey, filterValue, quoted, number, name]: RegExpExecArray): Step {
  if (whole === "..") return { kind: "deep" };
  if (filterKey !== undefined) return { kind: "filter", key: filterKey, value: filterValue ?? "" };
  const keys = [...(quoted ?? "").matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
  if (keys.length > 1) return { kind: "keys", keys };
  const key = keys[0] ?? number ?? name;
  return key === undefined ? { kind: "all" } : { kind: "key", key };
}

/** The places that a path selects, in the document's order. */
export function select(root: unknown, path: string): readonly NodePath[] {
  let places: readonly NodePath[] = [[]];
  for (const step of readPath(path)) places = places.flatMap((place) => follow(root, place, step));
  return places;
}

/** Whether a path can match one place only. */
export function isSingle(path: string): boolean {
  return readPath(path).every(({ kind }) => kind === "key");
}

/** The keys of such a path, even if nothing is there. */
export function singlePath(path: string): NodePath {
  return readPath(path).flatMap((step) => (step.kind === "key" ? [step.key] : []));
}

export function valueAt(root: unknown, path: NodePath): unknown {
  return path.reduce<unknown>((value, key) => ownValue(value, key), root);
}

function follow(root: unknown, parent: NodePath, step: Step): readonly NodePath[] {
  const value = valueAt(root, parent);
  const keys = isObject(value) || Array.isArray(value) ? Object.keys(value) : [];
  if (step.kind === "key") return keys.includes(step.key) ? [[...parent, step.key]] : [];
  if (step.kind === "keys") return step.keys.filter((key) => keys.includes(key)).map((key) => [...parent, key]);
  const children = keys.map((key) => [...parent, key]);
  if (step.kind === "all") return children;
  if (step.kind === "filter") return children.filter((child) => ownValue(valueAt(root, child), step.key) === step.value);
  return [parent, ...children.flatMap((child) => follow(root, child, step))];
}
