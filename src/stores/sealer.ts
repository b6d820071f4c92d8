/**
 * Encrypts values as JWE (RFC 7516): `dir` and `A256GCM`, with the ids of the encryption key and of the record in the protected header.
 */
import { base64url, compactDecrypt, CompactEncrypt, decodeProtectedHeader } from "jose";
import { check } from "../http/validate.js";

export interface Sealer {
  seal(record: string, value: string): Promise<string>;
  open(record: string, sealed: string): Promise<Opened>;
}

/** The value, or what is wrong with the record and what to do about it. */
export type Opened = { readonly value: string } | { readonly problem: string; readonly cause?: unknown };

/** The id of a key. */
export const ID = /^[\w.-]{1,40}$/;
const METHOD = { alg: "dir", enc: "A256GCM" };
const ALLOWED = { keyManagementAlgorithms: [METHOD.alg], contentEncryptionAlgorithms: [METHOD.enc] };

/** The keys have 32 bytes each. The first one encrypts, all of them decrypt. */
export function createSealer(keys: ReadonlyMap<string, Uint8Array>): Sealer {
  const [first = ""] = keys.keys();
  const secretOf = (id: string): Uint8Array => keys.get(id) ?? new Uint8Array();
  return {
    async seal(record, value) {
      const header = { ...METHOD, kid: first, record };
      return new CompactEncrypt(new TextEncoder().encode(value)).setProtectedHeader(header).encrypt(secretOf(first));
    },
    async open(record, sealed) {
      const header = headerOf(sealed);
      if (header === undefined) return { problem: "isn't encrypted. Delete it if it was written before encryptedStore was used" };
      // The header isn't authenticated yet, so it may hold anything.
      const id = typeof header.kid === "string" ? header.kid : "";
      if (!keys.has(id))
        return { problem: `is encrypted with ${ID.test(id) ? `the key "${id}"` : "a key"} that isn't in keys. Add that key` };
      try {
        const { plaintext } = await compactDecrypt(sealed, secretOf(id), ALLOWED);
        // The last character of a part has bits that mean nothing, so it could be changed unseen.
        check(sealed.split(".").every(isCanonical), "the record", "be as it was written");
        if (header["record"] !== record)
          return { problem: "was written for another key of the store, and moved. Find out who can write to it" };
        return { value: new TextDecoder().decode(plaintext) };
      } catch (cause) {
        return { problem: `was changed, or the key "${id}" isn't the one that encrypted it. Compare that key`, cause };
      }
    },
  };
}

function isCanonical(part: string): boolean {
  return base64url.encode(base64url.decode(part)) === part;
}

function headerOf(sealed: string): ReturnType<typeof decodeProtectedHeader> | undefined {
  try {
    return decodeProtectedHeader(sealed);
  } catch {
    return undefined;
  }
}
