/**
 * The laws under random schedules: callers come, leave and ask for fresh tokens, answers and failures arrive, time passes, tokens are
 * dropped and revoked, in any order.
 */
import fc from "fast-check";
import { isKinnectError } from "../../src/errors/index.js";
import type { TokenPolicy } from "../../src/tokens/source.js";
import type { Token } from "../../src/tokens/token.js";
import { randomRuns } from "../helpers/random-runs.js";
import {
  createHarness,
  GRANT,
  type Harness,
  HOUR,
  misconfiguredError,
  passTurns,
  READ,
  reconnectError,
  ROTATING_GRANT,
  settle,
  type SourceRequest,
  transientError,
} from "./harness.js";
import { DelayingStore, type Fault, FaultyStore } from "./stores.js";
import { expectNoUnhandledRejections } from "../helpers/unhandled-rejections.js";

const ERRORS = { transient: transientError, misconfigured: misconfiguredError, reconnect: reconnectError };

type Step =
  | { readonly do: "get"; readonly fresh: boolean; readonly minValidityMs: number | undefined; readonly turns: number }
  | { readonly do: "abort"; readonly caller: number }
  | ({ readonly do: "answer" } & Answer)
  | { readonly do: "fail"; readonly how: keyof typeof ERRORS }
  | { readonly do: "advance"; readonly ms: number }
  | { readonly do: "break"; readonly fault: Fault }
  | { readonly do: "invalidate" | "clear" | "revoke" | "settle" };

interface Answer {
  readonly lifetimeMs: number | undefined;
  /** The value of the last answer again. */
  readonly repeat: boolean;
  /** With a new refresh token, if it is a grant. */
  readonly rotate: boolean;
}

