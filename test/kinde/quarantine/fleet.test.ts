/**
 * Sessions started with `bind` in several processes on one store: no process hands out a token before `confirm()`, whatever fails meanwhile.
 */
import { encryptedStore } from "../../../src/stores/encrypted.js";
import { rejection } from "../../helpers/outcomes.js";
import { empty } from "../../helpers/mock-fetch.js";
import { Connection } from "../../tokens/fleet/shared-store.js";
import { passingTime } from "../fleet/passing-time.js";
import { Fleet, type KindeProcess } from "../fleet/processes.js";

const { pass, within } = passingTime(60_000);

const MINUTE = 60_000;
const STARTED = Date.parse("2026-03-04T05:06:07Z");

/** Processes of one fleet, the first of which has started a session with bind that its user has authorized. */
async function bound(count: number, { connects = true } = {}) {
  const clock = { now: STARTED };
  const fleet = new Fleet();
  const processes = Array.from({ length: count }, () => fleet.start({ now: () => clock.now, maxRetries: 0 }));
  const [first] = processes as [KindeProcess];
  const { id } = await within(first.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true }));
  if (connects) fleet.backend.sessions.set(id, "connected");
  const sessions = processes.map(({ kinde }) => kinde.connectedApps.session(id));
  return { fleet, processes, sessions, id, clock };
}

const token = (id: string): object => ({ value: `provider-${id}` });
const rejects = (reason: string): object => ({ code: "reconnect_required", reason });

test("no process hands out the token before one confirms the session, and then each does", async () => {
  const { sessions, id } = await bound(3, { connects: true });
  for (const session of sessions) expect(await rejection(within(session.token()))).toMatchObject(rejects("unconfirmed"));
  expect(await within(Promise.all(sessions.map((each) => each.status())))).toEqual(["pending", "pending", "pending"]);
  await within(sessions[1]!.confirm());
  for (const session of sessions) expect(await within(session.token())).toMatchObject(token(id));
  expect(await within(Promise.all(sessions.map((each) => each.status())))).toEqual(["connected", "connected", "connected"]);
});

test.each([0, 10 * MINUTE])("fresh: true sees another process's confirmation, also %i ms after this one knew of none", async (laterMs) => {
  const { sessions, fleet, id, clock } = await bound(2);
  expect(await rejection(within(sessions[1]!.token()))).toMatchObject(rejects("unconfirmed"));
  await within(sessions[0]!.confirm());
  clock.now += laterMs;
  expect(await within(sessions[1]!.token({ fresh: true }))).toMatchObject(token(id));
  expect(fleet.backend.requestsTo("POST /api/v1/connected_apps/revoke")).toHaveLength(0);
});

test("each process says pending until the user has authorized the session", async () => {
  const { fleet, sessions, id } = await bound(2, { connects: false });
  for (const session of sessions) expect(await rejection(within(session.token()))).toMatchObject(rejects("pending"));
  for (const session of sessions) expect(await rejection(within(session.confirm()))).toMatchObject(rejects("pending"));
  fleet.backend.sessions.set(id, "connected");
  for (const session of sessions) expect(await rejection(within(session.token()))).toMatchObject(rejects("unconfirmed"));
});

test("an encrypted store quarantines as well, and processes with the key see the confirmation", async () => {
  const fleet = new Fleet();
  const keys = [{ id: "k1", key: new Uint8Array(32).fill(7) }];
  const start = () => fleet.start({ store: encryptedStore(new Connection(fleet.shared), { keys }) });
  const [one, two] = [start(), start()];
  jest.useRealTimers();
  const { id } = await one.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada", bind: true });
  fleet.backend.sessions.set(id, "connected");
  const session = two.kinde.connectedApps.session(id);
  expect(await rejection(session.token())).toMatchObject(rejects("unconfirmed"));
  await one.kinde.connectedApps.session(id).confirm();
  expect(await session.token()).toMatchObject(token(id));
});

