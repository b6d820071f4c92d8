/**
 * The signature of a JWS (RFC 7515 section 5.2): RS256 alone (RFC 8725 section 3.1). Access tokens and webhooks are signed the same way.
 */
import type { Jws } from "./jws.js";
import { rejected } from "./rejected.js";

const RSA = "RSASSA-PKCS1-v1_5";

/** @throws {TokenRejectedError} `algorithm` for any other, such as `none`, or HS256 with the public key as its secret. */
export function requireRs256({ algorithm }: Jws): void {
  if (algorithm !== "RS256") throw rejected("algorithm");
}

/** @throws {TokenRejectedError} `unknown_key` without a key; `signature` unless it was made with that key. */
export async function requireSignature({ signed, signature }: Jws, key: CryptoKey | undefined): Promise<void> {
  if (key === undefined) throw rejected("unknown_key");
  if (!(await crypto.subtle.verify(RSA, key, signature, new TextEncoder().encode(signed)))) throw rejected("signature");
}
