/**
 * A client from the environment.
 */
import { ConfigurationError } from "../errors/index.js";
import { type Kinde, kindeClient } from "./create-kinde.js";
import type { LooseKindeOptions } from "./options.js";

const VARIABLES = {
  domain: "KINDE_DOMAIN",
  clientId: "KINDE_MANAGEMENT_CLIENT_ID",
  clientSecret: "KINDE_MANAGEMENT_CLIENT_SECRET",
} as const;

type Option = keyof typeof VARIABLES;

/**
 * A client with the domain and the credentials from `KINDE_DOMAIN`, `KINDE_MANAGEMENT_CLIENT_ID` and
 * `KINDE_MANAGEMENT_CLIENT_SECRET`, which are read when it is called. Given options win over the environment.
 * @throws {ConfigurationError} when a variable that is needed is missing or unusable; the message names it.
 */
export function kindeFromEnv(overrides: LooseKindeOptions = {}): Kinde {
  const given = Object.fromEntries(Object.entries(overrides).filter(([, value]) => value !== undefined)) as LooseKindeOptions;
  const env = environment();
  const found: Partial<Record<Option, string>> = {};
  const names: Partial<Record<Option, string>> = {};
  for (const option of ["domain", "clientId", "clientSecret"] as const) {
    if (given[option] !== undefined) continue;
    const name = VARIABLES[option];
    const value = env[name];
    if (value !== undefined && value !== "") {
      found[option] = value;
      names[option] = name;
    } else if (option === "domain" ? given.apiUrl === undefined : given.accessToken === undefined) {
      throw new ConfigurationError(`${name} is not set in the environment. Set it, or pass ${option}.`);
    }
  }
  return kindeClient({ ...found, ...given }, names);
}

/** Looked up when asked, as Workers fill it late; empty where the runtime has none. */
function environment(): Readonly<Record<string, string | undefined>> {
  const runtime: typeof globalThis & { process?: { env?: Record<string, string | undefined> } } = globalThis;
  return runtime.process?.env ?? {};
}
