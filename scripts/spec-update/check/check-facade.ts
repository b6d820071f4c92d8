/**
 * Checking that a new document still fits the facade.
 */
import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../document/document.js";
import { contentsOf } from "../../spec-diff/compare/contents.js";
import { FACADE_OPERATIONS, type FacadeOperation } from "../../spec-diff/facade/facade-operations.js";
import { childOf, follow } from "../../document/located.js";
import { routeOf, type SpecOperation, specOperations } from "../../document/operations.js";
import { requiredOf, type Schema, schemaOf } from "../../spec-diff/model/schema.js";
import { hasField, resultSchemaOf } from "../vendor/recognize-paging.js";

/** Rejects a document that lacks something the facade uses, or that requires something the facade doesn't send. */
export function checkFacade(api: string, document: ApiDocument): void {
  const operations = specOperations(document);
  const problems = FACADE_OPERATIONS.filter((used) => used.api === api).flatMap((need) => problemsOf(document, operations, need));
  if (problems.length === 0) return;
  throw new CommandError(
    `The document no longer fits the facade:\n${problems.join("\n")}`,
    "Nothing was changed. Change src/ and scripts/spec-diff/facade/facade-operations.ts first, or correct the document in spec/overlays/.",
  );
}

function problemsOf(document: ApiDocument, operations: readonly SpecOperation[], used: FacadeOperation): readonly string[] {
  const operation = operations.find(({ id }) => id === used.operation);
  const whose = used.functions.join(", ");
  if (!operation) {
    const other = operations.find((candidate) => routeOf(candidate) === used.route);
    const renamed = other?.id === undefined ? "" : ` (it is called ${other.id} now)`;
    return [`- ${whose}: the operation ${used.operation} (${used.route}) is gone${renamed}.`];
  }
  if (routeOf(operation) !== used.route) return [`- ${whose}: ${used.operation} has moved from ${used.route} to ${routeOf(operation)}.`];
  const lost = (what: string) => `- ${whose}: ${used.operation} has no ${what} any more.`;
  const demanded = (what: string) => `- ${whose}: ${used.operation} requires the ${what}, which the facade does not send.`;
  const names = new Set(operation.parameters.map(({ name }) => name));
  const body = bodyOf(document, operation);
  const result = resultSchemaOf(document, operation);
  return [
    ...(used.parameters ?? []).filter((name) => !names.has(name)).map((name) => lost(`parameter "${name}"`)),
    ...operation.parameters
      .filter(({ name, required }) => required && used.parameters?.includes(name) !== true)
      .map(({ name }) => demanded(`parameter "${name}"`)),
    ...(used.body ?? []).filter((path) => !body || !hasField(document, body, path)).map((path) => lost(`field "${path}" in its request`)),
    ...(used.body === undefined && takesBody(document, operation) ? [demanded("body")] : []),
    ...(body && used.body !== undefined ? unsentFields(document, body, used) : []).map((name) => demanded(`field "${name}"`)),
    ...(used.result ?? [])
      .filter((path) => !result || !hasField(document, result, path))
      .map((path) => lost(`field "${path}" in its answer`)),
  ];
}

function takesBody(document: ApiDocument, operation: SpecOperation): boolean {
  const given = childOf(operation.located, "requestBody");
  return given !== undefined && follow(document, given).value["required"] === true;
}

function bodyOf(document: ApiDocument, operation: SpecOperation): Schema | undefined {
  const given = childOf(operation.located, "requestBody");
  if (!given) return undefined;
  const [schema] = contentsOf(document, follow(document, given)).values();
  return schema && schemaOf(document, { parts: [schema] });
}

/** The required fields that the facade doesn't send. If there are alternatives, the best match counts. */
function unsentFields(document: ApiDocument, body: Schema, used: FacadeOperation): readonly string[] {
  const [choice] = body.choices;
  if (choice) {
    const each = choice.map((alternative) => unsentFields(document, schemaOf(document, { parts: [alternative] }), used));
    return [...each].sort((left, right) => left.length - right.length)[0] ?? [];
  }
  return [...requiredOf(body)].filter((name): name is string => typeof name === "string" && used.body?.includes(name) !== true);
}
