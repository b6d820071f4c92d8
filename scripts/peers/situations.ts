/**
 * The situations, one row each: how the server behaves, what the client does, and how the outcome is put into words.
 */
import type { Observation, Outcome, Plan } from "./observation.js";
import { after, ended, inTime, plural } from "./report/words.js";
import { type Behavior, PAGE } from "./server.js";

export interface Situation {
  readonly title: string;
  readonly behavior: Behavior;
  readonly plan: Plan;
  /** Whether it is about the tokens that a client gets by itself. */
  readonly isAboutTokens: boolean;
  readonly say: (observation: Observation) => string;
}

const CALLERS = 50;
const RESET_S = 1;
const HTML = "<!doctype html><title>Down for maintenance</title>";
const ONE_CALL: Plan = { method: "call", rounds: 1, concurrency: 1, retries: true };

export const SITUATIONS: readonly Situation[] = [
  {
    title: `${CALLERS} concurrent calls without a token yet: token requests (each is billed)`,
    behavior: {},
    plan: { ...ONE_CALL, concurrency: CALLERS },
    isAboutTokens: true,
    say: ({ requests }) => String(requests.token),
  },
  {
    title: "The token endpoint answers 401",
    behavior: { token: () => ({ status: 401, body: JSON.stringify({ error: "invalid_client" }) }) },
    plan: ONE_CALL,
    isAboutTokens: false,
    say: ({ outcomes, requests }) =>
      `${ended(first(outcomes))}; ${requests.bare > 0 ? `${plural(requests.bare, "API request")} sent without a token` : "no API request sent"}`,
  },
  {
    title: "The API answers 401 to a token that had an hour of its day behind it",
    behavior: { api: (n, authorization) => (n > 1 && isFirst(authorization) ? { status: 401, body: "{}" } : undefined) },
    plan: { ...ONE_CALL, rounds: 3 },
    isAboutTokens: true,
    say: sayRenewal,
  },
  ...(["headers", "body"] as const).map((stall) => ({
    title: stall === "headers" ? "The server accepts and never answers" : "The server stalls after the headers",
    // The first call gets the token and warms up, so that the time of the second is the time limit's.
    behavior: { api: (n: number) => (n > 1 ? { stall, body: PAGE } : undefined) },
    plan: { ...ONE_CALL, rounds: 2, retries: false },
    isAboutTokens: false,
    say: ({ outcomes }: Observation) => inTime(last(outcomes)),
  })),
  {
    title: `429 with \`RateLimit-Reset: ${RESET_S}\`, then 200`,
    // The first call gets the token and warms up; the second meets the limit.
    behavior: { api: (n) => (n === 2 ? { status: 429, headers: { "ratelimit-reset": String(RESET_S) }, body: "{}" } : undefined) },
    plan: { ...ONE_CALL, rounds: 2 },
    isAboutTokens: false,
    say: sayWait,
  },
  {
    title: "An HTML page with status 200",
    behavior: { api: () => ({ headers: { "content-type": "text/html" }, body: HTML }) },
    plan: ONE_CALL,
    isAboutTokens: false,
    say: ({ outcomes }) => ended(first(outcomes)),
  },
  {
    title: "JSON with status 200 that breaks off",
    behavior: { api: () => ({ body: PAGE.slice(0, PAGE.length / 2) }) },
    plan: ONE_CALL,
    isAboutTokens: false,
    say: ({ outcomes }) => ended(first(outcomes)),
  },
  {
    title: "The token, printed",
    behavior: {},
    plan: { ...ONE_CALL, method: "token" },
    isAboutTokens: false,
    say: ({ outcomes }) => (outcomes.some((outcome) => outcome.kind === "resolved" && outcome.shows.length > 0) ? "in clear" : "redacted"),
  },
];

function sayRenewal({ outcomes, requests }: Observation): string {
  const [, second, third] = outcomes;
  if (second?.kind === "resolved" && requests.token === 2 && requests.api === 4) return "renews it and repeats the call once";
  const now = second === undefined ? "not called" : ended(second);
  return third?.kind === "resolved" ? now : `${now}; every later call fails too`;
}

function sayWait({ outcomes }: Observation): string {
  const call = last(outcomes);
  if (call.kind !== "resolved") return after(call);
  return call.ms < RESET_S * 1000 ? "repeats too early, then succeeds" : "waits, then succeeds";
}

function isFirst(authorization: string): boolean {
  const [, payload = ""] = authorization.split(".");
  return Buffer.from(payload, "base64url").toString().includes('"token-1"');
}

function first([outcome]: readonly Outcome[]): Outcome {
  if (outcome === undefined) throw new Error("no call was made");
  return outcome;
}

function last(outcomes: readonly Outcome[]): Outcome {
  return first(outcomes.slice(-1));
}
