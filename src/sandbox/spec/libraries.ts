import type { SpecDocument } from "./document.js";
import { listAt, stringAt } from "./json.js";
import type { Json } from "./json.js";

/** How a value breaks a schema: which rule, and the field's path with dots (empty for the value itself). */
export interface Finding {
  readonly rule: string;
  readonly field: string;
  readonly message: string;
}

export type Check = (value: unknown) => Finding | undefined;

/** What the packages can do that only this part of the sandbox needs. */
export interface Libraries {
  /** Compiles a schema whose references start with the document's name. Text is taken for numbers only where `fromText` says so. */
  compile(document: SpecDocument, schema: Json, fromText: boolean): Check;
  /** An example of a schema without references. */
  sample(schema: Json): unknown;
}

export const missingLibraries =
  "The sandbox answers this operation from its API's document, and needs two packages for it: npm install --save-dev ajv openapi-sampler";

const int32 = 2 ** 31;
const formats = {
  int32: { type: "number", validate: (value: number) => value >= -int32 && value < int32 },
  "date-time": (text: string) => /^\d{4}-\d\d-\d\d[T ]/i.test(text) && !Number.isNaN(Date.parse(text)),
  uri: (text: string) => URL.canParse(text),
} as const;

/** Loads the packages that nobody needs to install who does without this part; undefined where one is missing. */
export async function loadLibraries(): Promise<Libraries | undefined> {
  const loaded = await Promise.all([import("ajv"), import("openapi-sampler")]).catch((error: unknown) => {
    if (isMissing(error)) return undefined;
    throw error;
  });
  if (loaded === undefined) return undefined;
  const [{ Ajv }, { sample }] = loaded;
  const options = { strict: false, validateSchema: false, logger: false, formats } as const;
  const ajvs = { exact: new Ajv(options), fromText: new Ajv({ ...options, coerceTypes: "array" }) };
  return {
    compile(document, schema, fromText) {
      const ajv = fromText ? ajvs.fromText : ajvs.exact;
      if (ajv.getSchema(document.name) === undefined) ajv.addSchema(document.root, document.name);
      const validate = ajv.compile(schema);
      return (value) => {
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
