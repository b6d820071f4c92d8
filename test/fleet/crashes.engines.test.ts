/**
 * What a process leaves behind that is killed, or stopped for longer than its lease, while it waits for Kinde. Run with KINNECT_ENGINES=1.
 */
import { type Fleet, onEveryClient } from "./fleet.js";

const LONGEST_WAIT_MS = 15_000;
/** A lease of 10 s has to end, on a machine that may be busy. */
const TEST_MS = 60_000;

test(
  "a lease holder that is killed holds nobody up for more than 15 s",
  () =>
    onEveryClient(async (fleet) => {
      const [holder, ...others] = await fleet.processes(3);
      fleet.kinde.sessions.set("s", "connected");
      // A session's token needs a management token first.
      const held = fleet.kinde.holdNext("management");
      const killed = holder!.session("s").catch(() => undefined);
      await held.arrived;
      await holder!.kill();
      await killed;
      held.release();
      const outcomes = await Promise.all(others.flatMap((each) => [each.session("s", { count: 10 }), each.management()]));
      for (const { errors, longestMs } of outcomes) {
        expect(errors).toEqual({});
        expect(longestMs).toBeLessThan(LONGEST_WAIT_MS);
      }
      expect(fleet.kinde.count("session", "s")).toBe(1);
    }),
  TEST_MS,
);

test(
  "a process that is stopped for longer than its lease overwrites no token that is newer than its own",
  () =>
    onEveryClient(async (fleet) => {
      fleet.kinde.sessions.set("s", "connected");
      await Promise.all([overtakes(fleet, "management"), overtakes(fleet, "session")]);
    }),
  TEST_MS,
);

/** The first process is stopped while Kinde answers, the second one refreshes the token, and the first one goes on. */
async function overtakes(fleet: Fleet, route: "management" | "session"): Promise<void> {
  const { kinde } = fleet;
  const [stopped, other, third] = await fleet.processes(3);
  const get = (worker = third!, wanted = {}) => (route === "session" ? worker.session("s", { wanted }) : worker.management({ wanted }));
  await get(stopped);
  await get(other);
  const held = kinde.holdNext(route);
  const late = get(stopped, { fresh: true });
  await held.arrived;
  stopped!.stop();
  held.release();
  const newer = await get(other, { fresh: true });
  expect(newer.errors).toEqual({});
  stopped!.continue();
  expect((await late).errors).toEqual({});
  for (const worker of [third, other]) expect((await get(worker)).tokens).toEqual(newer.tokens);
}
