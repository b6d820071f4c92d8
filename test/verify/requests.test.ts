/**
 * authenticate(): the Bearer token of requests of every shape.
 */
import type { IncomingRequest } from "../../src/verify/index.js";
import { outcomeOf, signToken, testVerifier, USER_CLAIMS } from "./tenant.js";

const TOKEN = signToken(USER_CLAIMS);
const URL = "https://api.example.com/reports";

const ACCEPTED: readonly (readonly [name: string, request: IncomingRequest])[] = [
  ["a Request", new Request(URL, { headers: { authorization: `Bearer ${TOKEN}` } })],
  ["Headers alone", { headers: new Headers({ Authorization: `Bearer ${TOKEN}` }) }],
  ["a request of Node or Express", { headers: { host: "api.example.com", authorization: `Bearer ${TOKEN}`, cookie: undefined } }],
  ["a Lambda event", { headers: { Authorization: `Bearer ${TOKEN}` } }],
  ["a list with one value", { headers: { authorization: [`Bearer ${TOKEN}`] } }],
  ["the scheme in small letters", { headers: { authorization: `bearer ${TOKEN}` } }],
  ["several spaces after the scheme", { headers: { authorization: `Bearer   ${TOKEN}` } }],
];

test.each(ACCEPTED)("%s is accepted", async (_, request) => {
  expect(await testVerifier().authenticate(request, { scopes: ["read:reports"] })).toMatchObject({ sub: USER_CLAIMS.sub });
});

const REFUSED: readonly (readonly [name: string, request: IncomingRequest, reason: string])[] = [
  ["without an Authorization header", new Request(URL), "missing"],
  ["with an empty one", { headers: { authorization: "" } }, "missing"],
  ["with Basic", { headers: { authorization: "Basic dXNlcjpwYXNz" } }, "missing"],
  ["with DPoP", { headers: { authorization: `DPoP ${TOKEN}` } }, "missing"],
  ["with the token alone", { headers: { authorization: TOKEN } }, "missing"],
  ["with the scheme alone", { headers: { authorization: "Bearer" } }, "missing"],
  ["with the scheme and a space", { headers: { authorization: "Bearer " } }, "missing"],
  ["with a scheme that begins like Bearer", { headers: { authorization: `Bearertoken ${TOKEN}` } }, "missing"],
  ["with the token in the query", new Request(`${URL}?access_token=${TOKEN}`), "missing"],
  ["with the token in a cookie", { headers: { cookie: `access_token=${TOKEN}` } }, "missing"],
  ["with two tokens", { headers: { authorization: [`Bearer ${TOKEN}`, `Bearer ${TOKEN}`] } }, "malformed"],
  ["with two headers", { headers: { authorization: `Bearer ${TOKEN}`, Authorization: `Bearer ${TOKEN}` } }, "malformed"],
  ["with something after the token", { headers: { authorization: `Bearer ${TOKEN} x` } }, "malformed"],
  ["with Bearer twice", { headers: { authorization: `Bearer Bearer ${TOKEN}` } }, "malformed"],
];

test.each(REFUSED)("a request %s is refused", async (_, request, reason) => {
  expect(await outcomeOf(testVerifier().authenticate(request))).toBe(reason);
});

test.each([undefined, null, "request", {}, { headers: undefined }, { headers: "authorization" }])("%p is no request", async (request) => {
  const error: unknown = await testVerifier()
    .authenticate(request as never)
    .catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ code: "configuration", message: "request must have headers." });
});
