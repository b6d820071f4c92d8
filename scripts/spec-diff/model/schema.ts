/**
 * Schemas as they apply: with `$ref`s followed and `allOf`s merged.
 */
import type { ApiDocument } from "../../document/document.js";
import { isObject, type JsonObject, listAt, objectAt } from "../../shared/json.js";
import { childOf, follow, type Located } from "../../document/located.js";

/** A schema, made of all the fragments that apply together. */
export interface Schema {
  /** Its first definition, before and after its `$ref` is followed. */
  readonly given: Located;
  readonly entry: Located;
  readonly fragments: readonly Located[];
  /** The alternatives of each `oneOf` and `anyOf`. */
  readonly choices: readonly (readonly Located[])[];
  readonly nullable: boolean;
  /** The pointers of choices whose alternative is already among the parts. */
  readonly decided: ReadonlySet<string>;
  readonly withoutNull: boolean;
  readonly isOptional: boolean;
  /** Unique among the schemas of its document. */
  readonly key: string;
}

/** The definitions that apply together. */
export interface SchemaParts {
  readonly parts: readonly Located[];
  readonly decided?: ReadonlySet<string>;
  /** Ignore null, because the schema that this is an alternative of takes care of it. */
  readonly withoutNull?: boolean;
  /** The value may be left out, so that the default applies. */
  readonly isOptional?: boolean;
}

/** Whether a schema allows null only. */
export function isNull(value: JsonObject): boolean {
  return value["type"] === "null" || (Array.isArray(value["enum"]) && value["enum"].every((item) => item === null));
}

export function schemaOf(
  document: ApiDocument,
  { parts, decided = new Set(), withoutNull = false, isOptional = false }: SchemaParts,
): Schema {
  const given = parts[0] ?? { pointer: "", value: {} };
  const fragments = new Map<string, Located>();
  const choices: (readonly Located[])[] = [];
  let nullByChoice = false;
  for (const part of parts) add(part);
  const entry = follow(document, given);
  return {
    given,
    entry,
    fragments: [...fragments.values()],
    choices,
    nullable: !withoutNull && (nullByChoice || isNullable(entry, [...fragments.values()])),
    decided,
    withoutNull,
    isOptional,
    key: JSON.stringify([parts.map(({ pointer }) => pointer), [...decided], withoutNull, isOptional]),
  };

  function add(part: Located): void {
    const fragment = follow(document, part);
    if (fragments.has(fragment.pointer)) return;
    fragments.set(fragment.pointer, fragment);
    for (const located of listed(fragment, "allOf")) add(located);
    for (const keyword of ["oneOf", "anyOf"]) {
      if (decided.has(`${fragment.pointer}/${keyword}`)) continue;
      const all = listed(fragment, keyword);
      const alternatives = all.filter((located) => !isNull(follow(document, located).value));
      if (alternatives.length < all.length) nullByChoice = true;
      const [only] = alternatives;
      if (only && alternatives.length === 1) add(only);
      else if (alternatives.length > 1) choices.push(alternatives);
    }
  }
}

export function listed(holder: Located, keyword: string): readonly Located[] {
  return listAt(holder.value, keyword).flatMap((value, index) =>
    isObject(value) ? { pointer: `${holder.pointer}/${keyword}/${index}`, value } : [],
  );
}

/** `nullable` beside an `allOf` applies to the whole schema; generators read it this way too. */
function isNullable(entry: Located, fragments: readonly Located[]): boolean {
  if (entry.value["nullable"] === true) return true;
  const typed = fragments.filter(({ value }) => value["type"] !== undefined);
  return typed.length > 0 && typed.every(({ value }) => value["nullable"] === true);
}

/** The fields of an object, each with all its definitions. */
export function fieldsOf({ fragments }: Schema): ReadonlyMap<string, readonly Located[]> {
  const fields = new Map<string, Located[]>();
  for (const fragment of fragments) {
    for (const [name, value] of Object.entries(objectAt(fragment.value, "properties"))) {
      const located = isObject(value) ? childOf(fragment, "properties", name) : undefined;
      if (located) fields.set(name, [...(fields.get(name) ?? []), located]);
    }
  }
  return fields;
}

export function requiredOf({ fragments }: Schema): ReadonlySet<unknown> {
  return new Set(fragments.flatMap(({ value }) => listAt(value, "required")));
}

/** All values that the fragments give a keyword. */
export function valuesOf({ fragments }: Schema, keyword: string): readonly unknown[] {
  return fragments.map(({ value }) => value[keyword]).filter((value) => value !== undefined);
}

export function partsAt({ fragments }: Schema, keyword: string): readonly Located[] {
  return fragments.flatMap((fragment) => childOf(fragment, keyword) ?? []);
}
