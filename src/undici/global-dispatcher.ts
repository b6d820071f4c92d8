/**
 * The dispatcher that `setGlobalDispatcher` of undici has set, or else the one that Node's `fetch` uses.
 */
import { isDispatcher, type UndiciDispatcher } from "./dispatcher.js";

/** Every version of undici sets the first; undici 7 and 8 set the second too. */
const LEGACY = Symbol.for("undici.globalDispatcher.1");
const CURRENT = Symbol.for("undici.globalDispatcher.2");
/** The class that undici 8 puts under the first symbol: a wrapper around the second dispatcher that can't use HTTP/2. */
const STAND_IN = "Dispatcher1Wrapper";

/** `undefined` on runtimes without undici, and in jest's sandbox until undici is imported there. */
export function globalDispatcher(): UndiciDispatcher | undefined {
  // Node loads its own undici, which sets the dispatcher, when `Response` is first looked at.
  if (!Reflect.has(globalThis, LEGACY)) Reflect.get(globalThis, "Response");
  const legacy: unknown = Reflect.get(globalThis, LEGACY);
  const current: unknown = Reflect.get(globalThis, CURRENT);
  const found = isStandIn(legacy) ? (current ?? legacy) : (legacy ?? current);
  return isDispatcher(found) ? found : undefined;
}

function isStandIn(dispatcher: unknown): boolean {
  const { constructor }: object = Object(dispatcher);
  return constructor?.name === STAND_IN;
}
