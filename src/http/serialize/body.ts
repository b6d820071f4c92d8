/**
 * From a body to what is sent, as the media type of the spec says.
 */
import { requirePlain } from "../validate.js";
import { presentIn } from "../json.js";

export interface EncodedBody {
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Absent fields of forms are left out. A multipart body leaves its header to `fetch`, which knows the boundary. */
export function encodeBody(type = "application/json", body: unknown): EncodedBody {
  if (body === undefined) return {};
  if (type === "multipart/form-data") {
    if (body instanceof FormData) return { body };
    const form = new FormData();
    for (const [name, value] of presentIn(body)) form.append(name, value instanceof Blob ? value : requirePlain(name, value));
    return { body: form };
  }
  const headers = { "content-type": type };
  if (type.endsWith("urlencoded")) return { body: new URLSearchParams(plainIn(body)).toString(), headers };
  return { body: type.startsWith("text/") ? requirePlain("body", body) : JSON.stringify(body), headers };
}

/** The fields that are there, as texts. */
export function plainIn(value: unknown): [name: string, value: string][] {
  return presentIn(value).map(([name, part]) => [name, requirePlain(name, part)]);
}
