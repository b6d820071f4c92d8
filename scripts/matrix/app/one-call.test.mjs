/* global test, expect */
// A small program for test runners that load ES modules.
import { createKinde } from "kinnect";
import { getUserData } from "kinnect/kinde/operations";
import { domain, clientId, clientSecret, userId } from "./settings.mjs";

test("an operation and the raw client are called", async () => {
  const kinde = createKinde({ domain, clientId, clientSecret });
  expect((await kinde.call(getUserData, { query: { id: userId } })).id).toBe(userId);
  expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
});
