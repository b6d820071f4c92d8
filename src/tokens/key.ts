/**
 * Keys of the store: everything that makes tokens differ, and no secret.
 */

/** Differs wherever the parts do. A secret among them is told by its SHA-256 alone, so that clients with different ones never share. */
export function keyOf(parts: readonly unknown[], secrets: readonly string[]): () => Promise<string> {
  let key: Promise<string> | undefined;
  return () => (key ??= fingerprint(secrets).then((print) => `kinnect:${JSON.stringify([...parts, print])}`));
}

async function fingerprint(secrets: readonly string[]): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(secrets)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
