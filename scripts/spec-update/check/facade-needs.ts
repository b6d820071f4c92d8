import { CommandError } from "../../shared/command-error.js";
import type { ApiDocument } from "../../generate/shape/document.js";
import { contentsOf } from "../../spec-diff/compare/contents.js";
import { facadeNeeds, type Need } from "../../spec-diff/facade/needs.js";
import { childOf, follow } from "../../spec-diff/model/located.js";
import { placeOf, type SpecOperation, specOperations } from "../../spec-diff/model/operations.js";
import { requiredOf, type Schema, schemaOf } from "../../spec-diff/model/schema.js";
import { has, resultOf } from "../vendor/paging.js";

/** Refuses a document without what the facade stands on, or that asks for what the facade does not send. */
export function checkFacadeNeeds(api: string, document: ApiDocument): void {
  const operations = specOperations(document);
  const problems = facadeNeeds.filter((need) => need.api === api).flatMap((need) => problemsOf(document, operations, need));
  if (problems.length === 0) return;
  throw new CommandError(
    `The document takes from the facade what it stands on:\n${problems.join("\n")}`,
    "Nothing was changed. Change src/ and scripts/spec-diff/facade/needs.ts first, or correct the document in spec/overlays/.",
  );
}

function problemsOf(document: ApiDocument, operations: readonly SpecOperation[], need: Need): readonly string[] {
  const operation = operations.find(({ id }) => id === need.operation);
  const whose = need.functions.join(", ");
  if (!operation) {
    const other = operations.find((candidate) => placeOf(candidate) === need.place);
    const renamed = other?.id === undefined ? "" : ` (it is called ${other.id} now)`;
    return [`- ${whose}: the operation ${need.operation} (${need.place}) is gone${renamed}.`];
  }
  if (placeOf(operation) !== need.place) return [`- ${whose}: ${need.operation} has moved from ${need.place} to ${placeOf(operation)}.`];
  const lost = (what: string) => `- ${whose}: ${need.operation} has no ${what} any more.`;
  const asked = (what: string) => `- ${whose}: ${need.operation} requires the ${what}, which the facade does not send.`;
  const names = new Set(operation.parameters.map(({ name }) => name));
  const body = bodyOf(document, operation);
  const result = resultOf(document, operation);
  return [
    ...(need.parameters ?? []).filter((name) => !names.has(name)).map((name) => lost(`parameter "${name}"`)),
    ...operation.parameters
      .filter(({ name, required }) => required && need.parameters?.includes(name) !== true)
      .map(({ name }) => asked(`parameter "${name}"`)),
    ...(need.body ?? []).filter((path) => !body || !has(document, body, path)).map((path) => lost(`field "${path}" in its request`)),
    ...(need.body === undefined && takesBody(document, operation) ? [asked("body")] : []),
    ...(body && need.body !== undefined ? missing(document, body, need) : []).map((name) => asked(`field "${name}"`)),
    ...(need.result ?? []).filter((path) => !result || !has(document, result, path)).map((path) => lost(`field "${path}" in its answer`)),
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

/** The required fields that the facade does not send. Of several alternatives, one that it can satisfy is enough. */
function missing(document: ApiDocument, body: Schema, need: Need): readonly string[] {
  const [choice] = body.choices;
  if (choice) {
    const each = choice.map((alternative) => missing(document, schemaOf(document, { parts: [alternative] }), need));
    return [...each].sort((left, right) => left.length - right.length)[0] ?? [];
  }
  return [...requiredOf(body)].filter((name): name is string => typeof name === "string" && need.body?.includes(name) !== true);
}
