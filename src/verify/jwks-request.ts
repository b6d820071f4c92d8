/**
 * One request for an issuer's keys (RFC 7517).
 */
import { importJWK } from "jose";
import { NetworkError } from "../errors/index.js";
import { codeOf } from "../errors/secrets.js";
import { fieldsOf, parseJson } from "../http/json.js";
import { operationError } from "../http/operation-error.js";
import { readText } from "../http/read-text.js";
import { uncached } from "../http/transport/attempt.js";
import { withDeadline } from "../http/transport/deadline.js";
import type { JwksConfig } from "./options.js";

/** An issuer's keys by their ID. */
export type Keys = ReadonlyMap<string, CryptoKey>;

const MAX_BYTES = 65_536;
/** Shorter keys must not be used with RS256 (RFC 7518 section 3.3). */
const MIN_BITS = 2048;

/** What came back: the text only if the response may be used. */
interface KeySetResponse {
  readonly status: number;
  readonly text?: string | undefined;
}

/**
 * Resolves to at least one key. The time limit also holds if the given `fetch` ignores its signal.
 * @throws {NetworkError} without a response, and if it has another status than 200, was redirected, is too large or has no usable key.
 * @throws {TimeoutError} after `timeoutMs`.
 */
export function requestKeys(jwksUrl: string, config: JwksConfig): Promise<Keys> {
  const { timeoutMs } = config;
  const operation = { id: "jwks", method: "GET", path: new URL(jwksUrl).pathname };
  const controller = new AbortController();

  async function request(): Promise<Keys> {
    const { status, text } = await send(jwksUrl, config, controller.signal).catch((thrown: unknown) => {
      const code = codeOf(thrown);
      const problem = `got no response${code && ` (${code})`}. Check the domain and the network, or try later.`;
      throw operationError(NetworkError, operation, problem, { cause: thrown });
    });
    const keys = await keysIn(text);
    if (keys.size > 0) return keys;
    const problem = `brought no key for RS256 (status ${status}). Check the domain, or try later.`;
    throw operationError(NetworkError, operation, problem, { status });
  }

  return withDeadline(request(), { timeoutMs }, operation, () => controller.abort());
}

async function send(url: string, { fetch, headers }: JwksConfig, signal: AbortSignal): Promise<KeySetResponse> {
  // A redirect may lead to anyone's keys. No Authorization header: Kinde answers 403 to one.
  const response = await fetch(url, { ...uncached(), headers, signal, redirect: "manual" });
  const { status, redirected, body } = response;
  if (status === 200 && !redirected) return { status, text: await readText(body, MAX_BYTES) };
  void body?.cancel().catch(() => undefined);
  return { status };
}

/** The keys that may verify RS256. Others are left out: a set may also have keys for other purposes. */
async function keysIn(text = ""): Promise<Keys> {
  const { keys } = fieldsOf(parseJson(text));
  const entries = Array.isArray(keys) ? await Promise.all(keys.map(importKey)) : [];
  return new Map(entries.filter((entry) => entry !== undefined));
}

async function importKey(jwk: unknown): Promise<readonly [id: string, key: CryptoKey] | undefined> {
  const { kty, kid, use = "sig", alg = "RS256", key_ops = ["verify"], n, e } = fieldsOf(jwk);
  const isForRs256 = kty === "RSA" && use === "sig" && alg === "RS256" && Array.isArray(key_ops) && key_ops.includes("verify");
  if (!isForRs256 || typeof kid !== "string" || typeof n !== "string" || typeof e !== "string") return undefined;
  try {
    // Only the public members, or a published private key would be imported for signing.
    const key = await importJWK({ kty, n, e }, "RS256");
    return key instanceof Uint8Array || !hasBits(key) ? undefined : [kid, key];
  } catch {
    return undefined;
  }
}

function hasBits({ algorithm }: CryptoKey): boolean {
  return "modulusLength" in algorithm && Number(algorithm.modulusLength) >= MIN_BITS;
}
