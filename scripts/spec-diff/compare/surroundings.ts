/**
 * Comparing what surrounds operations: servers, callbacks and webhooks. Our clients use none of them.
 */
import type { ApiDocument } from "../../document/document.js";
import { isObject, listAt, objectAt } from "../../shared/json.js";
import { pointerOf } from "../../shared/json-pointer.js";
import type { Change, Finding } from "../model/change.js";
import { follow } from "../../document/located.js";
import type { SpecOperation } from "../../document/operations.js";
import type { Comparer } from "./comparer.js";
import { meaningOf } from "./meaning.js";
import type { OperationPair } from "./operation-pairs.js";

/** The servers and callbacks of an operation. */
export function compareSurroundings({ before: old, after: now }: Comparer, { before, after }: OperationPair): readonly Finding[] {
  const findings: Finding[] = [];
  const note = (role: string, at: string, message: string) => findings.push({ level: "harmless", role, kind: "changed", at, message });
  const [left, right] = [serversOf(old, before), serversOf(now, after)];
  if (left.text !== right.text) note("servers", right.at, `the servers were ${left.text}, are ${right.text}`);
  if (callbacksOf(old, before) !== callbacksOf(now, after)) note("callbacks", after.located.pointer, "the callbacks have changed");
  return findings;
}

/** All webhooks together. */
export function compareWebhooks({ before, after }: Comparer): readonly Change[] {
  const [left, right] = [before, after].map((document) => meaningOf(document, { webhooks: objectAt(document.root, "webhooks") }));
  if (left === right) return [];
  const message = "the webhooks have changed";
  return [{ level: "harmless", what: "webhooks-changed", operations: [], at: pointerOf("webhooks"), message, facade: [] }];
}

/** The operation's own servers, else those of its path, else those of the document. An empty list counts as none. */
function serversOf(document: ApiDocument, { located, path }: SpecOperation): { readonly at: string; readonly text: string } {
  const item = follow(document, { pointer: pointerOf("paths", path), value: objectAt(objectAt(document.root, "paths"), path) });
  const holder = [located, item].find(({ value }) => listAt(value, "servers").length > 0) ?? { pointer: "", value: document.root };
  const urls = listAt(holder.value, "servers").filter(isObject).map(urlOf);
  return { at: `${holder.pointer}${pointerOf("servers")}`, text: urls.length === 0 ? "none" : [...new Set(urls)].sort().join(" or ") };
}

function urlOf({ url, variables }: Readonly<Record<string, unknown>>): string {
  const values = isObject(variables) ? variables : {};
  return String(url).replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const variable = values[name];
    return isObject(variable) && variable["default"] !== undefined ? `{${name}=${String(variable["default"])}}` : whole;
  });
}

function callbacksOf(document: ApiDocument, { located }: SpecOperation): string {
  return meaningOf(document, { callbacks: objectAt(located.value, "callbacks") });
}
