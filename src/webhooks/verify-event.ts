/**
 * What makes a webhook genuine: the signature by a key of the tenant, the shape of an event, and none of the claims of a token, which Kinde
 * signs with the same keys (RFC 8725 section 3.12). It has no issuer and no expiry.
 */
import { isKinnectError } from "../errors/index.js";
import { isRecord } from "../http/json.js";
import { parseMoment } from "../http/moment.js";
import { requireClaimTypes, type TypedClaims } from "../verify/claims.js";
import type { JwksCache } from "../verify/jwks-cache.js";
import { type Jws, parseJws } from "../verify/jws.js";
import { requireRs256, requireSignature } from "../verify/signature.js";
import type { WebhookEvent } from "./event-types.js";
import { refused } from "./refused.js";

export interface EventRules {
  readonly maxAgeMs: number;
  readonly now: () => number;
}

/** Of tokens. No workflow can set `azp` or `at_hash`. */
const TOKEN_CLAIMS = ["azp", "scp", "scope", "gty", "at_hash", "auth_time", "rat", "nonce"];
/** By how much the clocks of Kinde and this machine may differ. */
const CLOCK_TOLERANCE_MS = 5000;

/**
 * The event in a body.
 * @throws {TokenRejectedError} for the first rule that fails. @throws {NetworkError | TimeoutError} if no known key fits, and the keys of a
 * domain can't be requested.
 */
export async function verifyEvent(text: string, caches: readonly JwksCache[], rules: EventRules): Promise<WebhookEvent> {
  try {
    return await verified(text, caches, rules);
  } catch (error) {
    // The verifier's messages are about tokens.
    throw isKinnectError(error, "token_rejected") ? refused(error.reason) : error;
  }
}

async function verified(text: string, caches: readonly JwksCache[], rules: EventRules): Promise<WebhookEvent> {
  if (text === "") throw refused("missing");
  const jws = parseJws(text, Infinity);
  const { payload } = jws;
  requireClaimTypes(payload);
  requireRs256(jws);
  await requireSignatureOfAny(jws, caches);
  if (!isEvent(payload)) throw refused("not_an_event");
  if (TOKEN_CLAIMS.some((name) => payload[name] !== undefined)) throw refused("token_type");
  requireValidNow(payload, rules);
  return payload;
}

/** All domains at once, so that one which can't be reached holds up none of the others. */
async function requireSignatureOfAny(jws: Jws, caches: readonly JwksCache[]): Promise<void> {
  const errors: Error[] = [];
  const attempts = caches.map(async (cache) => {
    try {
      await requireSignature(jws, await cache.find(jws.keyId));
    } catch (error) {
      if (error instanceof Error) errors.push(error);
      throw error;
    }
  });
  await Promise.any(attempts).catch(() => {
    const unavailable = errors.find((error) => !isKinnectError(error, "token_rejected"));
    const unfit = errors.find((error) => isKinnectError(error, "token_rejected") && error.reason === "signature");
    throw unavailable ?? unfit ?? refused("unknown_key");
  });
}

/** The shape of `data` isn't checked: events with more or other members than known are delivered. */
function isEvent(payload: Readonly<Record<string, unknown>>): payload is TypedClaims & WebhookEvent {
  const { type, event_id: id, data, timestamp } = payload;
  return (
    [type, id, timestamp].every((member) => typeof member === "string" && member !== "") &&
    isRecord(data) &&
    parseMoment(timestamp) !== undefined
  );
}

function requireValidNow(payload: TypedClaims & Pick<WebhookEvent, "timestamp">, { now, maxAgeMs }: EventRules): void {
  const { exp = Infinity, nbf = -Infinity, iat = nbf, timestamp } = payload;
  const nowMs = now();
  if (nowMs >= exp * 1000 + CLOCK_TOLERANCE_MS) throw refused("expired");
  if (Math.max(nbf, iat) * 1000 > nowMs + CLOCK_TOLERANCE_MS) throw refused("not_yet_valid");
  if (nowMs - (parseMoment(timestamp) ?? 0) > maxAgeMs) throw refused("too_old");
}
