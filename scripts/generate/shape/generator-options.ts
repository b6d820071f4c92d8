/**
 * The options that openapi-generator runs with.
 */
import type { JsonObject } from "../../shared/json.js";

/** Its templates aren't used; the name only decides how a document is read. */
export const GENERATOR = "typescript-fetch";

/** The outputs of openapi-generator and the template of each. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "operations.ts": "operations.mustache",
  "completeness.ts": "completeness.mustache",
};

/** Excludes every other file that the generator would write. */
export const IGNORE_FILE = ["**/*", ...Object.keys(TEMPLATES).map((name) => `!**/${name}`), ""].join("\n");

/** The modules that generated code imports from this project. */
export interface ImportedModules {
  readonly operationModule: string;
  readonly completenessModule: string;
}

export function generatorConfig(templateFolder: string, modules: ImportedModules, skeleton: JsonObject): string {
  const files = Object.fromEntries(
    Object.entries(TEMPLATES).map(([name, template]) => [template, { templateType: "SupportingFiles", destinationFilename: name }]),
  );
  const facts = JSON.stringify(skeleton);
  const additionalProperties = {
    ...modules,
    hasOperations: facts.includes('"x-descriptor":'),
    hasOtherNames: facts.includes('"otherName":'),
    // An unused import would not compile.
    operationTypes: facts.includes('"pagingFact":') ? "ListOperation, Operation" : "Operation",
  };
  // JSON is YAML.
  return JSON.stringify({ templateDir: templateFolder, files, additionalProperties });
}
