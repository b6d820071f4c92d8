/**
 * The options that openapi-generator runs with.
 */

/** Its templates aren't used; the name only decides how a document is read. */
export const GENERATOR = "typescript-fetch";

/** The outputs of openapi-generator and the template of each. */
export const TEMPLATES: Readonly<Record<string, string>> = {
  "operations.ts": "operations.mustache",
  "completeness.ts": "completeness.mustache",
};

/** Excludes every other file that the generator would write. */
export const IGNORE_FILE = ["**/*", ...Object.keys(TEMPLATES).map((name) => `!**/${name}`), ""].join("\n");

export function generatorConfig(templateFolder: string, operationModule: string, hasLists: boolean): string {
  const files = Object.fromEntries(
    Object.entries(TEMPLATES).map(([name, template]) => [template, { templateType: "SupportingFiles", destinationFilename: name }]),
  );
  // An unused import would not compile.
  const operationTypes = hasLists ? "ListOperation, Operation" : "Operation";
  // JSON is YAML.
  return JSON.stringify({ templateDir: templateFolder, files, additionalProperties: { operationModule, operationTypes } });
}
