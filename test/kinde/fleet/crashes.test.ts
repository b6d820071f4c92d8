/**
 * `revoke()` when its process dies, or when the store or Kinde fails, at each of its steps: afterwards `finishRevocations()` of another
 * process brings about the same end.
 */
import type { RevokeReport } from "../../../src/kinde/index.js";
import { empty, neverResponds } from "../../helpers/mock-fetch.js";
import { Connection, type SharedStore } from "../../tokens/fleet/shared-store.js";
import { passingTime } from "./passing-time.js";
import { Fleet } from "./processes.js";

const { pass, within } = passingTime();

type Trouble = "dies before" | "dies after" | "fails before" | "fails after";

/** Counts the steps of a process: each use of the store and each request. One of them has trouble. */
class Steps {
  count = 0;
  isCounting = false;
  isDead = false;

  constructor(
    readonly at: number,
    readonly trouble: Trouble | undefined,
  ) {}

  async run<T>(work: () => T | Promise<T>, fail: () => T | Promise<T>): Promise<T> {
    if (this.isDead) return neverResponds();
    if (!this.isCounting || ++this.count !== this.at) return work();
    if (this.trouble?.endsWith("after")) await work();
    if (this.trouble?.startsWith("fails")) return fail();
    if (this.trouble === undefined) return work();
    this.isDead = true;
    return neverResponds();
  }
}

class SteppedConnection extends Connection {
  constructor(
    shared: SharedStore,
    readonly steps: Steps,
  ) {
    super(shared);
  }

  readonly #fail = async (): Promise<never> => Promise.reject(new Error("The store failed once"));

  override read(...args: Parameters<Connection["read"]>) {
    return this.steps.run(() => super.read(...args), this.#fail);
  }

  override write(...args: Parameters<Connection["write"]>) {
    return this.steps.run(() => super.write(...args), this.#fail);
  }
}

async function revokeWith(steps: Steps) {
  const fleet = new Fleet();
  const process = fleet.start({ maxRetries: 0 }, new SteppedConnection(fleet.shared, steps));
  const id = await within(fleet.connect(process));
  fleet.backend.intercept = (route) =>
    route.includes("revoke")
      ? steps.run(
          () => undefined as never,
          () => empty(503),
        )
      : undefined;
  steps.isCounting = true;
  let outcome: { report?: RevokeReport } | undefined;
  process.kinde.connectedApps
    .session(id)
    .revoke()
    .then(
      (report) => (outcome = { report }),
      (error: unknown) => (outcome = { ...Object(error) }),
    );
  await pass(5000);
  steps.isCounting = false;
  fleet.backend.intercept = () => undefined;
  return { fleet, process, id, outcome: () => outcome };
}

/** How many steps a revocation without trouble has. */
async function countSteps(): Promise<number> {
  const steps = new Steps(0, undefined);
  await revokeWith(steps);
  return steps.count;
}

async function expectRevoked(fleet: Fleet, id: string): Promise<void> {
  expect(fleet.backend.sessions.get(id)).toBe("revoked");
  expect(fleet.valuesWith("generation")).toEqual([expect.objectContaining({ state: "revoked" })]);
  expect(fleet.valuesWith("sessions")).toEqual([
    expect.objectContaining({ sessions: [expect.objectContaining({ id, status: "revoked" })] }),
  ]);
  expect(fleet.noted()).toEqual([]);
}

test.each(["dies before", "dies after"] as const)(
  "a process that %s any step of revoke() leaves nothing that isn't finished later",
  async (trouble) => {
    const last = await countSteps();
    expect(last).toBeGreaterThan(10);
    let begun = 0;
    for (let at = 1; at <= last; at++) {
      const { fleet, id } = await revokeWith(new Steps(at, trouble));
      const isNoted = fleet.noted().length > 0;
      const other = fleet.start();
      const result = await within(other.kinde.connectedApps.finishRevocations());
      expect(result).toEqual({ finished: isNoted ? 1 : 0, pending: 0 });
      if (!isNoted && fleet.backend.sessions.get(id) === "connected") {
        // Nothing was begun: the session works.
        expect((await within(other.kinde.connectedApps.session(id).token())).value).toBe(`provider-${id}`);
        continue;
      }
      begun++;
      await expectRevoked(fleet, id);
      await expect(within(other.kinde.connectedApps.session(id).token())).rejects.toMatchObject({ reason: "revoked" });
    }
    expect(begun).toBeGreaterThan(last - 4);
  },
);

test.each(["fails before", "fails after"] as const)(
  "revoke() that %s any step reports it, and ends as without a failure",
  async (trouble) => {
    const last = await countSteps();
    for (let at = 1; at <= last; at++) {
      const { fleet, id, process, outcome } = await revokeWith(new Steps(at, trouble));
      expect(outcome()?.report).toMatchObject({ kinde: { state: expect.stringMatching(/done|already_gone|pending/) } });
      await expect(within(process.kinde.connectedApps.session(id).token())).rejects.toMatchObject({ reason: "revoked" });
      // What is pending in the store is written without help; what is pending at Kinde when it is asked for.
      await pass(10_000);
      if (outcome()?.report?.kinde.state === "pending") {
        expect(await within(fleet.start().kinde.connectedApps.finishRevocations())).toEqual({ finished: 1, pending: 0 });
      }
      await expectRevoked(fleet, id);
    }
  },
);
