/**
 * The parts of a client that other entry points of this package need. They are reached through a symbol, so they aren't part of the API.
 */
import { check } from "../../http/validate.js";
import type { TokenConfig } from "../../tokens/options.js";
import type { KindeConfig } from "../options.js";
import type { SessionConfig } from "./session.js";

/** The same in each copy of this code, because an entry point may be loaded as an ES module and the client as CommonJS. */
export const INTERNALS = Symbol.for("kinnect.connected-apps");

export interface Internals {
  readonly kinde: KindeConfig;
  readonly config: TokenConfig;
  readonly sessions: SessionConfig;
}

/** The parts of a client. They hold secrets, so they stand behind a function: nothing prints what it returns. */
export interface WithInternals {
  readonly [INTERNALS]: () => Internals;
}

/** @throws {ConfigurationError} if it isn't a client that `createKinde` has made. */
export function internalsOf(client: { readonly connectedApps: object & Partial<WithInternals> }): Internals {
  const read = client?.connectedApps?.[INTERNALS];
  check(typeof read === "function", "kinde", "be a client that createKinde of the same version of kinnect has made", internalsOf);
  return read();
}
