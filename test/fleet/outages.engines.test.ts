/**
 * What processes still do while their database is gone or full, and what they make up for afterwards. Run with KINNECT_ENGINES=1.
 */
import { CLIENTS, Fleet } from "./fleet.js";
import type { WorkerProcess } from "../../scripts/fleet/worker-process.js";
import { rejection } from "../helpers/outcomes.js";

const LONGEST_WAIT_MS = 5000;
/** A store that is back is tried again after 5 s at most. */
const TEST_MS = 60_000;

describe.each(CLIENTS)("with %s,", (client) => {
  let fleet: Fleet;
  let processes: readonly WorkerProcess[];
  beforeAll(async () => {
    fleet = await Fleet.start(client);
    processes = await fleet.processes(2);
  });
  afterAll(() => fleet.stop());

  test(
    "while the database is gone, tokens are handed out and revoke() reaches Kinde, and its tombstone is written later",
    async () => {
      const { kinde, shared } = fleet;
      const [cold] = await fleet.processes(1, { options: { clientId: "another-client" } });
      const [revoking, other] = processes;
      for (const id of ["warm", "revoked"]) {
        kinde.sessions.set(id, "connected");
        for (const each of processes) expect((await each.session(id)).errors).toEqual({});
      }
      await shared.kill();

      const [warm, minted] = await Promise.all([other!.session("warm"), cold!.management()]);
      for (const { errors, longestMs } of [warm, minted]) {
        expect(errors).toEqual({});
        expect(longestMs).toBeLessThan(LONGEST_WAIT_MS);
      }
      const startedAt = performance.now();
      const revocation = rejection(revoking!.run("revoke", { id: "revoked" }));
      while (kinde.sessions.get("revoked") !== "revoked" && performance.now() - startedAt < LONGEST_WAIT_MS) await turn();
      expect(kinde.sessions.get("revoked")).toBe("revoked");
      expect(await revocation).toMatchObject({ report: { kinde: { state: "done" }, store: { state: "pending" } } });
      expect((await revoking!.session("revoked")).errors).toEqual({ "reconnect_required: revoked": 1 });

      await shared.recover();
      await untilStored(revoking!, "revoked");
      await untilRefused(other!, "revoked");
      const [late] = await fleet.processes(1);
      expect((await late!.session("revoked")).errors).toEqual({ "reconnect_required: revoked": 1 });
    },
    TEST_MS,
  );

  test(
    "after the database was full, no other process hands out a token that was revoked meanwhile",
    async () => {
      const { kinde, shared } = fleet;
      const [revoking, other] = processes;
      kinde.sessions.set("full", "connected");
      for (const each of processes) expect((await each.session("full")).errors).toEqual({});
      await shared.fill();
      const error = await rejection(revoking!.run("revoke", { id: "full" }));
      expect(error).toMatchObject({ report: { kinde: { state: "done" }, store: { state: "pending" } } });
      await shared.drain();
      await untilStored(revoking!, "full");
      const [late] = await fleet.processes(1);
      for (const each of [other!, late!]) {
        expect((await each.session("full", { count: 20 })).errors).toEqual({ "reconnect_required: revoked": 20 });
      }
    },
    TEST_MS,
  );
});

/** Calling `revoke()` again waits for the pending write. */
async function untilStored(worker: WorkerProcess, id: string): Promise<void> {
  for (;;) {
    const isStored = await worker.run("revoke", { id }).then(
      () => true,
      () => false,
    );
    if (isStored) return;
    await turn();
  }
}

/** A process that was cut off leaves the store alone for 5 s at most. */
async function untilRefused(worker: WorkerProcess, id: string): Promise<void> {
  const startedAt = performance.now();
  while (performance.now() - startedAt < 2 * LONGEST_WAIT_MS) {
    const { errors } = await worker.session(id);
    if ("reconnect_required: revoked" in errors) return;
    await turn();
  }
  throw new Error("The token is handed out although the store has the tombstone.");
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
