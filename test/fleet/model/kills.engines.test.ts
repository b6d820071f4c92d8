/**
 * Random schedules of real processes that are killed, stopped and continued, on a real Redis. They take seconds each, so only
 * `npm run nightly` runs more than a few; KINNECT_KILL_RUNS is their number. Run with KINNECT_ENGINES=1.
 */
import { setTimeout as delay } from "node:timers/promises";
import fc from "fast-check";
import type { Outcomes, WorkerProcess } from "../../../scripts/fleet/worker-process.js";
import { Fleet } from "../fleet.js";

const RUNS = Number(process.env["KINNECT_KILL_RUNS"] ?? 3);
const PROCESSES = 3;
/** A killed process leaves a lease of 10 s behind. */
const LONGEST_CALL_MS = 15_000;
const LONGEST_RUN_MS = 120_000;
/** Long enough for a process to be killed or stopped before its answer comes. */
const ANSWER_MS = 30;

type Command =
  | { readonly do: "token"; readonly process: number; readonly fresh: boolean; readonly waits: boolean }
  | { readonly do: "revoke" | "stop" | "continue" | "kill"; readonly process: number };

const processIndex = fc.nat(PROCESSES - 1);
const token = fc.record({ do: fc.constant("token" as const), process: processIndex, fresh: fc.boolean(), waits: fc.boolean() });
const other = fc.record({ do: fc.constantFrom("revoke", "stop", "continue", "continue", "kill"), process: processIndex });
const schedules = fc.array(fc.oneof({ weight: 3, arbitrary: token }, { weight: 2, arbitrary: other }), { minLength: 5, maxLength: 15 });

class KillWorld {
  readonly #fleet: Fleet;
  readonly #workers: WorkerProcess[];
  readonly #session: string;
  readonly #stopped = new Set<WorkerProcess>();
  readonly #killed = new Set<WorkerProcess>();
  readonly #open: Promise<void>[] = [];
  #isRevoked = false;

  constructor(fleet: Fleet, workers: WorkerProcess[], session: string) {
    this.#fleet = fleet;
    this.#workers = workers;
    this.#session = session;
    fleet.kinde.sessions.set(session, "connected");
  }

  async play(command: Command): Promise<void> {
    const worker = this.#workers[command.process]!;
    const isStopped = this.#stopped.has(worker);
    switch (command.do) {
      case "token": {
        const calling = this.#call(worker, command.fresh);
        this.#open.push(calling);
        await (command.waits && !isStopped
          ? Promise.race([calling, this.#leaseIsLeft() ? delay(ANSWER_MS) : calling])
          : delay(ANSWER_MS / 3));
        return;
      }
      case "revoke":
        if (isStopped) return;
        await worker.run("revoke", { id: this.#session });
        this.#isRevoked = true;
        return;
      case "stop":
        worker.stop();
        this.#stopped.add(worker);
        return;
      case "continue":
        this.#continue(worker);
        return;
      case "kill":
        this.#killed.add(worker);
        this.#stopped.delete(worker);
        await worker.kill();
        this.#workers[command.process] = (await this.#fleet.processes(1))[0]!;
    }
  }

  /** Every call settles, and all processes agree. */
  async end(): Promise<void> {
    for (const worker of this.#workers) this.#continue(worker);
    await Promise.all(this.#open);
    const last: Outcomes[] = [];
    for (const worker of this.#workers) last.push(await worker.session(this.#session));
    expect(new Set(last.map(({ tokens, errors }) => JSON.stringify([tokens, errors]))).size).toBe(1);
    expect(last[0]?.errors).toEqual(this.#isRevoked ? { "reconnect_required: revoked": 1 } : {});
  }

  #continue(worker: WorkerProcess): void {
    worker.continue();
    this.#stopped.delete(worker);
  }

  #leaseIsLeft(): boolean {
    return this.#killed.size > 0 || this.#stopped.size > 0;
  }

  async #call(worker: WorkerProcess, fresh: boolean): Promise<void> {
    const { kinde } = this.#fleet;
    const [sent, wasRevoked, wasStopped] = [kinde.count("session"), this.#isRevoked, this.#stopped.has(worker)];
    const outcomes = await worker.session(this.#session, { wanted: { fresh } }).catch((error: unknown) => {
      if (this.#killed.has(worker)) return undefined;
      throw error;
    });
    if (outcomes === undefined) return;
    const { tokens, errors, longestMs } = outcomes;
    if (!wasStopped && this.#stopped.size === 0) expect(longestMs).toBeLessThan(LONGEST_CALL_MS);
    if (wasRevoked) expect({ tokens, errors }).toEqual({ tokens: {}, errors: { "reconnect_required: revoked": 1 } });
    for (const name of Object.keys(errors)) expect(name).toBe("reconnect_required: revoked");
    if (fresh) for (const value of Object.keys(tokens)) expect(Number(value.split("-").at(-1))).toBeGreaterThan(sent);
  }
}

test(
  "processes that are killed, stopped and continued at random keep the laws",
  async () => {
    const fleet = await Fleet.start("redis 6");
    fleet.kinde.before = async () => {
      await delay(ANSWER_MS);
      return undefined;
    };
    const workers = await fleet.processes(PROCESSES);
    let run = 0;
    try {
      await fc.assert(
        fc.asyncProperty(schedules as fc.Arbitrary<Command[]>, async (schedule) => {
          const world = new KillWorld(fleet, workers, `session-${++run}`);
          for (const command of schedule) await world.play(command);
          await world.end();
        }),
        { numRuns: RUNS, endOnFailure: true },
      );
    } finally {
      await fleet.stop();
    }
  },
  RUNS * LONGEST_RUN_MS,
);
