/**
 * Who is calling: an agent, by the access token that was issued to it for this server, or a user's browser, by the cookie of the sign-in.
 */
import { InvalidTokenError } from "@modelcontextprotocol/sdk/server/auth/errors.js";
import type { AuthInfo } from "@modelcontextprotocol/sdk/server/auth/types.js";
import { parseCookie } from "cookie";
import { isKinnectError } from "kinnect";
import { createVerifier } from "kinnect/verify";
import { KINDE_DOMAIN, MCP_URL } from "./settings.js";

const agents = createVerifier({ domain: KINDE_DOMAIN, audience: MCP_URL });
const browsers = createVerifier({ domain: KINDE_DOMAIN, audience: null });

/** Verifies the token of an agent. `extra.userId` is the user it acts for. */
export async function verifyAccessToken(token: string): Promise<AuthInfo> {
  try {
    const claims = await agents.verify(token);
    if (claims.kind !== "user") throw new InvalidTokenError("The token isn't a user's.");
    return { token, clientId: claims.azp, scopes: [...(claims.scp ?? [])], expiresAt: claims.exp, extra: { userId: claims.sub } };
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) throw new InvalidTokenError(error.message);
    throw error;
  }
}

/** The user who is signed in to this browser, or `undefined`. Signing in isn't part of this example. */
export async function signedInUser(cookies: string | null | undefined): Promise<string | undefined> {
  const token = parseCookie(cookies ?? "")["access_token"];
  if (token === undefined) return undefined;
  try {
    const claims = await browsers.verify(token);
    return claims.kind === "user" ? claims.sub : undefined;
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return undefined;
    throw error;
  }
}
