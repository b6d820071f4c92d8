/**
 * Checking that a document isn't cut off or damaged.
 */
import { CommandError } from "../shared/command-error.js";
import type { ApiDocument } from "./document.js";
import { isObject, type JsonObject, objectAt } from "../shared/json.js";
import { holdsKeywords } from "./keywords.js";
import { METHODS } from "./operations.js";
import { checkReferences, resolve } from "./references.js";
import { pointerOf } from "../shared/json-pointer.js";

const REMEDY = "Get the document again: it seems to be cut off or damaged.";
// OpenAPI 3.1 allows "null" in a list of types or as an alternative, and Swagger 2.0 has "file".
const TYPES = new Set(["null", "file", "array", "boolean", "integer", "number", "object", "string"]);
/** The values of these keys are data or prose, and may be empty. */
const UNCHECKED_KEYS = new Set([
  "const",
  "default",
  "description",
  "enum",
  "example",
  "examples",
  "externalDocs",
  "summary",
  "title",
  "tags",
  "info",
  "termsOfService",
]);

/** The keys that each type of security scheme must have. */
const SCHEME_KEYS: Readonly<Record<string, readonly string[]>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  oauth2: ["flows"],
  openIdConnect: ["openIdConnectUrl"],
};

/** Rejects a document that parses but isn't complete. A comparison would report everything that got lost as removed. */
export function checkComplete(document: ApiDocument): void {
  const { name, root } = document;
  const paths = objectAt(root, "paths");
  // From 3.1 on, a document may hold only webhooks or components.
  const needsPaths = !is31(root) || ["webhooks", "components"].every((key) => Object.keys(objectAt(root, key)).length === 0);
  if (needsPaths && Object.keys(paths).length === 0) throw new CommandError(`${name} has no paths.`, REMEDY);
  try {
    checkReferences(document);
    checkOperations(document, paths, needsPaths);
    checkValues(name, root);
    checkSchemes(document);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`${name} is nested too deeply.`, REMEDY);
    throw error;
  }
}

function checkOperations(document: ApiDocument, paths: JsonObject, needsSome: boolean): void {
  let count = 0;
  for (const path of Object.keys(paths)) {
    const item = resolve(document, paths[path]);
    for (const method of METHODS) {
      const operation = item[method];
      if (operation === undefined) continue;
      const at = pointerOf("paths", path, method);
      if (!isObject(operation)) throw new CommandError(`${document.name}: the operation at ${at} is empty.`, REMEDY);
      if (!is31(document.root) && Object.keys(objectAt(operation, "responses")).length === 0) {
        throw new CommandError(`${document.name}: the operation at ${at} has no responses.`, REMEDY);
      }
      count += 1;
    }
  }
  if (count === 0 && needsSome) throw new CommandError(`${document.name} has no operations.`, REMEDY);
}

/** 3.1 made responses and paths optional. */
function is31({ openapi }: JsonObject): boolean {
  return typeof openapi === "string" && openapi.startsWith("3.1");
}

function checkSchemes(document: ApiDocument): void {
  const schemes = objectAt(objectAt(document.root, "components"), "securitySchemes");
  for (const name of Object.keys(schemes)) {
    const scheme = resolve(document, schemes[name]);
    const { type } = scheme;
    const missing = ["type", ...((typeof type === "string" ? SCHEME_KEYS[type] : undefined) ?? [])].find(
      (key) => scheme[key] === undefined,
    );
    if (missing === undefined) continue;
    throw new CommandError(`${document.name}: ${pointerOf("components", "securitySchemes", name)} has no ${missing}.`, REMEDY);
  }
}

/** A key without a value, or with the beginning of a word, shows that the document was cut off there. */
function checkValues(name: string, root: JsonObject): void {
  visit(root, "", true);

  function visit(value: unknown, at: string, namesAreKeywords: boolean): void {
    if (value === null) throw new CommandError(`${name}: ${at} has no value.`, REMEDY);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${at}/${index}`, true));
    if (!isObject(value)) return;
    const { type } = value;
    if (namesAreKeywords && isSchemaPlace(at) && typeof type === "string" && !TYPES.has(type)) {
      throw new CommandError(`${name}: ${at} has the unknown type "${type}".`, REMEDY);
    }
    for (const [key, child] of Object.entries(value)) {
      if (namesAreKeywords && (UNCHECKED_KEYS.has(key) || key.startsWith("x-"))) continue;
      visit(child, at + pointerOf(key), holdsKeywords(key, namesAreKeywords));
    }
  }
}

function isSchemaPlace(at: string): boolean {
  return (
    !at.startsWith("/components/securitySchemes/") &&
    /\/(schema|schemas|items|properties|allOf|oneOf|anyOf|additionalProperties)\//.test(`${at}/`)
  );
}
