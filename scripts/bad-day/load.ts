/**
 * The load: four processes that call at a steady rate, whatever becomes of the calls.
 */
import { isKinnectError } from "../../src/errors/index.js";
import type { Client, Contender } from "./contenders/contender.js";
import { elapsedMs, sleep } from "./day.js";
import { createRandom, pick, type Random } from "./random.js";
import { RUN_MS, SECOND_MS } from "./schedule.js";
import type { Servers } from "./servers.js";
import { SharedStore } from "./shared-store.js";

export const PROCESSES = 4;
/** Sessions that every process uses from the beginning. */
const OLD_SESSIONS = 40;
/** A user connects another one this often. */
const NEW_SESSION_MS = 15 * SECOND_MS;

export type CallKind = "session.token" | "session.token, fresh" | "kinde.call" | "provider fetch";

/** One call of an application. Times count from the beginning of the run, in milliseconds. */
export interface Call {
  readonly process: number;
  readonly kind: CallKind;
  /** The session or user. */
  readonly resource: string;
  readonly startedAt: number;
  endedAt: number;
  /** `undefined` if it went well, otherwise the error's code, or what was wrong with the result. */
  error: string | undefined;
  /** The provider's token that it got. */
  token?: string;
}

/** A quarter of the calls go to the provider, a quarter to Kinde, and one in 50 wants a fresh token. */
const KINDS: readonly (readonly [until: number, kind: CallKind])[] = [
  [0.25, "provider fetch"],
  [0.5, "kinde.call"],
  [0.52, "session.token, fresh"],
  [1, "session.token"],
];

/** Runs the day. Resolves when all calls have ended. */
export async function makeCalls(contender: Contender, servers: Servers, seed: number, callsPerSecond: number): Promise<readonly Call[]> {
  const store = new SharedStore();
  const calls: Call[] = [];
  const running: Promise<void>[] = [];
  const processes = Array.from({ length: PROCESSES }, async (_, process) => {
    const client = contender.createClient({ fetch: servers.fetchFor(process), store: store.connect() });
    const random = createRandom(seed + process);
    await sleep((process * SECOND_MS) / callsPerSecond / PROCESSES);
    while (elapsedMs() < RUN_MS) {
      const call = drawCall(process, random, calls.length);
      calls.push(call);
      running.push(perform(client, call, servers));
      await sleep(SECOND_MS / callsPerSecond);
    }
  });
  await Promise.all(processes);
  await Promise.all(running);
  return calls;
}

function drawCall(process: number, random: Random, number: number): Call {
  const startedAt = elapsedMs();
  const sessions = OLD_SESSIONS + Math.floor(startedAt / NEW_SESSION_MS);
  const chance = random();
  const kind = KINDS.find(([until]) => chance < until)?.[1] ?? "session.token";
  const session = `session-${pick(
    random,
    Array.from({ length: sessions }, (_, index) => index),
  )}`;
  const resource = kind === "kinde.call" ? `user-${number}` : session;
  return { process, kind, resource, startedAt, endedAt: Infinity, error: undefined };
}

async function perform(client: Client, call: Call, servers: Servers): Promise<void> {
  try {
    call.error = await problemOf(client, call, servers);
  } catch (error) {
    call.error = nameOf(error);
  }
  call.endedAt = elapsedMs();
}

/** A call that resolves may still have brought the wrong thing. */
async function problemOf(client: Client, call: Call, servers: Servers): Promise<string | undefined> {
  const { kind, resource } = call;
  switch (kind) {
    case "kinde.call":
      return (await client.readUser(resource)) === resource ? undefined : "resolved without data";
    case "provider fetch": {
      const status = await client.askProvider(resource);
      return status === 200 ? undefined : `provider's ${status}`;
    }
    default: {
      const token = await client.token(resource, kind === "session.token, fresh");
      if (!servers.hasIssued(token)) return "resolved without a token";
      call.token = token;
      return servers.isAlive(token) ? undefined : "resolved to a dead token";
    }
  }
}

function nameOf(error: unknown): string {
  if (isKinnectError(error)) return error.code;
  if (!(error instanceof Error)) return typeof error;
  const { status }: { readonly status?: unknown } = Object(error);
  return typeof status === "number" ? `${error.name} ${status}` : `${error.name}: ${error.message.slice(0, 30)}`;
}
