/**
 * The laws under random schedules with three processes on one store that has locks. Connections fail in every way, leases are lost, the
 * store loses its data, clocks differ, and answers come late.
 */
import fc from "fast-check";
import { GRANT, READ, ROTATING_GRANT } from "../harness.js";
import type { TokenPolicy } from "../../../src/tokens/source.js";
import { type Faults, schedules } from "./steps.js";
import { World } from "./world.js";
import { randomRuns } from "../../helpers/random-runs.js";
import { expectNoUnhandledRejections } from "../../helpers/unhandled-rejections.js";

const RUNS = Number(process.env.KINNECT_RUNS ?? randomRuns(100));
const POLICIES = [
  ["a grant", GRANT],
  ["a rotating grant", ROTATING_GRANT],
  ["a session's token", READ],
] as const;

expectNoUnhandledRejections();

async function keepsLaws(policy: TokenPolicy, faults: Faults): Promise<void> {
  await fc.assert(
    fc.asyncProperty(schedules(policy.kind === "read", faults), async (schedule) => {
      const world = new World(policy);
      try {
        if (faults.isBound) await world.bind();
        for (const step of schedule) await world.play(step);
        await world.end();
      } finally {
        world.time.restore();
      }
    }),
    { numRuns: RUNS },
  );
}

describe("three processes hand out no token of an unconfirmed record under random schedules", () => {
  test("on a store that works", () => keepsLaws(READ, { isBound: true, connections: ["working", "slow"] }));

  test("if connections fail, hang, and lose or delay replies", () =>
    keepsLaws(READ, { isBound: true, connections: ["working", "working", "slow", "failing", "full", "hanging", "mute", "late"] }));

  test("if leases are lost and the store loses its data as well", () =>
    keepsLaws(READ, {
      isBound: true,
      connections: ["working", "working", "slow", "failing", "full", "hanging", "mute", "late"],
      disasters: ["save", "flush", "go-back", "end-leases"],
    }));
});

describe.each(POLICIES)("three processes keep the laws of %s under random schedules", (_kind, policy) => {
  test("on a store that works", () => keepsLaws(policy, { connections: ["working", "slow"] }));

  test("if leases are lost", () => keepsLaws(policy, { connections: ["working", "slow"], disasters: ["end-leases"] }));

  test("if connections fail, hang, and lose or delay replies", () =>
    keepsLaws(policy, { connections: ["working", "working", "slow", "failing", "full", "hanging", "mute", "late"] }));

  test("if the store loses its data or goes back in time as well", () =>
    keepsLaws(policy, {
      connections: ["working", "working", "slow", "failing", "full", "hanging", "mute", "late"],
      disasters: ["save", "flush", "go-back", "end-leases"],
    }));
});
