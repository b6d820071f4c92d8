/**
 * Unconfirmed sessions as a callback needs them, before it confirms them.
 */
import type { CallOptions } from "../../http/request.js";
import { withDeadline } from "../../http/transport/deadline.js";
import { requireText } from "../../http/validate.js";
import { keyOf } from "../../stores/key.js";
import { createLocks } from "../../stores/memory.js";
import { acquireLease } from "../../tokens/engine/lease.js";
import { isOverdue, type RecordState } from "../../tokens/engine/record.js";
import { internalsOf, type WithInternals } from "./internals.js";
import type { Owner } from "./owner.js";
import { readDetails } from "./registry.js";
import { createSession, type Session } from "./session.js";

export interface CallbackAccess {
  /** The client's clock, in epoch milliseconds. */
  readonly now: () => number;
  /**
   * A handle whose token can be used before the session is confirmed. Its `status()` asks Kinde whether the session is connected, and its
   * `confirm()` confirms it for everybody.
   */
  session(id: string): Session;
  /**
   * What the store knows of a session. Sends no request to Kinde.
   * @throws {NetworkError} if the store fails. @throws {CancelledError} if the signal is aborted.
   */
  inspect(id: string, options?: CallOptions): Promise<InspectedSession>;
  /**
   * Runs `work` while no other callback of this session runs it: in this process, and in others if the store locks. The lock is renewed
   * until `work` has settled.
   * @throws {NetworkError} if the store fails. @throws {CancelledError} if the signal is aborted. @throws {TimeoutError} if it isn't this
   * callback's turn within `timeoutMs`.
   */
  exclusively<T>(id: string, work: () => Promise<T>, options?: CallOptions): Promise<T>;
}

export interface InspectedSession {
  /** `unconfirmed`: it was started with `bind`, and wasn't confirmed. `issued`: it has a token, or had one. */
  readonly state: RecordState;
  /** Whether it is unconfirmed, and can't be confirmed anymore. */
  readonly isOverdue: boolean;
  /** Absent if the store doesn't know its start. */
  readonly keyCodeRef?: string | undefined;
  readonly owner?: Owner | undefined;
}

/** @throws {ConfigurationError} if it isn't a client that `createKinde` has made. */
export function callbackAccess(client: { readonly connectedApps: object & Partial<WithInternals> }): CallbackAccess {
  const { config, kinde, sessions } = internalsOf(client);
  const { store, now, namespace } = config;
  const locks = { tryAcquire: store.tryAcquire?.bind(store) ?? createLocks(), stepMs: store.stepMs };

  return {
    now,
    session: (id) => createSession(requireText("sessionId", id), sessions, "accept"),
    async inspect(id, options = {}) {
      const record = await withDeadline(sessions.managers.get(id).read(), options);
      const { keyCodeRef, owner } = readDetails(record.details) ?? {};
      const state = sessions.revocations.isOpen(id) ? "revoking" : record.state;
      return { state, isOverdue: isOverdue(record, now()), keyCodeRef, owner };
    },
    async exclusively(id, work, options = {}) {
      const key = await keyOf("callback", kinde.apiUrl, kinde.clientId, id, namespace);
      const waiting = new AbortController();
      const acquiring = acquireLease(
        locks,
        key,
        waiting.signal,
        () => undefined,
        () => 0,
      );
      const lease = await withDeadline(acquiring, options, undefined, () => waiting.abort());
      try {
        return await work();
      } finally {
        lease?.release();
      }
    },
  };
}
