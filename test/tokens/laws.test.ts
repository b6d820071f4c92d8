import { inspect } from "node:util";
import { CredentialsError, isKinnectError, NetworkError, ReconnectRequiredError, ServerError } from "../../src/errors/index.js";
import type { HttpRequest } from "../../src/http/request.js";
import { createManagedCredential } from "../../src/tokens/credential.js";
import { keyOf } from "../../src/tokens/engine/key.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { requestGrant } from "../../src/tokens/oauth/token-endpoint.js";
import { encodeRecord, markRevoked } from "../../src/tokens/engine/record.js";
import type { StoreLease, TokenStore } from "../../src/stores/store.js";
import { piped, request, response } from "../helpers/records.js";
import type { TokenPolicy } from "../../src/tokens/source.js";
import { GRANT, type Harness, harness, holding, READ, settle, START, storeThatFails, watch } from "./harness.js";

const HOUR = 3_600_000;
const inAnHour = START + HOUR;
const rotating = { ...GRANT, rotatesRefreshToken: true };
const down = (): ServerError => new ServerError("down", { status: 503 });

describe("law 1, sharing: concurrent callers share one request", () => {
  test("100 cold callers cost one", async () => {
    const { manager, asked, open } = harness(GRANT);
    const tokens = Array.from({ length: 100 }, () => manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    expect(new Set((await Promise.all(tokens)).map((token) => token.value))).toEqual(new Set(["a"]));
    expect(asked).toHaveLength(1);
  });

  test("callers who come while it runs join it", async () => {
    const { manager, asked, open } = harness(READ);
    const first = manager.get();
    await settle();
    const second = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await first).value).toBe((await second).value);
    expect(asked).toHaveLength(1);
  });

  test("with a store that locks, two processes share one too", async () => {
    const clock = { now: START };
    const store = new LockingStore(createMemoryStore({ now: () => clock.now }));
    const processes = [harness(GRANT, { store, clock }), harness(GRANT, { store, clock })];
    const tokens = processes.flatMap(({ manager }) => Array.from({ length: 10 }, () => manager.get()));
    await settle();
    const asked = processes.flatMap((each) => each.asked);
    expect(asked).toHaveLength(1);
    asked[0]?.answer({ value: "a", expiresAt: inAnHour });
    expect(new Set((await Promise.all(tokens)).map((token) => token.value))).toEqual(new Set(["a"]));
    expect(processes.flatMap((each) => each.asked)).toHaveLength(1);
  });
});

describe("law 2, keys: the key holds everything that makes tokens differ", () => {
  test.each([
    ["a part", [["a", "x"], ["s"]], [["a", "y"], ["s"]]],
    ["a secret", [["a"], ["s"]], [["a"], ["t"]]],
    ["where one part ends", [["a", "b"], []], [["ab"], []]],
    ["where one secret ends", [["a"], ["s", "t"]], [["a"], ["st"]]],
  ])("%s", async (_what, [parts = [], secrets = []], [otherParts = [], otherSecrets = []]) => {
    expect(await keyOf(parts, secrets)()).not.toBe(await keyOf(otherParts, otherSecrets)());
  });

  test("the same credentials have the same key, which does not show the secret", async () => {
    const key = await keyOf(["https://a", "client"], ["hunter2-hunter2"])();
    expect(key).toBe(await keyOf(["https://a", "client"], ["hunter2-hunter2"])());
    expect(key).not.toContain("hunter2");
  });

  test("two keys in one store never meet", async () => {
    const store = createMemoryStore();
    const one = harness(READ, { store, key: async () => "one" });
    const other = harness(READ, { store, key: async () => "other" });
    const token = one.manager.get();
    await settle();
    one.open().answer({ value: "a", expiresAt: inAnHour });
    await token;
    const second = watch(other.manager.get());
    await settle();
    expect(second.state).toBe("pending");
    expect(other.asked).toHaveLength(1);
  });
});

describe("law 3, aborts: one caller's abort ends that caller's wait and nobody else's", () => {
  test("the others get their token", async () => {
    const { manager, open } = harness(READ);
    const leaver = new AbortController();
    const gone = watch(manager.get({ signal: leaver.signal }));
    const stays = manager.get();
    await settle();
    leaver.abort("enough");
    await settle();
    expect(gone.error).toMatchObject({ code: "cancelled", cause: "enough" });
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await stays).value).toBe("a");
  });

  test("a read stops when its last caller has gone, and the next caller starts a new one", async () => {
    const { manager, asked, open } = harness(READ);
    const leaver = new AbortController();
    watch(manager.get({ signal: leaver.signal }));
    await settle();
    leaver.abort();
    const next = manager.get();
    await settle();
    expect(asked[0]?.signal.aborted).toBe(true);
    expect(asked).toHaveLength(2);
    open().answer({ value: "b", expiresAt: inAnHour });
    expect((await next).value).toBe("b");
  });

  test("a grant whose last caller has gone is answered, stored and handed to the next one", async () => {
    const { manager, asked, open } = harness(GRANT);
    const leaver = new AbortController();
    const gone = watch(manager.get({ signal: leaver.signal }));
    await settle();
    leaver.abort();
    await settle();
    expect(gone.state).toBe("rejected");
    open().answer({ value: "a", expiresAt: inAnHour });
    await settle();
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(1);
  });

  test("a caller who has gone before it was sent costs nothing", async () => {
    const { manager, asked } = harness(GRANT);
    const leaver = new AbortController();
    watch(manager.get({ signal: leaver.signal }));
    leaver.abort();
    await settle();
    expect(asked).toHaveLength(0);
  });

  test("a caller's time-out ends that caller's wait alone", async () => {
    const { manager, open } = harness(READ);
    const stays = manager.get();
    await expect(manager.get({ timeoutMs: 5 })).rejects.toMatchObject({ code: "timeout" });
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await stays).value).toBe("a");
  });
});

