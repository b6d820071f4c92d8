/**
 * Following `$ref`s.
 */
import { CommandError } from "../shared/command-error.js";
import type { ApiDocument } from "./document.js";
import { holdsKeywords, isOpaque } from "./keywords.js";
import { isObject, type JsonObject, ownValue } from "../shared/json.js";
import { pointerOf, unescapeKey } from "../shared/json-pointer.js";

const BUNDLE_FIRST = "Bundle the document into one file first (npx redocly bundle <document>).";

/** Follows `$ref`s until a definition is reached. */
export function resolve(document: ApiDocument, value: unknown): JsonObject {
  const passed = new Set<string>();
  let current = value;
  while (isObject(current) && typeof current["$ref"] === "string") {
    const reference = current["$ref"];
    if (passed.has(reference)) {
      throw new CommandError(`${document.name}: $ref ${reference} leads back to itself.`, "Make it lead to a definition.");
    }
    passed.add(reference);
    current = target(document, reference);
  }
  return isObject(current) ? current : {};
}

/** Fails if a `$ref` doesn't lead to a definition, or if a YAML alias contains itself. */
export function checkReferences(document: ApiDocument): void {
  const holders = new Set<unknown>();
  visit(document.root, "#", true);

  function visit(value: unknown, at: string, namesAreKeywords: boolean): void {
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, `${at}/${index}`, true));
      return;
    }
    if (!isObject(value)) return;
    if (holders.has(value)) {
      throw new CommandError(`${document.name}: a YAML alias at ${at} holds itself.`, "Write it as a $ref.");
    }
    holders.add(value);
    if (typeof value["$ref"] === "string" && namesAreKeywords) checkOne(value, at);
    for (const [key, child] of Object.entries(value)) {
      if (!isOpaque(key, namesAreKeywords)) visit(child, at + pointerOf(key), holdsKeywords(key, namesAreKeywords));
    }
    holders.delete(value);
  }

  function checkOne(value: JsonObject, at: string): void {
    try {
      resolve(document, value);
    } catch (error) {
      if (error instanceof CommandError) throw new CommandError(error.message, `It is at ${at}.`);
      throw error;
    }
  }
}

function target(document: ApiDocument, reference: string): unknown {
  if (!reference.startsWith("#")) {
    throw new CommandError(`${document.name}: $ref ${reference} leads out of the document.`, BUNDLE_FIRST);
  }
  let current: unknown = document.root;
  for (const part of reference.slice(1).split("/").slice(1)) {
    const key = decode(part);
    current = ownValue(current, key);
  }
  if (current === undefined) {
    throw new CommandError(`${document.name}: $ref ${reference} leads nowhere.`, "Define what it names, or correct the name.");
  }
  return current;
}

function decode(part: string): string {
  const text = /%[0-9A-Fa-f]{2}/.test(part) ? safeDecode(part) : part;
  return unescapeKey(text);
}

function safeDecode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
