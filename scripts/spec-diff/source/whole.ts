import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../generate/shape/document.js";
import { isObject, type JsonObject, objectAt } from "../../shared/json.js";
import { methods } from "../../generate/shape/operations.js";
import { checkReferences, resolve } from "../../generate/shape/references.js";
import { pointerOf } from "../../shared/json-pointer.js";

const again = "Get the document anew: it seems to be cut off or damaged.";
// "null" is what a list of types or an alternative of OpenAPI 3.1 may hold.
const types = new Set(["null", "array", "boolean", "integer", "number", "object", "string"]);
/** Under these keys stands data or prose, whose absence harms nothing. */
const free = new Set([
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

/** Refuses a document that parses but is not whole: comparing it would call everything removed that got lost. */
export function checkWhole(document: ApiDocument): void {
  const { name, root } = document;
  const paths = root["paths"];
  if (!isObject(paths) || Object.keys(paths).length === 0) throw new CommandError(`${name} has no paths.`, again);
  try {
    checkReferences(document);
    checkOperations(document, paths);
    checkValues(name, root);
    checkSchemes(document);
  } catch (error) {
    if (error instanceof RangeError) throw new CommandError(`${name} is nested too deeply.`, again);
    throw error;
  }
}

function checkOperations(document: ApiDocument, paths: JsonObject): void {
  let count = 0;
  for (const path of Object.keys(paths)) {
    const item = resolve(document, paths[path]);
    for (const method of methods) {
      const operation = item[method];
      if (operation === undefined) continue;
      const at = pointerOf("paths", path, method);
      if (!isObject(operation)) throw new CommandError(`${document.name}: the operation at ${at} is empty.`, again);
      if (Object.keys(objectAt(operation, "responses")).length === 0) {
        throw new CommandError(`${document.name}: the operation at ${at} has no responses.`, again);
      }
      count += 1;
    }
  }
  if (count === 0) throw new CommandError(`${document.name} has no operations.`, again);
}

/** Without these, nobody can tell what a scheme is. */
const schemeKeys: Readonly<Record<string, readonly string[]>> = {
  apiKey: ["name", "in"],
  http: ["scheme"],
  oauth2: ["flows"],
  openIdConnect: ["openIdConnectUrl"],
};

function checkSchemes(document: ApiDocument): void {
  const schemes = objectAt(objectAt(document.root, "components"), "securitySchemes");
  for (const name of Object.keys(schemes)) {
    const scheme = resolve(document, schemes[name]);
    const { type } = scheme;
    const missing = ["type", ...((typeof type === "string" ? schemeKeys[type] : undefined) ?? [])].find((key) => scheme[key] === undefined);
    if (missing === undefined) continue;
    throw new CommandError(`${document.name}: ${pointerOf("components", "securitySchemes", name)} has no ${missing}.`, again);
  }
}

/** A key without its value is where a document was cut off, and so is the beginning of a word. */
function checkValues(name: string, root: JsonObject): void {
  visit(root, "", true);

  function visit(value: unknown, at: string, namesAreKeywords: boolean): void {
    if (value === null) throw new CommandError(`${name}: ${at} has no value.`, again);
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${at}/${index}`, true));
    if (!isObject(value)) return;
    const { type } = value;
    if (namesAreKeywords && isSchemaPlace(at) && typeof type === "string" && !types.has(type)) {
      throw new CommandError(`${name}: ${at} has the unknown type "${type}".`, again);
    }
    for (const [key, child] of Object.entries(value)) {
      if (namesAreKeywords && (free.has(key) || key.startsWith("x-"))) continue;
      visit(child, at + pointerOf(key), !(namesAreKeywords && key === "properties"));
    }
  }
}

function isSchemaPlace(at: string): boolean {
  return (
    !at.startsWith("/components/securitySchemes/") &&
    /\/(schema|schemas|items|properties|allOf|oneOf|anyOf|additionalProperties)\//.test(`${at}/`)
  );
}
