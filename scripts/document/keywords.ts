/**
 * Which keys of a document are keywords, and which are names or data.
 */

/** The values of these keys are data, whose keys have no meaning of their own. */
export const DATA_KEYS = new Set(["const", "default", "enum", "example", "examples", "mapping"]);

/** The values of these keys map names that the author chose, such as a field called `default` or a header called `x-id`. */
export const MAP_KEYS = new Set(
  (
    "paths webhooks callbacks pathItems responses content headers encoding links parameters requestBodies securitySchemes scopes " +
    "variables schemas properties patternProperties dependentSchemas dependentRequired $defs definitions securityDefinitions"
  ).split(" "),
);

/** Whether the keys of the value under a key are keywords, if the key itself is one or isn't. */
export function holdsKeywords(key: string, isKeyword: boolean): boolean {
  return !(isKeyword && MAP_KEYS.has(key));
}

/** Whether a walk through keywords ends here: the value is data, or an extension. */
export function isOpaque(key: string, isKeyword: boolean): boolean {
  return isKeyword && (DATA_KEYS.has(key) || key.startsWith("x-"));
}
