/**
 * How `npm run peers` puts what it saw into a table. Nothing is installed or requested here.
 */
import type { Observation, Outcome } from "../../scripts/peers/observation.js";
import { table } from "../../scripts/peers/report/table.js";
import { after, ended, inTime, leaks, merged } from "../../scripts/peers/report/words.js";
import type { Requests } from "../../scripts/peers/server.js";
import { SITUATIONS } from "../../scripts/peers/situations.js";

const RESOLVED: Outcome = { kind: "resolved", ms: 5, value: "undefined", shows: [] };
const REJECTED: Outcome = { kind: "rejected", ms: 5, error: "ApiError", shows: [] };
const PENDING: Outcome = { kind: "pending", ms: 3_080 };

test("columns of a table are as wide as their widest cell, and a bar in a cell doesn't end it", () => {
  expect(table(["", "kinnect"], [["a | b", "1"]]).split("\n")).toEqual([
    "|        | kinnect |",
    "| ------ | ------- |",
    "| a \\| b | 1       |",
  ]);
});

test("an end is told with its error or value, and with its time if it took any", () => {
  expect([RESOLVED, REJECTED, PENDING].map(ended)).toEqual(["resolves with `undefined`", "`ApiError`", "no timeout seen in 3 s"]);
  expect([REJECTED, { ...REJECTED, ms: 512 }, PENDING].map(after)).toEqual([
    "`ApiError` at once",
    "`ApiError` after 0.5 s",
    "no timeout seen in 3 s",
  ]);
});

test("a call that its time limit ends is in time if little was added to it", () => {
  expect([512, 1_400].map((ms) => inTime({ ...REJECTED, ms }))).toEqual(["`ApiError` in time", "`ApiError` after 1.4 s"]);
  expect(inTime(PENDING)).toBe("no timeout seen in 3 s");
});

test("secrets are counted in errors alone", () => {
  const outcomes: readonly Outcome[] = [{ ...RESOLVED, shows: ["token"] }, PENDING, { ...REJECTED, shows: ["token"] }, REJECTED];
  expect(leaks(outcomes)).toBe("the token in 1 of 2 errors");
  expect(leaks([REJECTED])).toBe("none of 1 error");
});

test("kinnect's two clients share a cell if they agree", () => {
  expect([merged("1", "1"), merged("1", "2")]).toEqual(["1", "Kinde: 1; Knetik: 2"]);
});

test("concurrent calls are told by the number of token requests", () => {
  expect(say(/^50 concurrent/, [RESOLVED], { token: 50 })).toBe("50");
});

test("a refused grant tells whether the API was asked without a token", () => {
  expect(say(/^The token endpoint/, [REJECTED], { token: 1 })).toBe("`ApiError`; no API request sent");
  expect(say(/^The token endpoint/, [REJECTED], { token: 1, api: 1, bare: 1 })).toBe("`ApiError`; 1 API request sent without a token");
});

test("a renewal is one more token request and one repeated call, no more", () => {
  const title = /^The API answers 401/;
  expect(say(title, [RESOLVED, RESOLVED, RESOLVED], { token: 2, api: 4 })).toBe("renews it and repeats the call once");
  expect(say(title, [RESOLVED, RESOLVED, RESOLVED], { token: 3, api: 3 })).toBe("resolves with `undefined`");
  expect(say(title, [RESOLVED, REJECTED, REJECTED], { token: 1, api: 3 })).toBe("`ApiError`; every later call fails too");
});

test("a retry before the moment that the server named isn't called waiting", () => {
  expect([1_010, 400].map((ms) => say(/^429/, [{ ...RESOLVED, ms }]))).toEqual([
    "waits, then succeeds",
    "repeats too early, then succeeds",
  ]);
  expect(say(/^429/, [REJECTED])).toBe("`ApiError` at once");
});

test("a token is in clear if printing it shows it", () => {
  expect([["token"], []].map((shows) => say(/^The token, printed/, [{ ...RESOLVED, shows } as Outcome]))).toEqual(["in clear", "redacted"]);
});

function say(title: RegExp, outcomes: readonly Outcome[], requests: Partial<Requests> = {}): string | undefined {
  const observation: Observation = { outcomes, requests: { token: 0, api: 0, bare: 0, ...requests } };
  return SITUATIONS.find((situation) => title.test(situation.title))?.say(observation);
}
