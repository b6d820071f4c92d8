/**
 * Types as text: the same text for the same type, however it is declared.
 */
import { createHash } from "node:crypto";
import ts from "typescript";

const MAX_LENGTH = 200;
/** Types of the library, which are compared by name. */
const NAMED = new Set(["Blob"]);

export function describeType(checker: ts.TypeChecker, type: ts.Type): string {
  const known = new Map<ts.Type, string>();
  const passed: ts.Type[] = [];
  /** The outermost type that a description so far refers back to. Only a description that refers to nothing outside can be reused. */
  let outermost = Number.POSITIVE_INFINITY;
  return visit(type);

  function visit(current: ts.Type): string {
    if (current.isUnion()) {
      const members = current.types.map(visit);
      return [...new Set(members)].sort().join(" | ");
    }
    if ((current.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) === 0) return checker.typeToString(current);
    const name = current.getSymbol()?.name ?? "";
    if (NAMED.has(name)) return name;
    const back = passed.indexOf(current);
    if (back >= 0) {
      outermost = Math.min(outermost, back);
      return `up ${passed.length - back}`;
    }
    const found = known.get(current);
    if (found !== undefined) return found;
    return visitNew(current);
  }

  function visitNew(current: ts.Type): string {
    const before = outermost;
    outermost = Number.POSITIVE_INFINITY;
    passed.push(current);
    const text = shortened(structureOf(current));
    passed.pop();
    if (outermost >= passed.length) known.set(current, text);
    outermost = Math.min(before, outermost >= passed.length ? Number.POSITIVE_INFINITY : outermost);
    return text;
  }

  function structureOf(current: ts.Type): string {
    if (checker.isTupleType(current) || checker.isArrayType(current)) {
      const items = checker.getTypeArguments(current as ts.TypeReference).map(visit);
      return checker.isArrayType(current) ? `Array<${items.join()}>` : `[${items.join()}]`;
    }
    // The compiler doesn't merge a primitive with an object.
    if (current.isIntersection() && current.types.some((part) => (part.flags & ts.TypeFlags.Object) === 0)) {
      return current.types.map(visit).sort().join(" & ");
    }
    const properties = checker.getPropertiesOfType(current).map((symbol) => {
      const isOptional = (symbol.flags & ts.SymbolFlags.Optional) !== 0;
      const types = visit(checker.getTypeOfSymbol(symbol)).split(" | ");
      return `${JSON.stringify(symbol.name)}${isOptional ? "?" : ""}: ${types.filter((one) => !isOptional || one !== "undefined").join(" | ")}`;
    });
    const indexes = checker.getIndexInfosOfType(current).map((info) => `[${checker.typeToString(info.keyType)}]: ${visit(info.type)}`);
    return `{ ${[...properties.sort(), ...indexes.sort()].join("; ")} }`;
  }
}

/** The content of a response by media type, without charsets, which callers don't see. */
export function describeContents(checker: ts.TypeChecker, content: ts.Type | undefined): string {
  const contents = new Map<string, string>();
  for (const symbol of content ? checker.getPropertiesOfType(content) : []) {
    const essence = (symbol.name.split(";")[0] ?? "").trim().toLowerCase();
    // The exact media type is preferred to the one with a charset.
    if (!contents.has(essence) || essence === symbol.name) contents.set(essence, describeType(checker, checker.getTypeOfSymbol(symbol)));
  }
  return [...contents].map(([essence, text]) => `${essence}: ${text}`).sort().join("; ");
}

/** The headers of a response. Their names are case-insensitive. */
export function describeHeaders(checker: ts.TypeChecker, headers: ts.Type | undefined): string {
  const symbols = headers ? checker.getPropertiesOfType(headers) : [];
  const texts = symbols.map((symbol) => {
    const mark = (symbol.flags & ts.SymbolFlags.Optional) !== 0 ? "?" : "";
    return `${symbol.name.toLowerCase()}${mark}: ${describeType(checker, checker.getTypeOfSymbol(symbol))}`;
  });
  return texts.sort().join("; ");
}

function shortened(text: string): string {
  return text.length <= MAX_LENGTH ? text : `${text.slice(0, MAX_LENGTH / 2)}…${createHash("sha256").update(text).digest("hex").slice(0, 16)}`;
}
