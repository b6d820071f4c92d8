import type { SandboxRequest } from "../http/router.js";

/** The body as a schema describes it; undefined where it isn't what its media type says. */
export async function readBody({ body, headers }: SandboxRequest, mediaType: string): Promise<{ readonly value: unknown } | undefined> {
  try {
    switch (mediaType) {
      case "application/json":
        return { value: JSON.parse(body) };
      case "application/x-www-form-urlencoded":
        return { value: Object.fromEntries(new URLSearchParams(body)) };
      case "multipart/form-data":
        return { value: Object.fromEntries(await partsOf(body, headers["content-type"] ?? "")) };
      default:
        return { value: body };
    }
  } catch {
    return undefined;
  }
}

/** Of a file only that it is there: its bytes have been read as text. */
async function partsOf(body: string, contentType: string): Promise<[string, string][]> {
  const form = await new Response(body, { headers: { "content-type": contentType } }).formData();
  return [...form].map(([name, value]) => [name, typeof value === "string" ? value : value.name]);
}
