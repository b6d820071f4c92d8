/**
 * Which functions of the facade use an operation.
 */
import { byCodeUnit } from "../../shared/json.js";
import { routeOf, type SpecOperation } from "../../document/operations.js";
import { FACADE_OPERATIONS, type FacadeOperation } from "./facade-operations.js";

/** The names of the functions that use any of these operations, such as one operation before and after a change. */
export function facadeFunctionsOf(operations: readonly SpecOperation[]): readonly string[] {
  const used = FACADE_OPERATIONS.filter((known) => operations.some((operation) => isSameOperation(known, operation)));
  return [...new Set(used.flatMap(({ functions }) => functions))].sort(byCodeUnit);
}

/** Method and path are unique among all APIs. An operationId is unique in its API only, so the path must match too. */
function isSameOperation(used: FacadeOperation, operation: SpecOperation): boolean {
  if (routeOf(operation) === used.route) return true;
  return operation.id === used.operation && firstPart(operation.path) === firstPart(used.route.replace(/^[A-Z]+ /, ""));
}

function firstPart(path: string): string {
  return path.split("/")[1] ?? "";
}
