/**
 * Turns the text of a request's body into the value that a schema describes.
 */
import type { SandboxRequest } from "../http/router.js";

/** The parsed body; undefined if it doesn't match its media type. */
export async function parseBody({ body, headers }: SandboxRequest, mediaType: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    switch (mediaType) {
      case "application/json":
        return { value: JSON.parse(body) };
      case "application/x-www-form-urlencoded":
        return { value: Object.fromEntries(new URLSearchParams(body)) };
      case "multipart/form-data":
        return { value: Object.fromEntries(await multipartFields(body, headers["content-type"] ?? "")) };
      default:
        return { value: body };
    }
  } catch {
    return undefined;
  }
}

/** A file is represented by its name: its bytes were decoded as text and are of no use any more. */
async function multipartFields(body: string, contentType: string): Promise<[string, string][]> {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}
