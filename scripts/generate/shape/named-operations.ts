/**
 * The operations that get a descriptor.
 */
import type { ApiDocument } from "../../document/document.js";
import { idOfRoute } from "./descriptor-names.js";
import { type SpecOperation, specOperations } from "../../document/operations.js";

/** An operation that has an operationId, or got one from its method and path. */
export interface NamedOperation extends SpecOperation {
  readonly id: string;
}

/** All operations but those with the method TRACE, which fetch refuses to send. */
export function namedOperations(document: ApiDocument): readonly NamedOperation[] {
  return specOperations(document)
    .filter(({ method }) => method !== "trace")
    .map((operation) => ({ ...operation, id: isGiven(operation.id) ? operation.id : idOfRoute(operation.method, operation.path) }));
}

/** The key of an operation in types.ts: openapi-typescript loses its way with `#` and `%` in an operationId. */
export function typeKey({ id }: NamedOperation): string {
  return id.replaceAll(/[#%]/g, "/");
}

function isGiven(id: string | undefined): id is string {
  return id !== undefined && id !== "";
}
