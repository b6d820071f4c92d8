/**
 * Remembering what the vendor has where our overlay changes something, because the overlay hides changes there.
 */
import { parse, stringify } from "yaml";
import type { ApiDocument } from "../../document/document.js";
import { keysOf } from "../../shared/json-pointer.js";
import { canonicalJson, isObject, listAt, stringsIn } from "../../shared/json.js";
import type { CoveredForms } from "./covered-forms.js";
import { differencesOf } from "./differences.js";
import { valueAt } from "./json-path.js";
import type { OverlayAction } from "./read-overlay.js";

const HEADER = "# What the vendor has where our overlay changes something. npm run spec:update writes this and reports what has changed.\n";
const SHOWN_PLACES = 2;

/** One form, and where the vendor has it. The most frequent form is the one at all places that aren't listed. */
interface RememberedForm {
  /** A form is JSON; `undefined` means that the vendor has nothing there. */
  readonly form: unknown;
  readonly places: readonly string[] | undefined;
}

type Memory = ReadonlyMap<string, readonly RememberedForm[]>;

/** The forms of all actions as YAML. */
export function rememberedText(actions: readonly OverlayAction[], formsOf: (action: OverlayAction) => CoveredForms): string {
  const entries = actions.flatMap((action) => {
    const forms = groupsOf(formsOf(action));
    return forms.length === 0 ? [] : [{ action: action.description, target: action.target, forms: forms.map(written) }];
  });
  return `${HEADER}${stringify(entries, { aliasDuplicateObjects: false, lineWidth: 0 })}`;
}

function written({ form, places }: RememberedForm): object {
  return { ...(form === undefined ? { absent: true } : { form }), ...(places && { places }) };
}

/**
 * A remark for each action with a place where the vendor has another form than remembered. Nothing is remembered before the first
 * update, nor of operations and models that our document doesn't have yet.
 */
export function movedForms(
  remembered: string | undefined,
  ours: ApiDocument,
  actions: readonly OverlayAction[],
  formsOf: (action: OverlayAction) => CoveredForms,
): readonly string[] {
  const memory = remembered === undefined ? new Map<string, readonly RememberedForm[]>() : read(remembered);
  return actions.flatMap((action) => {
    const forms = memory.get(keyOf(action));
    if (!forms) return [];
    const byDifference = new Map<string, string[]>();
    for (const [place, form] of formsOf(action)) {
      if (isNew(ours, place)) continue;
      const differences = differencesOf(formAt(forms, place), form);
      if (differences.length === 0) continue;
      const text = differences.join(", ");
      byDifference.set(text, [...(byDifference.get(text) ?? []), place]);
    }
    const moved = [...byDifference].map(([text, places]) => `${text} (${shown(places)})`);
    return moved.length === 0
      ? []
      : [`${action.description} (${action.target}): the vendor has changed what it covers: ${moved.join("; ")}.`];
  });
}

/** Operations and components are the third level of a document. */
function isNew({ root }: ApiDocument, place: string): boolean {
  return valueAt(root, keysOf(place).slice(0, 3)) === undefined;
}

function shown(places: readonly string[]): string {
  const rest = places.length - SHOWN_PLACES;
  return rest > 1 ? `${places.slice(0, SHOWN_PLACES).join(", ")} and ${rest} more` : places.join(", ");
}

function formAt(forms: readonly RememberedForm[], place: string): unknown {
  const found = forms.find(({ places }) => places?.includes(place)) ?? forms.find(({ places }) => places === undefined);
  return found?.form;
}

function groupsOf(forms: CoveredForms): readonly RememberedForm[] {
  const groups = new Map<string, { readonly form: unknown; readonly places: string[] }>();
  for (const [place, form] of forms) {
    const key = form === undefined ? "" : canonicalJson(form);
    const group = groups.get(key) ?? { form, places: [] };
    group.places.push(place);
    groups.set(key, group);
  }
  const [most, ...others] = [...groups.values()].sort((left, right) => right.places.length - left.places.length);
  return most ? [{ form: most.form, places: undefined }, ...others] : [];
}

function read(text: string): Memory {
  const entries: unknown = parse(text, { logLevel: "error" });
  const memory = new Map<string, readonly RememberedForm[]>();
  for (const entry of Array.isArray(entries) ? entries.filter(isObject) : []) {
    const forms = listAt(entry, "forms").filter(isObject);
    memory.set(
      keyOf({ description: String(entry["action"]), target: String(entry["target"]) }),
      forms.map(({ form, places }) => ({ form, places: places === undefined ? undefined : stringsIn(places) })),
    );
  }
  return memory;
}

function keyOf({ description, target }: Pick<OverlayAction, "description" | "target">): string {
  return JSON.stringify([description, target]);
}
