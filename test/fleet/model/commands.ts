/**
 * The commands of random schedules.
 */
import fc from "fast-check";
import type { World } from "./world.js";

/** What decides whether a command makes sense is asked of the world itself. */
type Model = Record<string, never>;
type FleetCommand = fc.AsyncCommand<Model, World>;

function command(name: string, run: (world: World) => void | Promise<void>): FleetCommand {
  return { check: () => true, run: async (_, world) => run(world), toString: () => name };
}

const process = fc.nat(2);
const session = fc.nat(3);

/** Nothing is lost, and every process reaches the store. */
const CALLS: readonly fc.Arbitrary<FleetCommand>[] = [
  ...Array.from({ length: 4 }, () =>
    fc
      .tuple(process, session, fc.boolean())
      .map(([p, s, fresh]) => command(`token(${p}, ${s}, ${fresh})`, (world) => world.token(p, s, fresh))),
  ),
  fc.tuple(session, fc.integer({ min: 1, max: 5 })).map(([s, n]) => command(`burst(${s}, ${n})`, (world) => world.burst(s, n))),
  fc
    .tuple(process, session, fc.boolean())
    .map(([p, s, fails]) => command(`revoke(${p}, ${s}, ${fails})`, (world) => world.revoke(p, s, fails))),
  fc.tuple(process, fc.boolean()).map(([p, bind]) => command(`start(${p}, ${bind})`, (world) => world.start(p, bind))),
  ...Array.from({ length: 2 }, () =>
    fc.tuple(process, session).map(([p, s]) => command(`confirm(${p}, ${s})`, (world) => world.confirm(p, s))),
  ),
  session.map((s) => command(`connect(${s})`, (world) => world.connect(s))),
  process.map((p) => command(`management(${p})`, (world) => world.management(p))),
  process.map((p) => command(`invalidate(${p})`, (world) => world.invalidate(p))),
  session.map((s) => command(`hold(${s})`, (world) => world.hold(s))),
  fc.constant(command("release()", (world) => world.release())),
  fc.constant(command("expire()", (world) => world.expire())),
];

const OUTAGES: readonly fc.Arbitrary<FleetCommand>[] = [
  process.map((p) => command(`cutOff(${p})`, (world) => world.setConnection(p, "cut-off"))),
  process.map((p) => command(`loseReplies(${p})`, (world) => world.setConnection(p, "mute"))),
  process.map((p) => command(`pause(${p})`, (world) => world.setConnection(p, "paused"))),
  fc.tuple(process, fc.integer({ min: 1, max: 4 })).map(([p, n]) => command(`failWrites(${p}, ${n})`, (world) => world.failWrites(p, n))),
  fc.constant(command("fill()", (world) => world.fill())),
  fc.constant(command("mend()", (world) => world.mend())),
];

const LOSSES: readonly fc.Arbitrary<FleetCommand>[] = [
  fc.constant(command("save()", (world) => world.save())),
  fc.constant(command("goBack()", (world) => world.goBack())),
  fc.constant(command("flush()", (world) => world.flush())),
  fc.constant(command("endLeases()", (world) => world.endLeases())),
  fc.tuple(process, process, session).map(([p, q, s]) => command(`overtake(${p}, ${q}, ${s})`, (world) => world.overtake(p, q, s))),
];

export const SCHEDULES = {
  "on a Redis that works": fc.commands([...CALLS], { maxCommands: 25 }),
  "if connections fail and Redis is full": fc.commands([...CALLS, ...CALLS, ...OUTAGES], { maxCommands: 25 }),
  "if Redis loses its data or goes back in time as well": fc.commands([...CALLS, ...CALLS, ...OUTAGES, ...LOSSES], { maxCommands: 25 }),
} as const;
