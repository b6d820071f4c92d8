/**
 * A response that has arrived in full.
 */
import type { TransportHeaders, TransportResponse } from "../http/transport-types.js";

const UTF8 = new TextDecoder();

export class BufferedResponse implements TransportResponse {
  readonly status: number;
  readonly headers: TransportHeaders;
  readonly #body: Uint8Array;

  constructor(status: number, headers: TransportHeaders, body: Uint8Array) {
    this.status = status;
    this.headers = headers;
    this.#body = body;
  }

  text(): string {
    return UTF8.decode(this.#body);
  }

  arrayBuffer(): ArrayBuffer {
    // A copy, because the bytes may be part of a larger buffer.
    return new Uint8Array(this.#body).buffer;
  }
}

/** The chunks as one. */
export function join(chunks: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = chunks;
  if (chunks.length < 2) return first;
  const joined = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    joined.set(chunk, offset);
    offset += chunk.length;
  }
  return joined;
}
