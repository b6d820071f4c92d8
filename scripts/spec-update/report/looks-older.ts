/**
 * Recognizing a document that is older than ours. Vendors' version numbers often stay the same for years.
 */
import type { Report } from "../../spec-diff/model/change.js";
import { plural } from "../../spec-diff/report/text.js";

/** APIs grow, so a document that mostly lacks what ours has is probably older. A warning, or `undefined`. */
export function looksOlder(name: string, { changes }: Report): string | undefined {
  const count = (what: RegExp) => changes.filter((change) => what.test(change.what)).length;
  const operations = { gone: count(/^operation-removed$/), fresh: count(/^operation-added$/) };
  const parts = { gone: count(/-removed$/) - operations.gone, fresh: count(/-added$/) - operations.fresh };
  const isOlder = operations.gone > operations.fresh || (operations.gone === operations.fresh && parts.gone > 2 * parts.fresh);
  if (!isOlder) return undefined;
  const lacks = `it lacks ${plural(operations.gone, "operation")} and ${plural(parts.gone, "other part")} that ${name} has`;
  const adds = `adds ${plural(operations.fresh, "operation")} and ${plural(parts.fresh, "other part")}`;
  return `The document looks older than ${name}: ${lacks}, and ${adds}. If the vendor didn't remove them, get the newest document.`;
}
