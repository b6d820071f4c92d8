/**
 * Bodies in forms that every implementation of `fetch` sends alike.
 */
import { check } from "../validate.js";

type Body = NonNullable<RequestInit["body"]>;

/** The class of an object, also of one from another realm or another implementation of `fetch`. */
export function tagOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}

export function isBytes(body: unknown): body is ArrayBuffer | ArrayBufferView<ArrayBuffer> {
  return ArrayBuffer.isView(body) || tagOf(body) === "ArrayBuffer";
}

/** The package form-data's class, which is none of the standard, can't be read like a list. */
export function isForm(body: unknown): body is FormData {
  return tagOf(body) === "FormData" && Symbol.iterator in Object(body);
}

function isBlob(body: unknown): body is Blob {
  return /^(Blob|File)$/.test(tagOf(body));
}

function isUrlParams(body: unknown): body is URLSearchParams {
  return tagOf(body) === "URLSearchParams";
}

/** Whether it is a body that names its own media type. */
export function namesItsType(body: unknown): body is FormData | Blob | URLSearchParams {
  return isForm(body) || isBlob(body) || isUrlParams(body);
}

export function isStream(body: unknown): body is ReadableStream {
  return tagOf(body) === "ReadableStream" || Symbol.asyncIterator in Object(body);
}

/**
 * A form or blob as bytes, with its media type, because only a runtime's own `fetch` knows its classes: any other sends the text
 * "[object FormData]". Text, bytes and streams are left as they are.
 * @throws {ConfigurationError} for anything else, which would be sent as such a text.
 */
export async function encodeBody(body: Body): Promise<{ readonly body: Body; readonly type?: string | null }> {
  if (isUrlParams(body)) return { body: String(body), type: "application/x-www-form-urlencoded;charset=UTF-8" };
  if (isBlob(body)) return { body: await body.arrayBuffer(), type: body.type || null };
  if (isForm(body)) return encodeForm(body);
  check(typeof body === "string" || isBytes(body) || isStream(body), "body", "be text, bytes, a form, a blob or a stream");
  return { body };
}

/** The media type names the form's boundary. */
export async function encodeForm(form: FormData): Promise<{ readonly body: ArrayBuffer; readonly type: string }> {
  const encoded = new Response(form instanceof FormData ? form : await ownForm(form));
  const type = encoded.headers.get("content-type") ?? "";
  check(type.startsWith("multipart/"), "body", "be a FormData that this runtime can send");
  return { body: await encoded.arrayBuffer(), type };
}

/** A copy of another implementation's form. */
async function ownForm(given: FormData): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of given) {
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new Blob([await value.arrayBuffer()], { type: value.type }), value.name);
  }
  return form;
}
