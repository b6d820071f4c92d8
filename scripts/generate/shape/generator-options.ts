/** None of this generator's own templates is used; its name only decides how a document is read. */
export const generatorName = "typescript-fetch";

/** The outputs of openapi-generator and the template of each. */
export const templates: Readonly<Record<string, string>> = {
  "operations.ts": "operations.mustache",
  "completeness.ts": "completeness.mustache",
};

/** Leaves out everything that the generator would write besides; any shorter list lets through too much or too little. */
export const ignoreFile = ["**/*", ...Object.keys(templates).map((name) => `!**/${name}`), ""].join("\n");

export function generatorConfig(templateFolder: string, operationModule: string, hasLists: boolean): string {
  const files = Object.fromEntries(
    Object.entries(templates).map(([name, template]) => [template, { templateType: "SupportingFiles", destinationFilename: name }]),
  );
  // An import that nothing uses would not compile.
  const operationTypes = hasLists ? "ListOperation, Operation" : "Operation";
  // JSON is YAML.
  return JSON.stringify({ templateDir: templateFolder, files, additionalProperties: { operationModule, operationTypes } });
}
