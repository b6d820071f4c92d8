/**
 * What a process still does while its store hangs, is full or is gone, and what it makes up for afterwards.
 */
import { createMemoryStore } from "../../../src/stores/memory.js";
import { createKinde } from "../../../src/kinde/index.js";
import { internalsOf } from "../../../src/kinde/connected-apps/internals.js";
import { Registry } from "../../../src/kinde/connected-apps/registry.js";
import { createRevocations } from "../../../src/kinde/connected-apps/revocation.js";
import { SessionManagers } from "../../../src/kinde/connected-apps/session-managers.js";
import type { OpenRevocation } from "../../../src/kinde/connected-apps/tombstones.js";
import { CREDENTIALS, REVOKE, SESSION_TOKEN, TOKEN_ENDPOINT } from "../../helpers/kinde.js";
import { rejection } from "../../helpers/outcomes.js";
import { empty, json } from "../../helpers/mock-fetch.js";
import { HOUR } from "../../tokens/harness.js";
import type { ConnectionState } from "../../tokens/fleet/shared-store.js";
import { passingTime } from "./passing-time.js";
import { Fleet } from "./processes.js";

const { advance, pass, timers, within } = passingTime();

const OUTAGES: ConnectionState[] = ["hanging", "mute", "late", "failing", "full"];

describe.each(OUTAGES)("while the store is %s", (state) => {
  test("a warm session's token is served within 5 s, and at once when the store is left alone", async () => {
    const fleet = new Fleet();
    const process = fleet.start();
    const id = await within(fleet.connect(process));
    process.connection.state = state;
    for (let n = 0; n < 5; n++) expect((await within(process.kinde.connectedApps.session(id).token())).value).toBe(`provider-${id}`);
    expect((await within(process.kinde.connectedApps.session(id).token(), 200)).value).toBe(`provider-${id}`);
    expect(fleet.backend.requestsTo(SESSION_TOKEN)).toHaveLength(1);
  });

  test("a cold management token is minted within 5 s", async () => {
    const fleet = new Fleet();
    const process = fleet.start();
    process.connection.state = state;
    expect((await within(process.kinde.tokens.get())).value).toBe("management-1");
    expect((await within(process.kinde.tokens.get(), 100)).value).toBe("management-1");
    expect(fleet.backend.requestsTo(TOKEN_ENDPOINT)).toHaveLength(1);
  });

  test("revoke() reaches Kinde within 5 s in a process that has nothing yet, and other processes hear of it when the store works", async () => {
    const fleet = new Fleet();
    const [process, other] = [fleet.start(), fleet.start()];
    const id = await within(fleet.connect(other));
    process.connection.state = state;
    const revoking = rejection(process.kinde.connectedApps.session(id).revoke());
    await pass(5000);
    expect(fleet.backend.sessions.get(id)).toBe("revoked");
    expect(await within(revoking, 10_000)).toMatchObject({
      code: "network_error",
      report: { kinde: { state: "done" }, store: { state: "pending", reason: "network_error" } },
    });
    expect(await within(rejection(process.kinde.connectedApps.session(id).token()), 100)).toMatchObject({ reason: "revoked" });
    await pass(30_000);
    process.connection.state = "working";
    await pass(12_000);
    expect(await within(rejection(other.kinde.connectedApps.session(id).token()))).toMatchObject({ reason: "revoked" });
    expect(fleet.noted()).toEqual([]);
    expect(await within(process.kinde.connectedApps.session(id).revoke())).toMatchObject({ store: { state: "done" } });
    await pass(20_000);
    expect(timers()).toBe(0);
  });

  test("the process that revoked still refuses after 1,005 other sessions, although no one else knows", async () => {
    const fleet = new Fleet();
    const process = fleet.start();
    const id = await within(fleet.connect(process));
    process.connection.state = state;
    await within(rejection(process.kinde.connectedApps.session(id).revoke()), 10_000);
    const others = Array.from({ length: 1005 }, (_, n) =>
      process.kinde.connectedApps
        .session(`other-${n}`)
        .token()
        .catch(() => undefined),
    );
    await within(Promise.all(others), 60_000);
    expect(await within(rejection(process.kinde.connectedApps.session(id).token()), 100)).toMatchObject({ reason: "revoked" });
    expect(await within(rejection(process.kinde.connectedApps.session(id).token({ fresh: true })), 100)).toMatchObject({
      reason: "revoked",
    });
    expect(await within(process.kinde.connectedApps.session(id).status(), 100)).toBe("revoked");
  });

  test("a session's token is served for sessionCacheMs, then Kinde is asked, and its word counts", async () => {
    const fleet = new Fleet();
    const process = fleet.start({ maxRetries: 0 });
    const id = await within(fleet.connect(process));
    process.connection.state = state;
    const poll = async (): Promise<string> => {
      // Enough calls for the store to be left alone.
      for (let n = 0; n < 4; n++) await within(process.kinde.connectedApps.session(id).token(), 10_000).catch(() => undefined);
      return (await within(process.kinde.connectedApps.session(id).token(), 10_000)).value;
    };
    await pass(200_000);
    await poll();
    expect(fleet.backend.requestsTo(SESSION_TOKEN)).toHaveLength(1);
    await pass(100_000);
    await poll();
    expect(fleet.backend.requestsTo(SESSION_TOKEN).length).toBeGreaterThan(1);
    fleet.backend.sessions.set(id, "revoked");
    await pass(300_000);
    expect(await within(rejection(process.kinde.connectedApps.session(id).token()), 10_000)).toMatchObject({ code: "reconnect_required" });
  });
});

