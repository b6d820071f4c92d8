/**
 * The keys of records.
 */

/**
 * The key of a record in the store: `kinnect:` and a digest of 43 characters. Different parts give different keys. A part that can be
 * guessed, such as a password, must not be among them: a key is no secret.
 */
export async function keyOf(...parts: readonly unknown[]): Promise<string> {
  return `kinnect:${await sha256(JSON.stringify(parts))}`;
}

/** A SHA-256 digest in base64url: 43 characters. */
export async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  const base64 = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return base64.replaceAll("+", "-").replaceAll("/", "_").replace("=", "");
}
