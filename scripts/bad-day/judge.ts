/**
 * Which errors a right decision could have avoided. The judge knows the schedule and every request, and asks what the best client could have
 * done with kinnect's default limits: three attempts, and no wait longer than 10 s that an API asks for.
 */
import type { LoggedRequest } from "./day.js";
import type { Call } from "./load.js";
import { phases, SECOND_MS, STORE_BACK_AT_MS, STORE_HANGS_FROM_MS, storeStateAt } from "./schedule.js";
import type { Servers } from "./servers.js";

const MAX_ATTEMPTS = 3;
const MAX_RETRY_WAIT_MS = 10 * SECOND_MS;
/** A store that has failed is left alone for 5 s, then one operation tries it, which may take another second. */
const STORE_PROBE_MS = 6 * SECOND_MS;

/** What a caller wants by default: a token that ends earlier is only better than none, and may end while a better one is asked for. */
const MIN_VALIDITY_MS = 60 * SECOND_MS;

/** Why no decision could have avoided an error; the first one that holds. A page with status 200 is an answer that breaks the contract. */
export const EXCUSES = [
  "unknown session while the store is gone",
  "asked to wait longer than 10 s",
  "three attempts failed",
  "a page with status 200, which isn't repeated",
] as const;
export type Excuse = (typeof EXCUSES)[number];
export type Verdict = "avoidable" | Excuse;

export interface JudgedCall extends Call {
  /** `undefined` if the call went well. */
  readonly verdict: Verdict | undefined;
}

/** A process had a provider's token at this moment. */
interface Evidence {
  readonly process: number;
  readonly token: string;
  readonly at: number;
}

export function judge(calls: readonly Call[], servers: Servers): readonly JudgedCall[] {
  const court = new Court(calls, servers);
  return calls.map((call) => ({ ...call, verdict: call.error === undefined ? undefined : court.verdict(call) }));
}

class Court {
  readonly #servers: Servers;
  readonly #calls: readonly Call[];
  /** By session. */
  readonly #evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** Those that a process has used, by process: when each was first seen. */
  readonly #managementTokens: ReadonlyMap<number, readonly Evidence[]>;
  /** Requests to Kinde by process and resource. */
  readonly #requests: ReadonlyMap<string, readonly LoggedRequest[]>;

  constructor(calls: readonly Call[], servers: Servers) {
    this.#servers = servers;
    this.#calls = calls;
    const toKinde = servers.log.filter(({ endpoint }) => endpoint !== "provider");
    this.#evidence = evidenceBySession(calls, servers.log);
    this.#managementTokens = managementTokens(toKinde);
    this.#requests = grouped(toKinde, ({ process, resource }) => keyOf(process, resource));
  }

