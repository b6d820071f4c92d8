/**
 * Keys of the store. They hold everything that makes tokens differ, and no secret.
 */

/** Different parts or secrets give different keys. Of the secrets a key holds only their SHA-256. Computed at the first use. */
export function keyOf(parts: readonly unknown[], secrets: readonly string[]): () => Promise<string> {
  let key: Promise<string> | undefined;
  async function createKey(): Promise<string> {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(secrets)));
    return `kinnect:${JSON.stringify([...parts, new Uint8Array(digest).join()])}`;
  }
  return () => (key ??= createKey());
}
