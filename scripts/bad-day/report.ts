/**
 * What is printed of the days: Markdown, for a terminal and for docs/bad-day.md.
 */
import { table } from "../peers/report/table.js";
import type { LoggedRequest } from "./day.js";
import { EXCUSES, type JudgedCall } from "./judge.js";
import type { CallKind } from "./load.js";
import type { Day } from "./run.js";
import { BAD_UNTIL_MS, phaseAt, phases } from "./schedule.js";

const KINDS: readonly CallKind[] = ["session.token", "session.token, fresh", "kinde.call", "provider fetch"];

/** All contenders, side by side. */
export function comparison(days: readonly Day[]): string {
  const row = (title: string, say: (day: Day) => string): readonly string[] => [title, ...days.map(say)];
  return table(
    ["", ...days.map(({ name }) => name)],
    [
      row("calls", ({ calls }) => count(calls.length)),
      row("that succeeded", ({ calls }) => share(calls)),
      ...KINDS.map((kind) => row(`— ${nameOf(kind)}`, ({ calls }) => share(calls.filter((call) => call.kind === kind)))),
      row("— after the bad ten minutes", ({ calls }) => share(calls.filter(isAfterwards))),
      row("errors that a right decision avoids", (day) => count(avoidable(day).length)),
      row("errors after all that could be done", ({ calls }) =>
        count(calls.filter(({ verdict }) => verdict !== undefined && verdict !== "avoidable").length),
      ),
      row("wrong results without an error", ({ calls }) => count(calls.filter(({ error }) => error?.startsWith("resolved")).length)),
      row("requests to Kinde", ({ requests }) => count(requests.filter(isToKinde).length)),
      row("— while it had asked the process to wait", ({ requests }) => count(tooEarly(requests).length)),
      row("management tokens minted (billed)", ({ minted }) => count(minted)),
      row("99 of 100 calls take at most", ({ calls }) => seconds(durationAt(calls, 0.99))),
      row("the longest call takes", ({ calls }) => seconds(durationAt(calls, 1))),
    ],
  );
}

/** How many calls that began in each phase succeeded. */
export function byPhase(days: readonly Day[]): string {
  return table(
    ["", ...days.map(({ name }) => name)],
    [...phases(), undefined].map((phase) => [
      phase?.title ?? "in between",
      ...days.map(({ calls }) => share(calls.filter(({ startedAt }) => phaseAt(startedAt) === phase))),
    ]),
  );
}

/** One contender's errors by code, and why nothing could avoid them. */
export function errorsOf({ calls }: Day): string {
  const verdicts = [...EXCUSES, "avoidable"] as const;
  const codes = [...new Set(calls.flatMap(({ error }) => error ?? []))].sort();
  return table(
    ["error", ...verdicts],
    codes.map((code) => [
      `\`${code}\``,
      ...verdicts.map((verdict) => count(calls.filter((call) => call.error === code && call.verdict === verdict).length)),
    ]),
  );
}

/** One contender's requests by endpoint, and what became of them. */
export function requestsOf({ requests }: Day): string {
  const fates = [...new Set(requests.map(fateOf))].sort();
  const endpoints = [...new Set(requests.map(({ endpoint }) => endpoint))].sort();
  return table(
    ["", ...endpoints],
    fates.map((fate) => [
      fate,
      ...endpoints.map((endpoint) => count(requests.filter((request) => request.endpoint === endpoint && fateOf(request) === fate).length)),
    ]),
  );
}

export function avoidable({ calls }: Day): readonly JudgedCall[] {
  return calls.filter(({ verdict }) => verdict === "avoidable");
}

/** One line for each error, so that it can be looked into. */
export function describe({ process, kind, resource, startedAt, endedAt, error }: JudgedCall): string {
  return `${seconds(startedAt)}: process ${process}, ${nameOf(kind)} of ${resource}: ${error ?? ""} after ${seconds(endedAt - startedAt)}`;
}

function nameOf(kind: CallKind): string {
  const [method = "", option] = kind.split(", ");
  return method === "provider fetch" ? method : `\`${method}${option === undefined ? "" : `({ ${option}: true })`}\``;
}

function isAfterwards({ startedAt }: JudgedCall): boolean {
  return startedAt >= BAD_UNTIL_MS;
}

function isToKinde({ endpoint }: LoggedRequest): boolean {
  return endpoint !== "provider";
}

/** Requests of a process that a 429 had asked to come back later. */
function tooEarly(requests: readonly LoggedRequest[]): readonly LoggedRequest[] {
  const pauses = requests.filter(({ comeBackAt }) => comeBackAt !== undefined);
  return requests.filter(
    (request) =>
      isToKinde(request) &&
      pauses.some(
        ({ process, endedAt, comeBackAt = 0 }) => process === request.process && endedAt < request.sentAt && request.sentAt < comeBackAt,
      ),
  );
}

function fateOf({ fault, isUsable }: LoggedRequest): string {
  if (fault === undefined) return isUsable ? "answered" : "given up";
  return isUsable ? `answered, ${fault.replaceAll("_", " ")}` : fault.replaceAll("_", " ");
}

function share(calls: readonly JudgedCall[]): string {
  const succeeded = calls.filter(({ error }) => error === undefined).length;
  return calls.length === 0 ? "" : `${((100 * succeeded) / calls.length).toFixed(1)} %`;
}

function durationAt(calls: readonly JudgedCall[], quantile: number): number {
  const durations = calls.map(({ startedAt, endedAt }) => endedAt - startedAt).sort((one, other) => one - other);
  return durations[Math.min(durations.length - 1, Math.floor(durations.length * quantile))] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function count(n: number): string {
  return n.toLocaleString("en-US");
}
