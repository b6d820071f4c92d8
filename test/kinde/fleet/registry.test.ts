/**
 * What the store knows beside the tokens, when many use it: an owner's sessions and open revocations, their limits, and values that can't
 * be read.
 */
import { ConfigurationError } from "../../../src/errors/index.js";
import { createMemoryStore } from "../../../src/stores/memory.js";
import type { StoreCallOptions } from "../../../src/stores/store.js";
import { rejection } from "../../helpers/outcomes.js";
import { empty } from "../../helpers/mock-fetch.js";
import { Connection } from "../../tokens/fleet/shared-store.js";
import { passingTime } from "./passing-time.js";
import { Fleet } from "./processes.js";

const { advance, pass, timers, within } = passingTime(30_000);

const ADA = { userId: "ada" };
const ids = (sessions: readonly { readonly id: string }[]): string[] => sessions.map(({ id }) => id);

describe("50 sessions of one owner that start and connect at once", () => {
  test.each([1, 5])("are all listed as connected, by %i processes", async (count) => {
    const fleet = new Fleet();
    const processes = Array.from({ length: count }, () => fleet.start());
    for (const { connection } of processes) connection.state = "slow";
    const started = Array.from({ length: 50 }, (_, n) => fleet.connect(processes[n % count]!));
    const connected = await within(Promise.all(started), 60_000);
    await pass(10_000);
    const listed = await within(fleet.start().kinde.connectedApps.list(ADA));
    expect(new Set(ids(listed))).toEqual(new Set(connected));
    expect(new Set(listed.map(({ status }) => status))).toEqual(new Set(["connected"]));
  });
});

test("an aborted list() names no request, because it sends none", async () => {
  const { kinde } = new Fleet().start();
  const listing = kinde.connectedApps.list({ ...ADA, signal: AbortSignal.abort() });
  await expect(listing).rejects.toThrow(/^The call was cancelled by its caller\.$/);
});

describe("an owner's list with 500 sessions", () => {
  /** Puts sessions into the list without starting each. */
  function fill(fleet: Fleet, statuses: readonly string[]): void {
    for (const [key, { value }] of fleet.shared.values) {
      const index = JSON.parse(value);
      if (!Array.isArray(index.sessions)) continue;
      const sessions = statuses.map((status, n) => ({
        id: `old-${n}`,
        keyCodeRef: "drive",
        status,
        startedAt: n,
        ...(status === "connected" && { connectedAt: n }),
      }));
      fleet.shared.write(key, JSON.stringify({ ...index, sessions }), fleet.shared.values.get(key)?.version ?? null);
    }
  }

  async function filled(statuses: readonly string[]) {
    const fleet = new Fleet();
    const process = fleet.start();
    await within(fleet.connect(process));
    fill(fleet, statuses);
    return { fleet, process, list: () => within(process.kinde.connectedApps.list(ADA)) };
  }

  const many = (status: string, count: number): string[] => Array.from({ length: count }, () => status);

  test("loses ended sessions before pending ones, and those that changed the longest time ago first", async () => {
    const { process, list } = await filled([...many("connected", 496), "pending", "revoked", "reconnect_required", "revoked"]);
    const gone: string[] = [];
    for (const expected of ["old-499", "old-497", "old-498", "old-496"]) {
      const before = ids(await list());
      await within(process.kinde.connectedApps.start({ keyCodeRef: "drive", ...ADA }));
      const after = ids(await list());
      expect(after).toHaveLength(500);
      gone.push(...before.filter((id) => !after.includes(id)));
      expect(gone.at(-1)).toBe(expected);
    }
  });

  test("never loses a connected session or an open revocation, and never grows beyond 500", async () => {
    const events: string[] = [];
    const { fleet, list } = await filled([...many("connected", 490), ...many("revoking", 9), "pending"]);
    const process = fleet.start({ onEvent: ({ type }) => events.push(type) });
    // Each start displaces the pending one before, which then connects.
    const sessions: string[] = [];
    for (let n = 0; n < 5; n++) {
      const { id } = await within(process.kinde.connectedApps.start({ keyCodeRef: "drive", ...ADA }));
      fleet.backend.sessions.set(id, "connected");
      sessions.push(id);
    }
    for (const id of sessions) await within(process.kinde.connectedApps.session(id).token());
    const listed = await list();
    expect(listed).toHaveLength(500);
    expect(listed.filter(({ id }) => id.startsWith("old-"))).toHaveLength(499);
    expect(events).toContain("index_full");
    // What isn't listed works all the same, and can be revoked.
    for (const id of sessions) await within(process.kinde.connectedApps.session(id).revoke());
    expect(await list()).toHaveLength(500);
    expect(fleet.noted()).toEqual([]);
  });
});