describe("an unconfirmed session that is revoked", () => {
  test.each([
    ["before confirm()", 0],
    ["after confirm()", 1],
  ])("%s is revoked in every process, and can't be confirmed", async (_when, confirmations) => {
    const { sessions, fleet, id } = await bound(2);
    for (let n = 0; n < confirmations; n++) await within(sessions[0]!.confirm());
    await within(sessions[1]!.revoke());
    for (const session of sessions) {
      expect(await rejection(within(session.confirm()))).toMatchObject(rejects("revoked"));
      expect(await rejection(within(session.token()))).toMatchObject(rejects("revoked"));
    }
    expect(fleet.backend.sessions.get(id)).toBe("revoked");
    expect(fleet.valuesWith("sessions")).toMatchObject([{ sessions: [{ status: "revoked" }] }]);
  });

  test("stays unconfirmed if Kinde refuses the revocation", async () => {
    const { sessions, fleet, id, processes } = await bound(2);
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(403) : undefined);
    await rejection(within(sessions[0]!.revoke()));
    expect(await rejection(within(sessions[1]!.token()))).toMatchObject(rejects("unconfirmed"));
    expect(await within(processes[1]!.kinde.connectedApps.list({ userId: "ada" }))).toMatchObject([{ id, status: "pending" }]);
    await within(sessions[1]!.confirm());
    expect(await within(sessions[1]!.token())).toMatchObject(token(id));
  });

  test("by another process while confirm() writes rejects confirm(), whichever step it comes at", async () => {
    for (let at = 1; ; at++) {
      const { sessions, processes, fleet, id } = await bound(2);
      const { connection } = processes[0]!;
      const write = connection.write.bind(connection);
      let writes = 0;
      let isRevoked = false;
      connection.write = async (...args) => {
        if (++writes === at) {
          await sessions[1]!.revoke();
          isRevoked = true;
        }
        return write(...args);
      };
      const error = await within(sessions[0]!.confirm().then(() => undefined, Object));
      if (!isRevoked) break;
      expect(fleet.backend.sessions.get(id)).toBe("revoked");
      // The last write is that of the list, after the confirmation.
      if (error !== undefined) expect(error).toMatchObject(rejects("revoked"));
      for (const session of sessions) expect(await rejection(within(session.token()))).toMatchObject(rejects("revoked"));
      expect(fleet.valuesWith("sessions")).toMatchObject([{ sessions: [{ status: "revoked" }] }]);
      expect(at).toBeLessThan(10);
    }
  });
});

describe("while the store fails", () => {
  test.each(["failing", "hanging"] as const)(
    "(%s), confirm() rejects with a clear error, nothing is handed out, and it can be repeated",
    async (how) => {
      const { sessions, processes, id } = await bound(2);
      await rejection(within(sessions[0]!.token()));
      processes[0]!.connection.state = how;
      const error = await rejection(within(sessions[0]!.confirm()));
      expect(error).toMatchObject({ code: "network_error", message: expect.stringMatching(/token store.*Check the store, or try later/) });
      expect(await rejection(within(sessions[0]!.token()))).toMatchObject(rejects("unconfirmed"));
      await pass(10_000);
      expect(await rejection(within(sessions[0]!.token()))).toMatchObject(rejects("unconfirmed"));
      processes[0]!.connection.state = "working";
      await pass(10_000);
      expect(await rejection(within(sessions[1]!.token()))).toMatchObject(rejects("unconfirmed"));
      await within(sessions[0]!.confirm());
      for (const session of sessions) expect(await within(session.token())).toMatchObject(token(id));
    },
  );

  test("start() with bind rejects, because other processes wouldn't know that the session waits for its confirmation", async () => {
    const fleet = new Fleet();
    const process = fleet.start({ maxRetries: 0 });
    process.connection.state = "failing";
    const given = { keyCodeRef: "drive", userId: "ada" };
    expect(await rejection(within(process.kinde.connectedApps.start({ ...given, bind: true })))).toMatchObject({ code: "network_error" });
    expect((await within(process.kinde.connectedApps.start(given))).url).toMatch(/^https/);
  });

  test("a confirmation that the store takes, although its answer is lost, holds everywhere", async () => {
    const { sessions, processes, id } = await bound(2);
    const { connection } = processes[0]!;
    await rejection(within(sessions[0]!.token()));
    const write = connection.write.bind(connection);
    connection.write = async (...args) => {
      await write(...args);
      connection.write = write;
      throw new Error("ECONNRESET");
    };
    expect(await rejection(within(sessions[0]!.confirm()))).toMatchObject({ code: "network_error" });
    for (const session of sessions) expect(await within(session.token())).toMatchObject(token(id));
    await within(sessions[0]!.confirm());
  });
});

