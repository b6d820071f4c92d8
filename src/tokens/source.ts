/**
 * Where tokens come from, and what callers can ask of them.
 */
import type { KinnectError } from "../errors/index.js";
import type { InternalCallOptions } from "../http/request.js";
import type { OperationDescriptor } from "../operation.js";
import type { TokenRecord } from "./engine/record.js";

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

/** What a caller inside this package may demand beyond that. */
export interface GetRules {
  /** A failed refresh rejects instead of falling back to the old token, and a remembered refusal is ignored. */
  readonly mustConfirm?: boolean | undefined;
  /** The source is asked even if it has refused just now. */
  readonly ignoresRefusal?: boolean | undefined;
  /**
   * What becomes of the token of an unconfirmed record: `accept` hands it out, `refuse` rejects without asking the source. Default: rejects,
   * and asks the source first if there is no token yet, so that the error can say which of the two is awaited.
   */
  readonly unconfirmed?: "accept" | "refuse" | undefined;
}

/** A token as its source issued it. */
export interface IssuedToken {
  readonly value: string;
  /** Epoch milliseconds on the local clock; absent if unknown. */
  readonly expiresAt?: number | undefined;
  /** A new refresh token replaces the old one. If absent, the old one stays. */
  readonly refreshToken?: string | undefined;
  /** The refresh token was refused, and the token was obtained without it. */
  readonly isRefreshTokenRefused?: boolean | undefined;
}

/** What a request for a token passes on to the pipeline. */
export type SourceOptions = Required<Pick<InternalCallOptions, "signal" | "heartbeat" | "beforeAttempt">> &
  Pick<InternalCallOptions, "urgency">;

/** A way to obtain a token. */
export interface TokenSource {
  /** The operation that `request` calls, for error messages. */
  readonly operation: OperationDescriptor;
  /** Requests a token. `record` is what is known so far, such as the refresh token. */
  request(record: TokenRecord, options: SourceOptions): Promise<IssuedToken>;
  /**
   * The error if the source twice issues a token that has already expired. Reads: or if the token was revoked, isn't confirmed yet, or
   * wasn't confirmed in time.
   */
  unavailable(reason: "expired" | "revoked" | "unconfirmed" | "lapsed"): KinnectError;
}

/** Each request mints a token: it is billed, or uses up a refresh token. */
export interface GrantPolicy {
  readonly kind: "grant";
  /** How long before its end a token is refreshed in the background, in milliseconds; at most half its lifetime. */
  readonly refreshEarlyMs: number;
  /** How long a token of unknown lifetime is used, in milliseconds. */
  readonly cacheMs: number;
  /**
   * Whether a response may replace the refresh token. Then no request is sent without reading the store first, which may hold a
   * newer refresh token, and a new refresh token is stored before its access token is handed out.
   */
  readonly rotatesRefreshToken: boolean;
}

/** Each request reads a token that the source keeps: it repeats the same one until that expires. There is no early refresh. */
export interface ReadPolicy {
  readonly kind: "read";
  /** How long a token is handed out without asking the source again, in milliseconds. 0 asks every time. */
  readonly cacheMs: number;
}

export type TokenPolicy = GrantPolicy | ReadPolicy;