describe("law 4, fresh: it never joins a request that started before it", () => {
  test("all who ask meanwhile share the next one: one running, one queued", async () => {
    const { manager, asked, open } = harness(READ);
    const old = manager.get();
    await settle();
    const fresh = Array.from({ length: 10 }, () => manager.get({ fresh: true }));
    await settle();
    expect(asked).toHaveLength(1);
    open().answer({ value: "a", expiresAt: inAnHour });
    await settle();
    expect(asked).toHaveLength(2);
    open().answer({ value: "b", expiresAt: inAnHour });
    expect((await old).value).toBe("a");
    expect(new Set((await Promise.all(fresh)).map((token) => token.value))).toEqual(new Set(["b"]));
    expect(asked).toHaveLength(2);
  });

  test("they share the one that follows a dropped answer with those who waited for that", async () => {
    for (const end of ["answer", "fail"] as const) {
      const { manager, asked, open } = harness(GRANT);
      const waiting = watch(manager.get());
      await settle();
      const fresh = watch(manager.get({ fresh: true }));
      await manager.invalidate();
      if (end === "answer") open().answer({ value: "late", expiresAt: inAnHour });
      else open().fail(down());
      await settle();
      open().answer({ value: "new", expiresAt: inAnHour });
      await settle();
      expect([waiting.value?.value, fresh.value?.value]).toEqual(["new", "new"]);
      expect(asked).toHaveLength(2);
    }
  });

  test("callers of one turn share the first one", async () => {
    const { manager, asked, open } = harness(READ);
    const fresh = [manager.get({ fresh: true }), manager.get(), manager.get({ fresh: true })];
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    await Promise.all(fresh);
    expect(asked).toHaveLength(1);
  });

  test("a failed one rejects, even while the current token lives", async () => {
    const { manager, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    const fresh = watch(manager.get({ fresh: true }));
    await settle();
    open().fail(down());
    await settle();
    expect(fresh.error).toMatchObject({ code: "server_error" });
    expect((await manager.get()).value).toBe("a");
  });

  test("nor one that found a token at hand, at its very end", async () => {
    // Whichever moment that is.
    for (let turns = 0; turns < 80; turns++) {
      const { manager, store, asked } = harness(GRANT);
      const other = harness(GRANT, { store });
      const stored = other.manager.get();
      await settle();
      other.open().answer({ value: "a", expiresAt: inAnHour });
      await stored;
      watch(manager.get());
      for (let turn = 0; turn < turns; turn++) await Promise.resolve();
      const fresh = watch(manager.get({ fresh: true }));
      await settle();
      asked[0]?.answer({ value: "b", expiresAt: inAnHour });
      await settle();
      expect([turns, fresh.value?.value]).toEqual([turns, "b"]);
    }
  });
});

describe("law 5, failures: none is cached, and none poisons the next call", () => {
  test.each([
    ["transient", down()],
    ["misconfigured", new CredentialsError("no")],
    ["reconnect", new ReconnectRequiredError("no", { reason: "unknown" })],
    ["of no kind", new Error("strange")],
  ])("one that is %s", async (_kind, error) => {
    const { manager, asked, open } = harness(READ);
    const failing = [watch(manager.get()), watch(manager.get())];
    await settle();
    open().fail(error);
    await settle();
    expect(failing.map((each) => each.error)).toEqual([error, error]);
    const next = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await next).value).toBe("a");
    expect(asked).toHaveLength(2);
  });

  test("a failed renewal in the background is nobody's unhandled rejection", async () => {
    const unhandled: unknown[] = [];
    const listen = (error: unknown): void => void unhandled.push(error);
    process.on("unhandledRejection", listen);
    const { manager, clock, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    clock.now = inAnHour - 100_000;
    await manager.get();
    await settle();
    open().fail(down());
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });
});

