/**
 * From a body to what is sent, as the media type of the spec says.
 */

export interface EncodedBody {
  readonly body?: string | FormData;
  readonly headers: Readonly<Record<string, string>>;
}

export const FORM = "application/x-www-form-urlencoded";
const JSON_TYPE = "application/json";

/** Absent fields of forms are left out. A multipart body leaves its header to `fetch`, which knows the boundary. */
export function encodeBody(mediaType: string | undefined, body: unknown): EncodedBody {
  if (body === undefined) return { headers: {} };
  const type = mediaType ?? JSON_TYPE;
  if (type === FORM) return { body: encodeForm(body).toString(), headers: { "content-type": FORM } };
  if (type === "multipart/form-data") return { body: encodeMultipart(body), headers: {} };
  if (type.startsWith("text/")) return { body: String(body), headers: { "content-type": type } };
  return { body: JSON.stringify(body), headers: { "content-type": type } };
}

/** A form without its absent fields; lists repeat their name. */
export function encodeForm(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of entriesOf(body)) form.append(name, textOf(value));
  return form;
}

function encodeMultipart(body: unknown): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of entriesOf(body)) {
    if (value instanceof Blob) form.append(name, value);
    else form.append(name, textOf(value));
  }
  return form;
}

function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function entriesOf(body: unknown): [string, unknown][] {
  if (typeof body !== "object" || body === null) return [];
  return Object.entries(body)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((part): [string, unknown] => [name, part]) : [[name, value] as [string, unknown]]))
    .filter(([, value]) => value !== undefined && value !== null);
}
