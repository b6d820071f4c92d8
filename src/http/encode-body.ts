/**
 * From a body to what is sent, as the media type of the spec says.
 */
import { requirePlain } from "./inputs.js";
import { presentIn } from "./json.js";

export interface EncodedBody {
  readonly body?: string | FormData;
  readonly headers?: Readonly<Record<string, string>>;
}

export const FORM = "application/x-www-form-urlencoded";

/** Absent fields of forms are left out. A multipart body leaves its header to `fetch`, which knows the boundary. */
export function encodeBody(type = "application/json", body: unknown): EncodedBody {
  if (body === undefined) return {};
  if (type === "multipart/form-data") return { body: body instanceof FormData ? body : fill(new FormData(), body) };
  const headers = { "content-type": type };
  if (type === FORM) return { body: fill(new URLSearchParams(), body).toString(), headers };
  return { body: type.startsWith("text/") ? String(body) : JSON.stringify(body), headers };
}

function fill<Form extends FormData | URLSearchParams>(form: Form, body: unknown): Form {
  for (const [name, value] of presentIn(body)) {
    if (value instanceof Blob && form instanceof FormData) form.append(name, value);
    else form.append(name, requirePlain(name, value));
  }
  return form;
}
