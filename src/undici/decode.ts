/**
 * Undoes the content codings of a body (RFC 9110 section 8.4), as `fetch` does.
 */
import { brotliDecompress, constants, gunzip, inflate, inflateRaw } from "node:zlib";

/** The codings that requests accept. Brotli only over TLS, because proxies may damage a coding that they don't know. */
export const ACCEPTED = "gzip, deflate";
export const ACCEPTED_OVER_TLS = `br, ${ACCEPTED}`;

/** A response with more codings than this is an attack. */
const MAX_CODINGS = 5;
/** Tolerates a body without its end, as browsers do. */
const LENIENT = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const LENIENT_BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };
/** The compression method in the first byte of a zlib stream (RFC 1950 section 2.2); raw deflate has another value there. */
const ZLIB_METHOD = 8;

type Decoder = (body: Uint8Array) => Promise<Uint8Array>;
type Callback = (error: Error | null, result: Uint8Array) => void;

const gunzipLeniently = decoder((body, done) => gunzip(body, LENIENT, done));
const inflateLeniently = decoder((body, done) => inflate(body, LENIENT, done));
const inflateRawLeniently = decoder((body, done) => inflateRaw(body, LENIENT, done));

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", gunzipLeniently],
  ["x-gzip", gunzipLeniently],
  ["br", decoder((body, done) => brotliDecompress(body, LENIENT_BROTLI, done))],
  ["deflate", (body: Uint8Array) => (((body[0] ?? 0) & 0x0f) === ZLIB_METHOD ? inflateLeniently : inflateRawLeniently)(body)],
]);

/**
 * The decoded body, or the body as it is if a coding isn't known. Rejects if there are more than five codings or the body is damaged.
 * @param codings the `content-encoding` header.
 */
export async function decode(body: Uint8Array, codings: string): Promise<Uint8Array> {
  const names = codings.toLowerCase().split(",");
  if (names.length > MAX_CODINGS)
    throw new Error(`The response has ${names.length} content encodings. At most ${MAX_CODINGS} are decoded.`);
  const decoders = names.map((name) => DECODERS.get(name.trim()));
  if (decoders.includes(undefined)) return body;
  let decoded = body;
  for (const decodeOne of decoders.reverse()) decoded = (await decodeOne?.(decoded)) ?? decoded;
  return decoded;
}

function decoder(decompress: (body: Uint8Array, done: Callback) => void): Decoder {
  return function decodeOne(body) {
    return new Promise((resolve, reject) => decompress(body, (error, result) => (error ? reject(error) : resolve(result))));
  };
}
