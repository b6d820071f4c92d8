/**
 * Checks the options of `startSandbox`, apart from those that the clock and the servers check themselves.
 */
import { EXPIRY_FORMATS } from "./kinde/expiry.js";
import { requireKnown } from "./known.js";
import { checkSeeds } from "./seeds.js";
import type { SandboxOptions } from "./types.js";

const SANDBOX_OPTIONS: Record<keyof SandboxOptions, true> = {
  startAt: true,
  kindePort: true,
  providerPort: true,
  knetikPort: true,
  callbackUrl: true,
  scopes: true,
  expiryFormat: true,
  managementTokenMs: true,
  providerTokenMs: true,
  knetikTokenMs: true,
  users: true,
  apiKeys: true,
  files: true,
  tokens: true,
  hasKnetikTokenValues: true,
};

/** @throws {RangeError} for an unknown option, an unknown expiry format, a lifetime that isn't above 0, or a list that makes no sense. */
export function checkOptions(options: SandboxOptions): void {
  requireKnown("startSandbox", options, SANDBOX_OPTIONS);
  checkSeeds(options);
  const { expiryFormat = "utc" } = options;
  if (!EXPIRY_FORMATS.includes(expiryFormat)) throw new RangeError(`expiryFormat must be one of ${EXPIRY_FORMATS.join(", ")}`);
  for (const name of ["managementTokenMs", "providerTokenMs", "knetikTokenMs"] as const) {
    const { [name]: lifetimeMs = 1 } = options;
    if (!(lifetimeMs > 0)) throw new RangeError(`${name} must be a number of milliseconds above 0`);
  }
}