/** As an encrypted store: what was sealed with another key is an error with the version. */
class SealedConnection extends Connection {
  /** Keys that can't be opened. */
  readonly sealed = new Set<string>();

  override async read(key: string, options: StoreCallOptions) {
    const stored = await super.read(key, options);
    if (stored === undefined || !this.sealed.has(key)) return stored;
    throw Object.assign(new ConfigurationError("The value can't be decrypted. Check the keys."), { version: stored.version });
  }

  override async write(...args: Parameters<Connection["write"]>) {
    const version = await super.write(...args);
    if (version !== undefined) this.sealed.delete(args[0]);
    return version;
  }
}

describe.each(["can't be decrypted", "were written by a newer version"])("if values in the store %s", (why) => {
  /** The values with this field can't be read from now on. */
  async function unreadable(...fields: string[]) {
    const fleet = new Fleet();
    const connection = new SealedConnection(fleet.shared);
    const process = fleet.start({}, connection);
    const id = await within(fleet.connect(process));
    // A shard for the same session, as a crashed process left it.
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(500) : undefined);
    await rejection(within(fleet.start({ maxRetries: 0 }).kinde.connectedApps.session(id).revoke()));
    fleet.backend.intercept = () => undefined;
    const before = new Map<string, string>();
    for (const [key, { value, version }] of [...fleet.shared.values]) {
      const parsed = JSON.parse(value);
      if (!fields.some((field) => field in parsed)) continue;
      if (why === "can't be decrypted") connection.sealed.add(key);
      else fleet.shared.write(key, JSON.stringify({ ...parsed, format: 99 }), version);
      before.set(key, fleet.shared.values.get(key)?.value ?? "");
    }
    expect(before.size).toBeGreaterThan(0);
    const isUntouched = (): boolean => [...before].every(([key, value]) => fleet.shared.values.get(key)?.value === value);
    return { fleet, connection, process: fleet.start({}, connection), id, isUntouched };
  }

  test("list() and find() reject with ConfigurationError, and start() and token() work without touching the list", async () => {
    const { fleet, process, isUntouched } = await unreadable("sessions");
    const { connectedApps } = process.kinde;
    expect(await rejection(within(connectedApps.list(ADA)))).toMatchObject({ code: "configuration" });
    expect(await rejection(within(connectedApps.find({ ...ADA, keyCodeRef: "drive" })))).toMatchObject({ code: "configuration" });
    const id = await within(fleet.connect(process));
    expect((await within(connectedApps.session(id).token())).value).toBe(`provider-${id}`);
    expect(isUntouched()).toBe(true);
    await pass(60_000);
    expect(timers()).toBe(0);
  });

  test("revoke() revokes at Kinde and writes the record, although the list and the open revocations can't be read", async () => {
    const { fleet, process, id, isUntouched } = await unreadable("sessions", "ids");
    expect(await within(process.kinde.connectedApps.session(id).revoke())).toMatchObject({
      kinde: { state: "done" },
      store: { state: "done" },
    });
    expect(fleet.valuesWith("generation")).toEqual([expect.objectContaining({ state: "revoked" })]);
    expect(isUntouched()).toBe(true);
    await pass(60_000);
    expect(timers()).toBe(0);
  });

  test("finishRevocations() finishes the others, and then rejects with ConfigurationError", async () => {
    const { fleet, process } = await unreadable("ids");
    const other = await within(fleet.connect(process));
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(500) : undefined);
    await rejection(within(fleet.start({ maxRetries: 0 }).kinde.connectedApps.session(other).revoke()));
    fleet.backend.intercept = () => undefined;
    expect(await rejection(within(process.kinde.connectedApps.finishRevocations()))).toMatchObject({ code: "configuration" });
    expect(fleet.backend.sessions.get(other)).toBe("revoked");
  });
});

