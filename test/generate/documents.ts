/**
 * Small OpenAPI documents for tests.
 */
/** A minimal document with these paths. */
export function documentOf(paths: object, components: object = {}): string {
  return JSON.stringify({ openapi: "3.0.3", info: { title: "Test", version: "1" }, paths, components });
}

export const json = (schema: object) => ({ description: "OK", content: { "application/json": { schema } } });
