import type { ApiDocument } from "../../generate/shape/document.js";
import { canonicalJson, isObject, type JsonObject, listAt, objectAt, stringsIn } from "../../shared/json.js";
import type { SpecOperation } from "./operations.js";

/** How some documents name the scope: alone in a line of the description, as code. */
const scopeInText = /<code>\s*([a-z_]+:[a-z0-9_]+)\s*<\/code>/g;

/** The scopes that an operation's token needs: our list, a vendor's extension, its text, or those of its security. */
export function scopesOf(document: ApiDocument, { located: { value } }: SpecOperation): ReadonlySet<string> {
  const stated = value["x-scopes"] ?? value["x-scope"];
  if (stated !== undefined) return new Set(words(stated));
  const named = textScopes(value);
  return new Set(named.length > 0 ? named : securityOf(document, value).flatMap((schemes) => Object.values(schemes).flatMap(words)));
}

/** The scopes that an operation's text names. */
export function textScopes(operation: JsonObject): readonly string[] {
  const text = typeof operation["description"] === "string" ? operation["description"] : "";
  return [...text.matchAll(scopeInText)].map((match) => match[1] ?? "");
}

/** The schemes of which one set must be satisfied, by what they are and not by what they are called. Nothing: no security. */
export function securitySchemesOf(document: ApiDocument, { located: { value } }: SpecOperation): ReadonlySet<string> {
  const schemes = objectAt(objectAt(document.root, "components"), "securitySchemes");
  const describe = (name: string) => kindOfScheme(objectAt(schemes, name)) || name;
  const alternatives = securityOf(document, value).map((set) => Object.keys(set).map(describe).sort().join(" and "));
  return new Set(alternatives.length === 0 ? [""] : alternatives);
}

/** What a security scheme is, whatever it is called: `http bearer`, `apiKey header X-Key`. */
export function kindOfScheme({ type, scheme, in: place, name }: JsonObject): string {
  const parts = [type, typeof scheme === "string" ? scheme.toLowerCase() : undefined, place, name];
  return parts.filter((part) => typeof part === "string").join(" ");
}

/** Alternatives of permissions, each as a set. Nothing where the operation does not tell. */
export function permissionsOf({ located: { value } }: SpecOperation): readonly ReadonlySet<string>[] {
  return listAt(value, "x-permissions").map((alternative) => new Set(words(alternative)));
}

export function pagingOf({ located: { value } }: SpecOperation): string | undefined {
  return isObject(value["x-paging"]) ? canonicalJson(value["x-paging"]) : undefined;
}

function securityOf(document: ApiDocument, operation: JsonObject) {
  const holder = operation["security"] === undefined ? document.root : operation;
  return listAt(holder, "security").filter(isObject);
}

export function words(value: unknown): readonly string[] {
  if (typeof value === "string") return value.split(/[\s,]+/).filter((word) => word !== "");
  return stringsIn(value);
}
