/**
 * The part of the demo about what comes in: the tokens of machines and users, and webhooks.
 */
import { createKinde } from "../../src/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";
import { createVerifier, isKinnectError } from "../../src/verify/index.js";
import { createWebhooks } from "../../src/webhooks/index.js";
import { ensure, type Report } from "./report.js";

const HOUR_MS = 3_600_000;

export async function receivedTokens(report: Report, sandbox: Sandbox): Promise<void> {
  const { url, options } = sandbox.kinde;
  const audience = "https://api.example.com";
  const { now } = sandbox.clock;
  report.chapter("Your own API receives a token, and trusts no other");
  const verifier = report.run("createVerifier({ domain: url, audience, now })", () => createVerifier({ domain: url, audience, now }));
  const reports = createKinde({ ...options, now }).m2m({ audience, scopes: ["read:reports"] });
  const { value } = await reports.tokens.get();
  await report.step(
    "verify",
    'verifier.verify(value, { scopes: ["read:reports"] })',
    () => verifier.verify(value, { scopes: ["read:reports"] }),
    ({ kind, scope }) => `a ${kind}'s token for this API, with the scope ${scope ?? ""}`,
  );
  const forged = sandbox.kinde.issueUserToken({ audience, signedWith: "withdrawn" });
  await report.step(
    "forged",
    "refusal(verifier.verify(forged))",
    () => refusal(verifier.verify(forged)),
    (reason) => `a token signed with a key that Kinde doesn't publish is refused, reason "${reason}"`,
  );
  const expired = sandbox.kinde.issueUserToken({ audience, claims: { exp: 1_700_000_000 } });
  await report.step(
    "expired",
    "refusal(verifier.verify(expired))",
    () => refusal(verifier.verify(expired)),
    (reason) => `a token whose time has passed is refused, reason "${reason}"`,
  );
}

export async function receivedWebhooks(report: Report, sandbox: Sandbox): Promise<void> {
  const { url } = sandbox.kinde;
  const { now } = sandbox.clock;
  report.chapter("Kinde reports what happened, and your handler runs once");
  const deleted: string[] = [];
  const webhooks = report.run("createWebhooks({ domain: url, now })", () => createWebhooks({ domain: url, now }));
  const to = webhooks.handler({ "user.deleted": ({ data }) => void deleted.push(data.user.id) });
  await report.step(
    "webhook",
    'sandbox.kinde.sendWebhook("user.deleted", { to, duplicates: 1 })',
    () => sandbox.kinde.sendWebhook("user.deleted", { to, duplicates: 1 }),
    ({ attempts }) => {
      ensure(attempts.every(({ status }) => status === 200) && deleted.length === 1, "the event wasn't handled exactly once");
      return `delivered ${attempts.length} times, answered with 200 each time, and handled ${deleted.length === 1 ? "once" : "more than once"}`;
    },
  );
  const timestamp = now() - 100 * HOUR_MS;
  await report.step(
    "old",
    'sandbox.kinde.sendWebhook("user.deleted", { to, timestamp })',
    () => sandbox.kinde.sendWebhook("user.deleted", { to, timestamp }),
    ({ attempts: [attempt] }) => {
      ensure(attempt?.status === 400, "an old event was accepted");
      return "an event of four days ago, correctly signed, is answered with 400";
    },
  );
}

async function refusal(verified: Promise<unknown>): Promise<string> {
  try {
    await verified;
  } catch (error) {
    if (isKinnectError(error, "token_rejected")) return error.reason;
    throw error;
  }
  throw new Error("the token was accepted");
}
