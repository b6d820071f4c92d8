/**
 * Serializes a body as the media type in the spec says.
 */
import { definedEntries } from "../json.js";
import { requirePrimitive } from "../validate.js";

export interface SerializedBody {
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Forms leave out absent fields. A multipart body has no content-type here: `fetch` adds it, because it knows the boundary. */
export function serializeBody(type = "application/json", body: unknown): SerializedBody {
  if (body === undefined) return {};
  if (type === "multipart/form-data") {
    if (body instanceof FormData) return { body };
    const form = new FormData();
    for (const [name, value] of definedEntries(body)) form.append(name, value instanceof Blob ? value : requirePrimitive(name, value));
    return { body: form };
  }
  const headers = { "content-type": type };
  if (type.endsWith("urlencoded")) return { body: new URLSearchParams(stringEntries(body)).toString(), headers };
  return { body: type.startsWith("text/") ? requirePrimitive("body", body) : JSON.stringify(body), headers };
}

/** The defined entries of an object, their values as strings. */
export function stringEntries(value: unknown): [name: string, value: string][] {
  return definedEntries(value).map(([name, part]) => [name, requirePrimitive(name, part)]);
}
