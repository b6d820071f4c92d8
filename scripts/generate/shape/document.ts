/**
 * Reading an OpenAPI 3 document.
 */
import { parse } from "yaml";
import { CommandError } from "../../shared/command-error.js";
import { isObject, type JsonObject } from "../../shared/json.js";

/** A parsed document that is known to be OpenAPI 3. Nothing else in it has been checked. */
export interface ApiDocument {
  /** Its name in messages and generated files. */
  readonly name: string;
  readonly root: JsonObject;
}

export function readDocument(name: string, text: string): ApiDocument {
  const root = parseText(name, text);
  if (!isObject(root)) {
    throw new CommandError(`${name} is not an OpenAPI document: it holds no object.`, "Give a YAML or JSON document.");
  }
  if (typeof root["swagger"] === "string") {
    throw new CommandError(
      `${name} is a Swagger ${root["swagger"]} document.`,
      "Convert it to OpenAPI 3 first (openapi-generator-cli generate -g openapi-yaml).",
    );
  }
  const version = root["openapi"];
  if (typeof version !== "string" || !version.startsWith("3.")) {
    throw new CommandError(`${name} does not say "openapi: 3.x".`, "Give an OpenAPI 3 document.");
  }
  if (!isObject(root["paths"]) || Object.keys(root["paths"]).length === 0) {
    throw new CommandError(`${name} has no paths.`, "Check that the document is complete.");
  }
  return { name, root };
}

function parseText(name: string, text: string): unknown {
  try {
    return parse(text, { logLevel: "error" });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : "";
    throw new CommandError(`${name} is neither YAML nor JSON: ${reason}`, "Correct the document at that line.");
  }
}
