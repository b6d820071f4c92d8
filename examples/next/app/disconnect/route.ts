import { getApp, KEY_CODE_REF } from "../../lib/app";
import { signedInUser } from "../../lib/signed-in";

export async function POST(): Promise<Response> {
  const user = await signedInUser();
  if (user === undefined) return new Response("Please sign in.", { status: 401 });
  const session = await getApp().kinde.connectedApps.find({ keyCodeRef: KEY_CODE_REF, ...user });
  await session?.revoke();
  return new Response(null, { status: 303, headers: { location: "/" } });
}
