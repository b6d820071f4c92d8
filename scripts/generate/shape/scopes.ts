/**
 * The scopes that an operation needs.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "./document.js";
import { type ApiOperation, label } from "./operations.js";

/** From our list `x-scopes`, or else from a vendor's string `x-scope`. */
export function scopesOf(document: ApiDocument, operation: ApiOperation): readonly string[] {
  const own = operation.definition["x-scopes"];
  const vendors = operation.definition["x-scope"];
  const scopes = own ?? (typeof vendors === "string" ? scopesInText(vendors) : vendors) ?? [];
  if (!Array.isArray(scopes) || !scopes.every((scope): scope is string => typeof scope === "string")) {
    throw new CommandError(
      `${document.name}: ${label(operation)}: its scopes are not a list of strings.`,
      'Write x-scopes: ["read:things"].',
    );
  }
  return scopes;
}

function scopesInText(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== "");
}