describe("law 6, renewal", () => {
  const held = async (policy: TokenPolicy = GRANT): Promise<ReturnType<typeof harness>> => {
    const each = harness(policy);
    const first = each.manager.get();
    await settle();
    each.open().answer({ value: "a", expiresAt: inAnHour });
    await first;
    return each;
  };

  test("a grant's token is renewed in the background while the current one is handed out", async () => {
    const { manager, asked, clock, open } = await held();
    clock.now = inAnHour - 120_000;
    await manager.get();
    await settle();
    expect(asked).toHaveLength(1);
    clock.now += 1;
    expect((await manager.get()).value).toBe("a");
    await settle();
    expect(asked).toHaveLength(2);
    expect((await manager.get()).value).toBe("a");
    open().answer({ value: "b", expiresAt: inAnHour + HOUR });
    await settle();
    expect((await manager.get()).value).toBe("b");
    expect(asked).toHaveLength(2);
  });

  test("at most half its lifetime early", async () => {
    const { manager, asked, clock } = await holding({ value: "a", expiresAt: START + 100_000 }, GRANT);
    clock.now = START + 50_000;
    await manager.get();
    await settle();
    expect(asked).toHaveLength(1);
    clock.now += 1;
    await manager.get();
    await settle();
    expect(asked).toHaveLength(2);
  });

  test("a stored one that is due is handed out at once after a restart too", async () => {
    const { clock, store } = await held();
    clock.now = inAnHour - 100_000;
    const restarted = harness(GRANT, { store, clock });
    expect((await restarted.manager.get()).value).toBe("a");
    expect((await restarted.manager.get()).value).toBe("a");
    await settle();
    expect(restarted.asked).toHaveLength(1);
    restarted.open().answer({ value: "b", expiresAt: inAnHour + HOUR });
    await settle();
    expect((await restarted.manager.get()).value).toBe("b");
  });

  test("a provider's token has no early renewal", async () => {
    const { manager, asked, clock } = await held({ ...READ, cacheMs: 10 * HOUR });
    clock.now = inAnHour - 60_000;
    await manager.get();
    await settle();
    expect(asked).toHaveLength(1);
  });

  test("a refusal of kind reconnect drops the token at once", async () => {
    const { manager, asked, clock, open } = await held(READ);
    clock.now += READ.cacheMs;
    const refused = watch(manager.get());
    await settle();
    open().fail(new ReconnectRequiredError("gone", { reason: "unknown" }));
    await settle();
    expect(refused.error).toMatchObject({ code: "reconnect_required" });
    const next = watch(manager.get());
    await settle();
    expect(next.state).toBe("pending");
    expect(asked).toHaveLength(3);
  });

  test.each([
    ["transient", down()],
    ["misconfigured", new CredentialsError("no")],
  ])("any other failure (here %s) costs nothing as long as the current token lives", async (_kind, error) => {
    const { manager, asked, clock, open } = await held();
    clock.now = inAnHour - 30_000;
    const waiting = manager.get();
    await settle();
    open().fail(error);
    expect((await waiting).value).toBe("a");
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(2);
    clock.now = inAnHour;
    const dead = watch(manager.get());
    await settle();
    open().fail(error);
    await settle();
    expect(dead.error).toBe(error);
  });

  test("an answer that has ended already costs nothing as long as the current token lives", async () => {
    const { manager, asked, clock, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    clock.now = inAnHour - 100_000;
    const answers = async (): Promise<void> => {
      for (let answer = 0; answer < 2; answer++) {
        await settle();
        open().answer({ value: "dead", expiresAt: START });
      }
      await settle();
    };
    expect((await manager.get()).value).toBe("a");
    await answers();
    expect((await manager.get()).value).toBe("a");
    const fresh = watch(manager.get({ fresh: true }));
    await answers();
    expect(fresh.state).toBe("rejected");
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(5);
  });

  test("an answer that tells that the current token has ended counts", async () => {
    const { manager, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    const fresh = watch(manager.get({ fresh: true }));
    await settle();
    open().answer({ value: "a", expiresAt: START });
    await settle();
    open().fail(down());
    await settle();
    expect(fresh.error).toMatchObject({ code: "server_error" });
    watch(manager.get());
    await settle();
    expect(open().isOpen).toBe(true);
  });
});

describe("law 7, validity", () => {
  test("a token that lives too short is renewed before it is handed out", async () => {
    const { manager, clock, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    clock.now = inAnHour - 59_999;
    const next = manager.get();
    await settle();
    open().answer({ value: "b", expiresAt: inAnHour + HOUR });
    expect((await next).value).toBe("b");
  });

  test("minValidityMs raises what is asked for, the default is 60 s or a quarter of the lifetime first seen", async () => {
    const { manager, asked, clock } = await holding({ value: "a", expiresAt: START + 40_000 }, { ...READ, cacheMs: HOUR });
    clock.now = START + 30_000;
    await manager.get();
    expect(asked).toHaveLength(1);
    watch(manager.get({ minValidityMs: 10_001 }));
    await settle();
    expect(asked).toHaveLength(2);
  });

  test.each(["grant", "read"] as const)("300 calls in the last minute of a token's life cost a handful of requests (%s)", async (kind) => {
    const { manager, asked, clock, open } = await holding(
      { value: "a", expiresAt: inAnHour },
      kind === "grant" ? GRANT : { ...READ, cacheMs: HOUR },
    );
    for (let call = 0; call < 300; call++) {
      clock.now = inAnHour - 60_000 + call * 200;
      const token = manager.get();
      await settle();
      if (asked.at(-1)?.isOpen === true) open().answer({ value: "a", expiresAt: inAnHour });
      expect((await token).value).toBe("a");
    }
    expect(asked.length).toBeLessThanOrEqual(10);
    clock.now = inAnHour;
    const dead = watch(manager.get());
    await settle();
    expect(dead.state).toBe("pending");
  });

  test("the same calls cost no more while the source is down", async () => {
    const { manager, asked, clock, open } = await holding({ value: "a", expiresAt: inAnHour }, GRANT);
    for (let call = 0; call < 300; call++) {
      clock.now = inAnHour - 60_000 + call * 200;
      const token = manager.get();
      await settle();
      if (asked.at(-1)?.isOpen === true) open().fail(down());
      expect((await token).value).toBe("a");
    }
    expect(asked.length).toBeLessThanOrEqual(10);
  });

  test("a shorter-lived answer is handed out as long as it lives, and asked about again after half of what remains", async () => {
    const { manager, asked, clock, open } = harness(READ);
    const first = manager.get({ minValidityMs: 60_000 });
    await settle();
    open().answer({ value: "a", expiresAt: START + 20_000 });
    expect((await first).value).toBe("a");
    clock.now = START + 9_999;
    expect((await manager.get({ minValidityMs: 60_000 })).value).toBe("a");
    expect(asked).toHaveLength(1);
    clock.now = START + 10_000;
    watch(manager.get({ minValidityMs: 60_000 }));
    await settle();
    expect(asked).toHaveLength(2);
  });
});

describe("law 8, finality", () => {
  test.each(["invalidate", "clear"] as const)(
    "after %s() a late answer is dropped, and its callers wait for the next request",
    async (drop) => {
      const { manager, asked, open } = harness(GRANT);
      const waiting = watch(manager.get());
      await settle();
      const late = open();
      await manager[drop]();
      const later = watch(manager.get());
      await settle();
      expect(asked).toHaveLength(1);
      late.answer({ value: "late", expiresAt: inAnHour });
      await settle();
      expect([waiting.state, later.state, asked.length]).toEqual(["pending", "pending", 2]);
      open().answer({ value: "new", expiresAt: inAnHour });
      await settle();
      expect([waiting.value?.value, later.value?.value]).toEqual(["new", "new"]);
    },
  );

  test("invalidate() keeps the refresh token that came late, clear() drops it", async () => {
    for (const [drop, kept] of [
      ["invalidate", "r2"],
      ["clear", undefined],
    ] as const) {
      const { manager, open } = harness(rotating);
      watch(manager.get());
      await settle();
      const late = open();
      await manager[drop]();
      late.answer({ value: "late", expiresAt: inAnHour, refreshToken: "r2" });
      await settle();
      expect(open().record.refreshToken).toBe(kept);
    }
  });

  test("after revoke() nobody gets a token from before: not those who wait, not those who come, not from the store", async () => {
    const { manager, asked, open, store } = await holding({ value: "a", expiresAt: inAnHour }, READ);
    const waiting = watch(manager.get({ fresh: true }));
    await settle();
    const late = open();
    const before = await manager.revoke();
    expect(before.token?.value).toBe("a");
    await settle();
    expect(waiting.error).toMatchObject({ code: "reconnect_required", reason: "revoked" });
    expect(late.signal.aborted).toBe(true);
    late.answer({ value: "late", expiresAt: inAnHour });
    await settle();
    await expect(manager.get()).rejects.toMatchObject({ reason: "revoked" });
    await expect(harness(READ, { store }).manager.get()).rejects.toMatchObject({ reason: "revoked" });
    expect(asked).toHaveLength(2);
    expect((await store.read("key"))?.value).not.toMatch(/"a"|late/);
  });

  test("after revoke() nothing is asked any more, also where the store fails to forget", async () => {
    const inner = createMemoryStore();
    let isDown = false;
    const store: TokenStore = {
      read: inner.read,
      write: (key, value, options) => (isDown ? Promise.reject(new Error("down")) : inner.write(key, value, options)),
    };
    const { manager, asked } = await holding({ value: "a", expiresAt: inAnHour }, READ, { store });
    watch(manager.get({ fresh: true }));
    await settle();
    const queued = watch(manager.get({ fresh: true }));
    isDown = true;
    await expect(manager.revoke()).rejects.toMatchObject({ code: "network_error" });
    await settle();
    expect(queued.error).toMatchObject({ reason: "revoked" });
    expect(asked).toHaveLength(2);
  });

  test("a revocation stays, also where the store fails to read it, to take it, or tells something from before", async () => {
    const inner = createMemoryStore();
    let isDown = false;
    const orDown = <T>(work: Promise<T>): Promise<T> => (isDown ? Promise.reject(new Error("down")) : work);
    const store: TokenStore = { read: (key) => orDown(inner.read(key)), write: (...args) => orDown(inner.write(...args)) };
    const other = harness(READ, { store });
    const first = other.manager.get();
    await settle();
    other.open().answer({ value: "a", expiresAt: inAnHour });
    await first;
    const { manager, asked } = harness(READ, { store });
    isDown = true;
    await expect(manager.revoke()).rejects.toMatchObject({ code: "network_error" });
    await expect(manager.get()).rejects.toMatchObject({ reason: "revoked" });
    isDown = false;
    await expect(manager.get()).rejects.toMatchObject({ reason: "revoked" });
    await expect(manager.get({ fresh: true })).rejects.toMatchObject({ reason: "revoked" });
    await manager.update((record) => ({ ...record, refreshToken: "r" }));
    await expect(manager.get()).rejects.toMatchObject({ reason: "revoked" });
    expect(asked).toHaveLength(0);
  });

  test("nobody asks before the store has heard of a drop: else what another process drops meanwhile would be overwritten", async () => {
    const inner = createMemoryStore();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const write: TokenStore["write"] = async (...args) => {
      await gate;
      return inner.write(...args);
    };
    const { manager, asked, open } = harness(GRANT, { store: { read: inner.read, write } });
    const first = manager.invalidate();
    const waiting = watch(manager.get());
    await settle();
    await harness(GRANT, { store: inner }).manager.invalidate();
    expect(asked).toHaveLength(0);
    const second = manager.invalidate();
    release();
    await Promise.all([first, second]);
    await settle();
    open().answer({ value: "new", expiresAt: inAnHour });
    await settle();
    expect(waiting.value?.value).toBe("new");
    expect(asked).toHaveLength(1);
  });

  test("what another process cleared meanwhile is not written again", async () => {
    const { manager, store, open } = await holding({ value: "a", expiresAt: inAnHour }, READ);
    const waiting = watch(manager.get({ fresh: true }));
    await settle();
    const other = harness(READ, { store });
    await other.manager.clear();
    open().answer({ value: "late", expiresAt: inAnHour });
    await settle();
    expect(waiting.state).toBe("pending");
    expect((await store.read("key"))?.value).not.toContain("late");
  });
});

describe("law 9, expiry", () => {
  test("an unknown one is cached for a while, meets any minValidityMs, and is never forever", async () => {
    const { manager, asked, clock, open } = harness(GRANT);
    const first = manager.get();
    await settle();
    open().answer({ value: "a" });
    expect((await first).expiresAt).toBeUndefined();
    clock.now += HOUR - 1;
    expect((await manager.get({ minValidityMs: 10 * HOUR })).value).toBe("a");
    expect(asked).toHaveLength(1);
    clock.now += 1;
    const next = watch(manager.get());
    await settle();
    expect(next.state).toBe("pending");
    open().fail(down());
    await settle();
    expect(next.state).toBe("rejected");
  });

  test("a token that has ended when it comes is asked for once more, then it is an error", async () => {
    const { manager, asked, open } = harness(READ);
    const dead = watch(manager.get());
    await settle();
    open().answer({ value: "old", expiresAt: START - 1 });
    await settle();
    expect(asked).toHaveLength(2);
    open().answer({ value: "old", expiresAt: START });
    await settle();
    expect(dead.error).toMatchObject({ code: "reconnect_required", reason: "expired" });
    expect(asked).toHaveLength(2);
  });

  test("nor is it asked for again after what was dropped meanwhile", async () => {
    const inner = createMemoryStore();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const write: TokenStore["write"] = (key, value, options) => gate.then(() => inner.write(key, value, options));
    const { manager, asked, open } = harness(READ, { store: { ...inner, write } });
    const dead = watch(manager.get());
    await settle();
    open().answer({ value: "old", expiresAt: START - 1 });
    await settle();
    void manager.revoke();
    release();
    await settle();
    expect(dead.error).toMatchObject({ reason: "revoked" });
    expect(asked).toHaveLength(1);
  });

  test("the second answer counts where it lives", async () => {
    const { manager, open } = harness(READ);
    const token = manager.get();
    await settle();
    open().answer({ value: "old", expiresAt: START - 1 });
    await settle();
    open().answer({ value: "new", expiresAt: inAnHour });
    expect((await token).value).toBe("new");
  });
});

describe("law 10, rotation", () => {
  test("a rotated refresh token is stored before the new access token is handed out", async () => {
    const inner = createMemoryStore();
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const store: TokenStore = {
      read: (key) => inner.read(key),
      write: async (key, value, options) => {
        await gate;
        return inner.write(key, value, options);
      },
    };
    const { manager, open } = harness(rotating, { store });
    const token = watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    expect(token.state).toBe("pending");
    release();
    await settle();
    expect(token.state).toBe("resolved");
    expect((await inner.read("key"))?.value).toContain("r1");
  });

  test("an omitted one keeps the old, an empty one drops it", async () => {
    const { manager, open } = harness(rotating);
    for (const [given, next] of [
      ["r1", "r1"],
      [undefined, "r1"],
      ["r2", "r2"],
      ["", ""],
    ] as const) {
      const token = manager.get({ fresh: true });
      await settle();
      open().answer({ value: "a", expiresAt: inAnHour, refreshToken: given });
      await token;
      watch(manager.get({ fresh: true, signal: AbortSignal.abort() }));
      const peek = new AbortController();
      watch(manager.get({ fresh: true, signal: peek.signal }));
      await settle();
      expect(open().record.refreshToken).toBe(next);
      open().fail(down());
      await settle();
    }
  });

  test("where an answer omits it there is nothing to store first: its token is handed out also where the store fails", async () => {
    const { store, failOnce } = storeThatFails();
    const { manager, open } = await holding({ value: "a", expiresAt: inAnHour, refreshToken: "r1" }, rotating, { store });
    const next = watch(manager.get({ fresh: true }));
    await settle();
    failOnce();
    open().answer({ value: "b", expiresAt: inAnHour });
    await settle();
    expect(next.value?.value).toBe("b");
  });

  test("one that no grant will use is not kept, and its token is handed out also where the store fails", async () => {
    const store: TokenStore = { read: async () => undefined, write: () => Promise.reject(new Error("down")) };
    const { manager, open } = harness(GRANT, { store });
    const token = watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    expect(token.value?.value).toBe("a");
    watch(manager.get({ fresh: true }));
    await settle();
    expect(open().record.refreshToken).toBeUndefined();
  });

  test("one that came with a dead answer is kept, also where the second request fails", async () => {
    const { manager, open } = harness(rotating);
    watch(manager.get());
    await settle();
    open().answer({ value: "dead", expiresAt: START, refreshToken: "r1" });
    await settle();
    expect(open().record.refreshToken).toBe("r1");
    open().fail(down());
    await settle();
    watch(manager.get());
    await settle();
    expect(open().record.refreshToken).toBe("r1");
  });

  test.each([
    ["invalidate", "r1"],
    ["clear", undefined],
  ] as const)("one that came after another process's %s() becomes %p", async (drop, kept) => {
    const { manager, store, open } = harness(rotating);
    watch(manager.get());
    await settle();
    await harness(rotating, { store }).manager[drop]();
    open().answer({ value: "late", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    expect(open().record.refreshToken).toBe(kept);
  });

  test.each([
    ["only invalidates", "r1", async ({ manager }: Harness) => manager.invalidate(), "r2"],
    ["has rotated it too", "r1", async ({ manager }: Harness) => manager.update((record) => ({ ...record, refreshToken: "r3" })), "r3"],
    ["clears", "r1", async ({ manager }: Harness) => manager.clear(), undefined],
    ["clears what it never knew", undefined, async ({ manager }: Harness) => manager.clear(), undefined],
  ])("one that the store failed to take, while another process %s", async (_what, known, meddle, kept) => {
    const inner = createMemoryStore();
    let isDown = false;
    const write: TokenStore["write"] = (...args) => (isDown ? Promise.reject(new Error("down")) : inner.write(...args));
    const store = { read: inner.read, write };
    const { manager, open } = await holding({ value: "a", expiresAt: inAnHour, refreshToken: known }, rotating, { store });
    const failing = watch(manager.get({ fresh: true }));
    await settle();
    isDown = true;
    open().answer({ value: "b", expiresAt: inAnHour, refreshToken: "r2" });
    await settle();
    expect(failing.error).toMatchObject({ code: "network_error" });
    isDown = false;
    await meddle(harness(rotating, { store }));
    watch(manager.get({ fresh: true }));
    await settle();
    expect(open().record.refreshToken).toBe(kept);
  });

  test("one whose record has become unreadable is still known here", async () => {
    const { manager, open, store } = await holding({ value: "a", expiresAt: inAnHour, refreshToken: "r1" }, rotating);
    await store.write("key", "garbage");
    watch(manager.get({ fresh: true }));
    await settle();
    expect(open().record.refreshToken).toBe("r1");
  });

  test("one that came after invalidate() is kept also where the store fails to take it", async () => {
    const { store, failOnce } = storeThatFails();
    const { manager, open } = harness(rotating, { store });
    watch(manager.get());
    await settle();
    await manager.invalidate();
    failOnce();
    open().answer({ value: "late", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    expect(open().record.refreshToken).toBe("r1");
  });

  test("one that came late replaces one that the store has not taken", async () => {
    const { store, failOnce } = storeThatFails();
    const { manager, open } = harness(rotating, { store });
    failOnce();
    watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    watch(manager.get());
    await settle();
    expect(open().record.refreshToken).toBe("r1");
    await manager.invalidate();
    open().answer({ value: "late", expiresAt: inAnHour, refreshToken: "r2" });
    await settle();
    expect(open().record.refreshToken).toBe("r2");
  });

  test("one that a store has not taken is used also where that store has lost everything", async () => {
    let isDown = false;
    let inner = createMemoryStore();
    const store: TokenStore = {
      read: (key) => inner.read(key),
      write: (key, value, options) => (isDown ? Promise.reject(new Error("down")) : inner.write(key, value, options)),
    };
    await inner.write("key", encodeRecord({ refreshToken: "r0" }));
    const { manager, open } = harness(rotating, { store });
    watch(manager.get());
    await settle();
    isDown = true;
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    isDown = false;
    inner = createMemoryStore();
    watch(manager.get());
    await settle();
    expect(open().record.refreshToken).toBe("r1");
  });

  test("one that the store has taken without saying so gives way to what another process made of it", async () => {
    const inner = createMemoryStore();
    let losesWord = false;
    const store: TokenStore = {
      read: inner.read,
      write: async (key, value, options) => {
        const version = await inner.write(key, value, options);
        if (losesWord) throw new Error("timed out");
        return version;
      },
    };
    const { manager, open } = harness(rotating, { store });
    losesWord = true;
    watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    losesWord = false;
    const other = harness(rotating, { store });
    watch(other.manager.get({ fresh: true }));
    await settle();
    expect(other.open().record.refreshToken).toBe("r1");
    other.open().answer({ value: "b", expiresAt: inAnHour, refreshToken: "r2" });
    await settle();
    watch(manager.get({ fresh: true }));
    await settle();
    expect(open().record.refreshToken).toBe("r2");
  });

  test("without its store nobody knows the last one, and none is used up", async () => {
    const inner = createMemoryStore();
    let isDown = true;
    const store: TokenStore = { read: (key) => (isDown ? Promise.reject(new Error("down")) : inner.read(key)), write: inner.write };
    const { manager, asked, open } = harness(rotating, { store });
    await expect(manager.get()).rejects.toMatchObject({ code: "network_error" });
    expect(asked).toHaveLength(0);
    isDown = false;
    const token = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await token;
    isDown = true;
    // Another process may have used it up meanwhile.
    await expect(manager.get({ fresh: true })).rejects.toMatchObject({ code: "network_error" });
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(1);
  });

  test("a store that fails loses no refresh token: it is used, and saved, before the next hand-out", async () => {
    const inner = createMemoryStore();
    let isDown = false;
    const store: TokenStore = {
      read: (key) => inner.read(key),
      write: (key, value, options) => (isDown ? Promise.reject(new Error("disk full")) : inner.write(key, value, options)),
    };
    const { manager, asked, open } = harness(rotating, { store });
    isDown = true;
    const token = watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour, refreshToken: "r1" });
    await settle();
    expect(token.error).toBeInstanceOf(NetworkError);
    isDown = false;
    const next = manager.get();
    await settle();
    expect(open().record.refreshToken).toBe("r1");
    open().answer({ value: "b", expiresAt: inAnHour });
    expect((await next).value).toBe("b");
    expect((await inner.read("key"))?.value).toContain("r1");
    expect(asked).toHaveLength(2);
  });
});

describe("law 11, presence", () => {
  test("a response without a token is an error", async () => {
    const send = async (sent: HttpRequest) => response(200, { token_type: "Bearer", expires_in: 3600 }, {}, sent);
    const operation = { id: "requestToken", method: "POST", path: "/oauth2/token" } as const;
    const endpoint = { url: "https://a/oauth2/token", operation, send, headers: {}, now: () => START, advice: "clientId" };
    const grant = requestGrant(endpoint, { grant_type: "client_credentials" }, "always", new AbortController().signal);
    await expect(grant).rejects.toMatchObject({ code: "unexpected_response", operation: "requestToken" });
  });

  test("a request never leaves without its Authorization header", async () => {
    let sent = 0;
    const answer = (): Response => {
      sent++;
      return new Response();
    };
    for (const token of ["", undefined])
      await expect(piped(answer, {}, async () => token)(request())).rejects.toMatchObject({ code: "configuration" });
    expect(sent).toBe(0);
  });
});

describe("law 12, a 401", () => {
  test("invalidates that token only if it is still the current one: 50 refused requests cost one new token", async () => {
    const { manager, asked, open } = await holding({ value: "old", expiresAt: inAnHour }, GRANT);
    const seen: string[] = [];
    const answer = (headers: Headers): Response => {
      const authorization = String(headers.get("authorization"));
      seen.push(authorization);
      return new Response(null, { status: authorization === "Bearer old" ? 401 : 200 });
    };
    const send = piped(answer, {}, createManagedCredential(manager).authorizer);
    const responses = Array.from({ length: 50 }, () => send(request()));
    await settle();
    expect(asked).toHaveLength(2);
    open().answer({ value: "new", expiresAt: inAnHour });
    expect((await Promise.all(responses)).every(({ status }) => status === 200)).toBe(true);
    await manager.refuse("old");
    expect((await manager.get()).value).toBe("new");
    expect(seen).toHaveLength(100);
    expect(asked).toHaveLength(2);
  });
});

test("a clock that is set back by more than sessionCacheMs does not make its token the longer unasked", async () => {
  const { manager, clock, asked, open } = await holding({ value: "one", expiresAt: START + HOUR }, READ);
  clock.now = START - READ.cacheMs;
  const second = manager.get();
  await settle();
  expect(asked).toHaveLength(2);
  open().answer({ value: "two", expiresAt: START + HOUR });
  expect((await second).value).toBe("two");
});

test("nor does it stretch the rest of a token that was repeated", async () => {
  const { manager, clock, asked, open } = harness(READ);
  for (const options of [{}, { fresh: true }]) {
    const waiting = manager.get(options);
    await settle();
    open().answer({ value: "one", expiresAt: START + HOUR });
    await waiting;
  }
  await manager.get();
  expect(asked).toHaveLength(2);
  clock.now = START - READ.cacheMs;
  void manager.get();
  await settle();
  expect(asked).toHaveLength(3);
  open().answer({ value: "two", expiresAt: START + HOUR });
});

describe("when sessionCacheMs has passed", () => {
  const stale = async (cacheMs: number): Promise<ReturnType<typeof harness>> => {
    const each = harness({ ...READ, cacheMs });
    const first = each.manager.get();
    await settle();
    each.open().answer({ value: "a", expiresAt: START + 10 * HOUR });
    await first;
    each.clock.now += cacheMs;
    return each;
  };

  test("the next caller waits for the source's word", async () => {
    const { manager, clock, asked, open } = await stale(READ.cacheMs);
    const waiting = watch(manager.get());
    await settle();
    expect(waiting.state).toBe("pending");
    open().answer({ value: "b", expiresAt: START + 10 * HOUR });
    await settle();
    expect(waiting.value?.value).toBe("b");
    clock.now += READ.cacheMs - 1;
    await manager.get();
    expect(asked).toHaveLength(2);
  });

  test("if that fails in passing, the living token serves one more period", async () => {
    const { manager, clock, asked, open } = await stale(READ.cacheMs);
    const waiting = manager.get();
    await settle();
    open().fail(down());
    expect((await waiting).value).toBe("a");
    clock.now += READ.cacheMs - 1;
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(2);
    clock.now += 1;
    watch(manager.get());
    await settle();
    expect(asked).toHaveLength(3);
  });

  test("if that fails for good, the living token is handed out, and nobody asks again at once", async () => {
    const { manager, clock, asked, open } = await stale(READ.cacheMs);
    const waiting = manager.get();
    await settle();
    open().fail(new CredentialsError("no"));
    expect((await waiting).value).toBe("a");
    clock.now += 29_999;
    expect((await manager.get()).value).toBe("a");
    expect(asked).toHaveLength(2);
    clock.now += 1;
    watch(manager.get());
    await settle();
    expect(asked).toHaveLength(3);
  });

  test("with 0 every caller asks, concurrent ones share, and the error is thrown", async () => {
    const { manager, asked, open } = await stale(0);
    const both = [watch(manager.get()), watch(manager.get())];
    await settle();
    expect(asked).toHaveLength(2);
    open().fail(down());
    await settle();
    expect(both.map((each) => isKinnectError(each.error, "server_error"))).toEqual([true, true]);
  });

  test("with 0 the rest that a process with another setting gave a token does not count", async () => {
    const { manager, clock, store, open } = await stale(READ.cacheMs);
    const repeated = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: START + 10 * HOUR });
    await repeated;
    const other = harness({ ...READ, cacheMs: 0 }, { store, clock });
    watch(other.manager.get());
    await settle();
    expect(other.asked).toHaveLength(1);
  });

  test("a strict caller gets the error, not the token that outlived it", async () => {
    const { manager, open } = await stale(READ.cacheMs);
    const strict = watch(manager.get({}, true));
    await settle();
    open().fail(down());
    await settle();
    expect(strict.error).toMatchObject({ code: "server_error" });
  });
});

describe("the store", () => {
  test("one that fails now and then costs a grant no second request: what was paid for is handed out", async () => {
    const inner = createMemoryStore();
    await inner.write("key", encodeRecord({ generation: "3" }));
    let reads = 0;
    const store: TokenStore = {
      read: (key) => (reads++ % 2 === 0 ? Promise.reject(new Error("flaky")) : inner.read(key)),
      write: inner.write,
    };
    const { manager, asked, open } = harness(GRANT, { store });
    const token = watch(manager.get());
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    await settle();
    expect([token.value?.value, asked.length]).toEqual(["a", 1]);
  });

  test.each([
    ["that knows of null", (store: TokenStore): TokenStore => store],
    [
      "that knows of versions alone",
      (store: TokenStore): TokenStore => ({
        read: store.read,
        write: (key, value, { ifVersion, ...options } = {}) =>
          ifVersion === null ? Promise.resolve(undefined) : store.write(key, value, { ...options, ...(ifVersion && { ifVersion }) }),
      }),
    ],
  ])("a key that is new in a store %s is written", async (_what, wrap) => {
    const store = wrap(createMemoryStore());
    const { manager, open } = harness(READ, { store });
    const token = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    await token;
    expect((await store.read("key"))?.value).toContain('"a"');
  });

  test("a token that ends while a slow store is told of a failure is not handed out", async () => {
    const inner = createMemoryStore();
    const clock = { now: START };
    let tookMs = 0;
    const store: TokenStore = {
      read: inner.read,
      write: (key, value, options) => {
        clock.now += tookMs;
        return inner.write(key, value, options);
      },
    };
    const { manager, open } = await holding({ value: "a", expiresAt: START + 70_000 }, READ, { store, clock });
    clock.now += 65_000;
    const next = watch(manager.get());
    await settle();
    tookMs = 6000;
    open().fail(down());
    await settle();
    expect(next.error).toMatchObject({ code: "server_error" });
  });

  test("a late answer does not bury another client's revocation of a session that was new in the store", async () => {
    const inner = createMemoryStore();
    const door: { gate?: Promise<void> } = {};
    const slow: TokenStore = {
      read: inner.read,
      write: async (key, value, options) => {
        await door.gate;
        return inner.write(key, value, options);
      },
    };
    const { manager, open } = harness(READ, { store: slow });
    const late = watch(manager.get());
    await settle();
    let release: () => void = () => undefined;
    door.gate = new Promise((resolve) => (release = resolve));
    open().answer({ value: "late", expiresAt: inAnHour });
    await settle();
    await harness(READ, { store: inner }).manager.revoke();
    release();
    await settle();
    expect(late.error).toMatchObject({ code: "reconnect_required", reason: "revoked" });
    expect((await inner.read("key"))?.value).not.toContain("late");
  });

  test("a lock that cannot be had is a transient error, and one that is given back badly no error at all", async () => {
    const inner = createMemoryStore();
    const refusing: TokenStore = { ...inner, acquire: () => Promise.reject(new Error("no lock")) };
    await expect(harness(GRANT, { store: refusing }).manager.get()).rejects.toMatchObject({ code: "network_error" });
    const releases: unknown[] = [() => undefined, () => Promise.reject(new Error("gone")), () => Promise.reject.call(undefined)];
    for (const release of releases as (() => Promise<void>)[]) {
      const { manager, open } = harness(GRANT, { store: { ...createMemoryStore(), acquire: async () => ({ release }) } });
      const token = manager.get();
      await settle();
      open().answer({ value: "a", expiresAt: inAnHour });
      expect((await token).value).toBe("a");
    }
  });

  test("a lock that does not come keeps nobody who has left or was revoked, and is given back when it comes", async () => {
    let come: () => void = () => undefined;
    let released = 0;
    const lock = new Promise<StoreLease>((resolve) => {
      come = () => resolve({ release: async () => void released++ });
    });
    const { manager, asked } = harness(READ, { store: { ...createMemoryStore(), acquire: () => lock } });
    const waiting = watch(manager.get());
    await settle();
    await manager.revoke();
    await settle();
    expect(waiting.error).toMatchObject({ reason: "revoked" });
    expect(manager.isIdle()).toBe(true);
    come();
    await settle();
    expect([asked.length, released]).toEqual([0, 1]);
  });

  test.each([
    ["no value", {}],
    ["a number", { value: 7 }],
    ["what no header can carry", { value: "a\r\nb" }],
    ["a text", "a"],
  ])("a record whose token is %s counts as absent", async (_what, token) => {
    const store = createMemoryStore();
    await store.write("key", JSON.stringify({ format: 2, generation: "0", token }));
    for (const policy of [GRANT, READ]) {
      const { manager, open } = harness(policy, { store });
      const given = manager.get();
      await settle();
      open().answer({ value: "good", expiresAt: START + HOUR });
      expect((await given).value).toBe("good");
      await store.write("key", JSON.stringify({ format: 2, generation: "0", token }));
    }
  });

  test("a record of another format counts as absent", async () => {
    const store = createMemoryStore();
    await store.write("key", "not a record");
    const { manager, open } = harness(READ, { store });
    const token = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await token).value).toBe("a");
  });

  test("a session is read from it each time: what another process revoked is noticed at once", async () => {
    const { manager, store } = await holding({ value: "a", expiresAt: inAnHour }, READ);
    await store.write("key", encodeRecord(markRevoked()({})));
    await expect(manager.get()).rejects.toMatchObject({ reason: "revoked" });
  });

  test("one that is slow to write keeps nobody waiting for a token that lives", async () => {
    const inner = createMemoryStore();
    let gate = Promise.resolve();
    let release: () => void = () => undefined;
    const write: TokenStore["write"] = async (...args) => {
      await gate;
      return inner.write(...args);
    };
    const { manager, open } = await holding({ value: "a", expiresAt: inAnHour }, READ, { store: { read: inner.read, write } });
    const fresh = watch(manager.get({ fresh: true }));
    await settle();
    gate = new Promise<void>((resolve) => (release = resolve));
    open().answer({ value: "b", expiresAt: inAnHour });
    await settle();
    expect((await manager.get()).value).toBe("b");
    expect(fresh.state).toBe("pending");
    release();
    await settle();
    expect(fresh.value?.value).toBe("b");
  });

  test("what it quotes when it cannot read is not passed on", async () => {
    const store: TokenStore = {
      read: () => Promise.reject(new SyntaxError('Unexpected token in {"value":"planted"')),
      write: async () => 1,
    };
    const error: unknown = await harness(READ, { store })
      .manager.get()
      .catch((reason: unknown) => reason);
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain("planted");
  });

  test("one that fails to be read is a transient error for a session, and no obstacle for a grant", async () => {
    const store: TokenStore = { read: () => Promise.reject(new Error("no")), write: async () => 1 };
    await expect(harness(READ, { store }).manager.get()).rejects.toMatchObject({ code: "network_error" });
    const { manager, open } = harness(GRANT, { store });
    const token = manager.get();
    await settle();
    open().answer({ value: "a", expiresAt: inAnHour });
    expect((await token).value).toBe("a");
    expect((await manager.get()).value).toBe("a");
  });
});

/** A store whose lock callers wait for in turn. */
class LockingStore implements TokenStore {
  #last: Promise<void> = Promise.resolve();
  constructor(readonly inner: TokenStore) {}
  read: TokenStore["read"] = (key) => this.inner.read(key);
  write: TokenStore["write"] = (key, value, options) => this.inner.write(key, value, options);
  async acquire(): Promise<StoreLease> {
    const before = this.#last;
    let free: () => void = () => undefined;
    this.#last = new Promise((resolve) => (free = resolve));
    await before;
    return { release: async () => free() };
  }
}
