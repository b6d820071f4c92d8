// A route that only tokens of the tenant may call.
import { createVerifier, isKinnectError } from "kinnect/verify";

/* global process, Response */
const verifier = createVerifier({ domain: process.env.KINDE_DOMAIN, audience: "https://api.example.com" });

export async function GET(request) {
  try {
    const { azp } = await verifier.authenticate(request, { scopes: ["read:reports"] });
    return Response.json({ reader: azp });
  } catch (error) {
    if (!isKinnectError(error, "token_rejected")) throw error;
    return new Response(null, { status: error.status, headers: { "WWW-Authenticate": error.wwwAuthenticate } });
  }
}