  verdict(call: Call): Verdict {
    // The provider works all day, and a token whose end is known needn't be handed out afterwards.
    if (/^(provider's|resolved)/.test(call.error ?? "")) return "avoidable";
    if (call.kind !== "kinde.call") {
      if (!this.#known(call).some(({ process }) => process === call.process) && isWithoutStore(call)) {
        return "unknown session while the store is gone";
      }
      if (call.kind !== "session.token, fresh" && this.#hasLivingToken(call)) return "avoidable";
    }
    if (isAskedToWaitLong(call)) return "asked to wait longer than 10 s";
    const last = this.#decisiveRequests(call);
    if (last.length === MAX_ATTEMPTS && last.every(hasFailedInTime)) return "three attempts failed";
    return last.at(-1)?.fault === "html" ? "a page with status 200, which isn't repeated" : "avoidable";
  }

  /** Whether the process had a token, at hand or in the store, that lived long enough when the call began, or still lives when it ends. */
  #hasLivingToken(call: Call): boolean {
    const canReadStore = !isWithoutStore(call);
    return this.#known(call).some(
      ({ process, token, at }) =>
        this.#servers.isAlive(token, Math.min(call.startedAt + MIN_VALIDITY_MS, call.endedAt)) &&
        (process === call.process || (canReadStore && storeStateAt(at) === "up")),
    );
  }

  /** What any process knew of the session before the call. */
  #known({ resource, startedAt }: Call): readonly Evidence[] {
    return (this.#evidence.get(resource) ?? []).filter(({ at }) => at < startedAt);
  }

  /** The last three requests that the call was waiting for: its own, or those for the management token if that was the problem. */
  #decisiveRequests(call: Call): readonly LoggedRequest[] {
    const { process, resource } = call;
    const own = this.#lastRequests(call, keyOf(process, resource), (other) => other.resource === resource);
    const tokens = this.#managementTokens.get(process) ?? [];
    // A management token at hand is no reason to fail.
    const hasToken = tokens.some(({ token, at }) => at < call.startedAt && this.#servers.isAlive(token, call.endedAt));
    return hasToken || own.length > 0 ? own : this.#lastRequests(call, keyOf(process, ""), () => true);
  }

  /** They belong to this call, or to calls that were under way when it began and may have shared them. */
  #lastRequests(call: Call, key: string, mayShare: (other: Call) => boolean): readonly LoggedRequest[] {
    const sharing = this.#calls.filter(
      (other) => other.startedAt <= call.startedAt && other.endedAt >= call.startedAt && other.process === call.process && mayShare(other),
    );
    const fromMs = Math.min(...sharing.map(({ startedAt }) => startedAt));
    return (this.#requests.get(key) ?? [])
      .filter(({ sentAt, endedAt }) => sentAt >= fromMs && endedAt <= call.endedAt)
      .slice(-MAX_ATTEMPTS);
  }
}

/** It failed, and was sent no earlier than the one before allowed. */
function hasFailedInTime({ isUsable, sentAt }: LoggedRequest, index: number, requests: readonly LoggedRequest[]): boolean {
  return !isUsable && sentAt >= (requests[index - 1]?.comeBackAt ?? 0);
}

function evidenceBySession(calls: readonly Call[], log: readonly LoggedRequest[]): ReadonlyMap<string, readonly Evidence[]> {
  const got = calls.flatMap(({ process, resource, token, endedAt }) =>
    token === undefined ? [] : [{ session: resource, process, token, at: endedAt }],
  );
  const sent = log
    .filter(({ endpoint }) => endpoint === "provider")
    .map(({ process, resource, bearer, sentAt }) => ({ session: resource, process, token: bearer, at: sentAt }));
  return grouped([...got, ...sent], ({ session }) => session);
}

function managementTokens(log: readonly LoggedRequest[]): ReadonlyMap<number, readonly Evidence[]> {
  const seen = new Map<string, Evidence>();
  for (const { process, bearer, sentAt } of log) {
    const key = keyOf(process, bearer);
    if (bearer !== "" && !seen.has(key)) seen.set(key, { process, token: bearer, at: sentAt });
  }
  return grouped([...seen.values()], ({ process }) => process);
}

function grouped<T, K>(values: readonly T[], keyOfValue: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOfValue(value);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}

function keyOf(process: number, resource: string): string {
  return `${process} ${resource}`;
}

function isWithoutStore(call: Call): boolean {
  return overlaps(call, STORE_HANGS_FROM_MS, STORE_BACK_AT_MS + STORE_PROBE_MS);
}

/** Whether Kinde would have answered, at some moment of the call, that it wants to be left alone for longer than is waited. */
function isAskedToWaitLong(call: Call): boolean {
  return phases().some(({ faults, startMs, endMs }) => {
    // The header has whole seconds, so a client is told to wait up to one second more.
    const toldMs = endMs + SECOND_MS;
    return faults.includes("throttled") && endMs - startMs > MAX_RETRY_WAIT_MS && overlaps(call, startMs, toldMs - MAX_RETRY_WAIT_MS);
  });
}

function overlaps({ startedAt, endedAt }: Call, fromMs: number, untilMs: number): boolean {
  return startedAt < untilMs && endedAt >= fromMs;
}
