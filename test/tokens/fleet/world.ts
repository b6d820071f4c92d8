/**
 * Plays a schedule with several processes on one store, and checks the laws after each step.
 */
import { isKinnectError } from "../../../src/errors/index.js";
import { markPending } from "../../../src/tokens/engine/record-changes.js";
import { decodeRecord } from "../../../src/tokens/engine/record-format.js";
import { isRevoked } from "../../../src/tokens/engine/record.js";
import type { TokenPolicy } from "../../../src/tokens/source.js";
import { misconfiguredError, reconnectError, START, transientError } from "../harness.js";
import { type Process, type SentRequest, startProcess } from "./processes.js";
import { type ConnectionState, SharedStore } from "./shared-store.js";
import type { Step } from "./steps.js";
import { settleAll, VirtualTime } from "./virtual-time.js";

const ERRORS = { transient: transientError, misconfigured: misconfiguredError, reconnect: reconnectError };

const CONFIRM_WITHIN_MS = 600_000;

interface Caller {
  readonly process: Process;
  readonly controller: AbortController;
  readonly fresh: boolean;
  /** How many requests had been sent when it came. */
  readonly sent: number;
  /** Requests up to this number must not answer it: a drop had resolved when it came. */
  readonly dropped: number;
  /** A revocation had resolved when it came. */
  readonly afterRevocation: boolean;
  /** A confirmation had resolved when it came. */
  readonly afterConfirmation: boolean;
  /** A revocation in its own process had resolved when it came. */
  readonly afterOwnRevocation: boolean;
  /** Its process couldn't use the store all the time. */
  isCutOff: boolean;
  outcome?:
    { readonly value: string; readonly from: number; readonly isAlive: boolean; readonly dropped: number } | { readonly error: unknown };
  isChecked?: true;
}

