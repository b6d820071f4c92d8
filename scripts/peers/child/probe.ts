/**
 * A child process: runs one situation with one client and reports how its calls ended.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";
import { CLIENT_SECRET, type ClientId, PATIENCE_MS, TOKEN_MARK } from "../clients.js";
import type { Outcome, Plan, Secret } from "../observation.js";
import { CONNECT } from "./clients.js";

/** What the parent passes as the one argument, in JSON. */
export interface Task {
  readonly client: ClientId;
  readonly origin: string;
  readonly module: string;
  readonly plan: Plan;
}

const HOUR_MS = 3_600_000;
const VALUE_LENGTH = 24;
const SECRETS: readonly (readonly [Secret, string])[] = [
  ["client secret", CLIENT_SECRET],
  ["token", TOKEN_MARK],
];

const { client: id, origin, module, plan } = JSON.parse(process.argv[2] ?? "") as Task;
let skippedMs = 0;
const client = await CONNECT[id]({ origin, module, retries: plan.retries, now: () => Date.now() + skippedMs });
const outcomes: Outcome[] = [];
for (let round = 0; round < plan.rounds; round++) {
  outcomes.push(...(await Promise.all(Array.from({ length: plan.concurrency }, () => watch(client[plan.method])))));
  // Between the rounds an hour passes. Only kinnect looks at the clock for more than a token's end, which is far away.
  skippedMs += HOUR_MS;
}
// A call that hangs would keep the process alive.
process.send?.(outcomes, () => process.exit());

async function watch(call: () => Promise<unknown>): Promise<Outcome> {
  const start = performance.now();
  const ms = (): number => performance.now() - start;
  const done = call().then(
    (value): Outcome => ({ kind: "resolved", ms: ms(), value: brief(value), shows: secretsIn(value) }),
    (error: unknown): Outcome => ({ kind: "rejected", ms: ms(), error: nameOf(error), shows: secretsIn(error) }),
  );
  return Promise.race([done, sleep(PATIENCE_MS).then((): Outcome => ({ kind: "pending", ms: ms() }))]);
}

/** Everything that a log could show of it. */
function secretsIn(value: unknown): readonly Secret[] {
  const shown = [inspect(value, { showHidden: true, depth: Infinity }), json(value), String(value)].join("\n");
  return SECRETS.filter(([, text]) => shown.includes(text)).map(([secret]) => secret);
}

function json(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "";
  } catch {
    return "";
  }
}

function brief(value: unknown): string {
  const text = json(value) || String(value);
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}…` : text;
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
