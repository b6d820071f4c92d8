/**
 * The table "What a session's caller gets" in docs/guide.md: each row is a test of that name.
 */
import { createMemoryStore, type KindeOptions, type Session } from "../../src/index.js";
import { AUTH_URL, invalidSession, type MockKinde, mockKinde, REVOKE, SESSION_TOKEN } from "../helpers/kinde.js";
import { empty, type Handler, json } from "../helpers/mock-fetch.js";
import { rejection } from "../helpers/outcomes.js";
import { readProjectFile } from "../helpers/project.js";
import { canSkipTime } from "../helpers/skip-time.js";
import { FaultyStore } from "../tokens/stores.js";

const CACHE_MS = 300_000;

const skip = canSkipTime();
let now: number;

beforeEach(() => {
  now = Date.UTC(2026, 0);
});

interface World extends MockKinde {
  readonly session: Session;
  /** How often Kinde was asked for the session's token. */
  asked(): number;
  answer: Handler;
}

function createWorld(options: Partial<KindeOptions> = {}): World {
  const mock = mockKinde(
    {
      [SESSION_TOKEN]: (request, n) => world.answer(request, n),
      [AUTH_URL]: () => json({ url: "https://mybiz.kinde.com/connect", session_id: "s-1" }),
      [REVOKE]: () => empty(503),
    },
    { now: () => now, maxRetries: 0, ...options },
  );
  const world: World = {
    ...mock,
    session: mock.kinde.connectedApps.session("s-1"),
    asked: () => mock.requestsTo(SESSION_TOKEN).length,
    answer: (_request, n) => json({ access_token: `provider-${n}`, access_token_expiry: new Date(now + 3_600_000).toISOString() }),
  };
  return world;
}

/** A session whose token has come, and whose cache period is over. */
async function createConnectedWorld(options?: Partial<KindeOptions>): Promise<World> {
  const world = createWorld(options);
  await world.session.token();
  now += CACHE_MS;
  return world;
}

const FAILURES: readonly Handler[] = [
  () => empty(503),
  () => empty(429, { "retry-after": "90" }),
  () => Promise.reject(new TypeError("fetch failed")),
];

