/**
 * Comparing the alternatives of `oneOf` and `anyOf`.
 */
import { findingsOf } from "../model/change.js";
import { fieldsOf, type Schema, schemaOf, type SchemaParts } from "../model/schema.js";
import { enumOf, showTypes, typesOf } from "../model/types.js";
import { type Comparer, note, type Pair, quoted } from "./comparer.js";
import { levelOf } from "./levels.js";

/** Two alternatives with a smaller share of common fields are unrelated. */
const MIN_LIKENESS = 0.5;
const SHOWN_FIELDS = 3;

/** Each alternative of the first choice, together with all that applies beside it. */
export function optionsOf(schema: Schema): readonly SchemaParts[] {
  const { choices, decided, fragments, given, isOptional } = schema;
  const [choice] = choices;
  if (!choice) return [{ parts: [given, ...fragments], decided, withoutNull: true, isOptional }];
  const made = new Set([...decided, (choice[0]?.pointer ?? "").replace(/\/[0-9]+$/, "")]);
  // The alternative comes first, because messages name the option after it.
  return choice.map((alternative) => ({ parts: [alternative, ...fragments], decided: made, withoutNull: true, isOptional }));
}

/** Pairs old and new alternatives, in any order, and compares the pairs. */
export function compareOptions(pair: Pair, before: readonly SchemaParts[], after: readonly SchemaParts[]): void {
  const { comparer, direction, role, comparison } = pair;
  const gone = new Set(before);
  const fresh = new Set(after);
  const compare = (left: SchemaParts, right: SchemaParts) => comparer.compare(direction, role, left, right);
  const match = (isMatch: (left: SchemaParts, right: SchemaParts) => boolean) => {
    for (const left of gone) {
      const right = [...fresh].find((candidate) => isMatch(left, candidate));
      if (!right) continue;
      gone.delete(left);
      fresh.delete(right);
      comparison.next.push(compare(left, right));
    }
  };
  match((left, right) => isReference(left) && nameOf(comparer, left, "before") === nameOf(comparer, right, "after"));
  match((left, right) => findingsOf(compare(left, right)).length === 0);
  if (gone.size === 1 && fresh.size === 1 && before.length > 1 === after.length > 1) match(() => true);
  match((left, right) => likeness(comparer, left, right) >= MIN_LIKENESS);
  for (const left of gone) {
    const place = describe(pair, left, "before");
    const level = levelOf(direction, "narrower");
    note(pair, { level, role: "alternative", kind: "removed", message: `{} cannot be ${place} any more` });
  }
  for (const right of fresh) {
    const place = describe(pair, right, "after");
    note(pair, { level: levelOf(direction, "wider"), role: "alternative", kind: "added", message: `{} can also be ${place}` });
  }
}

/** A model by its name, and any other alternative by its form: the place where it stands says nothing. */
function describe({ comparer, at }: Pair, option: SchemaParts, side: "before" | "after"): string {
  const document = comparer[side];
  const name = nameOf(comparer, option, side);
  if (isReference(option) && name !== at) return quoted(document, name);
  const schema = schemaOf(document, option);
  const values = enumOf(schema);
  if (values) return values.join(" or ");
  const fields = [...fieldsOf(schema).keys()];
  const rest = fields.length - SHOWN_FIELDS;
  const shown = rest > 1 ? `${fields.slice(0, SHOWN_FIELDS).join(", ")} and ${rest} more` : fields.join(", ");
  return `${showTypes(typesOf(schema))}${fields.length > 0 ? ` with ${shown}` : ""}`;
}

function isReference({ parts }: SchemaParts): boolean {
  return typeof parts[0]?.value["$ref"] === "string";
}

function nameOf(comparer: Comparer, option: SchemaParts, side: "before" | "after"): string {
  return schemaOf(comparer[side], { parts: option.parts.slice(0, 1) }).entry.pointer;
}

function likeness(comparer: Comparer, left: SchemaParts, right: SchemaParts): number {
  const before = new Set(fieldsOf(schemaOf(comparer.before, left)).keys());
  const after = new Set(fieldsOf(schemaOf(comparer.after, right)).keys());
  const common = [...before].filter((name) => after.has(name)).length;
  const total = new Set([...before, ...after]).size;
  return total === 0 ? 0 : common / total;
}