export class World {
  readonly time = new VirtualTime(START);
  readonly requests: SentRequest[] = [];
  readonly shared = new SharedStore((_key, value, before) => this.#checkWrite(value, before));
  readonly processes: readonly Process[];
  readonly #callers: Caller[] = [];
  readonly #policy: TokenPolicy;
  /** For each value the number of the last request that was answered with it. */
  readonly #origin = new Map<string, number>();
  readonly #repeated = new Set<string>();
  /** Refresh tokens that an answer has replaced. `undefined` is the first one. */
  readonly #replaced = new Set<string | undefined>();
  /** Requests up to this number must not answer callers anymore: of all processes for reads, of one for grants. */
  readonly #dropped = new Map<Process | "all", number>();
  #isRevoked = false;
  readonly #revokedIn = new Set<Process>();
  #isCleared = false;
  /** Its token must not be handed out before a confirmation has begun. */
  #isBound = false;
  #isConfirming = false;
  #isConfirmed = false;
  /** The store has lost something that it had acknowledged. */
  #hasForgotten = false;
  /** A lease was lost, or may have been. */
  #hasLostLease = false;
  #values = 0;

  constructor(policy: TokenPolicy, processes = 3) {
    this.#policy = policy;
    this.processes = Array.from({ length: processes }, () => startProcess(this.shared, policy, this.requests));
  }

  /** The record waits for a confirmation, for ten minutes. */
  async bind(): Promise<void> {
    this.#isBound = true;
    await this.#process(0).manager.update(markPending({}, Date.now() + CONFIRM_WITHIN_MS));
  }

  async play(step: Step): Promise<void> {
    const process = this.#process("process" in step ? step.process : 0);
    switch (step.do) {
      case "get":
        this.#get(process, step.fresh, step.minValidityMs);
        if (step.settles) await settleAll();
        break;
      case "abort":
        this.#callers[step.caller % Math.max(1, this.#callers.length)]?.controller.abort("left");
        break;
      case "answer":
        this.#answer(this.#openRequest(step.request), step);
        await settleAll();
        break;
      case "fail":
        this.#openRequest(step.request)?.fail(ERRORS[step.how]());
        await settleAll();
        break;
      case "advance":
        await this.time.advance(step.ms);
        break;
      case "connect":
        this.#connect(process, step.state);
        break;
      case "set-clock":
        process.skewMs = step.skewMs;
        break;
      case "refuse":
        await this.#refuse(process);
        break;
      case "invalidate":
      case "clear":
      case "revoke":
        this.#drop(process, step.do);
        break;
      case "confirm":
        this.#confirm(process);
        break;
      case "save":
        this.shared.save();
        break;
      case "end-leases":
        this.#hasLostLease = true;
        this.shared.endLeases();
        break;
      case "flush":
      case "go-back":
        this.#hasForgotten = this.#hasLostLease = true;
        if (step.do === "flush") this.shared.flush();
        else this.shared.goBack();
    }
    this.#check();
  }

  /** Repairs everything, and serves all callers who still wait. */
  async end(): Promise<void> {
    for (const process of this.processes) this.#connect(process, "working");
    for (let round = 0; round < 60; round++) {
      for (const request of this.requests) {
        if (request.isOpen) this.#answer(request, { lifetimeMs: 3_600_000, repeat: false, rotates: false });
      }
      await this.time.advance(1000);
      this.#check();
    }
    expect(this.#callers.filter(({ outcome }) => outcome === undefined)).toHaveLength(0);
    expect(this.processes.map(({ manager }) => manager.isIdle())).not.toContain(false);
    await this.time.advance(30_000);
    expect([this.time.timers(), this.shared.locks.size === 0 || this.#hasLostLease]).toEqual([0, true]);
    if (!this.#hasForgotten) this.#checkRefreshToken();
  }

  #connect(process: Process, state: ConnectionState): void {
    const { connection } = process;
    const isUsable = (one: ConnectionState): boolean => one === "working" || one === "slow";
    if (!isUsable(state)) this.#hasLostLease = true;
    // An operation under way may take a second more, and then the store is left alone for five.
    if (!isUsable(state)) process.cutOffUntil = Infinity;
    else if (!isUsable(connection.state)) process.cutOffUntil = this.time.now() + 6100;
    connection.state = state;
    for (const caller of this.#callers) if (caller.process === process) caller.isCutOff = true;
  }

  #process(index: number): Process {
    const process = this.processes[index % this.processes.length];
    if (process === undefined) throw new Error("no process");
    return process;
  }

  #openRequest(index: number): SentRequest | undefined {
    const open = this.requests.filter(({ isOpen }) => isOpen);
    return open[index % Math.max(1, open.length)];
  }

  #get(process: Process, fresh: boolean, minValidityMs: number | undefined): void {
    const { manager } = process;
    const isCutOff = (): boolean => this.time.now() < process.cutOffUntil;
    const caller: Caller = {
      process,
      controller: new AbortController(),
      fresh,
      sent: this.requests.length,
      dropped: this.#droppedIn(process),
      afterRevocation: this.#isRevoked,
      afterConfirmation: this.#isConfirmed,
      afterOwnRevocation: this.#revokedIn.has(process),
      isCutOff: isCutOff(),
    };
    this.#callers.push(caller);
    manager.get({ fresh, minValidityMs, signal: caller.controller.signal }).then(
      ({ value, expiresAt }) => {
        const isAlive = expiresAt === undefined || Date.now() + process.skewMs < expiresAt.getTime();
        caller.isCutOff ||= isCutOff();
        caller.outcome = { value, from: this.#origin.get(value) ?? 0, isAlive, dropped: this.#dropped.get(process) ?? 0 };
      },
      (error: unknown) => (caller.outcome = { error }),
    );
  }

  #droppedIn(process: Process): number {
    return Math.max(this.#dropped.get(process) ?? 0, this.#policy.kind === "read" ? (this.#dropped.get("all") ?? 0) : 0);
  }

  #answer(
    request: SentRequest | undefined,
    { lifetimeMs, repeat, rotates }: { readonly lifetimeMs: number | undefined; readonly repeat: boolean; readonly rotates: boolean },
  ): void {
    if (request === undefined) return;
    const value = repeat && this.#values > 0 ? `t${this.#values}` : `t${++this.#values}`;
    if (this.#origin.has(value)) this.#repeated.add(value);
    this.#origin.set(value, this.requests.indexOf(request) + 1);
    const isRotating = this.#policy.kind === "grant" && this.#policy.rotatesRefreshToken && rotates;
    if (isRotating) this.#replaced.add(request.record.refreshToken);
    request.answer({
      value,
      refreshToken: isRotating ? `r${this.requests.indexOf(request) + 1}` : undefined,
      ...(lifetimeMs === undefined ? {} : { expiresAt: Date.now() + request.process.skewMs + lifetimeMs }),
    });
  }

  #drop(process: Process, how: "invalidate" | "clear" | "revoke"): void {
    const until = this.requests.length;
    if (how === "clear") this.#isCleared = true;
    const dropping: Promise<unknown> = process.manager[how]();
    dropping.then(
      () => {
        for (const key of [process, "all"] as const) this.#dropped.set(key, Math.max(this.#dropped.get(key) ?? 0, until));
        if (how !== "revoke") return;
        this.#isRevoked = true;
        this.#revokedIn.add(process);
      },
      () => undefined,
    );
  }

  /** A confirmation that is rejected may have reached the store. */
  #confirm(process: Process): void {
    this.#isConfirming = true;
    process.manager.confirm({}).then(
      () => (this.#isConfirmed = true),
      (error: unknown) => expect(isKinnectError(error)).toBe(true),
    );
  }

  async #refuse(process: Process): Promise<void> {
    const { token } = process.manager.snapshot();
    if (token !== undefined) void process.manager.refuse(token.value);
  }

  #check(): void {
    const open = this.requests.filter(({ isOpen }) => isOpen);
    if (!this.#hasLostLease) expect(open.length).toBeLessThanOrEqual(1);
    expect(new Set(open.map(({ process }) => process)).size).toBe(open.length);
    for (const caller of this.#callers) if (caller.outcome !== undefined && !caller.isChecked) this.#checkCaller(caller);
    this.#checkSentRefreshTokens();
  }

  #checkCaller(caller: Caller): void {
    const { outcome, fresh, sent, dropped, afterRevocation, afterConfirmation, afterOwnRevocation, isCutOff, controller } = caller;
    caller.isChecked = true;
    if (outcome === undefined) return;
    if ("error" in outcome) {
      expect(isKinnectError(outcome.error)).toBe(true);
      if (isKinnectError(outcome.error, "cancelled")) expect(controller.signal.aborted).toBe(true);
      const isUnconfirmed = isKinnectError(outcome.error, "reconnect_required") && outcome.error.reason === "unconfirmed";
      if (!isCutOff && !this.#hasForgotten)
        expect({ isUnconfirmed, afterConfirmation }).not.toEqual({ isUnconfirmed: true, afterConfirmation: true });
      return;
    }
    if (!this.#hasForgotten)
      expect({ isBound: this.#isBound, isConfirming: this.#isConfirming }).not.toEqual({ isBound: true, isConfirming: false });
    expect({ isAlive: outcome.isAlive }).toEqual({ isAlive: true });
    expect({ afterOwnRevocation }).toEqual({ afterOwnRevocation: false });
    if (fresh) expect(outcome.from).toBeGreaterThan(sent);
    // A grant that a process without the store has paid for is kept, although it can't know what was dropped elsewhere.
    const isKept = this.#policy.kind === "grant" && this.requests[outcome.from - 1]?.isCutOff;
    if (this.#hasForgotten || isKept) return;
    // What was dropped in its own process, also while it waited.
    expect(outcome.from).toBeGreaterThan(outcome.dropped);
    if (isCutOff) return;
    expect(outcome.from).toBeGreaterThan(dropped);
    expect({ afterRevocation }).toEqual({ afterRevocation: false });
  }

  #sentChecked = 0;
  /** No refresh token is sent again after an answer has replaced it. */
  #checkSentRefreshTokens(): void {
    for (; this.#sentChecked < this.requests.length; this.#sentChecked++) {
      const request = this.requests[this.#sentChecked];
      if (request === undefined || this.#hasLostLease || this.#isCleared) continue;
      const earlier = this.requests.slice(0, this.#sentChecked).filter(({ record }) => record.refreshToken === request.record.refreshToken);
      expect(
        earlier.filter(({ value, isOpen }) => isOpen || (value !== undefined && this.#replaced.has(request.record.refreshToken))),
      ).toHaveLength(0);
    }
  }

  /** A late answer never replaces what is newer, and nothing replaces a revocation. */
  #checkWrite(value: string, beforeValue: string | undefined): void {
    const [before, after] = [decodeRecord(beforeValue).record, decodeRecord(value).record];
    if (isRevoked(before)) expect(after.state).toBe("revoked");
    const token = after.token?.value;
    if (token === undefined || token === before.token?.value || this.#repeated.has(token) || this.#hasForgotten) return;
    const request = this.requests[(this.#origin.get(token) ?? 0) - 1];
    expect(request?.record.token?.value).toBe(before.token?.value);
    if (!this.#hasLostLease) expect(request?.record.generation).toBe(before.generation);
  }

  /** The refresh token in the store is one that no answer has replaced. */
  #checkRefreshToken(): void {
    const { refreshToken } = decodeRecord(this.shared.values.get("key")?.value).record;
    const isFirst = refreshToken === undefined && this.#isCleared;
    expect({ refreshToken, isReplaced: this.#replaced.has(refreshToken) && !isFirst }).toEqual({ refreshToken, isReplaced: false });
  }
}