const steps = (isRead: boolean, faults: readonly Fault[] = []): fc.Arbitrary<Step[]> =>
  fc.array(
    fc.oneof(
      ...faults.map((fault) => ({ weight: 1, arbitrary: fc.constant({ do: "break" as const, fault }) })),
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
          lifetimeMs: fc.constantFrom(undefined, -1, 10_000, 70_000, HOUR),
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
        arbitrary: fc.record({ do: fc.constant("advance" as const), ms: fc.constantFrom(1000, 31_000, 65_000, 300_000, HOUR) }),
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
  outcome?: Served | { readonly error: unknown };
}

interface Served {
  readonly token: Token;
  /** The time when it got the token. */
  readonly now: number;
  /** The number of the last request that was answered with this token. */
  readonly from: number;
  /** `World.dropped` when it got the token. */
  readonly dropped: number;
}

/** Plays a schedule, and checks the laws after each step. */
class World {
  readonly callers: Caller[] = [];
  readonly policy: TokenPolicy;
  readonly harness: Harness;
  readonly store: FaultyStore;
  /** For each value the number of the last request that was answered with it. */
  readonly origin = new Map<string, number>();
  /** Answers to requests up to this number must not be handed out anymore: a drop after them has resolved. */
  dropped = 0;
  #values = 0;

  /** @param delays how many turns the store takes for each of its steps. */
  constructor(policy: TokenPolicy, delays: readonly number[]) {
    this.policy = policy;
    this.store = new FaultyStore(new DelayingStore(delays));
    this.harness = createHarness(policy, { store: this.store });
  }

  async play(step: Step): Promise<void> {
    switch (step.do) {
      case "get":
        this.#get(step.fresh, step.minValidityMs);
        await passTurns(step.turns);
        break;
      case "abort":
        this.callers[step.caller % Math.max(1, this.callers.length)]?.controller.abort("left");
        break;
      case "answer":
        this.#answer(step);
        await settle();
        break;
      case "fail":
        this.#openRequest()?.fail(ERRORS[step.how]());
        await settle();
        break;
      case "advance":
        // Real time doesn't pass between two microtasks.
        await settle();
        this.harness.clock.now += step.ms;
        break;
      case "break":
        this.store.failOnce(step.fault);
        break;
      case "settle":
        await settle();
        // Law 3: a read stops when its last caller has left.
        if (this.policy.kind === "read" && this.#waiting().length === 0) expect(this.#openRequest()).toBeUndefined();
        break;
      default:
        this.#drop(step.do);
    }
    this.#checkLaws();
  }

  /** Serves all callers who still wait. */
  async end(): Promise<void> {
    this.store.repair();
    for (let turn = 0; turn < 20; turn++) {
      await settle();
      if (this.#openRequest() !== undefined) this.#answer({ lifetimeMs: HOUR, repeat: false, rotate: false });
      else if (this.#waiting().length === 0) break;
    }
    await settle();
    expect(this.#waiting()).toEqual([]);
    expect(this.harness.manager.isIdle()).toBe(true);
  }

  #get(fresh: boolean, minValidityMs: number | undefined): void {
    const { manager, clock, requests } = this.harness;
    const controller = new AbortController();
    const caller: Caller = { controller, fresh, started: requests.length };
    this.callers.push(caller);
    manager.get({ fresh, minValidityMs, signal: controller.signal }).then(
      (token) => (caller.outcome = { token, now: clock.now, from: this.origin.get(token.value) ?? 0, dropped: this.dropped }),
      (error: unknown) => (caller.outcome = { error }),
    );
  }

  #waiting(): Caller[] {
    return this.callers.filter(({ outcome }) => outcome === undefined);
  }

  #openRequest(): SourceRequest | undefined {
    return this.harness.requests.find(({ isOpen }) => isOpen);
  }

  #answer({ lifetimeMs, repeat, rotate }: Answer): void {
    const { clock, requests } = this.harness;
    const open = this.#openRequest();
    if (open === undefined) return;
    const value = repeat && this.#values > 0 ? `t${this.#values}` : `t${++this.#values}`;
    this.origin.set(value, requests.indexOf(open) + 1);
    const refreshToken = this.policy.kind === "grant" && rotate ? `r${requests.length}` : undefined;
    open.answer({ value, refreshToken, ...(lifetimeMs === undefined ? {} : { expiresAt: clock.now + lifetimeMs }) });
  }

  #drop(how: "invalidate" | "clear" | "revoke"): void {
    const until = this.harness.requests.length;
    const dropping: Promise<unknown> = this.harness.manager[how]();
    dropping.then(
      () => (this.dropped = Math.max(this.dropped, until)),
      () => undefined,
    );
  }

  #checkLaws(): void {
    // Laws 1 and 4: at most one request runs for a key.
    expect(this.harness.requests.filter(({ isOpen }) => isOpen).length).toBeLessThanOrEqual(1);
    for (const { outcome, fresh, started, controller } of this.callers) {
      if (outcome === undefined) continue;
      if ("error" in outcome) {
        // Laws 3 and 5: only callers who left are cancelled, and every error is one of ours.
        expect(isKinnectError(outcome.error)).toBe(true);
        if (isKinnectError(outcome.error, "cancelled")) expect(controller.signal.aborted).toBe(true);
        continue;
      }
      // Law 7: an expired token is never handed out.
      expect(outcome.token.expiresAt === undefined || outcome.now < outcome.token.expiresAt.getTime()).toBe(true);
      // Law 8: no token from before a drop that has resolved.
      expect(outcome.from).toBeGreaterThan(outcome.dropped);
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

const [MANY, SOME, FEW] = [randomRuns(5000), randomRuns(2500), randomRuns(700)];

describe("the laws hold under random schedules", () => {
  expectNoUnhandledRejections();

  test(`a rotating grant keeps the laws under ${MANY} random schedules`, async () => {
    await fc.assert(
      fc.asyncProperty(steps(false), (schedule) => run(ROTATING_GRANT, schedule)),
      { numRuns: MANY },
    );
  });

  test(`a session's token keeps the laws under ${SOME} random schedules`, async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), (schedule) => run(READ, schedule)),
      { numRuns: SOME },
    );
  });

  test.each([
    ["a grant", GRANT],
    ["a rotating grant", ROTATING_GRANT],
    ["a session's token", READ],
  ])(`%s keeps the laws under ${FEW} random schedules if the store is slow and fails now and then`, async (_what, policy) => {
    await fc.assert(
      fc.asyncProperty(
        steps(policy.kind === "read", ["read", "write", "write-reply"]),
        fc.array(fc.nat(4), { maxLength: 8 }),
        (schedule, delays) => run(policy, schedule, delays),
      ),
      { numRuns: FEW },
    );
  });

  test(`a session's token keeps the laws under ${SOME} random schedules if nothing is cached`, async () => {
    await fc.assert(
      fc.asyncProperty(steps(true), (schedule) => run({ ...READ, cacheMs: 0 }, schedule)),
      { numRuns: SOME },
    );
  });
});
