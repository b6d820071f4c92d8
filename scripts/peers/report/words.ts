/**
 * What was observed, in the words of a table's cell.
 */
import { TIMEOUT_MS } from "../clients.js";
import type { Outcome, Secret } from "../observation.js";

/** Calls that end faster than this don't get a time: on a busy machine it would be that of their start. */
const AT_ONCE_MS = 450;
/** What a busy machine may add to a time limit. */
const SLACK_MS = 500;

export function ended(outcome: Outcome): string {
  switch (outcome.kind) {
    case "resolved":
      return `resolves with \`${outcome.value}\``;
    case "rejected":
      return `\`${outcome.error}\``;
    case "pending":
      return `no timeout seen in ${Math.floor(outcome.ms / 1000)} s`;
  }
}

/** The same, with the time it took. */
export function after(outcome: Outcome): string {
  if (outcome.kind === "pending") return ended(outcome);
  return `${ended(outcome)} ${outcome.ms < AT_ONCE_MS ? "at once" : `after ${seconds(outcome.ms)}`}`;
}

/** How a call ended that can only end by its time limit. */
export function inTime(outcome: Outcome): string {
  return outcome.kind === "rejected" && outcome.ms < TIMEOUT_MS + SLACK_MS ? `${ended(outcome)} in time` : after(outcome);
}

/** Which secrets the errors of all failed calls show. */
export function leaks(outcomes: readonly Outcome[]): string {
  const errors = outcomes.filter((outcome) => outcome.kind === "rejected");
  const secrets: readonly Secret[] = ["client secret", "token"];
  const found = secrets.flatMap((secret) => {
    const count = errors.filter(({ shows }) => shows.includes(secret)).length;
    return count === 0 ? [] : [`the ${secret} in ${count}`];
  });
  return `${found.length === 0 ? "none" : found.join(", ")} of ${plural(errors.length, "error")}`;
}

/** One cell for two clients of one package: once if they agree. */
export function merged(kinde: string, knetik: string): string {
  return kinde === knetik ? kinde : `Kinde: ${kinde}; Knetik: ${knetik}`;
}

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
