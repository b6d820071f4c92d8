/**
 * The dispatcher that `setGlobalDispatcher` of undici has set, or else the one that the runtime's `fetch` uses.
 */
import { ConfigurationError } from "../errors/index.js";
import { isDispatcher, type UndiciDispatcher } from "./dispatcher.js";

/** Every version of undici sets the first; undici 7 and 8 set the second too. */
const LEGACY = Symbol.for("undici.globalDispatcher.1");
const CURRENT = Symbol.for("undici.globalDispatcher.2");
/** What undici 8 sets as the first: it stands for the second, and speaks no HTTP/2. */
const STAND_IN = "Dispatcher1Wrapper";

/** @throws {ConfigurationError} if the runtime has none. */
export function globalDispatcher(): UndiciDispatcher {
  const dispatcher = findDispatcher();
  if (dispatcher === undefined)
    throw new ConfigurationError("undiciTransport found no global dispatcher of undici: pass one, such as new Agent() of undici.");
  return dispatcher;
}

function findDispatcher(): UndiciDispatcher | undefined {
  // Node loads its own undici, which sets the dispatcher, when `Response` is first looked at.
  const isLoaded = Reflect.has(globalThis, LEGACY) || typeof globalThis.Response === "function";
  const [legacy, current] = [LEGACY, CURRENT].map((name): unknown => (isLoaded ? Reflect.get(globalThis, name) : undefined));
  const found = isStandIn(legacy) ? (current ?? legacy) : (legacy ?? current);
  return isDispatcher(found) ? found : undefined;
}

function isStandIn(dispatcher: unknown): boolean {
  const { constructor }: object = Object(dispatcher);
  return constructor?.name === STAND_IN;
}
