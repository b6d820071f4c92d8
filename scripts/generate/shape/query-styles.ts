/**
 * How query parameters are serialized.
 */
import { byCodeUnit } from "../../shared/json.js";
import type { SpecOperation, SpecParameter } from "../../document/operations.js";

export interface QueryStyle {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}

/** The query parameters that don't have OpenAPI's default style (form, exploded). */
export function queryStyles(operation: SpecOperation): readonly QueryStyle[] {
  return operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map(styleOf)
    .filter(({ style, explode }) => style !== "form" || !explode)
    .sort((left, right) => byCodeUnit(left.name, right.name));
}

function styleOf({ name, located: { value: definition } }: SpecParameter): QueryStyle {
  const style = typeof definition["style"] === "string" ? definition["style"] : "form";
  const explode = typeof definition["explode"] === "boolean" ? definition["explode"] : style === "form";
  return { name, style, explode };
}