test("if 100,000 revocations wait for the store already, one more says so, and holds in its own process all the same", async () => {
  const fleet = new Fleet();
  const process = fleet.start();
  const id = await within(fleet.connect(process));
  const { kinde, config } = internalsOf(process.kinde);
  const { send } = process.kinde;
  const registry = new Registry(kinde, config);
  const open = new Map<string, OpenRevocation>();
  for (let n = 0; n < 100_000; n++) open.set(`open-${n}`, { target: "revoking", before: { state: "unknown" } });
  const managers = new SessionManagers(send, registry, kinde, config, open);
  const revocations = createRevocations(open, managers, registry, send, config, kinde);
  expect((await within(managers.get(id).get())).value).toBe(`provider-${id}`);
  process.connection.state = "failing";
  fleet.backend.intercept = (route) => (route === REVOKE ? empty(500) : undefined);
  expect(await rejection(within(revocations.revoke(id, {}), 60_000))).toMatchObject({ code: "server_error" });
  expect(await rejection(within(managers.get(id).get()))).toMatchObject({ reason: "revoked" });
  fleet.backend.intercept = () => undefined;
  expect(await rejection(within(revocations.revoke(id, {}), 60_000))).toMatchObject({
    message: expect.stringContaining("in this process alone"),
    report: { kinde: { state: "done" }, store: { state: "pending" } },
  });
  expect(await rejection(within(managers.get(id).get()))).toMatchObject({ reason: "revoked" });
});

test("a dead session costs few requests: 500 callers at once and one after another, in two processes", async () => {
  const fleet = new Fleet();
  const processes = [fleet.start(), fleet.start()];
  const id = await within(fleet.connect(processes[0]!));
  fleet.backend.sessions.set(id, "revoked");
  await pass(400_000);
  const before = fleet.backend.requestsTo(SESSION_TOKEN).length;
  for (const { kinde } of processes) {
    const callers = Array.from({ length: 250 }, () => rejection(kinde.connectedApps.session(id).token()));
    for (const error of await within(Promise.all(callers))) expect(error).toMatchObject({ code: "reconnect_required" });
    for (let n = 0; n < 20; n++) await within(rejection(kinde.connectedApps.session(id).token()));
  }
  expect(fleet.backend.requestsTo(SESSION_TOKEN).length - before).toBeLessThanOrEqual(3);
  // Not for those who want Kinde's word, and not for long.
  await within(rejection(processes[0]!.kinde.connectedApps.session(id).token({ fresh: true })));
  const asked = fleet.backend.requestsTo(SESSION_TOKEN).length;
  await pass(5100);
  await within(rejection(processes[0]!.kinde.connectedApps.session(id).token()));
  expect(fleet.backend.requestsTo(SESSION_TOKEN)).toHaveLength(asked + 1);
});

