/**
 * Creates a Kinde client from environment variables.
 */
import { domainOrigin, requireGiven, requireSecret } from "../http/validate.js";
import { createKindeClient, type Kinde } from "./client.js";
import type { PartialKindeOptions } from "./options.js";

/** The option, its variable, and the check of its value. */
const VARIABLES = [
  ["domain", "KINDE_DOMAIN", domainOrigin],
  ["clientId", "KINDE_MANAGEMENT_CLIENT_ID", requireSecret],
  ["clientSecret", "KINDE_MANAGEMENT_CLIENT_SECRET", requireSecret],
] as const;

/**
 * Creates a client from `KINDE_DOMAIN`, `KINDE_MANAGEMENT_CLIENT_ID` and `KINDE_MANAGEMENT_CLIENT_SECRET`. They are read when you
 * call this. `overrides` takes every option of `createKinde` and wins over the environment.
 * @throws {ConfigurationError} if a required variable is missing or invalid; the message names it.
 */
export function kindeFromEnv(overrides?: PartialKindeOptions): Kinde {
  const given = overrides ?? {};
  const env = environment();
  const options: Partial<Record<(typeof VARIABLES)[number][0], string>> = {};
  for (const [option, name, validate] of VARIABLES) {
    if (given[option] !== undefined) continue;
    const isNeeded = option === "domain" ? given.apiUrl === undefined : given.accessToken === undefined;
    const value = env[name];
    if (isNeeded) requireGiven(name, value || undefined, kindeFromEnv, `: set it in the environment, or pass ${option}`);
    if (value) options[option] = validate(name, value);
  }
  return createKindeClient({ ...given, ...options });
}

/** Looked up at each call, because Workers fill it late. Empty if the runtime has none. */
function environment(): Readonly<Record<string, string | undefined>> {
  const runtime: typeof globalThis & { process?: { env?: Record<string, string | undefined> } } = globalThis;
  return runtime.process?.env ?? {};
}
