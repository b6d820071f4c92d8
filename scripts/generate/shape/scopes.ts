/**
 * The scopes that a descriptor names.
 */
import type { ApiDocument } from "../../document/document.js";
import { label, type SpecOperation } from "../../document/operations.js";
import { statedScopes } from "../../document/scopes.js";
import { CommandError } from "../../shared/command-error.js";
import { stringsIn } from "../../shared/json.js";

/** A scope that is lost would only be noticed at run time, so that ours must be a list, and a vendor's a list or a text. */
export function scopesOf(document: ApiDocument, operation: SpecOperation): readonly string[] {
  const { "x-scopes": own, "x-scope": vendors } = operation.located.value;
  const stated = own ?? vendors ?? [];
  const isText = own === undefined && typeof stated === "string";
  if (!isText && (!Array.isArray(stated) || stringsIn(stated).length < stated.length)) {
    throw new CommandError(
      `${document.name}: ${label(operation)}: its scopes are not a list of strings.`,
      'Write x-scopes: ["read:things"].',
    );
  }
  return statedScopes(operation.located.value) ?? [];
}
