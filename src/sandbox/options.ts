import { expiryFormats } from "./kinde/expiry.js";
import { requireKnown } from "./known.js";
import type { SandboxOptions } from "./types.js";

const known: Record<keyof SandboxOptions, true> = {
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
};

/**
 * Refuses what the clock and the servers don't check themselves.
 * @throws {RangeError} for an unknown option, an unknown expiry format, or a lifetime that is none.
 */
export function checkOptions(options: SandboxOptions): void {
  requireKnown("startSandbox", options, known);
  const { expiryFormat = "utc" } = options;
  if (!expiryFormats.includes(expiryFormat)) throw new RangeError(`expiryFormat must be one of ${expiryFormats.join(", ")}`);
  for (const name of ["managementTokenMs", "providerTokenMs", "knetikTokenMs"] as const) {
    const { [name]: lifetimeMs = 1 } = options;
    if (!(lifetimeMs > 0)) throw new RangeError(`${name} must be a number of milliseconds above 0`);
  }
}