test.each(["pending", "unknown"])(
  "Kinde is asked for a session that is %s each time: its user may authorize it at any moment",
  async (state) => {
    const fleet = new Fleet();
    const process = fleet.start();
    const { id } =
      state === "pending" ? await within(process.kinde.connectedApps.start({ keyCodeRef: "drive", userId: "ada" })) : { id: "s-x" };
    const session = process.kinde.connectedApps.session(id);
    for (let n = 1; n <= 3; n++) {
      expect(await within(rejection(session.token()))).toMatchObject({ reason: state });
      expect(fleet.backend.requestsTo(SESSION_TOKEN)).toHaveLength(n);
    }
    fleet.backend.sessions.set(id, "connected");
    expect((await within(session.token())).value).toBe(`provider-${id}`);
  },
);

test("5,000 sessions keep their managers: a second round computes no key, and asks for nothing", async () => {
  let requests = 0;
  const kinde = createKinde({
    ...CREDENTIALS,
    accessToken: "given",
    fetch: async () => (requests++, json({ access_token: "provider", access_token_expiry: "2100-01-01T00:00:00Z" })),
  });
  const digest = jest.mocked(crypto.subtle.digest);
  const round = async (): Promise<number> => {
    const before = digest.mock.calls.length;
    for (let n = 0; n < 5000; n++) await kinde.connectedApps.session(`k-${n}`).token();
    return digest.mock.calls.length - before;
  };
  expect([await round(), requests]).toEqual([5000, 5000]);
  expect([await round(), requests]).toEqual([0, 5000]);
});

test("five clients on one memory store mint one token, and after its end one more", async () => {
  const fleet = new Fleet();
  const store = createMemoryStore({ now: () => Date.now() });
  const clients = Array.from({ length: 5 }, () => fleet.start({ store }).kinde);
  for (const minted of [1, 2]) {
    const values = await within(Promise.all(clients.flatMap((kinde) => [kinde.tokens.get(), kinde.tokens.get()])));
    expect(new Set(values.map(({ value }) => value))).toEqual(new Set([`management-${minted}`]));
    expect(fleet.backend.requestsTo(TOKEN_ENDPOINT)).toHaveLength(minted);
    await advance(25 * HOUR);
  }
});

test("clients share a session although one has a new client secret, but not a management token", async () => {
  const fleet = new Fleet();
  const [before, after] = [fleet.start(), fleet.start({ clientSecret: "rotated-client-secret" })];
  const id = await within(fleet.connect(before));
  expect((await within(after.kinde.connectedApps.session(id).token())).value).toBe(`provider-${id}`);
  expect(fleet.backend.requestsTo(SESSION_TOKEN)).toHaveLength(1);
  await within(before.kinde.connectedApps.session(id).revoke());
  expect(await within(rejection(after.kinde.connectedApps.session(id).token()))).toMatchObject({ reason: "revoked" });
  await within(after.kinde.tokens.get());
  expect(fleet.backend.requestsTo(TOKEN_ENDPOINT)).toHaveLength(2);
  for (const key of fleet.shared.values.keys()) expect(key).toMatch(/^kinnect:[\w-]{43}$/);
  for (const [, { value }] of fleet.shared.values) expect(value).not.toContain("client-secret");
});
