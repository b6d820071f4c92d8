import { join } from "node:path";
import { CommandError } from "../shared/command-error.js";
import { readText } from "../shared/files.js";
import { isObject } from "../shared/json.js";

/** The JAR of openapi-generator that may run: its version, its content, and where the wrapper stores it. */
export interface GeneratorPin {
  readonly version: string;
  readonly sha256: string;
  readonly jar: string;
}

/** The wrapper checks nothing of what it downloads. */
const sha256ByVersion: Readonly<Record<string, string>> = {
  "7.23.0": "cb087e40001e31eb08ef6140dd5de10938dbeb89016a1fe0481eaa25cd569026",
};

export const pinFile = "openapitools.json";

export function generatorPin(root: string): GeneratorPin {
  const text = readText(join(root, pinFile));
  const config: unknown = text === undefined ? undefined : JSON.parse(text);
  const settings = isObject(config) ? config["generator-cli"] : undefined;
  if (!isObject(settings) || typeof settings["version"] !== "string" || typeof settings["storageDir"] !== "string") {
    throw new CommandError(`${pinFile} pins no version and storageDir of openapi-generator.`, `Restore ${pinFile}.`);
  }
  const { version, storageDir } = settings;
  const sha256 = Object.hasOwn(sha256ByVersion, version) ? sha256ByVersion[version] : undefined;
  if (sha256 === undefined) {
    throw new CommandError(
      `${pinFile} pins openapi-generator ${version}, whose checksum is not known.`,
      "Add the SHA-256 of its JAR to scripts/generate/generator-pin.ts.",
    );
  }
  return { version, sha256, jar: join(root, storageDir, `${version}.jar`) };
}
