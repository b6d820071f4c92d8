/**
 * Which openapi-generator may run.
 */
import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { readText } from "../shared/files.js";
import { isObject } from "../shared/json.js";

/** The version of openapi-generator, the checksum of its JAR, and where the wrapper stores it. */
export interface GeneratorPin {
  readonly version: string;
  readonly sha256: string;
  readonly jar: string;
}

/** The wrapper doesn't verify its download, so we do. */
const SHA256_BY_VERSION: Readonly<Record<string, string>> = {
  "7.23.0": "cb087e40001e31eb08ef6140dd5de10938dbeb89016a1fe0481eaa25cd569026",
};

export const PIN_FILE = "openapitools.json";

export function generatorPin(root: string): GeneratorPin {
  const text = readText(join(root, PIN_FILE));
  const config: unknown = text === undefined ? undefined : JSON.parse(text);
  const settings = isObject(config) ? config["generator-cli"] : undefined;
  if (!isObject(settings) || typeof settings["version"] !== "string" || typeof settings["storageDir"] !== "string") {
    throw new CommandError(`${PIN_FILE} pins no version and storageDir of openapi-generator.`, `Restore ${PIN_FILE}.`);
  }
  const { version, storageDir } = settings;
  const sha256 = Object.hasOwn(SHA256_BY_VERSION, version) ? SHA256_BY_VERSION[version] : undefined;
  if (sha256 === undefined) {
    throw new CommandError(
      `${PIN_FILE} pins openapi-generator ${version}, whose checksum is not known.`,
      "Add the SHA-256 of its JAR to scripts/generate/generator-pin.ts.",
    );
  }
  return { version, sha256, jar: join(root, storageDir, `${version}.jar`) };
}
