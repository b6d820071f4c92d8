/**
 * Who is signed in. Signing in isn't part of this example: your app keeps Kinde's access token in an HttpOnly cookie, SameSite=Lax.
 */
import { isKinnectError } from "kinnect";
import { cookies } from "next/headers";
import { getApp } from "./app";

/** The user of the current request, or `undefined` if nobody is signed in. */
export async function signedInUser(): Promise<{ userId: string } | undefined> {
  const token = (await cookies()).get("access_token")?.value;
  if (token === undefined) return undefined;
  try {
    const claims = await getApp().verifier.verify(token);
    return claims.kind === "user" ? { userId: claims.sub } : undefined;
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return undefined;
    throw error;
  }
}
