/**
 * The machine-to-machine token for calls to Kinde.
 */
import { createGivenCredential, type Credential } from "../tokens/credential.js";
import type { TokenConfig } from "../tokens/options.js";
import { createM2mCredential } from "./m2m.js";
import type { KindeConfig } from "./options.js";

export function createManagementCredential({ management }: KindeConfig, config: TokenConfig): Credential {
  if (management.accessToken !== undefined) return createGivenCredential(management.accessToken, config);
  return createM2mCredential("management", management, config);
}
