/**
 * What processes share through a real database, with each client's default options. Run with KINNECT_ENGINES=1.
 */
import { PLANTED } from "../../scripts/fleet/loopback-kinde.js";
import type { WorkerProcess } from "../../scripts/fleet/worker-process.js";
import { CLIENTS, Fleet, total } from "./fleet.js";

const PROCESSES = 4;

describe.each(CLIENTS)("with %s,", (client) => {
  let fleet: Fleet;
  let processes: readonly WorkerProcess[];
  beforeAll(async () => {
    fleet = await Fleet.start(client);
    processes = await fleet.processes(PROCESSES, { knetikUrl: fleet.kinde.url, refreshToken: fleet.kinde.refreshToken });
  });
  afterAll(() => fleet.stop());

  test("4 × 50 cold callers of a session cost one management token and one session request", async () => {
    fleet.kinde.sessions.set("cold", "connected");
    const outcomes = total(await Promise.all(processes.map((each) => each.session("cold", { count: 50 }))));
    expect(outcomes).toEqual({ tokens: { [`${PLANTED}-cold-1`]: 200 }, errors: {} });
    expect([fleet.kinde.count("management"), fleet.kinde.count("session", "cold")]).toEqual([1, 1]);
  });

  test("500 rotations over 4 processes send no refresh token twice", async () => {
    const callers = { count: 125, inTurn: true, wanted: { fresh: true } };
    const { tokens, errors } = total(await Promise.all(processes.map((each) => each.knetik(callers))));
    expect({ errors, reused: fleet.kinde.reused }).toEqual({ errors: {}, reused: [] });
    expect([Object.keys(tokens).length, fleet.kinde.count("knetik")]).toEqual([500, 500]);
  });

  test("500 callers of a session that was connected and is dead cost at most 4 requests over 4 processes", async () => {
    fleet.kinde.sessions.set("dying", "connected");
    for (const each of processes) await each.session("dying");
    fleet.kinde.sessions.delete("dying");
    const before = fleet.kinde.count("session", "dying");
    // The others still have the token.
    await processes[0]!.session("dying", { wanted: { fresh: true } });
    const outcomes = total(await Promise.all(processes.map((each) => each.session("dying", { count: 125 }))));
    expect(outcomes).toEqual({ tokens: {}, errors: { "reconnect_required: unknown": 500 } });
    for (const each of processes) await each.session("dying", { count: 10, inTurn: true });
    expect(fleet.kinde.count("session", "dying") - before).toBeLessThanOrEqual(PROCESSES);
  });

  test("a pending session is never answered from memory", async () => {
    const id = await processes[0]!.run<string>("start", { owner: { userId: "ada" } });
    for (const [n, each] of [...processes, ...processes].entries()) {
      expect((await each.session(id)).errors).toEqual({ "reconnect_required: pending": 1 });
      expect(fleet.kinde.count("session", id)).toBe(n + 1);
    }
    fleet.kinde.sessions.set(id, "connected");
    expect((await processes[1]!.session(id)).errors).toEqual({});
  });

  test("no key is longer than 80 characters, and none holds a credential or an id", async () => {
    const { keys } = await everythingStored();
    expect(keys.filter((key) => !/^\{?kinnect:[\w-]{43}\}?(:lease)?$/.test(key))).toEqual([]);
    expect(keys.filter((key) => key.length > 80)).toEqual([]);
  });

  test("with encryptedStore no value holds a secret, and without it they do", async () => {
    expect((await everythingStored()).values.filter((value) => value.includes(PLANTED))).not.toEqual([]);
    const encryptionKey = Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString("base64");
    expect((await everythingStored({ encryptionKey })).values.filter((value) => value.includes(PLANTED))).toEqual([]);
  });

  /** What a new process leaves in an empty store: while it mints a management token, and after everything else. */
  async function everythingStored(config = {}): Promise<{ readonly keys: readonly string[]; readonly values: readonly string[] }> {
    const { kinde, shared } = fleet;
    await shared.clear();
    const knetik = { knetikUrl: kinde.url, refreshToken: kinde.refreshToken };
    const worker = (await fleet.processes(1, { ...knetik, ...config }))[0]!;
    const held = kinde.holdNext("management");
    const minting = worker.management({ wanted: { fresh: true } });
    await held.arrived;
    const leases = await shared.contents();
    held.release();
    expect((await minting).errors).toEqual({});
    const id = await worker.run<string>("start", { owner: { userId: PLANTED } });
    for (const session of [id, PLANTED]) {
      kinde.sessions.set(session, "connected");
      expect((await worker.session(session)).errors).toEqual({});
    }
    expect((await worker.knetik({ wanted: { fresh: true } })).errors).toEqual({});
    await worker.run("revoke", { id });
    const records = await shared.contents();
    // Management, both sessions, the owner's index, Knetik.
    expect(records.size).toBeGreaterThanOrEqual(5);
    return { keys: [...leases.keys(), ...records.keys()], values: [...leases.values(), ...records.values()] };
  }
});
