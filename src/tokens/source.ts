/**
 * What is asked of tokens, where they come from, and how a manager goes about them.
 */
import type { KinnectError } from "../errors/index.js";
import type { OperationFacts } from "../operation.js";
import type { Change, TokenRecord } from "./engine/record.js";
import type { TokenStore } from "../stores/store.js";

/** Options for getting a token. */
export interface TokenOptions {
  /** How long the token must stay valid, in milliseconds. Default: 60,000, or a quarter of its lifetime if that is shorter. */
  readonly minValidityMs?: number | undefined;
  /** Ask the API for a token even if a good one is at hand. Default: false. */
  readonly fresh?: boolean | undefined;
  /** Ends this caller's wait with a `CancelledError`. Other callers keep waiting. */
  readonly signal?: AbortSignal | undefined;
  /** How long this caller waits in total, in milliseconds. Default: as long as all attempts take. */
  readonly timeoutMs?: number | undefined;
}

/** What a source answered. */
export interface IssuedToken {
  readonly value: string;
  /** Epoch milliseconds on the local clock; absent where unknown. */
  readonly expiresAt?: number | undefined;
  /** A new one replaces the old, an absent one keeps it; an empty one means that there is none any more. */
  readonly refreshToken?: string | undefined;
}

/** How a token is obtained. */
export interface TokenSource {
  /** What it asks, for the messages of callers who do not wait for its answer. */
  readonly operation: OperationFacts;
  request(record: TokenRecord, signal: AbortSignal): Promise<IssuedToken>;
  /** The error for a token that had ended already when it came, twice, and the one after `revoke()`. Only a read is ever revoked. */
  ended(reason: "expired" | "revoked"): KinnectError;
}

export interface TokenPolicy {
  /** A grant makes a new token, billed or rotating; a read asks for one that somebody else keeps. */
  readonly isGrant: boolean;
  /**
   * Of grants that may use up a refresh token: what an answer to `asked` changes that brings a new one. They need to know the last
   * one, and cannot do without their store.
   */
  readonly rotate?: ((asked: TokenRecord, issued: IssuedToken) => Change) | undefined;
  /** How long before its end a token is renewed while it is handed out, at most half its lifetime. Of reads 0. */
  readonly refreshEarlyMs: number;
  /** Of reads: how long an answer holds without asking again. Of grants: the same, for tokens of unknown lifetime. */
  readonly cacheMs: number;
  /** How long one request may take with all its attempts: so long a store's lock is held at most. */
  readonly leaseMs: number;
}

/** All that a manager has to know. */
export interface ManagerSetup extends TokenSource, TokenPolicy {
  readonly store: TokenStore;
  /** Everything that makes tokens differ. */
  readonly key: () => Promise<string>;
  readonly now: () => number;
}
