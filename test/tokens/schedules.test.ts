/**
 * The laws under schedules that nobody thought of: callers come, leave and ask for fresh tokens, answers and failures arrive,
 * time passes, tokens are dropped and revoked, in any order.
 */
import fc from "fast-check";
import { CredentialsError, isKinnectError, ReconnectRequiredError, ServerError } from "../../src/errors/index.js";
import type { TokenPolicy } from "../../src/tokens/source.js";
import type { Token } from "../../src/tokens/token.js";
import { createMemoryStore } from "../../src/stores/memory.js";
import { type Asked, GRANT, harness, type Harness, READ, settle } from "./harness.js";

type Step =
  | { readonly do: "get"; readonly fresh: boolean; readonly minValidityMs: number | undefined; readonly turns: number }
  | { readonly do: "abort"; readonly caller: number }
  | { readonly do: "answer"; readonly lifetimeMs: number | undefined; readonly repeat: boolean; readonly rotate: boolean }
  | { readonly do: "fail"; readonly how: "transient" | "misconfigured" | "reconnect" }
  | { readonly do: "advance"; readonly ms: number }
  | { readonly do: "break"; readonly how: Breakage }
  | { readonly do: "invalidate" | "clear" | "revoke" | "settle" };

/** How a store fails once: it cannot be read, takes nothing, or takes it without saying so. */
type Breakage = "read" | "write" | "word";

const steps = (isRead: boolean, breakages: readonly Breakage[] = []): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      ...breakages.map((how) => ({ weight: 1, arbitrary: fc.constant({ do: "break" as const, how }) })),
      {
        weight: 6,
        arbitrary: fc.record({
          do: fc.constant("get" as const),
          fresh: fc.boolean(),
          minValidityMs: fc.constantFrom(undefined, 0, 90_000),
          turns: fc.nat(4),
        }),
      },
      { weight: 2, arbitrary: fc.record({ do: fc.constant("abort" as const), caller: fc.nat(9) }) },
      {
        weight: 4,
        arbitrary: fc.record({
          do: fc.constant("answer" as const),
          lifetimeMs: fc.constantFrom(undefined, -1, 10_000, 70_000, 3_600_000),
          repeat: fc.boolean(),
          rotate: fc.boolean(),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({
          do: fc.constant("fail" as const),
          how: fc.constantFrom("transient" as const, "misconfigured" as const, "reconnect" as const),
        }),
      },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(1000, 31_000, 65_000, 300_000, 3_600_000) }),
      },
      {
        weight: 1,
        arbitrary: fc.record({
          do: fc.constantFrom("settle" as const, ...(isRead ? (["revoke", "clear"] as const) : (["invalidate", "clear"] as const))),
        }),
      },
    ),
    { maxLength: 30 },
  );

interface Caller {
  readonly controller: AbortController;
  readonly fresh: boolean;
  /** How many requests had started when it came. */
  readonly started: number;
  /** `from` is the last request that answered with this token, `final` the last one that a drop has made history. */
  outcome?: { readonly token: Token; readonly now: number; readonly from: number; readonly final: number } | { readonly error: unknown };
}

/** A world that plays a schedule and keeps what the laws speak of. */
class World {
  readonly callers: Caller[] = [];
  /** Which request answered with a value last. */
  readonly origin = new Map<string, number>();
  /** Requests up to this number were asked before the last drop that has resolved. */
  final = 0;
  #values = 0;

  readonly h: Harness;
  readonly #broken: Breakage[] = [];

  /** @param delays how many turns the store takes for each of its steps. */
  constructor(
    readonly policy: TokenPolicy,
    delays: readonly number[],
  ) {
    const { read, write } = createMemoryStore();
    let steps = 0;
    const pause = async (): Promise<void> => {
      for (let turns = delays[steps++ % delays.length] ?? 0; turns > 0; turns--) await Promise.resolve();
    };
    const breaks = (how: Breakage): void => {
      if (this.#broken[0] === how) throw new Error(`broken ${this.#broken.shift()}`);
    };
    this.h = harness(policy, {
      store: {
        read: async (key) => {
          breaks("read");
          await pause();
          const stored = await read(key);
          await pause();
          return stored;
        },
        write: async (key, value, options) => {
          breaks("write");
          await pause();
          const version = await write(key, value, options);
          await pause();
          breaks("word");
          return version;
        },
      },
    });
  }

  async play(step: Step): Promise<void> {
    switch (step.do) {
      case "get":
        this.#get(step.fresh, step.minValidityMs);
        for (let turn = 0; turn < step.turns; turn++) await Promise.resolve();
        break;
      case "abort":
        this.callers[step.caller % Math.max(1, this.callers.length)]?.controller.abort("left");
        break;
      case "answer":
        this.#answer(step);
        await settle();
        break;
      case "fail":
        this.#open()?.fail(
          step.how === "transient"
            ? new ServerError("down")
            : step.how === "misconfigured"
              ? new CredentialsError("no")
              : new ReconnectRequiredError("gone", { reason: "unknown" }),
        );
        await settle();
        break;
      case "advance":
        // Time does not pass between two turns of the event loop's one step.
        await settle();
        this.h.clock.now += step.ms;
        break;
      case "break":
        this.#broken.push(step.how);
        break;
      case "settle":
        await settle();
        // Law 3: a read that nobody waits for has been stopped.
        if (this.policy.kind === "read" && this.callers.every((caller) => caller.outcome !== undefined))
          expect(this.#open()).toBeUndefined();
        break;
      default:
        this.#drop(step.do);
    }
    this.#holds();
  }

  /** Everybody who still waits is served in the end. */
  async end(): Promise<void> {
    this.#broken.length = 0;
    for (let turn = 0; turn < 20; turn++) {
      await settle();
      if (this.#open() !== undefined) this.#answer({ lifetimeMs: 3_600_000, repeat: false, rotate: false });
      else if (this.callers.every((caller) => caller.outcome !== undefined)) break;
    }
    await settle();
    expect(this.callers.filter((caller) => caller.outcome === undefined)).toEqual([]);
    expect(this.h.manager.isIdle()).toBe(true);
  }

  #get(fresh: boolean, minValidityMs: number | undefined): void {
    const controller = new AbortController();
    const caller: Caller = { controller, fresh, started: this.h.asked.length };
    this.callers.push(caller);
    this.h.manager.get({ fresh, minValidityMs, signal: controller.signal }).then(
      (token) => (caller.outcome = { token, now: this.h.clock.now, from: this.origin.get(token.value) ?? 0, final: this.final }),
      (error: unknown) => (caller.outcome = { error }),
    );
  }

  #open(): Asked | undefined {
    return this.h.asked.find((asked) => asked.isOpen);
  }

