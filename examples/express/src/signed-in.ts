/**
 * Who is signed in. Signing in isn't part of this example: your app keeps Kinde's access token in an HttpOnly cookie, SameSite=Lax.
 */
import { parseCookie } from "cookie";
import { isKinnectError } from "kinnect";
import { createVerifier } from "kinnect/verify";
import { KINDE_DOMAIN } from "./settings.js";

const verifier = createVerifier({ domain: KINDE_DOMAIN, audience: null });

/** The user's ID, or `undefined` if nobody is signed in. */
export async function signedInUser(cookies: string | null | undefined): Promise<string | undefined> {
  const token = parseCookie(cookies ?? "")["access_token"];
  if (token === undefined) return undefined;
  try {
    const claims = await verifier.verify(token);
    return claims.kind === "user" ? claims.sub : undefined;
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return undefined;
    throw error;
  }
}
