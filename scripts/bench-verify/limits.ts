/**
 * What the verifier promises, checked against what was measured. Requests and sizes are the same on every machine. CPU times aren't quite,
 * so their limit has slack.
 */
import type { Measured } from "./check.js";

/** Requests for 50 tokens with made-up key IDs. */
const MOST_REQUESTS = 1;
const MOST_GZIP_BYTES = 9000;
/** Against jose. Measured on a quiet machine: 0.9. */
const HIGHEST_RATIO = 1.5;

/** A sentence for each limit that doesn't hold. */
export function exceededLimits(measured: Measured | undefined, gzipBytes: number): readonly string[] {
  if (measured === undefined) return ["kinnect/verify wasn't measured."];
  const { ratio, requestsUnderAttack, acceptsExpired } = measured;
  return [
    ...(requestsUnderAttack <= MOST_REQUESTS
      ? []
      : [`50 made-up key IDs cost ${requestsUnderAttack} JWKS requests, not ${MOST_REQUESTS}.`]),
    ...(acceptsExpired ? ["An expired token is accepted."] : []),
    ...(gzipBytes <= MOST_GZIP_BYTES ? [] : [`The bundle has ${gzipBytes} bytes, more than ${MOST_GZIP_BYTES}.`]),
    // Also if it isn't a number.
    ...(ratio <= HIGHEST_RATIO ? [] : [`A check takes ${ratio.toFixed(2)} times as long as with jose, more than ${HIGHEST_RATIO}.`]),
  ];
}
