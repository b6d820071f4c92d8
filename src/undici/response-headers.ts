/**
 * The headers of a response as a dispatcher hands them over, decoded only when they are read.
 */
import type { TransportHeaders } from "../http/transport-types.js";

/** Text, or a Buffer of it. */
interface HeaderText {
  readonly length: number;
  toString(encoding: "latin1"): string;
}

/** Names and values in turn. A value that occurs more than once may be a list. */
export type RawHeaders = readonly (HeaderText | readonly HeaderText[])[];

export type ParsedHeaders = Readonly<Record<string, string | readonly string[]>>;

/** For undici 7 and 8, which pass both kinds, but only the parsed ones for HTTP/2 and mocks. */
export function rawHeadersOf(raw: unknown, parsed: ParsedHeaders): RawHeaders {
  return isRaw(raw) ? raw : Object.entries(parsed).flat(1);
}

function isRaw(raw: unknown): raw is RawHeaders {
  return Array.isArray(raw);
}

export class ResponseHeaders implements TransportHeaders {
  readonly #raw: RawHeaders;

  constructor(raw: RawHeaders) {
    this.#raw = raw;
  }

  get(name: string): string | null {
    let found: string | null = null;
    const raw = this.#raw;
    for (let index = 0; index < raw.length; index += 2) {
      // Most names differ in length, so they needn't be decoded.
      if (raw[index]?.length !== name.length || textOf(raw[index]).toLowerCase() !== name) continue;
      const value = valuesOf(raw[index + 1]).join(", ");
      found = found === null ? value : `${found}, ${value}`;
    }
    return found;
  }

  *entries(): Generator<[name: string, value: string]> {
    for (let index = 0; index < this.#raw.length; index += 2) {
      const name = textOf(this.#raw[index]).toLowerCase();
      for (const value of valuesOf(this.#raw[index + 1])) yield [name, value];
    }
  }
}

function valuesOf(part: RawHeaders[number] | undefined): string[] {
  return isList(part) ? part.map(textOf) : [textOf(part)];
}

function isList(part: RawHeaders[number] | undefined): part is readonly HeaderText[] {
  return Array.isArray(part);
}

/** One character for each byte, as in `fetch`. */
function textOf(part: RawHeaders[number] = ""): string {
  return typeof part === "string" ? part : part.toString("latin1");
}
