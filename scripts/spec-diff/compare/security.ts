/**
 * Comparing the security of operations.
 */
import type { ApiDocument } from "../../document/document.js";
import { objectAt } from "../../shared/json.js";
import { pointerOf } from "../../shared/json-pointer.js";
import type { Finding } from "../model/change.js";
import { childOf, follow } from "../../document/located.js";
import { kindOfScheme, securityOf } from "../model/operation-metadata.js";
import type { SpecOperation } from "../../document/operations.js";
import { type Access, compareAccess, showAccess } from "./access.js";
import type { Comparer } from "./comparer.js";
import { levelOf } from "./levels.js";
import type { OperationPair } from "./operation-pairs.js";

/** All of these send the token in the same header. */
const BEARER = /^(http bearer|oauth2|openIdConnect)$/;

/** A caller who was let in before must still be. Callers hold credentials, and a bearer token is one however it was obtained. */
export function compareSecurity(comparer: Comparer, { before, after }: OperationPair): readonly Finding[] {
  const [left, right] = [schemesOf(comparer.before, before), schemesOf(comparer.after, after)];
  const found = (level: Finding["level"], at: string): readonly Finding[] => {
    const message = `the security was ${showAccess(left)}, is ${showAccess(right)}`;
    return [{ level, role: "security", kind: "changed", at, message }];
  };
  const effect = compareAccess(credentials(left), credentials(right));
  const at = changedScheme(comparer, before, after) ?? holderOf(after);
  if (effect !== "same") return found(levelOf("request", effect), at);
  return compareAccess(left, right) === "same" ? [] : found("harmless", at);
}

function schemesOf(document: ApiDocument, operation: SpecOperation): Access {
  return securityOf(document, operation.located.value).map(
    (schemes) => new Set(Object.keys(schemes).map((name) => kindOf(document, name))),
  );
}

function credentials(access: Access): Access {
  return access.map((kinds) => new Set([...kinds].map((kind) => (BEARER.test(kind) ? "bearer" : kind))));
}

/** By kind and not by name, which callers don't see. */
function kindOf(document: ApiDocument, name: string): string {
  const scheme = childOf({ pointer: "", value: document.root }, "components", "securitySchemes", name);
  return (scheme && kindOfScheme(follow(document, scheme).value)) || name;
}

/** A scheme of which only the definition changed, so that all operations that use it share the change. */
function changedScheme(comparer: Comparer, before: SpecOperation, after: SpecOperation): string | undefined {
  const [left, right] = [namesOf(comparer.before, before), namesOf(comparer.after, after)];
  const [old, now] = [[...left].filter((name) => !right.has(name)), [...right].filter((name) => !left.has(name))];
  const changed = [...right].filter((name) => left.has(name) && kindOf(comparer.before, name) !== kindOf(comparer.after, name));
  const name = changed[0] ?? (old.length === 1 && now.length === 1 ? now[0] : undefined);
  const isDefined = name !== undefined && name in objectAt(objectAt(comparer.after.root, "components"), "securitySchemes");
  return isDefined ? pointerOf("components", "securitySchemes", name) : undefined;
}

function namesOf(document: ApiDocument, operation: SpecOperation): ReadonlySet<string> {
  return new Set(securityOf(document, operation.located.value).flatMap(Object.keys));
}

/** The operation, or the document if the operation inherits its security. */
function holderOf({ located }: SpecOperation): string {
  return located.value["security"] === undefined ? pointerOf("security") : located.pointer;
}
