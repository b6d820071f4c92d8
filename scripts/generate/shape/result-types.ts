/**
 * The TypeScript type of an operation's result.
 */
import { isJson, mediaTypes } from "../../document/media-types.js";
import type { ApiDocument } from "../../document/document.js";
import { byCodeUnit, objectAt } from "../../shared/json.js";
import type { SpecOperation } from "../../document/operations.js";
import { resolve } from "../../document/references.js";

export interface ResultTypes {
  /** One TypeScript type per content of a success. */
  readonly contents: readonly string[];
  /** What a success contains, if it isn't always JSON. */
  readonly success: "empty" | "json-or-empty" | "json-or-text" | "text" | undefined;
}

/** These statuses never have a body, whatever a document says. */
const WITHOUT_BODY = new Set(["204", "205"]);

/** An operation resolves to the content of any of its successes. */
export function resultTypes(document: ApiDocument, operation: SpecOperation, type: string): ResultTypes {
  const responses = objectAt(operation.located.value, "responses");
  const kinds = new Set<"json" | "text" | "empty">();
  const contents: string[] = [];
  for (const status of successes(Object.keys(responses))) {
    const mediaType = mediaTypes(resolve(document, responses[status]))[0];
    if (mediaType === undefined || WITHOUT_BODY.has(status)) {
      kinds.add("empty");
      continue;
    }
    kinds.add(isJson(mediaType) ? "json" : "text");
    const key = /^[0-9]+$/.test(status) ? status : JSON.stringify(status);
    contents.push(`${type}["responses"][${key}]["content"][${JSON.stringify(mediaType)}]`);
  }
  if (contents.length === 0 || kinds.has("empty")) contents.push("undefined");
  return { contents, success: successKind(kinds) };
}

/** The declared successes; without any, `default` is the success. */
function successes(statuses: readonly string[]): readonly string[] {
  const found = statuses.filter((status) => /^2([0-9]{2}|XX)$/i.test(status)).sort(byCodeUnit);
  return found.length > 0 ? found : statuses.filter((status) => status === "default");
}

function successKind(kinds: ReadonlySet<string>): ResultTypes["success"] {
  if (kinds.has("text")) return kinds.has("json") ? "json-or-text" : "text";
  if (!kinds.has("json")) return "empty";
  return kinds.has("empty") ? "json-or-empty" : undefined;
}
