/**
 * The part of undici's API that is used here, declared here so that callers don't need the package's types.
 */

/** A dispatcher of undici 6, 7 or 8: an `Agent`, `Pool`, `ProxyAgent` or `MockAgent`, with or without interceptors. */
export interface UndiciDispatcher {
  dispatch(options: UndiciRequest, handler: object): unknown;
}

/** A request as a dispatcher takes it. */
export interface UndiciRequest {
  readonly origin?: string | URL | undefined;
  readonly path: string;
  readonly method: string;
  readonly headers?: unknown;
  readonly body?: unknown;
}

export function isDispatcher(value: unknown): value is UndiciDispatcher {
  const { dispatch }: { readonly dispatch?: unknown } = Object(value);
  return typeof dispatch === "function";
}
