import { byCodeUnit } from "../../shared/json.js";
import { placeOf, type SpecOperation } from "../model/operations.js";
import { facadeNeeds, type Need } from "./needs.js";

/** The functions of the facade that stand on an operation, given as it was and as it is. */
export function facadeOf(operations: readonly SpecOperation[]): readonly string[] {
  const needs = facadeNeeds.filter((need) => operations.some((operation) => isMeant(need, operation)));
  return [...new Set(needs.flatMap(({ functions }) => functions))].sort(byCodeUnit);
}

/** By its place, which is one among all APIs. A name is one within its API alone, so the path must fit too. */
function isMeant(need: Need, operation: SpecOperation): boolean {
  if (placeOf(operation) === need.place) return true;
  return operation.id === need.operation && firstPart(operation.path) === firstPart(need.place.replace(/^[A-Z]+ /, ""));
}

function firstPart(path: string): string {
  return path.split("/")[1] ?? "";
}
