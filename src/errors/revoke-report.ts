/**
 * What a revocation has reached: the result of `session.revoke()`, and part of the error that it rejects with.
 */

/** What a revocation has reached in one place. */
export interface RevokedPlace {
  /**
   * - `done`: it is revoked there.
   * - `already_gone`: there was nothing left to revoke.
   * - `pending`: not yet. Call `revoke()` or `finishRevocations()` again; for the provider, in the same process.
   * - `skipped`: nothing is tried there.
   */
  readonly state: "done" | "already_gone" | "pending" | "skipped";
  /** Why it isn't done: the `code` of an error, or a text. */
  readonly reason?: string;
}

/** The result of `session.revoke()`. */
export interface RevokeReport {
  /** True if Kinde called the session invalid: expired, already revoked, or never authorized. Then nothing was left to revoke. */
  readonly alreadyRevoked: boolean;
  /**
   * Kinde doesn't notify the provider: a token already issued keeps working there until this time. `undefined` if the store holds
   * no token of this session, or the token's expiry is unknown.
   */
  readonly providerTokenExpiresAt: Date | undefined;
  /** Kinde, which issues no more tokens for the session. */
  readonly kinde: RevokedPlace;
  /** The store, through which other processes hear of it. */
  readonly store: RevokedPlace;
  /** The provider, which keeps accepting a token until it expires, unless `revokeAtProvider` revokes it. */
  readonly provider: RevokedPlace;
}