const rows: Readonly<Record<string, () => Promise<void>>> = {
  "Kinde: dead: it had a token before": async () => {
    const world = await createConnectedWorld();
    world.answer = () => invalidSession();
    for (let caller = 0; caller < 3; caller++) expect(await rejection(world.session.token())).toHaveProperty("code", "reconnect_required");
    expect(world.asked()).toBe(2);
    skip(5000);
    await rejection(world.session.token());
    expect(world.asked()).toBe(3);
  },
  "Kinde: dead: it had a token before, and the caller passes `fresh: true`": async () => {
    const world = await createConnectedWorld();
    world.answer = () => invalidSession();
    await rejection(world.session.token());
    await rejection(world.session.token({ fresh: true }));
    expect(await world.session.status()).toBe("reconnect_required");
    await rejection(world.session.waitUntilConnected({ timeoutMs: 0 }));
    expect(world.asked()).toBe(5);
  },
  "Kinde: dead: it was started, and no token has come yet": async () => {
    const world = createWorld();
    world.answer = () => invalidSession();
    await world.kinde.connectedApps.start({ keyCodeRef: "github", userId: "kp_1" });
    for (let caller = 0; caller < 3; caller++) expect(await rejection(world.session.token())).toHaveProperty("reason", "pending");
    expect(world.asked()).toBe(3);
  },
  "Kinde: dead: nothing": async () => {
    const world = createWorld();
    world.answer = () => invalidSession();
    for (let caller = 0; caller < 3; caller++) expect(await rejection(world.session.token())).toHaveProperty("reason", "unknown");
    expect(world.asked()).toBe(3);
  },
  "Kinde: 5xx, 429, or no answer: its token still lives": async () => {
    for (const failure of FAILURES) {
      const world = await createConnectedWorld();
      world.answer = failure;
      expect((await world.session.token()).value).toBe("provider-1");
      now += CACHE_MS - 1;
      expect((await world.session.token()).value).toBe("provider-1");
      expect(world.asked()).toBe(2);
    }
  },
  "Kinde: 5xx, 429, or no answer: its token still lives, and the caller passes `fresh: true`": async () => {
    for (const failure of FAILURES) {
      const world = await createConnectedWorld();
      world.answer = failure;
      expect(await rejection(world.session.token({ fresh: true }))).toHaveProperty("kind", "transient");
    }
  },
  "Kinde: 5xx, 429, or no answer: it has no living token": async () => {
    for (const failure of FAILURES) {
      const world = await createConnectedWorld();
      world.answer = failure;
      now += 3_600_000;
      expect(await rejection(world.session.token())).toHaveProperty("kind", "transient");
    }
  },
  "the store doesn't answer: its token was confirmed less than `sessionCacheMs` ago": async () => {
    const store = new FaultyStore();
    const world = await createConnectedWorld({ store });
    now -= 1;
    store.breakDown(["read", "write"]);
    expect((await world.session.token()).value).toBe("provider-1");
    expect(world.asked()).toBe(1);
  },
  "the store doesn't answer: its token was confirmed earlier": async () => {
    const store = new FaultyStore();
    const world = await createConnectedWorld({ store });
    store.breakDown(["read", "write"]);
    expect((await world.session.token()).value).toBe("provider-2");
    expect(world.asked()).toBe(2);
  },
  "the store doesn't answer, and Kinde 5xx: its token still lives": async () => {
    const store = new FaultyStore();
    const world = await createConnectedWorld({ store });
    world.answer = () => empty(503);
    store.breakDown(["read", "write"]);
    for (let second = 0; second < 30; second++, now += 1000) expect((await world.session.token()).value).toBe("provider-1");
    expect(world.asked()).toBeLessThanOrEqual(5);
    const before = world.asked();
    now += 1000;
    expect((await world.session.token()).value).toBe("provider-1");
    expect(world.asked()).toBe(before + 1);
  },
  "the store doesn't answer: this process has never seen it": async () => {
    const store = new FaultyStore();
    store.breakDown(["read", "write"]);
    const world = createWorld({ store });
    expect(await rejection(world.session.token())).toHaveProperty("code", "network_error");
    expect(world.asked()).toBe(0);
  },
  "the store: revoked, or being revoked: its token still lives": async () => {
    const store = createMemoryStore({ now: () => now });
    const world = createWorld({ store });
    await world.session.token();
    // Kinde fails, so the revocation stays open.
    await rejection(createWorld({ store }).session.revoke());
    expect(await rejection(world.session.token())).toHaveProperty("reason", "revoked");
    expect(world.asked()).toBe(1);
  },
  "the store: unconfirmed: its token has come": async () => {
    const world = createWorld();
    await world.kinde.connectedApps.start({ keyCodeRef: "github", userId: "kp_1", bind: true });
    for (let caller = 0; caller < 3; caller++) expect(await rejection(world.session.token())).toHaveProperty("reason", "unconfirmed");
    expect(world.asked()).toBe(1);
  },
  "the store: unconfirmed, and Kinde: dead: it was started with `bind`, and no token has come yet": async () => {
    const world = createWorld();
    world.answer = () => invalidSession();
    await world.kinde.connectedApps.start({ keyCodeRef: "github", userId: "kp_1", bind: true });
    for (let caller = 0; caller < 3; caller++) expect(await rejection(world.session.token())).toHaveProperty("reason", "pending");
    expect(world.asked()).toBe(3);
  },
};

const [section = ""] = /^### What a session's caller gets\n.*?(?=^##)/ms.exec(readProjectFile("docs/guide.md")) ?? [];
const documented = [...section.matchAll(/^\| (.*?) *\| (.*?) *\| (.*?) *\|$/gm)]
  .map(([, answer = "", known = "", what = ""]) => ({ row: `${answer}: ${known}`, what }))
  .filter(({ row }) => !/^(Kinde, or the store|-+):/.test(row));

describe("the caller of a session's token, if", () => {
  test.each(documented)("$row: $what", async ({ row }) => {
    await rows[row]?.();
    expect.hasAssertions();
  });
});

test("each row of the guide's table of sessions has a test, and each of these tests a row", () => {
  expect(documented.map(({ row }) => row)).toEqual(Object.keys(rows));
});
