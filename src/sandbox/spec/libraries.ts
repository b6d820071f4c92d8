/**
 * The two optional packages: ajv checks requests against schemas, openapi-sampler makes examples of them.
 */
import type { SpecDocument } from "./document.js";
import { type JsonObject, listAt, stringAt } from "./json.js";

/** How a value violates a schema. */
export interface Violation {
  /** The schema keyword that failed. */
  readonly rule: string;
  /** The path of the field, joined by dots; empty for the value itself. */
  readonly field: string;
  readonly message: string;
}

export type SchemaCheck = (value: unknown) => Violation | undefined;

/** `coerce` also accepts text in place of numbers and booleans, as in queries and forms. */
export type CheckMode = "exact" | "coerce";

/** The functions that need the optional packages. */
export interface Libraries {
  /** Compiles a schema whose references start with the document's name. */
  compile(document: SpecDocument, schema: JsonObject, mode: CheckMode): SchemaCheck;
  /** An example of a schema without references. */
  sample(schema: JsonObject): unknown;
}

export const MISSING_LIBRARIES =
  "The sandbox answers this operation from its API's document, and needs two packages for it: npm install --save-dev ajv openapi-sampler";

const INT32_LIMIT = 2 ** 31;
const FORMATS = {
  int32: { type: "number", validate: (value: number) => value >= -INT32_LIMIT && value < INT32_LIMIT },
  "date-time": (text: string) => /^\d{4}-\d\d-\d\d[T ]/i.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
} as const;

/** Loads the optional packages; undefined if one of them isn't installed. */
export async function loadLibraries(): Promise<Libraries | undefined> {
  const loaded = await Promise.all([import("ajv"), import("openapi-sampler")]).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (loaded === undefined) return undefined;
  const [{ Ajv }, { sample }] = loaded;
  // Most schemas check few values, so that making a check costs more than using it.
  const options = { strict: false, validateSchema: false, code: { optimize: false }, logger: false, formats: FORMATS } as const;
  const ajvs = { exact: new Ajv(options), coerce: new Ajv({ ...options, coerceTypes: "array" }) };
  return {
    compile(document, schema, mode) {
      const ajv = ajvs[mode];
      if (ajv.getSchema(document.name) === undefined) ajv.addSchema(document.root, document.name);
      const validate = ajv.compile(schema);
      return function checkSchema(value) {
        if (validate(value)) return undefined;
        const { keyword: rule = "", instancePath = "", message = "is not valid", params } = validate.errors?.[0] ?? {};
        const path = instancePath.split("/").slice(1);
        const missing = stringAt(params, "missingProperty");
        if (missing !== undefined) return { rule, field: [...path, missing].join("."), message: "is needed" };
        const allowed = listAt(params, "allowedValues");
        return { rule, field: path.join("."), message: allowed.length > 0 ? `${message}: ${allowed.join(", ")}` : message };
      };
    },
    sample: (schema) => sample(schema, { quiet: true, skipWriteOnly: true, maxSampleDepth: 100 }),
  };
}

function isMissing(error: unknown): boolean {
  const code: unknown = error instanceof Error ? Reflect.get(error, "code") : undefined;
  return code === "ERR_MODULE_NOT_FOUND" || code === "MODULE_NOT_FOUND";
}
