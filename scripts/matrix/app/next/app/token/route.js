// A route that Next would prerender if kinnect let it.
import { isKinnectError } from "kinnect/kinde";
import { kinde } from "../kinde.js";

/* global process, Response */
export async function GET() {
  try {
    const token = await kinde.connectedApps.session(process.env.SESSION_ID).token();
    return Response.json({ length: token.value.length, text: String(token) });
  } catch (error) {
    if (isKinnectError(error, "reconnect_required")) return Response.json({ code: error.code });
    throw error;
  }
}
