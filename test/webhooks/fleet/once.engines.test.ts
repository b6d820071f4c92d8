/**
 * Each event once, over processes on real databases, some of which fail or are killed. Run with KINNECT_ENGINES=1.
 */
import { onFleets } from "../../fleet/fleet.js";
import { type Answer, ReceiverFleet } from "./receivers.js";

/** A lease of 10 s has to end, on a machine that may be busy. */
const TEST_MS = 90_000;

/** Runs `test` on Redis and on PostgreSQL, with processes that receive webhooks. */
function onEveryStore(test: (fleet: ReceiverFleet) => Promise<void>): Promise<void> {
  return onFleets(["redis 6", "pg"], (client) => ReceiverFleet.start(client), test);
}

/** How many attempts got each status. */
function countsOf({ answers }: ReceiverFleet): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status } of answers) counts[String(status)] = (counts[String(status)] ?? 0) + 1;
  return counts;
}

/** The attempts that were answered with 200 before any handler had succeeded. */
function untrueAnswers({ answers }: ReceiverFleet): readonly Answer[] {
  return answers.filter(({ status, successes }) => status === 200 && successes === 0);
}

test(
  "50 deliveries of one event at once, over 4 processes on a database, run its handler once and are all answered with 200",
  () =>
    onEveryStore(async (fleet) => {
      await fleet.receivers(4);
      const body = await fleet.sign();
      await fleet.deliver(body, 50);
      expect([countsOf(fleet), fleet.runs, untrueAnswers(fleet)]).toEqual([{ 200: 50 }, 1, []]);
      await fleet.deliver(body, 8);
      expect([countsOf(fleet), fleet.runs]).toEqual([{ 200: 58 }, 1]);
    }),
  TEST_MS,
);

test(
  "a handler that fails is run again by the next delivery, and no delivery is answered with 200 before it has succeeded",
  () =>
    onEveryStore(async (fleet) => {
      await fleet.receivers(4);
      const body = await fleet.sign();
      fleet.failures = 5;
      const left = await fleet.deliver(body, 50);
      expect(await fleet.deliverAgain(body, left)).toBe(0);
      expect([fleet.runs, fleet.successes, countsOf(fleet)["500"], untrueAnswers(fleet)]).toEqual([6, 1, 5, []]);
    }),
  TEST_MS,
);

test(
  "an event whose handler always fails is never answered with 200, and is handled once as soon as its handler works",
  () =>
    onEveryStore(async (fleet) => {
      await fleet.receivers(4);
      const body = await fleet.sign();
      fleet.failures = Infinity;
      expect(await fleet.deliver(body, 8)).toBe(8);
      const { runs } = fleet;
      expect(countsOf(fleet)["500"]).toBe(runs);
      fleet.failures = 0;
      expect(await fleet.deliverAgain(body, 8)).toBe(0);
      expect([fleet.runs, fleet.successes, untrueAnswers(fleet)]).toEqual([runs + 1, 1, []]);
    }),
  TEST_MS,
);

test(
  "a process that is killed between its handler and its record loses nothing: another process runs the event again, once",
  () =>
    onEveryStore(async (fleet) => {
      await fleet.receivers(1, { diesBeforeRecord: true });
      const body = await fleet.sign();
      expect([await fleet.deliver(body, 1), countsOf(fleet), fleet.runs]).toEqual([1, { undefined: 1 }, 1]);
      await fleet.kill();
      await fleet.receivers(3);
      expect(await fleet.deliverAgain(body, 3)).toBe(0);
      expect([fleet.runs, fleet.successes]).toEqual([2, 2]);
      expect(fleet.answers.filter(({ status, successes }) => status === 200 && successes < 2)).toEqual([]);
    }),
  TEST_MS,
);

test(
  "a process that is killed while its handler runs loses nothing: another delivery of the event runs it again",
  () =>
    onEveryStore(async (fleet) => {
      await fleet.receivers(4);
      const body = await fleet.sign();
      const held = fleet.holdNext();
      const delivering = fleet.deliver(body, 4);
      await fleet.kill(await held.arrived);
      // What the killed handler began isn't done.
      fleet.failures = 1;
      held.release();
      expect(await fleet.deliverAgain(body, await delivering)).toBe(0);
      expect([fleet.runs, fleet.successes, untrueAnswers(fleet)]).toEqual([2, 1, []]);
    }),
  TEST_MS,
);
