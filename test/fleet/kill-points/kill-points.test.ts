/**
 * A process that is killed at any step of its work on a session leaves nothing behind that another process doesn't bring to the same end. In
 * memory; on databases in kill-points.engines.test.ts.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import { killAtEachStep, type KillTarget } from "./kill-points.js";
import { sessionTargets } from "./session-targets.js";

const targets = Object.entries(sessionTargets(async () => createMemoryStore()));

describe.each(["before", "after"] as const)("a process that is killed %s any step", (time) => {
  test.each(targets)("of %s doesn't change how it ends", async (_name, target) => {
    const steps = await killAtEachStep(target, time);
    expect(steps.filter((step) => step === "write").length).toBeGreaterThanOrEqual(2);
  });
});

test("the kill points of revoke() are its request and each of its writes", async () => {
  const [, target] = targets[0]!;
  const steps = await killAtEachStep(target, "before");
  expect(steps).toEqual(["write", "write", "write", "POST /api/v1/connected_apps/revoke", "write", "write", "write"]);
});

test("work that ends differently after a kill is found", async () => {
  const careless: KillTarget<{ count: number }> = {
    createWorld: async () => ({ count: 0 }),
    async run(world, kill) {
      const store = kill.store({ read: async () => undefined, write: async () => String(++world.count) });
      const options = { ifVersion: null, ttlMs: 1, signal: new AbortController().signal };
      await store.write("a", "", options);
      await store.write("b", "", options);
    },
    stateOf: async ({ count }) => count,
  };
  await expect(killAtEachStep(careless, "after")).rejects.toThrow(/killed after step 1/);
});
