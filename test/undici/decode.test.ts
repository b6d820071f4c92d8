/**
 * What a body may grow to when its content codings are undone.
 */
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { decode } from "../../src/undici/decode.js";
import { rejection } from "../helpers/outcomes.js";

const ZEROS = new Uint8Array(100_000);
const CODINGS = [
  ["gzip", "gzip", gzipSync],
  ["x-gzip", "x-gzip", gzipSync],
  ["Brotli", "br", brotliCompressSync],
  ["deflate", "deflate", deflateSync],
  ["deflate without the zlib header", "deflate", deflateRawSync],
] as const;

test.each(CODINGS)("%s is decoded up to the limit, and refused beyond it", async (_, coding, compress) => {
  const body = compress(ZEROS);
  expect(body.length).toBeLessThan(1000);
  expect(await decode(body, coding, ZEROS.length)).toEqual(Buffer.from(ZEROS));
  expect(await rejection(decode(body, coding, ZEROS.length - 1))).toMatchObject({ code: "ERR_BUFFER_TOO_LARGE" });
});

test("the limit holds for each of several codings", async () => {
  const body = gzipSync(gzipSync(ZEROS));
  expect(await rejection(decode(body, "gzip, gzip", 1000))).toMatchObject({ code: "ERR_BUFFER_TOO_LARGE" });
});
