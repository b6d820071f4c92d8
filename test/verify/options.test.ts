/**
 * Wrong options and checks are refused by name, before anything is sent.
 */
import { createVerifier, type VerifierOptions } from "../../src/verify/index.js";
import { outcomeOf, signToken, testVerifier, USER_CLAIMS } from "./tenant.js";

const GOOD = { domain: "mybiz.kinde.com", audience: "https://api.example.com" };

test.each([
  ["no domain", { domain: undefined }, "domain is missing."],
  ["an empty domain", { domain: "" }, "domain must be a string that is not empty."],
  ["a domain with a path", { domain: "https://mybiz.kinde.com/api" }, "domain must be an origin, without a path."],
  ["a domain over http", { domain: "http://mybiz.kinde.com" }, "domain must be an https URL"],
  ["no domain in a list", { domain: [] }, "domain must name at least one."],
  ["a list of domains with a hole", { domain: ["mybiz.kinde.com", undefined] }, "domain must name at least one"],
  ["an issuer beside a domain", { issuer: "https://a.test", jwksUrl: "https://a.test/jwks" }, "issuer and jwksUrl must be given together"],
  ["an issuer without its keys", { domain: undefined, issuer: "https://a.test" }, "jwksUrl is missing."],
  ["keys without an issuer", { domain: undefined, jwksUrl: "https://a.test/jwks" }, "issuer and jwksUrl must be given together"],
  ["keys over http", { domain: undefined, issuer: "https://a.test", jwksUrl: "http://a.test/jwks" }, "jwksUrl must be an https URL"],
  ["no audience", { audience: undefined }, "audience is missing: pass your API's identifier in Kinde, or null to accept any."],
  ["an empty audience", { audience: "" }, "audience must be a string that is not empty."],
  ["an empty list of audiences", { audience: [] }, "audience must name at least one."],
  ["a tolerance below 0", { clockToleranceMs: -1 }, "clockToleranceMs must be a number, 0 or more."],
  ["an endless tolerance", { clockToleranceMs: Infinity }, "clockToleranceMs must be finite."],
  ["a maximum age that is no number", { maxAgeMs: "60" }, "maxAgeMs must be a number, 0 or more."],
  ["a time limit of 0", { timeoutMs: 0 }, "timeoutMs must be a number, 1 or more."],
  ["a fetch that is no function", { fetch: "fetch" }, "fetch must be a function."],
  ["a clock that is no function", { now: 0 }, "now must be a function."],
  ["a misspelled option", { audiences: "a" }, "audiences must not be given: there is no such option (is it misspelled?)."],
  ["algorithms", { algorithms: ["HS256"] }, "algorithms must not be given"],
])("createVerifier() throws ConfigurationError for %s", (_, options, message) => {
  expect(() => createVerifier({ ...GOOD, ...options } as VerifierOptions)).toThrow(
    expect.objectContaining({ code: "configuration", message: expect.stringContaining(message) }),
  );
});

test.each([
  ["scopes that are undefined", { scopes: undefined }, "scopes is missing."],
  ["no scope in a list", { scopes: [] }, "scopes must name a scope, or be left out."],
  ["scopes as a text", { scopes: "read:reports" }, "scopes must be a list of scope names."],
  ["a scope that would break the challenge", { scopes: ['a", error="b'] }, "scopes must be a list of scope names."],
  ["permissions that are undefined", { permissions: undefined }, "permissions must be a list with at least one permission"],
  ["no permission in a list", { permissions: [] }, "permissions must be a list with at least one permission"],
  ["permissions as a text", { permissions: "reports:read" }, "permissions must be a list with at least one permission"],
  ["an organization that is undefined", { orgCode: undefined }, "orgCode is missing."],
  ["an empty organization", { orgCode: "" }, "orgCode must be a string that is not empty."],
  ["a misspelled check", { scope: ["read:reports"] }, "scope must not be given: there is no such option"],
  ["a text", "read:reports", "the checks of a token must be an object."],
  ["null", null, "the checks of a token must be an object."],
  ["a signal that is none", { signal: {} }, "signal must be an AbortSignal."],
])("verify() and authenticate() reject with ConfigurationError for %s, also for a bad token", async (_, checks, message) => {
  const { verify, authenticate, requests } = testVerifier();
  for (const promise of [verify(signToken(USER_CLAIMS), checks as never), authenticate({ headers: {} }, checks as never)]) {
    const error: unknown = await promise.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "configuration", message: expect.stringContaining(message) });
  }
  expect(requests).toHaveLength(0);
});

test("the global fetch is looked up for each request", async () => {
  const { fetch } = testVerifier();
  const verifier = createVerifier({ ...GOOD, now: () => USER_CLAIMS.iat * 1000 });
  const mocked = jest.spyOn(globalThis, "fetch").mockImplementation(fetch);
  expect(await outcomeOf(verifier.verify(signToken(USER_CLAIMS)))).toBe("accepted");
  mocked.mockRestore();
});

test("verify and authenticate work without this", async () => {
  const { verify, authenticate } = testVerifier();
  const token = signToken(USER_CLAIMS);
  expect([await outcomeOf(verify(token)), await outcomeOf(authenticate({ headers: { authorization: `Bearer ${token}` } }))]).toEqual([
    "accepted",
    "accepted",
  ]);
});
