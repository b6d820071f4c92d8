/**
 * Keys of the store: everything that makes tokens differ, and no secret.
 */

/** Differs wherever the parts do. A secret among them is told by its SHA-256 alone, so that clients with different ones never share. */
export function keyOf(parts: readonly unknown[], secrets: readonly string[]): () => Promise<string> {
  let key: Promise<string> | undefined;
  const create = async (): Promise<string> => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(JSON.stringify(secrets)));
    return `kinnect:${JSON.stringify([...parts, new Uint8Array(digest).join()])}`;
  };
  return () => (key ??= create());
}
