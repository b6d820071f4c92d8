/**
 * The claims of Kinde's access tokens, with their names on the wire, and the check of their types.
 */
import { rejected } from "./rejected.js";

/** The claims whose types are checked. Any other, such as `roles` or `feature_flags`, is `unknown`: check it before you use it. */
interface CheckedClaims {
  /** The audiences. Kinde's user tokens have none, unless the application requests one. */
  readonly aud?: string | readonly string[];
  /** Before when the token must not be used, in epoch seconds. */
  readonly nbf?: number;
  /** When it was issued, in epoch seconds. */
  readonly iat?: number;
  /** The granted scopes, separated by spaces. Kinde writes them here, in `scp`, or in both. */
  readonly scope?: string;
  /** The granted scopes. */
  readonly scp?: readonly string[];
  /** How the token was obtained. */
  readonly gty?: readonly string[];
  /** The organization that the user is signed in to, or that the machine belongs to. */
  readonly org_code?: string;
  /** The user's permissions in that organization. `null`, an empty list and no claim all mean none. */
  readonly permissions?: readonly string[] | null;
  readonly [claim: string]: unknown;
}

/** The claims that a user's and a machine's token share. */
export interface AccessTokenClaims extends CheckedClaims {
  /** The issuer: the domain that issued the token, as an https origin. */
  readonly iss: string;
  /** The client ID of the application that the token was issued to. */
  readonly azp: string;
  /** When the token expires, in epoch seconds. */
  readonly exp: number;
}

/** The claims of a user's token. */
export interface UserClaims extends AccessTokenClaims {
  /** Not on the wire: says whose token it is. */
  readonly kind: "user";
  /** The user's ID, such as `kp_…`. */
  readonly sub: string;
}

/** The claims of the token of a machine-to-machine application. It has no `sub`. */
export interface MachineClaims extends AccessTokenClaims {
  /** Not on the wire: says whose token it is. */
  readonly kind: "machine";
}

/** The claims of a verified token. Check `kind` to narrow them. */
export type TokenClaims = UserClaims | MachineClaims;

export type Payload = Readonly<Record<string, unknown>>;

/** Claims whose types are right, if they are there at all. */
export interface TypedClaims extends CheckedClaims {
  readonly iss?: string;
  readonly exp?: number;
  readonly sub?: string;
}

/** Epoch seconds are any JSON number (NumericDate, RFC 7519 section 2), but one like 1e999 becomes `Infinity`. */
const TYPES: Readonly<Record<string, (value: unknown) => boolean>> = {
  iss: isText,
  sub: isText,
  org_code: isText,
  scope: isText,
  exp: Number.isFinite,
  nbf: Number.isFinite,
  iat: Number.isFinite,
  aud: (value) => isText(value) || isTextList(value),
  scp: isTextList,
  gty: isTextList,
  permissions: (value) => value === null || isTextList(value),
};

/** Names in place of the plain ones, if the tenant maps its claims for Hasura. */
const HASURA_NAMES: Readonly<Record<string, string>> = { org_code: "x-hasura-org-code", permissions: "x-hasura-permissions" };

/** @throws {TokenRejectedError} `malformed` if a claim has a wrong type, or if the token belongs to no user and no machine. */
export function requireTypes(payload: Payload): asserts payload is TypedClaims & Payload {
  requireClaimTypes(payload);
  if (kindOf(payload) === "user" && !payload["sub"]) throw rejected("malformed", "a user's token needs a sub");
}

/** @throws {TokenRejectedError} `malformed` if a claim has a wrong type. */
export function requireClaimTypes(payload: Payload): asserts payload is TypedClaims & Payload {
  for (const [name, hasType] of Object.entries(TYPES)) {
    const value = effectiveClaim(payload, name);
    if (value !== undefined && !hasType(value)) throw rejected("malformed", `the type of ${name}`);
  }
}

/** Only a machine's token has no `sub`. One that has both belongs to a user. */
export function kindOf({ gty, sub }: Payload): TokenClaims["kind"] {
  return isTextList(gty) && gty.includes("client_credentials") && sub === undefined ? "machine" : "user";
}

/** The claim's value; if there is none, that of its name for Hasura. */
export function effectiveClaim(payload: Payload, name: string): unknown {
  const { [name]: value = payload[HASURA_NAMES[name] ?? name] } = payload;
  return value;
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