describe("a session that nobody confirms within ten minutes", () => {
  test("is revoked by the process that meets it first, and every process says unconfirmed", async () => {
    const { sessions, fleet, id, clock } = await bound(3);
    await rejection(within(sessions[2]!.token()));
    clock.now += 10 * MINUTE;
    expect(await rejection(within(sessions[1]!.token()))).toMatchObject(rejects("unconfirmed"));
    expect(fleet.backend.sessions.get(id)).toBe("revoked");
    for (const session of sessions) {
      expect(await rejection(within(session.token()))).toMatchObject(rejects("unconfirmed"));
      expect(await rejection(within(session.confirm()))).toMatchObject(rejects("unconfirmed"));
      expect(await within(session.status())).toBe("revoked");
    }
    expect(fleet.backend.requestsTo("POST /api/v1/connected_apps/revoke")).toHaveLength(1);
    expect(fleet.noted()).toEqual([]);
  });

  test("isn't revoked if another process has confirmed it just before", async () => {
    const { sessions, fleet, id, clock } = await bound(2);
    // This process knows it as unconfirmed.
    await rejection(within(sessions[1]!.token()));
    clock.now += 10 * MINUTE - 1;
    await within(sessions[0]!.confirm());
    clock.now += 1;
    expect(await within(sessions[1]!.token())).toMatchObject(token(id));
    expect(fleet.backend.requestsTo("POST /api/v1/connected_apps/revoke")).toHaveLength(0);
  });

  test("is revoked later if Kinde or the store fails when it is met", async () => {
    for (const failing of ["Kinde", "the store"]) {
      const { sessions, processes, fleet, id, clock } = await bound(2);
      await rejection(within(sessions[0]!.token()));
      clock.now += 10 * MINUTE;
      if (failing === "Kinde") fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(503) : undefined);
      else processes[0]!.connection.state = "failing";
      expect(await rejection(within(sessions[0]!.token()))).toMatchObject(rejects("unconfirmed"));
      expect(fleet.backend.sessions.get(id)).toBe("connected");
      fleet.backend.intercept = () => undefined;
      processes[0]!.connection.state = "working";
      await pass(10_000);
      expect(await rejection(within(sessions[1]!.token()))).toMatchObject(rejects("unconfirmed"));
      await within(processes[1]!.kinde.connectedApps.finishRevocations());
      expect(fleet.backend.sessions.get(id)).toBe("revoked");
    }
  });
});

test("a record of a newer version quarantines too, and this version neither confirms nor overwrites it", async () => {
  const { fleet, id, processes } = await bound(1);
  const [[key, { value, version }]] = [...fleet.shared.values].filter(([, stored]) => stored.value.includes('"unconfirmed"')) as [
    [string, { value: string; version: string }],
  ];
  const newer = JSON.stringify({ ...JSON.parse(value), format: 99 });
  fleet.shared.write(key, newer, version);
  const session = fleet.start().kinde.connectedApps.session(id);
  expect(await rejection(within(session.token()))).toMatchObject(rejects("unconfirmed"));
  expect(await rejection(within(session.confirm()))).toMatchObject({ code: "configuration" });
  expect(fleet.shared.values.get(key)?.value).toBe(newer);
  expect(processes).toHaveLength(1);
});
