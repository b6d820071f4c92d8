/**
 * Scopes, security, permissions and paging of an operation.
 */
import type { ApiDocument } from "../../document/document.js";
import { canonicalJson, isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import type { SpecOperation } from "../../document/operations.js";
import { statedScopes, wordsIn } from "../../document/scopes.js";

/** The scopes that it states, else those of the security requirements. */
export function scopesOf(document: ApiDocument, { located: { value } }: SpecOperation): ReadonlySet<string> {
  const required = () => securityOf(document, value).flatMap((schemes) => Object.values(schemes).flatMap(wordsIn));
  return new Set(statedScopes(value) ?? required());
}

/** The alternative sets of security schemes, each by kind and not by name. An empty string stands for no security. */
export function securitySchemesOf(document: ApiDocument, { located: { value } }: SpecOperation): ReadonlySet<string> {
  const schemes = objectAt(objectAt(document.root, "components"), "securitySchemes");
  const describe = (name: string) => kindOfScheme(objectAt(schemes, name)) || name;
  const alternatives = securityOf(document, value).map((set) => Object.keys(set).map(describe).sort().join(" and "));
  return new Set(alternatives.length === 0 ? [""] : alternatives);
}

/** The kind of a security scheme, independent of its name: `http bearer`, `apiKey header X-Key`. */
export function kindOfScheme({ type, scheme, in: place, name }: JsonObject): string {
  const parts = [type, typeof scheme === "string" ? scheme.toLowerCase() : undefined, place, name];
  return parts.filter((part) => typeof part === "string").join(" ");
}

/** The alternative sets of permissions; empty if the operation states none. */
export function permissionsOf({ located: { value } }: SpecOperation): readonly ReadonlySet<string>[] {
  return listAt(value, "x-permissions").map((alternative) => new Set(wordsIn(alternative)));
}

export function pagingOf({ located: { value } }: SpecOperation): string | undefined {
  return isObject(value["x-paging"]) ? canonicalJson(value["x-paging"]) : undefined;
}

/** The alternative security requirements of an operation: its own, else those of the document. */
export function securityOf(document: ApiDocument, operation: JsonObject): readonly JsonObject[] {
  const holder = operation["security"] === undefined ? document.root : operation;
  return listAt(holder, "security").filter(isObject);
}
