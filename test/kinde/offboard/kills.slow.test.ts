/**
 * `offboard()` when its process dies, or when a request or a use of the store fails, at each of its steps.
 */
import { withoutJitter } from "../../helpers/jitter.js";
import { Connection, SharedStore } from "../../tokens/fleet/shared-store.js";
import { disturbed, type KillableStore, undisturbed } from "./kills.js";

withoutJitter();

function memory(): KillableStore {
  const shared = new SharedStore();
  return { store: new Connection(shared), contents: async () => new Map([...shared.values].map(([key, { value }]) => [key, value])) };
}

test("without trouble, offboard() leaves nothing but tombstones", async () => {
  const { end } = await undisturbed(memory());
  const ends = Date.UTC(2100, 0);
  expect(end).toEqual({
    kinde: [
      ["s-1", "revoked"],
      ["s-2", "revoked"],
      ["s-3", "connected"],
      ["s-4", "pending"],
    ],
    signedIn: ["bob"],
    apiKeys: ["bob"],
    knetik: ["bob"],
    records: [`drive,ada,revoked,,${ends}`, `drive,ada,revoked,,${ends}`, "drive,bob,issued,provider-s-3,", "github,ada,revoked,,"],
    lists: [`s-1,revoked,${ends}`, `s-2,revoked,${ends}`, "s-3,connected,", "s-4,revoked,"],
    open: [],
    tokensEndAt: new Date(ends),
  });
});

test.each(["dies before", "dies after", "fails before", "fails after"] as const)(
  "if a process %s any step of offboard() and it is called again, the end is the same",
  async (trouble) => {
    const { steps, end } = await undisturbed(memory());
    expect(steps).toBeGreaterThan(60);
    for (let at = 1; at <= steps; at++) expect([at, await disturbed(memory(), at, trouble)]).toEqual([at, end]);
  },
  120_000,
);

test("if a process dies after a failure of the store and offboard() is called again, the end is the same", async () => {
  const { steps, end } = await undisturbed(memory());
  // The failures are in the first half, where revocations begin: the other one has them too late to matter.
  for (let failsAt = 1; failsAt <= steps / 2; failsAt += 3) {
    for (let at = failsAt + 1; at <= steps; at += 2) {
      expect([failsAt, at, await disturbed(memory(), at, "dies after", failsAt)]).toEqual([failsAt, at, end]);
    }
  }
}, 240_000);
