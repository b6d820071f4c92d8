/* global test, expect */
// A small program for test runners that load CommonJS.
const { createKinde } = require("kinnect");
const { getUserData } = require("kinnect/kinde/operations");

test("an operation and the raw client are called", async () => {
  const { domain, clientId, clientSecret, userId } = require("./settings.cjs");
  const kinde = createKinde({ domain, clientId, clientSecret });
  expect((await kinde.call(getUserData, { query: { id: userId } })).id).toBe(userId);
  expect((await kinde.management.GET("/api/v1/users")).response.status).toBe(200);
});
