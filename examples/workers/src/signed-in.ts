/**
 * Who is signed in. Signing in isn't part of this example: your app keeps Kinde's access token in an HttpOnly cookie, SameSite=Lax.
 */
import { env } from "cloudflare:workers";
import { parse } from "hono/utils/cookie";
import { isKinnectError } from "kinnect";
import { createVerifier } from "kinnect/verify";

const verifier = createVerifier({ domain: env.KINDE_DOMAIN, audience: null });

/** The user, or `undefined` if nobody is signed in. */
export async function signedInUser({ headers }: Request): Promise<{ userId: string } | undefined> {
  const { access_token: token } = parse(headers.get("cookie") ?? "", "access_token");
  if (token === undefined) return undefined;
  try {
    const claims = await verifier.verify(token);
    return claims.kind === "user" ? { userId: claims.sub } : undefined;
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return undefined;
    throw error;
  }
}
