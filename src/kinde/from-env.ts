/**
 * Creates a Kinde client from environment variables.
 */
import { check, requireSecret } from "../http/validate.js";
import { type Kinde, kindeClient } from "./client.js";
import { domainOrigin, type LooseKindeOptions } from "./options.js";

/** The variables, and what each must be. */
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
export function kindeFromEnv(overrides: LooseKindeOptions = {}): Kinde {
  const env = environment();
  const found: Partial<Record<(typeof VARIABLES)[number][0], string>> = {};
  for (const [option, name, required] of VARIABLES) {
    if (overrides[option] !== undefined) continue;
    const isNeeded = option === "domain" ? overrides.apiUrl === undefined : overrides.accessToken === undefined;
    const value = env[name];
    check(value || !isNeeded, name, `be set in the environment, or ${option} be given`);
    if (value) found[option] = required(name, value);
  }
  return kindeClient({ ...overrides, ...found });
}

/** Looked up when asked, as Workers fill it late; empty where the runtime has none. */
function environment(): Readonly<Record<string, string | undefined>> {
  const runtime: typeof globalThis & { process?: { env?: Record<string, string | undefined> } } = globalThis;
  return runtime.process?.env ?? {};
}
