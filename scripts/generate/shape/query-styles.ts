import { byCodeUnit } from "../../shared/json.js";
import type { ApiOperation, Parameter } from "./operations.js";

export interface QueryStyleFact {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
}

/** The query parameters that are not written in OpenAPI's default way (style form, exploded). */
export function queryStyles(operation: ApiOperation): readonly QueryStyleFact[] {
  return operation.parameters
    .filter((parameter) => parameter.in === "query")
    .map(styleOf)
    .filter(({ style, explode }) => style !== "form" || !explode)
    .sort((left, right) => byCodeUnit(left.name, right.name));
}

function styleOf({ name, definition }: Parameter): QueryStyleFact {
  const style = typeof definition["style"] === "string" ? definition["style"] : "form";
  const explode = typeof definition["explode"] === "boolean" ? definition["explode"] : style === "form";
  return { name, style, explode };
}
