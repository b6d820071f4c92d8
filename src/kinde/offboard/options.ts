/**
 * The arguments of `offboard`, and their check.
 */
import type { CallOptions } from "../../http/request.js";
import { throwIfAborted } from "../../http/operation-error.js";
import { check, requireGiven, requireKnown, requireMs, requireText } from "../../http/validate.js";
import { type RevokeAtProvider, requireRevoker } from "../options.js";
import { type Owner, requireOwner } from "../connected-apps/owner.js";

/** Whose tokens `offboard` deletes at Knetik. */
export interface KnetikOffboarding {
  /** The client that `createKnetik` returns. It needs the permission `TOKENS_ADMIN`. */
  readonly client: {
    readonly authTokens: { delete(which: { readonly username: string }, options?: CallOptions): Promise<unknown> };
  };
  /** The user's name at Knetik. */
  readonly username: string;
}

/** How far `offboard` is with one of its parts. */
export interface OffboardProgress {
  readonly part: "sessions" | "loginSessions" | "apiKeys" | "knetik";
  /** How many items have been tried, whether or not that worked. */
  readonly finished: number;
  /** How many items are known so far. All of a user's login sessions, or tokens at Knetik, are one item. */
  readonly known: number;
}

/** Options of `offboard`. `timeoutMs` limits each attempt of each request. Default: the client's. */
export interface OffboardOptions extends CallOptions {
  /** Deletes the tokens of this Knetik user too. Default: none. */
  readonly knetik?: KnetikOffboarding | undefined;
  /** Revokes the sessions' tokens at their providers. Default: the client's `revokeAtProvider`. */
  readonly revokeAtProvider?: RevokeAtProvider | undefined;
  /** Called after each item. What it throws is ignored. */
  readonly onProgress?: ((progress: OffboardProgress) => void) | undefined;
}

/** The arguments of `offboard` after their check. */
export interface CheckedOptions {
  readonly owner: Owner;
  readonly limits: CallOptions;
  readonly knetik: KnetikOffboarding | undefined;
  readonly revokeAtProvider: RevokeAtProvider | undefined;
  /** Never throws. */
  readonly progress: (progress: OffboardProgress) => void;
}

const OPTIONS = ["knetik", "onProgress", "revokeAtProvider", "signal", "timeoutMs"] as const satisfies (keyof OffboardOptions)[];

/** @throws {ConfigurationError} if an argument is invalid. @throws {CancelledError} if the signal is already aborted. */
export function requireOffboarding(kinde: unknown, owner: Owner, options: OffboardOptions | undefined): CheckedOptions {
  const { connectedApps }: { readonly connectedApps?: unknown } = Object(kinde);
  requireGiven("kinde", kinde);
  check(connectedApps !== undefined, "kinde", "be a client that createKinde returned");
  requireKnown(owner ?? {}, ["userId", "orgCode"]);
  const checkedOwner = requireOwner(owner ?? {});
  // Plain JavaScript may pass null.
  requireKnown(options ?? {}, OPTIONS);
  const { knetik, onProgress, revokeAtProvider, signal, timeoutMs } = options ?? {};
  requireRevoker(revokeAtProvider);
  check(onProgress === undefined || typeof onProgress === "function", "onProgress", "be a function");
  if (timeoutMs !== undefined) requireMs("timeoutMs", timeoutMs, 1);
  if (knetik !== undefined) requireKnetik(knetik);
  throwIfAborted(signal);
  return {
    owner: checkedOwner,
    knetik,
    revokeAtProvider,
    limits: { signal, timeoutMs },
    progress(progress) {
      // An async function turns what it throws into a rejection.
      (async () => onProgress?.(progress))().catch(() => undefined);
    },
  };
}

function requireKnetik(knetik: KnetikOffboarding): void {
  check(typeof knetik === "object" && knetik !== null, "knetik", "be an object with client and username");
  requireKnown(knetik, ["client", "username"]);
  check(typeof knetik.client?.authTokens?.delete === "function", "knetik.client", "be a client that createKnetik returned");
  requireText("knetik.username", knetik.username);
}
