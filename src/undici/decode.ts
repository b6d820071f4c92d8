/**
 * Undoes the content codings of a body (RFC 9110 section 8.4), as `fetch` does.
 */
import { constants as bufferConstants } from "node:buffer";
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

/** The longest string, if its characters have one byte. A small body can hold gigabytes of zeros. */
const MAX_BYTES = bufferConstants.MAX_STRING_LENGTH;

interface Limits {
  readonly maxOutputLength: number;
}
type Decoder = (body: Uint8Array, limits: Limits, done: Callback) => void;
type Callback = (error: Error | null, result: Uint8Array) => void;

const gunzipLeniently: Decoder = (body, limits, done) => gunzip(body, { ...LENIENT, ...limits }, done);

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", gunzipLeniently],
  ["x-gzip", gunzipLeniently],
  ["br", (body, limits, done) => brotliDecompress(body, { ...LENIENT_BROTLI, ...limits }, done)],
  [
    "deflate",
    (body, limits, done) => (((body[0] ?? 0) & 0x0f) === ZLIB_METHOD ? inflate : inflateRaw)(body, { ...LENIENT, ...limits }, done),
  ],
]);

/**
 * The decoded body, or the body as it is if a coding isn't known. Rejects if there are more than five codings, the body is damaged, or
 * what it holds is larger than `maxBytes`.
 * @param codings the `content-encoding` header.
 */
export async function decode(body: Uint8Array, codings: string, maxBytes = MAX_BYTES): Promise<Uint8Array> {
  const names = codings.toLowerCase().split(",");
  if (names.length > MAX_CODINGS)
    throw new Error(`The response has ${names.length} content encodings. At most ${MAX_CODINGS} are decoded.`);
  const decoders = names.map((name) => DECODERS.get(name.trim()));
  if (decoders.includes(undefined)) return body;
  let decoded = body;
  for (const one of decoders.reverse()) if (one) decoded = await decodeOne(one, decoded, { maxOutputLength: maxBytes });
  return decoded;
}

function decodeOne(decoder: Decoder, body: Uint8Array, limits: Limits): Promise<Uint8Array> {
  return new Promise((resolve, reject) => decoder(body, limits, (error, result) => (error ? reject(error) : resolve(result))));
}
