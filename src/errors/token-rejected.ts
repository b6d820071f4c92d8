/**
 * The error for a token or webhook that someone else presented and that is refused. Only `kinnect/verify` and `kinnect/webhooks` throw
 * it, so only their users have the class in their bundles.
 */
import { type ErrorDetails, KinnectError } from "./kinnect-error.js";

/**
 * Why a token is refused. The checks run in this order, and the first one that fails is the reason:
 * - `missing`: there is no token, or the Authorization header has another scheme than Bearer.
 * - `malformed`: it isn't a signed JWT, or a part has the wrong form or type.
 * - `algorithm`: it isn't signed with RS256.
 * - `issuer`: it comes from a tenant that isn't configured.
 * - `unknown_key`: the tenant has no key with this ID.
 * - `signature`: the signature doesn't match.
 * - `token_type`: it isn't an access token, but for example an ID token.
 * - `no_expiry`: it has no `exp`.
 * - `expired`: its `exp` has passed.
 * - `not_yet_valid`: its `nbf` or `iat` lies ahead.
 * - `too_old`: its `iat` is missing or further back than `maxAgeMs`.
 * - `audience`: it was issued for another API.
 * - `organization`, `scope`, `permission`: it is valid, but not enough for this request.
 *
 * Of a webhook (`kinnect/webhooks`) also:
 * - `not_an_event`: it lacks what an event has.
 */
export type RejectionReason =
  | "missing"
  | "malformed"
  | "algorithm"
  | "issuer"
  | "unknown_key"
  | "signature"
  | "token_type"
  | "no_expiry"
  | "expired"
  | "not_yet_valid"
  | "too_old"
  | "audience"
  | "organization"
  | "scope"
  | "permission"
  | "not_an_event";

const FORBIDDEN = /^(organization|scope|permission)$/;

/**
 * A token was refused. Answer with `status` and the header `WWW-Authenticate: ${wwwAuthenticate}`. It never contains the token.
 * Kind `rejected`.
 */
export class TokenRejectedError extends KinnectError {
  readonly code = "token_rejected";
  readonly kind = "rejected";
  /** Why the token was refused. */
  declare readonly reason: RejectionReason;
  /** 403 if the token is valid but not enough (`organization`, `scope`, `permission`); otherwise 401. */
  declare readonly status: 401 | 403;
  /** The challenge for the client (RFC 6750 section 3). It names no reason apart from the missing scopes. */
  declare readonly wwwAuthenticate: string;

  constructor(message: string, details: ErrorDetails & { readonly reason: RejectionReason; readonly scopes?: readonly string[] }) {
    const { reason, scopes } = details;
    const status = FORBIDDEN.test(reason) ? 403 : 401;
    super(message, { ...details, status });
    this.reason = reason;
    const error = status === 403 ? "insufficient_scope" : "invalid_token";
    this.wwwAuthenticate = [
      // A challenge must have a parameter, and a request without a token must not be told of an error (RFC 6750 section 3.1).
      `Bearer realm="kinde"`,
      ...(reason === "missing" ? [] : [`error="${error}"`]),
      ...(scopes === undefined ? [] : [`scope="${scopes.join(" ")}"`]),
    ].join(", ");
  }

  override get name(): string {
    return "TokenRejectedError";
  }
}