  #answer({
    lifetimeMs,
    repeat,
    rotate,
  }: {
    readonly lifetimeMs: number | undefined;
    readonly repeat: boolean;
    readonly rotate: boolean;
  }): void {
    const open = this.#open();
    if (open === undefined) return;
    const value = repeat && this.#values > 0 ? `t${this.#values}` : `t${++this.#values}`;
    this.origin.set(value, this.h.asked.indexOf(open) + 1);
    const isGrant = this.policy.kind === "grant";
    const refreshToken = isGrant && rotate ? `r${this.h.asked.length}` : undefined;
    open.answer({ value, refreshToken, ...(lifetimeMs === undefined ? {} : { expiresAt: this.h.clock.now + lifetimeMs }) });
  }

  #drop(how: "invalidate" | "clear" | "revoke"): void {
    const until = this.h.asked.length;
    const dropped: Promise<unknown> = this.h.manager[how]();
    dropped.then(
      () => (this.final = Math.max(this.final, until)),
      () => undefined,
    );
  }

  #holds(): void {
    // Law 1 and 4: at most one request runs for a key.
    expect(this.h.asked.filter((asked) => asked.isOpen).length).toBeLessThanOrEqual(1);
    for (const { outcome, fresh, started, controller } of this.callers) {
      if (outcome === undefined) continue;
      if ("error" in outcome) {
        // Law 3 and 5: whoever left is cancelled, and every error is one of ours.
        expect(isKinnectError(outcome.error)).toBe(true);
        if (isKinnectError(outcome.error, "cancelled")) expect(controller.signal.aborted).toBe(true);
        continue;
      }
      // Law 7: a dead token is never handed out.
      expect(outcome.token.expiresAt === undefined || outcome.now < outcome.token.expiresAt.getTime()).toBe(true);
      // Law 8: nothing from before a drop that had resolved.
      expect(outcome.from).toBeGreaterThan(outcome.final);
      // Law 4: a fresh token comes from a request that started after its caller came.
      if (fresh) expect(outcome.from).toBeGreaterThan(started);
    }
  }
}

async function run(policy: TokenPolicy, schedule: readonly Step[], delays: readonly number[] = []): Promise<void> {
  const world = new World(policy, delays);
  for (const step of schedule) await world.play(step);
  await world.end();
}

describe("10,000 random schedules of join, abort, answer, fail, force, invalidate, clear and revoke", () => {
  const unhandled: unknown[] = [];
  const listen = (error: unknown): void => void unhandled.push(error);
  beforeAll(() => process.on("unhandledRejection", listen));
  afterAll(async () => {
    await new Promise((resolve) => setImmediate(resolve));
    process.off("unhandledRejection", listen);
    expect(unhandled).toEqual([]);
  });

  test("a grant's tokens keep the laws", async () => {
    await fc.assert(
      fc.asyncProperty(steps(false), (schedule) => run({ ...GRANT, rotatesRefreshToken: true }, schedule)),
      { numRuns: 5000 },
    );
  });

  test("a session's tokens keep the laws", async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), (schedule) => run(READ, schedule)),
      { numRuns: 2500 },
    );
  });

  test.each([
    ["a grant's", GRANT],
    ["a rotating grant's", { ...GRANT, rotatesRefreshToken: true }],
    ["a session's", READ],
  ])("%s tokens keep the laws where the store is slow, and fails now and then", async (_whose, policy) => {
    await fc.assert(
      fc.asyncProperty(
        steps(policy.kind === "read", ["read", "write", "word"]),
        fc.array(fc.nat(4), { maxLength: 8 }),
        (schedule, delays) => run(policy, schedule, delays),
      ),
      { numRuns: 700 },
    );
  });

  test("a session's tokens keep the laws where nothing is cached", async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), (schedule) => run({ ...READ, cacheMs: 0 }, schedule)),
      { numRuns: 2500 },
    );
  });
});