describe("an owner's list while sessions are revoked", () => {
  test("a token that arrives during a revocation doesn't turn its entry back into a connected one", async () => {
    const fleet = new Fleet();
    const [a, b] = [fleet.start(), fleet.start()];
    const { id } = await within(a.kinde.connectedApps.start({ keyCodeRef: "drive", ...ADA }));
    fleet.backend.sessions.set(id, "connected");
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    fleet.backend.intercept = (route) =>
      route.includes("token") && route.startsWith("GET") ? gate.then(() => undefined as never) : undefined;
    const token = rejection(b.kinde.connectedApps.session(id).token());
    await pass(500);
    await within(a.kinde.connectedApps.session(id).revoke());
    // As Kinde answered before it was told.
    fleet.backend.sessions.set(id, "connected");
    release();
    expect(await within(token)).toMatchObject({ reason: "revoked" });
    expect(await within(a.kinde.connectedApps.list(ADA))).toEqual([expect.objectContaining({ id, status: "revoked" })]);
  });

  test.each([
    ["pending", false],
    ["connected", true],
  ])("a revocation that Kinde refuses leaves a %s session as it was", async (status, isConnected) => {
    const fleet = new Fleet();
    const process = fleet.start();
    const { id } = await within(process.kinde.connectedApps.start({ keyCodeRef: "drive", ...ADA }));
    if (isConnected) {
      fleet.backend.sessions.set(id, "connected");
      await within(process.kinde.connectedApps.session(id).token());
    }
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(403) : undefined);
    expect(await rejection(within(process.kinde.connectedApps.session(id).revoke()))).toMatchObject({ code: "permission_denied" });
    const other = fleet.start();
    expect(await within(other.kinde.connectedApps.list(ADA))).toEqual([expect.objectContaining({ id, status })]);
    expect(await within(other.kinde.connectedApps.session(id).status())).toBe(status);
    expect(fleet.noted()).toEqual([]);
  });

  test("finishRevocations() with credentials that Kinde refuses keeps other processes' revocations open", async () => {
    const fleet = new Fleet();
    const process = fleet.start({ maxRetries: 0 });
    const id = await within(fleet.connect(process));
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(500) : undefined);
    await rejection(within(process.kinde.connectedApps.session(id).revoke()));
    fleet.backend.intercept = (route) => (route.includes("revoke") ? empty(403) : undefined);
    const other = fleet.start();
    expect(await within(other.kinde.connectedApps.finishRevocations())).toEqual({ finished: 0, pending: 1 });
    expect(fleet.noted()).toEqual([id]);
    expect(await rejection(within(fleet.start().kinde.connectedApps.session(id).token()))).toMatchObject({ reason: "revoked" });
    fleet.backend.intercept = () => undefined;
    expect(await within(other.kinde.connectedApps.finishRevocations())).toEqual({ finished: 1, pending: 0 });
    expect([fleet.backend.sessions.get(id), fleet.noted()]).toEqual(["revoked", []]);
  });
});

test("a revocation that is asked for twice at once is one at Kinde, and both reports say so", async () => {
  const fleet = new Fleet();
  const process = fleet.start();
  const id = await within(fleet.connect(process));
  const session = process.kinde.connectedApps.session(id);
  let asked = 0;
  fleet.backend.intercept = async (route) => {
    // The answers take so long that the second question is under way when the first answer comes.
    if (route.includes("revoke")) await new Promise((resolve) => setTimeout(resolve, ++asked * 300));
    return undefined as never;
  };
  const reports = await within(Promise.all([session.revoke(), session.revoke()]));
  expect(reports.map(({ alreadyRevoked, kinde }) => [alreadyRevoked, kinde.state])).toEqual([
    [false, "done"],
    [false, "done"],
  ]);
  expect(fleet.noted()).toEqual([]);
});

test("a note of an open revocation that the store takes late is gone after finishRevocations()", async () => {
  const fleet = new Fleet();
  const process = fleet.start();
  const id = await within(fleet.connect(process));
  const write = process.connection.write.bind(process.connection);
  let isFirst = true;
  process.connection.write = async (...args) => {
    if (isFirst) await ((isFirst = false), new Promise((resolve) => setTimeout(resolve, 10_000)));
    return write(...args);
  };
  await within(process.kinde.connectedApps.session(id).revoke());
  await pass(20_000);
  expect(await within(process.kinde.connectedApps.finishRevocations())).toMatchObject({ pending: 0 });
  expect(fleet.noted()).toEqual([]);
  expect(fleet.valuesWith("sessions")).toEqual([expect.objectContaining({ sessions: [expect.objectContaining({ status: "revoked" })] })]);
});

describe("a session that wasn't used for a year", () => {
  const DAY_MS = 86_400_000;

  async function afterAYear() {
    const fleet = new Fleet();
    const store = createMemoryStore();
    const id = await within(fleet.connect(fleet.start({ store })));
    await advance(366 * DAY_MS);
    const { connectedApps } = fleet.start({ store }).kinde;
    const list = async () => (await within(connectedApps.list(ADA))).map(({ status }) => status);
    return { fleet, session: connectedApps.session(id), find: () => within(connectedApps.find({ ...ADA, keyCodeRef: "drive" })), list };
  }

  test("is listed as revoked after its revocation, and isn't found anymore", async () => {
    const { session, find, list } = await afterAYear();
    expect((await find())?.id).toBe(session.id);
    await within(session.revoke());
    expect(await list()).toEqual(["revoked"]);
    expect(await find()).toBeUndefined();
  });

  test("is listed as ended once Kinde doesn't know it anymore", async () => {
    const { fleet, session, list } = await afterAYear();
    fleet.backend.sessions.delete(session.id);
    await rejection(within(session.token()));
    expect(await list()).toEqual(["reconnect_required"]);
  });
});
