// A small program for bundlers: calls an operation, and the raw client.
import { createKnetik } from "kinnect";
import { createKinde } from "kinnect/kinde";
import { getUserData } from "kinnect/kinde/operations";
import { getToken } from "kinnect/knetik/operations";
import { domain, clientId, clientSecret, userId } from "./settings.mjs";

async function main() {
  const kinde = createKinde({ domain, clientId, clientSecret });
  const user = await kinde.call(getUserData, { query: { id: userId } });
  const { data } = await kinde.management.GET("/api/v1/users");
  const knetik = createKnetik({ baseUrl: domain, clientId, clientSecret });
  console.log(JSON.stringify([user.id === userId, data.users.length > 0, typeof knetik.call, getToken.id]));
}

main();
