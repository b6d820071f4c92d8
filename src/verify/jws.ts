/**
 * Reads a signed JWT (RFC 7519) in the compact form of a JWS (RFC 7515 section 7.1), without trusting anything in it. Webhooks have the
 * same form with other claims.
 */
import { isRecord } from "../http/json.js";
import { rejected } from "./rejected.js";

/** A token as it came. Nothing in it is verified. */
export interface Jws {
  readonly algorithm: unknown;
  readonly keyId: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** The text that was signed. */
  readonly signed: string;
  readonly signature: Uint8Array<ArrayBuffer>;
}

/** Strict base64url without padding (RFC 7515 section 2). The unused bits of the last character are zero, or one token has many forms. */
const BASE64URL = /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/;

/**
 * @throws {TokenRejectedError} `malformed` if it isn't in compact form, longer than `maxLength`, not strict base64url, UTF-8 and JSON, has
 * no string `kid`, is nested (`cty`), or has extensions that must be understood (`crit`, RFC 7515 section 4.1.11).
 */
export function parseJws(token: unknown, maxLength: number): Jws {
  if (typeof token !== "string") throw rejected("malformed", "it must be a string");
  if (token.length > maxLength) throw rejected("malformed", `it is longer than ${maxLength} characters`);
  const parts = token.split(".");
  const [header = "", payload = "", signature = ""] = parts;
  if (parts.length !== 3) throw rejected("malformed", "it must have three parts");
  const { alg, kid, crit, cty } = objectIn(header);
  if (typeof kid !== "string") throw rejected("malformed", "kid must be a string");
  if (crit !== undefined || cty !== undefined) throw rejected("malformed", "its header has crit or cty");
  return {
    algorithm: alg,
    keyId: kid,
    payload: objectIn(payload),
    signed: token.slice(0, token.lastIndexOf(".")),
    signature: decode(signature),
  };
}

/** Of members with the same name the last one counts (RFC 7519 section 4), as `JSON.parse` has it. */
function objectIn(part: string): Readonly<Record<string, unknown>> {
  const bytes = decode(part);
  try {
    const value: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
    if (isRecord(value)) return value;
  } catch {
    // An error of JSON.parse quotes what it read, so it can't be the cause.
  }
  throw rejected("malformed", "header and claims must be JSON objects in UTF-8");
}

function decode(part: string): Uint8Array<ArrayBuffer> {
  if (!BASE64URL.test(part)) throw rejected("malformed", "its parts must be base64url");
  const binary = atob(part.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
