/**
 * The limits of `npm run bench:verify`.
 */
import { exceededLimits } from "../../scripts/bench-verify/limits.js";

const GOOD = { micros: 170, ratio: 1.1, requestsUnderAttack: 1, acceptsExpired: false };

test("what the verifier promises is within the limits", () => {
  expect(exceededLimits(GOOD, 9000)).toEqual([]);
});

test.each([
  ["a second request", { ...GOOD, requestsUnderAttack: 2 }, 9000, "cost 2 JWKS requests"],
  ["an expired token that is accepted", { ...GOOD, acceptsExpired: true }, 9000, "expired"],
  ["one byte more", GOOD, 9001, "9001 bytes"],
  ["more CPU time", { ...GOOD, ratio: 1.51 }, 9000, "1.51 times"],
  ["a time that wasn't measured", { ...GOOD, ratio: NaN }, 9000, "NaN times"],
  ["no measurement", undefined, 9000, "wasn't measured"],
])("%s exceeds a limit of the verifier's benchmark", (_, measured, bytes, problem) => {
  expect(exceededLimits(measured, bytes)).toEqual([expect.stringContaining(problem)]);
});
